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
try
{
    foreach (var count in copies) Measure(count, count switch { 1 => 10, <= 10 => 5, _ => 3 });
}
finally
{
    folder.Delete(recursive: true);
}
return 0;

void Measure(int count, int runs)
{
    var input = example;
    if (count > 1) CopyExample.Write(example, input = Path.Join(folder.FullName, $"x{count}"), count);
    var build = new MeasureProcess(program, ["build", input, "--output", Path.Join(folder.FullName, $"uitvoer-{count}")]);
    var times = build.Times(runs);
    var stages = build.Stages();
    var peak = stages.First(stage => stage.Name == "peak").Value;
    Console.WriteLine($"agenda x{count}: median {Median(times):0.000} s, min {times[0]:0.000} s, peak {peak:0} MiB, {runs} runs");
    Console.WriteLine($"  {build.Answer()}");
    Console.WriteLine("  " + string.Join(", ", stages.Where(stage => stage.Name != "peak").Select(stage => $"{stage.Name} {stage.Value:0.0} ms")));
    MeasureTypst(count, runs);
}

static double Median(double[] sorted) => sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;

// The same number of times as long, in the same run: machines differ, ratios do not.
static void MeasureTypst(int count, int runs)
{
    if (Environment.GetEnvironmentVariable("AGENDA_TYPST_BENCH") is not { Length: > 0 } script) return;
    using var process = Process.Start("bash", [script, count.ToString(), runs.ToString()]);
    process.WaitForExit();
    if (process.ExitCode != 0) throw new InvalidOperationException($"{script} ended with {process.ExitCode}.");
}
