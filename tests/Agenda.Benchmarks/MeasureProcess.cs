using System.Diagnostics;
using System.Globalization;

namespace Agenda.Benchmarks;

/// <summary>Runs a program from start to end, as a user does, and says how long that took.</summary>
internal sealed record MeasureProcess(string Program, string[] Arguments)
{
    /// <returns>Seconds of each run, after one that is not counted.</returns>
    public double[] Times(int runs)
    {
        Run([]);
        var times = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            var clock = Stopwatch.StartNew();
            Run([]);
            times[i] = clock.Elapsed.TotalSeconds;
        }
        Array.Sort(times);
        return times;
    }

    /// <summary>What the program itself measures, of one run: milliseconds by stage, and its peak in MiB.</summary>
    public Dictionary<string, double> Stages()
    {
        var lines = Run([("AGENDA_TIJDEN", "1")]).Error.Split('\n');
        return lines.Select(line => line.Split('\t')).Where(parts => parts.Length == 2).ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    /// <summary>How many pages the line names that says what was written.</summary>
    public int Pages() => Run([]).Out.Split(", ").Where(part => part.Contains(" pagina", StringComparison.Ordinal)).Select(part => int.Parse(part.Split(' ')[0], CultureInfo.InvariantCulture)).Single();

    private (string Out, string Error) Run(ReadOnlySpan<(string Name, string Value)> surroundings)
    {
        var start = new ProcessStartInfo(Program, Arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in surroundings) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{Program} ended with {process.ExitCode}: {error.Result}");
        return (output, error.Result);
    }
}
