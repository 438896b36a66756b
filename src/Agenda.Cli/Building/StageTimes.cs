using System.Diagnostics;
using System.Globalization;

namespace Agenda.Cli.Building;

/// <summary>How long each stage took, for who measures: `AGENDA_TIJDEN=1` writes it after a build, with the most memory that the process held.</summary>
internal sealed class StageTimes
{
    private readonly Stopwatch _clock;
    private readonly Lock _lock = new();
    private readonly List<(Stage Stage, TimeSpan At, int Thread)> _starts = [];

    private StageTimes(Stopwatch clock) => _clock = clock;

    public static StageTimes? WhenAsked(Stopwatch clock) => Environment.GetEnvironmentVariable("AGENDA_TIJDEN") is { Length: > 0 } ? new StageTimes(clock) : null;

    public void Starts(Stage stage)
    {
        lock (_lock) _starts.Add((stage, _clock.Elapsed, Environment.CurrentManagedThreadId));
    }

    /// <summary>A line a stage: its name, a tab, milliseconds until the next stage on the same thread; then `peak` in MiB.</summary>
    public void Write(TextWriter writer)
    {
        var end = _clock.Elapsed;
        for (var i = 0; i < _starts.Count; i++)
        {
            var (stage, at, thread) = _starts[i];
            if (stage == Stage.Done) continue;
            var next = _starts.FindIndex(i + 1, later => later.Thread == thread);
            Write(writer, stage.ToString(), (next < 0 ? end : _starts[next].At) - at);
        }
        Write(writer, "Output", end - _starts[^1].At);
        using var process = Process.GetCurrentProcess();
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak\t{process.PeakWorkingSet64 / 1048576.0:0.0}"));
    }

    private static void Write(TextWriter writer, string name, TimeSpan time) =>
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{time.TotalMilliseconds:0.0}"));
}
