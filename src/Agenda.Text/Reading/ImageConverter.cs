using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Inline = Agenda.Text.Syntax.Inline;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace Agenda.Text.Reading;

/// <summary>An image that stands on a line of its own, on its way out of the paragraph around it.</summary>
internal sealed record ImageInline(ImageBlock Block) : Inline(Block.Span);

/// <summary>Turns `![beschrijving](pad "bijschrift"){#id}` into a block, and judges what the author wrote there; the file is read later.</summary>
internal sealed class ImageConverter(Places places)
{
    /// <summary>The description of what needs none.</summary>
    private const string Decoration = "decoratie";

    /// <summary>Whether nothing else stands on the line.</summary>
    public static bool IsAlone(LinkInline image) => image.Parent?.ParentBlock is ParagraphBlock
        && IsEdge(Beside(image, forward: false)) && IsEdge(Beside(image, forward: true) is AttributeMarkInline mark ? Beside(mark, forward: true) : Beside(image, forward: true));

    /// <param name="alt">What stood between the brackets.</param>
    public ImageInline Convert(LinkInline image, ImmutableArray<Inline> alt)
    {
        var place = places.Of(image.Span);
        var target = image.UrlSpan.IsEmpty ? image.Span : image.UrlSpan;
        var path = PathOf(image, target);
        var said = PlainText.Of(alt).Trim();
        var isDecoration = said == Decoration;
        if (said.Length == 0 && !alt.Any(inline => inline is ValueInline))
            places.Report(TextDiagnostics.ImageWithoutAlt, image.Span, "deze afbeelding heeft geen beschrijving", $"zeg tussen `[` en `]` wat erop staat, of schrijf `![{Decoration}](…)` als het alleen versiering is");
        else if (IsNameOf(said, path))
            places.Report(TextDiagnostics.ImageAltIsName, image.Span, $"`{said}` is de naam van het bestand en zegt niet wat erop staat", "beschrijf in een of twee zinnen wat er op de afbeelding staat");
        return new ImageInline(new ImageBlock(path, isDecoration ? [] : alt, Caption(image, isDecoration), IdAfter(image), place, places.Of(target)));
    }

    /// <summary>Empty when it names no file.</summary>
    private string PathOf(LinkInline image, SourceSpan target)
    {
        var url = image.Url ?? "";
        if (url.Length == 0)
        {
            places.Report(TextDiagnostics.ImageAddress, target, "deze afbeelding heeft geen pad", "noem het bestand: `![beschrijving](beelden/kaart.png)`");
            return "";
        }
        if (url.Contains("://", StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            places.Report(TextDiagnostics.ImageAddress, target, "een afbeelding kan niet van internet of uit de tekst zelf komen", "bewaar haar in de map van de agenda, en noem het pad vanaf die map");
            return "";
        }
        // Many editors write a space as %20.
        return VisibleText.Of(url.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(url) : url);
    }

    private ImmutableArray<Inline> Caption(LinkInline image, bool isDecoration)
    {
        if (string.IsNullOrWhiteSpace(image.Title)) return [];
        var span = image.TitleSpan.IsEmpty ? image.Span : image.TitleSpan;
        if (isDecoration) places.Report(TextDiagnostics.ImageCaption, span, "versiering heeft geen bijschrift", $"haal het bijschrift weg, of beschrijf de afbeelding in plaats van `{Decoration}`");
        if (image.Title.Contains("{{", StringComparison.Ordinal)) places.Report(TextDiagnostics.ImageCaption, span, "in een bijschrift kan geen waarde tussen `{{` en `}}` staan", "schrijf het bijschrift als gewone tekst");
        return [new TextRun(VisibleText.Of(image.Title.Trim()), places.Of(span))];
    }

    /// <summary>Takes `{#id}` off the line.</summary>
    private string? IdAfter(LinkInline image)
    {
        if (Beside(image, forward: true) is not AttributeMarkInline mark) return null;
        mark.Remove();
        var other = mark.Attributes.Attributes.FirstOrDefault(attribute => attribute.Kind != AttributeKind.Id);
        if (mark.Attributes.Problem is { } problem)
            places.Report(TextDiagnostics.AttributeUnknown, mark.Span.Start + 1 + problem.Start, problem.Length, problem.Message, "hier kan `{#id}` staan");
        else if (other is not null)
            places.Report(TextDiagnostics.AttributeUnknown, mark.Span.Start + 1 + other.Start, other.Length, $"`{other.Name}` kan hier niet", "hier kan `{#id}` staan");
        return mark.Attributes.Id?.Value;
    }

    private static bool IsNameOf(string said, string path)
    {
        var name = path.AsSpan(path.AsSpan().LastIndexOfAny('/', '\\') + 1);
        var dot = name.LastIndexOf('.');
        if (name.IsEmpty) return false;
        return name.Equals(said, StringComparison.OrdinalIgnoreCase) || path.Equals(said, StringComparison.OrdinalIgnoreCase)
            || dot > 0 && name[..dot].Equals(said, StringComparison.OrdinalIgnoreCase) || HasEnding(said);
    }

    private static bool HasEnding(string said) => !said.Contains(' ', StringComparison.Ordinal)
        && (said.EndsWith(".png", StringComparison.OrdinalIgnoreCase) || said.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase) || said.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase));

    private static bool IsEdge(MarkdigInline? inline) => inline is null or LineBreakInline;

    /// <summary>The nearest inline that is no space.</summary>
    private static MarkdigInline? Beside(MarkdigInline inline, bool forward)
    {
        do
        {
            inline = (forward ? inline.NextSibling : inline.PreviousSibling)!;
        }
        while (inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace());
        return inline;
    }
}
