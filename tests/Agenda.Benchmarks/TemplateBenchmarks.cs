using Agenda.Cli.Files;
using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Styles;
using Agenda.Templates;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using Scriban;

namespace Agenda.Benchmarks;

/// <summary>
/// The templates of the largest style, with those that it extends, on its example: parsed, and parsed and filled. Cold is once in a
/// new process, with all that has to be compiled then; warm is every time after.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1, id: "cold")]
[SimpleJob(RuntimeMoniker.HostProcess, id: "warm")]
public class TemplateBenchmarks
{
    private const string Style = "vijfheerenlanden";

    private readonly Beleidsagenda _agenda;
    private readonly LoadedStyle _style;
    private readonly string[] _templates;

    public TemplateBenchmarks()
    {
        var found = new DiagnosticBag();
        var folder = DiskFolder.Open(Path.Join(Root(), "examples", Style));
        _agenda = AgendaReader.Read(folder, found) ?? throw new InvalidOperationException("the example cannot be read");
        _style = StyleLoader.Load(Style, StyleLibrary.For(folder), found) ?? throw new InvalidOperationException("the style cannot be read");
        _templates = [.. _style.Chain.SelectMany(style => Directory.GetFiles(Path.Join(Root(), "templates", style.Name), "*.scriban")).Select(File.ReadAllText)];
    }

    [Benchmark]
    public int Parse()
    {
        var faults = 0;
        foreach (var text in _templates) faults += Template.Parse(text, "sjabloon").Messages.Count;
        return faults;
    }

    [Benchmark]
    public int ParseAndFill() => TemplateFiller.Fill(_agenda, _style, new DiagnosticBag()).Markdown.Text.Length;

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder.FullName, "Agenda.slnx"))) folder = folder.Parent ?? throw new InvalidOperationException("not in a checkout");
        return folder.FullName;
    }
}
