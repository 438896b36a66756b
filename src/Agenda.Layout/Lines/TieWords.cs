namespace Agenda.Layout.Lines;

/// <summary>
/// Makes spaces at which no line may end: between a figure and its unit (`5 fte`, `23 september`), after a sign or word that a figure belongs to
/// (`§ 6.2`, `€ 12`, `tabel 3`), before a dash (`2018 – 2022`).
/// </summary>
internal static class TieWords
{
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "fte", "fte's", "uur", "uren", "minuut", "minuten", "min.", "seconden", "jaar", "jaren", "maand", "maanden", "week", "weken", "dag", "dagen", "kwartaal", "kwartalen",
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
        "procent", "procentpunt", "promille", "%", "‰", "miljoen", "miljard", "duizend", "mln", "mln.", "mld", "mld.", "euro", "cent", "€",
        "mm", "cm", "m", "km", "m²", "m2", "km²", "km2", "m³", "m3", "meter", "kilometer", "ha", "hectare", "gram", "g", "kg", "kilo", "ton", "liter", "l",
        "W", "kW", "MW", "GW", "kWh", "MWh", "GWh", "TWh", "J", "GJ", "TJ", "PJ", "°C", "dB", "keer", "x",
    };

    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        "§", "§§", "€", "art.", "artikel", "lid", "nr.", "nummer", "hoofdstuk", "paragraaf", "bijlage", "tabel", "figuur", "blz.", "pag.", "pagina", "p.", "fase", "stap",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> UnitLookup = Units.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> LabelLookup = Labels.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void In(List<Atom> atoms)
    {
        for (var i = 1; i < atoms.Count - 1; i++)
        {
            if (atoms[i].Kind != AtomKind.Space || atoms[i - 1].Kind != AtomKind.Word || atoms[i + 1].Kind != AtomKind.Word) continue;
            var (before, after) = (atoms[i - 1].Word!.Shaped.Text, atoms[i + 1].Word!.Shaped.Text);
            if (!Belong(before, after)) continue;
            atoms[i] = atoms[i] with { Kind = AtomKind.Tie };
            // Nor does the line end in the unit: `12 pro-`.
            if (EndsInFigure(before)) atoms[i + 1] = atoms[i + 1] with { MayHyphenate = false };
        }
    }

    private static bool Belong(string before, string after)
    {
        if (before.Length == 0 || after.Length == 0) return false;
        if (after is "–" or "—") return true;
        if (before[^1] is '§' or '€') return true;
        if (char.IsAsciiDigit(after[0])) return LabelLookup.Contains(before.AsSpan().TrimStart("(“‘\"'"));
        return EndsInFigure(before) && IsUnit(after.AsSpan().TrimEnd(",;:)”’\"'?!"));
    }

    /// <summary>The point may belong to the unit (`min.`) or end the sentence.</summary>
    private static bool IsUnit(ReadOnlySpan<char> word) => UnitLookup.Contains(word) || (word is [.., '.'] && UnitLookup.Contains(word[..^1]));

    /// <summary>`12`, `1.250,50`, `2025`, `3-5`, `½`; but not `A7`.</summary>
    private static bool EndsInFigure(string word)
    {
        if (!char.IsAsciiDigit(word[^1]) && word[^1] is not ('½' or '¼' or '¾')) return false;
        foreach (var c in word)
        {
            if (char.IsLetter(c)) return false;
        }
        return true;
    }
}
