using Agenda.Diagnostics;
using Markdig.Syntax.Inlines;

namespace Agenda.Text.Reading;

/// <summary>What an attribute at the end of a text belongs to.</summary>
internal enum AttributePlace
{
    None,
    Heading,
    Item,
    Term,
}

/// <summary>The `{#id}`, `{.ongenummerd}` and `{.nieuwe-bladzijde}` at the end of a heading, an item or a term.</summary>
internal static class TrailingAttributes
{
    public const string Unnumbered = "ongenummerd";

    public const string NewPage = "nieuwe-bladzijde";

    /// <summary>Takes an attribute off the end, with the space before it, and says what is wrong with it; null when there is none.</summary>
    public static AttributeText? Take(ContainerInline container, AttributePlace place, Places places)
    {
        if (container.LastChild is not AttributeMarkInline mark) return null;
        if (mark.PreviousSibling is LiteralInline before) before.Content.TrimEnd();
        mark.Remove();
        if (mark.Attributes.Problem is { } problem)
            places.Report(TextDiagnostics.AttributeUnknown, mark.Span.Start + 1 + problem.Start, problem.Length, problem.Message, Expected(place));
        foreach (var attribute in mark.Attributes.Attributes)
        {
            if (attribute.Kind == AttributeKind.Id || place == AttributePlace.Heading && attribute is { Kind: AttributeKind.Class, Name: Unnumbered or NewPage }) continue;
            var meant = place == AttributePlace.Heading ? Spelling.Nearest(attribute.Name, [Unnumbered, NewPage]) : null;
            places.Report(TextDiagnostics.AttributeUnknown, mark.Span.Start + 1 + attribute.Start, attribute.Length,
                $"`{attribute.Name}` kan hier niet", meant is null ? Expected(place) : $"bedoelde u `.{meant}`?");
        }
        return mark.Attributes;
    }

    private static string Expected(AttributePlace place) => place == AttributePlace.Heading ? "hier kan `{#id}`, `{.ongenummerd}` of `{.nieuwe-bladzijde}` staan" : "hier kan `{#id}` staan";
}
