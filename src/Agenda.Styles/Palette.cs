using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Styles.Sheet;
using Agenda.Yaml.Reading;

namespace Agenda.Styles;

/// <summary>A colour of the style with the place where it is used and the place where its value was written, so that a finding about it can point there.</summary>
internal readonly record struct PlacedColour(StyleColour Colour, SourceSpan Span, SourceSpan Written = default);

/// <summary>The colours that a style gives names.</summary>
internal sealed class Palette(ImmutableArray<MapEntry<ColourName>> names, DiagnosticBag found)
{
    private const string NoColour = "geen";
    private readonly HashSet<SourceSpan> _reported = [];

    /// <summary>The colour, or grey where it could not be made: that is reported.</summary>
    public PlacedColour Resolve(ColourName name)
    {
        var (text, shade) = Split(name.Text);
        var colour = Find(text, name.Span, depth: 0, out var written);
        return new PlacedColour(new StyleColour(colour, shade), name.Span, written);
    }

    /// <summary>Null for `geen` and for a key that was left out.</summary>
    public PlacedColour? ResolveOrNone(ColourName? name) => name is null || name.Text == NoColour ? null : Resolve(name);

    /// <summary>A colour that is the same for every opgave.</summary>
    public Colour Fixed(ColourName name)
    {
        var (text, shade) = Split(name.Text);
        if (shade != AccentShade.None) Report(StyleDiagnostics.UnknownColour, name.Span, "hier kan geen kleur van een opgave staan", $"schrijf alleen `{text}`");
        return Find(text, name.Span, depth: 0, out _);
    }

    private static (string Name, AccentShade Shade) Split(string text) =>
        text.StartsWith("opgave of ", StringComparison.Ordinal) ? (text["opgave of ".Length..].Trim(), AccentShade.Strong)
        : text.StartsWith("tint of ", StringComparison.Ordinal) ? (text["tint of ".Length..].Trim(), AccentShade.Tint)
        : (text, AccentShade.None);

    /// <param name="written">Where the name behind the name ends in a value.</param>
    private Colour Find(string name, SourceSpan span, int depth, out SourceSpan written)
    {
        written = span;
        if (Colour.TryParse(name, out var colour)) return colour;
        if (depth > names.Length)
        {
            Report(StyleDiagnostics.ColourCircle, span, $"kleur `{name}` verwijst naar een kleur die weer naar haar verwijst", "laat de rij eindigen bij een kleur als `\"#0b4a78\"`");
            return Unknown;
        }
        foreach (var entry in names)
        {
            if (entry.Key == name) return Find(entry.Value.Text, entry.Value.Span, depth + 1, out written);
        }
        var hint = name.StartsWith('#') ? "schrijf zes cijfers of letters a tot en met f achter het hekje"
            : name is "opgave" or "tint" ? $"schrijf er de kleur achter voor waar geen opgave is: `{name} of blauw`"
            : Spelling.DidYouMean(name, names.Select(entry => entry.Key)) ?? "zet de kleur bij `kleuren`, of schrijf haar als `\"#rrggbb\"`";
        Report(StyleDiagnostics.UnknownColour, span, name == NoColour ? "hier moet een kleur staan; `geen` kan hier niet" : $"kleur `{name}` bestaat niet", hint);
        return Unknown;
    }

    private static Colour Unknown => new(0x80, 0x80, 0x80);

    /// <summary>A name in the palette is used in many places; what is wrong with it is said once.</summary>
    private void Report(DiagnosticKind kind, SourceSpan span, string message, string hint)
    {
        if (_reported.Add(span)) found.Report(kind, span, message, hint);
    }
}
