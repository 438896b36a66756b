using System.Collections.Immutable;
using System.Text;
using Agenda.Documents;
using Agenda.Figures;
using Agenda.Styles;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Cli.Building;

/// <summary>Draws every figure of a document for the Markdown, as wide as a page's text.</summary>
internal sealed class DrawFigures : BlockRewriter
{
    private readonly IFigures _figures;
    private readonly int _width;
    private readonly SortedDictionary<string, Drawing> _drawn = new(StringComparer.Ordinal);

    private DrawFigures(IFigures figures, int width) => (_figures, _width) = (figures, width);

    /// <summary>By the figures' names.</summary>
    public static IReadOnlyDictionary<string, Drawing> Of(Document document, IFigures figures, Style style)
    {
        var drawer = new DrawFigures(figures, style.Page.Width - style.Page.Margins.Left - style.Page.Margins.Right);
        drawer.Rewrite(document.Blocks);
        return drawer._drawn;
    }

    public static string PathOf(string name) => $"{Outputs.FigureFolder}/{name}.svg";

    public static ImmutableArray<OutputFile> Write(IReadOnlyDictionary<string, Drawing> drawn) =>
        [.. drawn.Select(figure => new OutputFile(PathOf(figure.Key), Encoding.UTF8.GetBytes(SvgWriter.Write(figure.Value))))];

    protected override Block Rewrite(FigureBlock figure)
    {
        if (!_drawn.ContainsKey(figure.Name) && _figures.Draw(figure.Name, _width) is { } drawing) _drawn.Add(figure.Name, drawing);
        return figure;
    }
}
