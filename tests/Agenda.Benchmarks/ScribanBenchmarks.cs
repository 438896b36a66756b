using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using Scriban;
using Scriban.Runtime;

namespace Agenda.Benchmarks;

/// <summary>
/// The template language by itself: the templates of the largest style (by bytes) parsed, and a list of two hundred items filled.
/// Cold is the first time in a process, with what has to be compiled then; warm is every time after.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1, id: "cold")]
[SimpleJob(RuntimeMoniker.HostProcess, id: "warm")]
public class ScribanBenchmarks
{
    private const string List = """
        {{~ for opgave in opgaven ~}}
        ## {{ opgave.titel | string.upcase }}

        {{ if opgave.doelen.size > 0 }}{{ opgave.doelen.size }} {{ opgave.doelen.size | string.pluralize "doel" "doelen" }}{{ else }}geen doelen{{ end }}
        {{~ for doel in opgave.doelen ~}}
        - {{ for.index + 1 }}. {{ doel.titel }} ({{ doel.bedrag | math.format "N2" }})
        {{~ end ~}}

        {{~ end ~}}
        """;

    private readonly string[] _style = LargestStyle();
    private readonly ScriptObject _model = Model();
    private readonly Template _list = Template.Parse(List, "lijst");

    [Benchmark]
    public int Parse_a_style()
    {
        int faults = 0;
        foreach (string text in _style) faults += Template.Parse(text, "stijl").Messages.Count;
        return faults;
    }

    [Benchmark]
    public int Parse_and_fill_a_list() => Fill(Template.Parse(List, "lijst"));

    [Benchmark]
    public int Fill_a_list() => Fill(_list);

    private int Fill(Template template)
    {
        var context = new TemplateContext { LoopLimit = 0, LimitToString = 0, AutoIndent = false };
        context.PushCulture(DutchCulture.Instance);
        context.PushGlobal(_model);
        return template.Render(context).Length;
    }

    private static string[] LargestStyle()
    {
        DirectoryInfo root = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Agenda.slnx"))) root = root.Parent ?? throw new InvalidOperationException("not in a checkout");
        return new DirectoryInfo(Path.Combine(root.FullName, "templates")).GetDirectories()
            .Select(style => style.GetFiles("*.scriban").Select(file => File.ReadAllText(file.FullName)).ToArray())
            .MaxBy(texts => texts.Sum(text => text.Length))!;
    }

    private static ScriptObject Model()
    {
        var model = new ScriptObject();
        model.SetValue("opgaven", new ScriptArray(Enumerable.Range(0, 20).Select(i => Record(
            ("titel", $"Opgave {i}"),
            ("doelen", new ScriptArray(Enumerable.Range(0, 10).Select(j => Record(("titel", $"Doel {j}"), ("bedrag", 1234.5m * j)))))))), true);
        return model;
    }

    private static ScriptObject Record(params (string Name, object? Value)[] members)
    {
        var record = new ScriptObject();
        foreach ((string name, object? value) in members) record.SetValue(name, value, true);
        return record;
    }
}
