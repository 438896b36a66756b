using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>An abbreviation that the document never spells out.</summary>
internal sealed class UnexplainedAbbreviation() : DocumentRule(RuleFamily.Begrippen, RuleBasis.Words,
    new("AG265", Severity.Hint, "afkorting wordt nergens uitgelegd",
        "Wie niet in het vak zit, kent de afkorting niet. Schrijf haar de eerste keer voluit, met de afkorting tussen haakjes, of zet haar in `afkortingen`. Elke afkorting wordt één keer gemeld."),
    new("We maken afspraken met het CJG.\n", "We maken afspraken met het Centrum voor Jeugd en Gezin (CJG).\n"))
{
    public override IReadOnlyList<string> Watches => ["hoofdonderdelen.afkortingen", "afkorting.kort", "begrip.afkorting"];

    /// <summary>What every reader knows, and words that are written large for weight.</summary>
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "EU", "VN", "VS", "NL", "PDF", "ICT", "IT", "CV", "TV", "DVD", "BTW", "BV", "NV", "WC", "AED", "OV", "NS", "ID", "SMART", "USB", "CSV", "PM", "OK", "XL", "XXL", "COVID", "LHBTI", "LHBTIQ",
        "WAT", "HOE", "WIE", "WAAR", "NIET", "WEL", "EN", "OF", "ALLE", "B&W", "SV", "VV", "FC", "A4", "A3", "CO2", "AI", "APK", "EHBO", "KVK", "NOS", "TNO", "WK", "EK", "VMBO", "MBO", "HBO", "HAVO", "VWO", "UWV", "SAMEN", "NOORD", "OOST", "ZUID", "WEST", "EERST", "NA", "VOOR", "ÉÉN", "EEN", "GEEN", "OVER", "MET", "DE", "HET", "TODO",
    };

    private static readonly string[] Laws = ["Wmo", "Wlz", "Zvw", "Wpg", "Wsw", "Wgs", "Wwb", "Awbz", "Awb", "Avg", "Woo", "Wajong", "Wvggz", "Wzd", "Anw"];

    internal override void Check(DocumentContext context)
    {
        var lengths = new PerWord<int>(context.Vocabulary, LengthIn);
        var explained = Explained(context, lengths);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in context.Passages)
        {
            if (passage.Kind == PassageKind.Term || IsShouted(passage)) continue;
            for (var i = 0; i < passage.Words.Length; i++)
            {
                if (Abbreviation(passage, i, lengths) is not { } found) continue;
                var name = found.In(passage.Text).ToString();
                if (explained.Contains(name) || Addresses.Contains(passage, found) || context.Terms.Explain(name) || !reported.Add(name.ToUpperInvariant())) continue;
                context.Report(this, passage.Place(found), $"`{name}` wordt nergens uitgelegd", "schrijf de afkorting de eerste keer voluit, of zet haar in `afkortingen`");
            }
        }
    }

    /// <summary>`Centrum voor Jeugd en Gezin (CJG)`, `CJG (Centrum …)`, `hierna: CJG`, `CJG staat voor`.</summary>
    private static HashSet<string> Explained(DocumentContext context, PerWord<int> lengths)
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in context.Passages)
        {
            var words = passage.Words;
            // Then the short form is another way to write it, and AG269 tells that.
            if (passage.Text.Contains("lanning en control", StringComparison.Ordinal)) explained.Add("P&C");
            for (var i = 0; i < words.Length; i++)
            {
                if (Abbreviation(passage, i, lengths) is not { } found) continue;
                var before = passage.Text.AsSpan(0, found.Start).TrimEnd("‘“'\"");
                // `(VHL-beraad)`, `(SDG’s)`: the bracket closes after the word.
                var after = passage.Text.AsSpan(words[i].End);
                // `(Wmo 2015)`
                if (i + 1 < words.Length && words[i + 1].Start == words[i].End + 1 && words[i + 1].Length == 4 && char.IsDigit(passage.Text[words[i + 1].Start])) after = passage.Text.AsSpan(words[i + 1].End);
                var isInBrackets = before.EndsWith("(") && after.TrimStart("’”'\"") is [')' or ',' or ';', ..] && i > 0 && SpellsOut(passage, i, found);
                var isNamed = before.EndsWith(": ") && before.Contains("hierna", StringComparison.OrdinalIgnoreCase);
                var isFollowed = after.StartsWith(" (") && after.IndexOf(')') > found.Length + 3;
                var isSaid = after.StartsWith(" staat voor") || after.StartsWith(" betekent") || after.StartsWith(", de afkorting");
                if (isInBrackets || isNamed || isFollowed || isSaid || PlanningAndControl.IsIntroduced(passage, found)) explained.Add(found.In(passage.Text).ToString());
            }
        }
        return explained;
    }

    /// <summary>
    /// Whether a word before the brackets begins as the abbreviation does: `Rijksbijdrage (GALA)` says where the money comes from, and not what GALA is. Right before them any of its letters will do:
    /// `duurzame ontwikkelingsdoelen (SDG’s)` is short for what it is called in another language.
    /// </summary>
    private static bool SpellsOut(Passage passage, int at, Word abbreviation)
    {
        var letters = abbreviation.In(passage.Text);
        for (var i = at - 1; i >= 0 && i >= at - 12; i--)
        {
            var begin = passage.Text.AsSpan(passage.Words[i].Start, 1);
            if ((at - i <= letters.Length ? letters : letters[..1]).Contains(begin, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>The abbreviation that a word is or begins with; null for another word.</summary>
    private static Word? Abbreviation(Passage passage, int at, PerWord<int> lengths)
    {
        var (text, word, length) = (passage.Text, passage.Words[at], lengths[passage.Numbers[at]]);
        if (length == 0) return null;
        // `1234 AB`
        if (length == 2 && word.Length == 2 && word.Start >= 5 && text[word.Start - 1] is ' ' or '\u00A0' && text.AsSpan(word.Start - 5, 4).IndexOfAnyExceptInRange('0', '9') < 0) return null;
        return new Word(word.Start, length);
    }

    /// <summary>How long the abbreviation is that a word is or begins with: `GGD`, `RIEC-partners`, `WOP’s`, `Wmo`; 0 for another word.</summary>
    private static int LengthIn(string word)
    {
        var length = 0;
        while (length < word.Length && (char.IsUpper(word[length]) || (length > 0 && word[length] is '&' or (>= '0' and <= '9')))) length++;
        var rest = word.AsSpan(length);
        // `POH-GGZ` is one name; of `GALA-regeling` the first part is.
        if (rest is ['-', _, _, ..] && char.IsUpper(rest[1]) && char.IsUpper(rest[2]) && !rest[1..].ContainsAny('a', 'e', 'o')) return word.Length;
        var isCapitals = length is >= 2 and <= 8 && (rest.IsEmpty || rest[0] is '-' or '\'' or '’');
        if (!isCapitals) return length != 1 ? 0 : Array.Find(Laws, law => word.StartsWith(law, StringComparison.Ordinal) && (word.Length == law.Length || word[law.Length] is '-' or '\'' or '’'))?.Length ?? 0;
        var name = word[..length];
        return name.Count(char.IsLetter) < 2 || Known.Contains(name) || name.All(c => c is 'I' or 'V' or 'X') ? 0 : length;
    }

    /// <summary>A whole line in capitals holds no abbreviations.</summary>
    private static bool IsShouted(Passage passage) => passage.Words.Length > 1 && !passage.Text.Any(char.IsLower);
}
