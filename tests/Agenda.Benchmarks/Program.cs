using System.Diagnostics;
using System.Globalization;
using Agenda.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

// dotnet run --project tests/Agenda.Benchmarks -c Release -- templates --filter '*'
// Each benchmark is built as a program of its own, which takes minutes on a busy machine.
if (args is ["templates", .. var options])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
        .Run(options, ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10)));
    return 0;
}

// dotnet run --project tests/Agenda.Benchmarks -c Release -- PROGRAM EXAMPLE 1,10,100
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var (program, example, copies) = (Path.GetFullPath(args[0]), Path.GetFullPath(args[1]), args[2].Split(',').Select(int.Parse).ToArray());
var folder = Directory.CreateTempSubdirectory("agenda-bench-");
Dictionary<string, double>? before = null;
try
{
    foreach (string[] command in (string[][])[["--version"], ["check", example]])
        Console.WriteLine($"agenda {command[0]}: median {Median(new MeasureProcess(program, command).Times(10)):0.000} s, 10 runs");
    foreach (var count in copies) Measure(count, count switch { 1 => 10, <= 10 => 5, _ => 3 });
}
finally
{
    folder.Delete(recursive: true);
}
return 0;

void Measure(int count, int runs)
{
    var (input, output) = (example, Path.Join(folder.FullName, $"uitvoer-{count}"));
    if (count > 1) CopyExample.Write(example, input = Path.Join(folder.FullName, $"x{count}"), count);
    var build = new MeasureProcess(program, ["build", input, "--output", output]);
    var times = build.Times(runs);
    var pages = build.Pages();
    var bytes = new FileInfo(Path.Join(output, "agenda.pdf")).Length;
    var stages = build.Stages();
    Console.WriteLine($"agenda x{count}: median {Median(times):0.000} s, min {times[0]:0.000} s, peak {stages["peak"]:0} MiB, {runs} runs");
    Console.WriteLine($"  {pages} pages, {Median(times) * 1000 / pages:0.00} ms and {bytes / pages} bytes a page");
    stages.Remove("peak");
    // Checks run beside what comes after them: together the shares are more than the time that passes.
    var total = stages.Values.Sum();
    foreach (var (stage, time) in stages) Console.WriteLine($"  {stage,-14}{time,9:0.0} ms {time / total,5:0 %}{Slope(stage, time / count)}");
    before = stages.ToDictionary(stage => stage.Key, stage => stage.Value / count);
    MeasureTypst(count, runs);
}

// How a copy's time changed since the document was shorter: 1.0 is linear.
string Slope(string stage, double timeOfCopy) => before?.GetValueOrDefault(stage) is > 0 and var earlier ? $"  x {timeOfCopy / earlier:0.00} a copy" : "";

static double Median(double[] sorted) => sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;

// The same number of times as long, in the same run: machines differ, ratios do not.
static void MeasureTypst(int count, int runs)
{
    if (Environment.GetEnvironmentVariable("AGENDA_TYPST_BENCH") is not { Length: > 0 } script) return;
    using var process = Process.Start("bash", [script, count.ToString(), runs.ToString()]);
    process.WaitForExit();
    if (process.ExitCode != 0) throw new InvalidOperationException($"{script} ended with {process.ExitCode}.");
}
