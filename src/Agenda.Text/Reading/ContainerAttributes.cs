using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Text.Syntax;

namespace Agenda.Text.Reading;

/// <summary>What stands behind the name of a container: `{#id key=value}`, held against what its kind allows.</summary>
/// <param name="IdPlace">Where the id was written: in the input, when a template passed it on.</param>
internal sealed record ContainerAttributes(string? Id, SourceSpan IdPlace, ImmutableSortedDictionary<string, string> Values)
{
    private static readonly ImmutableSortedDictionary<string, string> NoValues =
        ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);

    /// <param name="text">The rest of the line after the name.</param>
    /// <param name="start">Where that rest begins.</param>
    /// <param name="kind">Null for an unknown container: then any attribute will do.</param>
    public static ContainerAttributes Read(ReadOnlySpan<char> text, int start, ContainerKind? kind, Places places)
    {
        start += text.Length - text.TrimStart().Length;
        text = text.Trim();
        if (text.IsEmpty) return new ContainerAttributes(null, default, NoValues);
        if (text[0] != '{' || AttributeText.Length(text) != text.Length)
        {
            places.Report(TextDiagnostics.ContainerAttribute, start, text.Length, "eigenschappen van een blok staan tussen `{` en `}`", "schrijf `::: naam {#id eigenschap=waarde}`");
            return new ContainerAttributes(null, default, NoValues);
        }
        var parsed = AttributeText.Parse(text[1..^1]);
        if (parsed.Problem is { } problem)
            places.Report(TextDiagnostics.ContainerAttribute, start + 1 + problem.Start, problem.Length, problem.Message, "zet een waarde met spaties tussen dubbele aanhalingstekens");
        var values = NoValues;
        foreach (var attribute in parsed.Attributes)
        {
            if (attribute.Kind == AttributeKind.Id) continue;
            if (attribute.Kind == AttributeKind.Class || kind is not null && !kind.Attributes.Contains(attribute.Name))
                ReportUnknown(attribute, start + 1, kind, places);
            else values = values.SetItem(attribute.Name, Visible(attribute, start + 1, places));
        }
        var idPlace = parsed.Id is { } id ? places.At(start + 1 + id.Start + 1, id.Length - 1) : default;
        return new ContainerAttributes(parsed.Id?.Value, idPlace, values);
    }

    private static void ReportUnknown(Attribute attribute, int start, ContainerKind? kind, Places places)
    {
        var hint = kind is null ? null
            : Spelling.DidYouMean(attribute.Name, kind.Attributes)
            ?? (kind.Attributes.IsEmpty ? $"`{kind.Name}` heeft alleen een id: `{{#id}}`" : $"`{kind.Name}` kent: {string.Join(", ", kind.Attributes.Select(name => $"`{name}`"))}");
        places.Report(TextDiagnostics.ContainerAttribute, start + attribute.Start, attribute.Length,
            kind is null ? $"`{attribute.Name}` is geen eigenschap" : $"blok `{kind.Name}` heeft geen eigenschap `{attribute.Name}`", hint);
    }

    private static string Visible(Attribute attribute, int start, Places places)
    {
        if (attribute.Value.Contains(FilledText.Open, StringComparison.Ordinal))
            places.Report(TextDiagnostics.SlotMisplaced, start + attribute.Start, attribute.Length, $"in `{attribute.Name}` kan alleen gewone tekst staan, geen opgemaakte tekst, tabel of figuur");
        return VisibleText.Of(attribute.Value);
    }
}
