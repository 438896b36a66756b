using Agenda.Cli.Files;
using Agenda.Figures;
using Agenda.Model;
using Agenda.Styles;
using Agenda.Tests.Model;

namespace Agenda.Tests.Figures;

/// <summary>All figures of all examples, in all styles: on a page, and on a narrow one.</summary>
public sealed class EveryFigureTests
{
    private static readonly string[] Examples = ["capelle", "nederweert-weert", "steenbergen-woensdrecht", "vijfheerenlanden", "vlissingen", "voorbeeldstad"];

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var example in Examples)
            {
                foreach (var style in StyleLibrary.For(null).Names) all.Add(example, style);
            }
            return all;
        }
    }

    public static TheoryData<string> Each => [.. Examples];

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_is_cut_hidden_or_outside(string example, string style)
    {
        var agenda = Read(example);
        var loaded = Load(style);
        var page = loaded.Page.Width - loaded.Page.Margins.Left - loaded.Page.Margins.Right;
        None.Of(from width in (int[])[page, 230_000]
                from figure in Draw(agenda, loaded, width)
                from fault in Geometry.FaultsOf(figure.Drawing)
                select $"{figure.Name} at {width}: {fault}");
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void Every_number_of_a_drawing_stands_in_its_description(string example)
    {
        var style = Load("basis");
        None.Of(from figure in Draw(Read(example), style, 440_000)
                from number in NumbersOf(figure.Drawing, style.Texts[TextRole.Figure])
                where !figure.Drawing.Alt.Contains(number, StringComparison.Ordinal)
                select $"{figure.Name}: {number}");
    }

    /// <summary>A figure of amounts or key figures has its table in the document.</summary>
    [Theory]
    [MemberData(nameof(Each))]
    public void Every_amount_of_a_drawing_stands_in_a_table(string example)
    {
        var folder = Path.Join(Repository.Root.FullName, "examples", example, "uitvoer");
        var tables = string.Join('\n', File.ReadLines(Path.Join(folder, "agenda.md")).Where(line => line.StartsWith('|')));
        var shown = Directory.GetFiles(Path.Join(folder, "figuren")).Select(path => Path.GetFileNameWithoutExtension(path)!).ToHashSet(StringComparer.Ordinal);
        var style = Load("basis");
        None.Of(from figure in Draw(Read(example), style, 440_000)
                where shown.Contains(figure.Name) && IsOfMoney(figure.Name)
                from number in NumbersOf(figure.Drawing, style.Texts[TextRole.Figure])
                where !tables.Contains(number, StringComparison.Ordinal)
                select $"{figure.Name}: {number}");
    }

    [Fact]
    public void Every_kind_of_figure_stands_in_an_example()
    {
        var kinds = typeof(IFigure).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IFigure)) && type.IsClass).Select(type => type.Name);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in Examples)
        {
            var figures = FiguresOfAgenda.Of(Read(example));
            foreach (var path in Directory.GetFiles(Path.Join(Repository.Root.FullName, "examples", example, "uitvoer", "figuren")))
            {
                var name = Path.GetFileNameWithoutExtension(path);
                shown.Add(figures.TryGetValue(name, out var figure) ? figure.GetType().Name : name);
            }
        }
        None.Of(kinds.Concat(["doelenboom", "tijdlijn", "planning", "begroting"]).Except(shown));
    }

    private static bool IsOfMoney(string name) => name is "begroting" or "kosten" or "aandelen" || name.StartsWith("kerncijfers-", StringComparison.Ordinal) || name.StartsWith("reeks-", StringComparison.Ordinal);

    /// <summary>Words with a digit; the years of a scale are smaller, and the numbers of a key only link its parts.</summary>
    private static IEnumerable<string> NumbersOf(Drawing drawing, TextStyle text) =>
        from label in drawing.Shapes.OfType<Label>()
        where label.Size >= text.Size && !(drawing.Alt.StartsWith("Begroting.", StringComparison.Ordinal) && label.Text.Length == 1)
        from word in label.Text.Split(' ', '\u00A0')
        where word.Any(char.IsAsciiDigit)
        select word.TrimEnd('.', ',', ';', ')').TrimStart('(');

    private static IEnumerable<(string Name, Drawing Drawing)> Draw(Beleidsagenda agenda, Style style, int width)
    {
        var figures = AgendaFigures.Of(agenda, style);
        foreach (var name in FiguresOfAgenda.Of(agenda).Keys.Union(["doelenboom", "tijdlijn", "planning", "begroting"]))
        {
            if (figures.Draw(name, width) is { } drawing) yield return (name, drawing);
        }
    }

    private static Beleidsagenda Read(string example) => AgendaReader.Read(new ExampleFolder(example), [])!;

    private static Style Load(string style) => StyleLoader.Load(style, StyleLibrary.For(null), [])!.Style;
}
