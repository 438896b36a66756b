using System.Collections.Immutable;
using System.Globalization;
using Agenda.Diagnostics;

namespace Agenda.Styles;

/// <summary>Holds a text's colour against what is behind it: WCAG 2.2, success criterion 1.4.3, level AA.</summary>
internal sealed class CheckContrast(ImmutableArray<Accent> accents, DiagnosticBag found)
{
    private const double Normal = 4.5;
    private const double Large = 3;

    /// <summary>Two values that are used together in many places are reported once.</summary>
    private readonly HashSet<(SourceSpan, SourceSpan, Colour, Colour, double)> _reported = [];

    /// <summary>Large text needs less: from 18 points, or bold from 14.</summary>
    public static bool IsLarge(TextStyle text) => text.Size >= 18_000 || text.Size >= 14_000 && text.Face.Weight >= 700;

    /// <param name="what">As a message names the text: `kop1`.</param>
    /// <param name="isLarge">See <see cref="IsLarge"/>.</param>
    public void Check(string what, PlacedColour text, PlacedColour ground, bool isLarge = false)
    {
        var hasAccent = text.Colour.Accent != AccentShade.None || ground.Colour.Accent != AccentShade.None;
        CheckPair(what, text, ground, text.Colour.Fixed, ground.Colour.Fixed, isLarge);
        if (!hasAccent) return;
        foreach (var accent in accents) CheckPair(what, text, ground, In(text.Colour, accent), In(ground.Colour, accent), isLarge);
    }

    private static Colour In(StyleColour colour, Accent accent) => colour.Accent switch
    {
        AccentShade.Strong => accent.Strong,
        AccentShade.Tint => accent.Tint,
        _ => colour.Fixed,
    };

    private void CheckPair(string what, PlacedColour text, PlacedColour ground, Colour ink, Colour paper, bool isLarge)
    {
        var (ratio, needed) = (ink.ContrastWith(paper), isLarge ? Large : Normal);
        if (ratio >= needed || !_reported.Add((text.Written, ground.Written, ink, paper, needed))) return;
        // White text stays white: then it is the ground that should change.
        var changesGround = ink == Colour.White;
        var nearest = changesGround ? paper.NearestWithContrast(ink, needed) : ink.NearestWithContrast(paper, needed);
        var hint = nearest is { } better ? $"het dichtst bij wat er staat is `{better}`, voor de {(changesGround ? "kleur erachter" : "tekst")}" : "kies een andere kleur achter de tekst";
        found.Report(StyleDiagnostics.LowContrast, text.Span.IsKnown ? text.Span : ground.Span,
            $"{what}: `{ink}` op `{paper}` heeft een contrast van {Shown(ratio)} op 1; er is {Shown(needed)} nodig", hint, [.. Related(text, ground)]);
    }

    /// <summary>The use may be in a style that another goes on from: what its author can change is the value.</summary>
    private static IEnumerable<RelatedPlace> Related(PlacedColour text, PlacedColour ground)
    {
        if (text.Written != text.Span) yield return new RelatedPlace(text.Written, "hier staat de kleur van de tekst");
        if (ground.Span.IsKnown && ground.Span != text.Span) yield return new RelatedPlace(ground.Span, "dit is de kleur erachter");
        if (ground.Written != ground.Span) yield return new RelatedPlace(ground.Written, "hier staat de kleur erachter");
    }

    /// <summary>Rounded down: 4,49 must not show as 4,5.</summary>
    private static string Shown(double ratio) => (Math.Floor(ratio * 100) / 100).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
}
