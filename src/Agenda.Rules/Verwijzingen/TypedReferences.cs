using Agenda.Rules.Reading;
using Agenda.Text.Syntax;

namespace Agenda.Rules.Verwijzingen;

/// <summary>A reference that was typed by hand: `§ 6.2`, `hoofdstuk zes`, `bijlage B`, `tabel 3`.</summary>
/// <param name="Name">What is counted: hoofdstuk, paragraaf, bijlage, tabel, figuur.</param>
/// <param name="Number">`6.2`, `6`, `B`.</param>
internal readonly record struct TypedReference(Passage Passage, Word Place, string Name, string Number);

/// <summary>Finds typed references to this document. One that names another document (`§ 3 van de Omgevingsvisie`, `in hoofdstuk 2 van de wet`) is not ours.</summary>
internal static class TypedReferences
{
    private static readonly string[] OtherDocuments = ["akkoord", "visie", "verordening", "nota", "notitie", "document", "rapport", "wet", "wmo", "beleidsplan", "statuten", "handreiking", "boek", "brochure", "folder", "gids", "leidraad"];

    private static readonly string[] Ours = ["document", "agenda", "nota", "stuk", "plan"];

    public static IEnumerable<TypedReference> In(DocumentContext context)
    {
        foreach (var passage in context.Passages)
        {
            if (passage.Kind is PassageKind.Heading or PassageKind.Term) continue;
            for (var i = 0; i < passage.Words.Length; i++)
            {
                if (Read(passage, i) is { } reference && !passage.IsLink(reference.Place.Start) && !IsElsewhere(passage, reference.Place)) yield return reference;
            }
        }
    }

    /// <summary>The heading that a reference means; null when there is none, or when it means a table or a figure.</summary>
    public static Heading? Target(DocumentContext context, TypedReference reference)
    {
        // Chapter 3 is no answer to `tabel 3`.
        if (reference.Name is "tabel" or "figuur") return null;
        foreach (var heading in context.Headings)
        {
            if (heading.Number is not { } number) continue;
            var isAppendix = !char.IsDigit(number.Text[0]);
            var written = isAppendix ? number.Text[(number.Text.LastIndexOf(' ') + 1)..] : number.Text;
            if (isAppendix == (reference.Name == "bijlage") && written == reference.Number) return heading;
        }
        return null;
    }

    /// <summary>Whether what a reference means is there.</summary>
    public static bool Exists(DocumentContext context, TypedReference reference) => reference.Name switch
    {
        "tabel" or "figuur" => int.TryParse(reference.Number, out var number) && number >= 1 && number <= CountCaptions.Of(context.Document.Blocks, reference.Name),
        _ => Target(context, reference) is not null,
    };

    private static TypedReference? Read(Passage passage, int at)
    {
        var word = passage.Words[at];
        var text = passage.Text;
        if (SectionMark(text, word.Start) is >= 0 and var mark && Number(passage, at, "paragraaf") is { } section)
            return new TypedReference(passage, new Word(mark, section.End - mark), "paragraaf", section.In(text).ToString());
        // `zie 4.2`, `zie ook 6.8.1`
        if (word.In(text) is "zie" or "Zie" && Bare(passage, at + 1) is { } bare) return new TypedReference(passage, bare, "paragraaf", bare.In(text).ToString());
        var name = word.In(text) switch
        {
            "hoofdstuk" or "Hoofdstuk" or "hfst" or "Hfst" or "hfdst" or "Hfdst" => "hoofdstuk",
            "paragraaf" or "Paragraaf" or "par" or "Par" => "paragraaf",
            "bijlage" or "Bijlage" => "bijlage",
            "tabel" or "Tabel" => "tabel",
            "figuur" or "Figuur" => "figuur",
            _ => null,
        };
        // `dit hoofdstuk bevat tien opdrachten`, `in dit hoofdstuk 10 opdrachten`: a count, and no number of a chapter.
        if (name is not null && at > 0 && passage.Words[at - 1].In(text) is "dit" or "Dit" or "deze" or "Deze" or "elk" or "een" or "volgende" or "vorige") return null;
        if (name is null || at + 1 >= passage.Words.Length || Number(passage, at + 1, name) is not { } number) return null;
        var gap = text.AsSpan(word.End, number.Start - word.End);
        if (!gap.TrimStart('.').IsWhiteSpace()) return null;
        var written = number.In(text);
        var value = char.IsDigit(written[0]) || written.Length == 1 ? written.ToString() : DutchNumber.Read(written)!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new TypedReference(passage, new Word(word.Start, number.End - word.Start), name, value);
    }

    /// <summary>Where a `§` stands right before a word; -1 without one.</summary>
    private static int SectionMark(string text, int word)
    {
        var at = word - 1;
        while (at >= 0 && text[at] is ' ' or '\u00A0') at--;
        return at >= 0 && text[at] == '§' ? at : -1;
    }

    /// <summary>`4.2` where a section is meant: with a point, and no unit or date after it.</summary>
    private static Word? Bare(Passage passage, int at)
    {
        if (at < passage.Words.Length && passage.Words[at].Is(passage.Text, "ook")) at++;
        if (at >= passage.Words.Length || Number(passage, at, "paragraaf") is not { } number || !number.In(passage.Text).Contains('.')) return null;
        var after = passage.Text.AsSpan(number.End).TrimStart();
        return after.IsEmpty || after[0] is '.' or ',' or ')' or ';' || after.StartsWith("voor ") || after.StartsWith("en ") ? number : null;
    }

    /// <summary>`6`, `6.2`, for a chapter also `zes`, for an appendix also `B`.</summary>
    private static Word? Number(Passage passage, int at, string name)
    {
        var (text, word) = (passage.Text, passage.Words[at]);
        if (char.IsDigit(text[word.Start]))
        {
            var end = word.Start;
            while (end < text.Length && (char.IsDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsDigit(text[end + 1])))) end++;
            return end - word.Start <= 6 && word.End <= end ? new Word(word.Start, end - word.Start) : null;
        }
        if (name == "bijlage" && word.Length == 1 && char.IsUpper(text[word.Start])) return word;
        return name is "hoofdstuk" or "bijlage" && DutchNumber.Read(word.In(text)) is not null ? word : null;
    }

    /// <summary>The sentence names another document: what it points at is there.</summary>
    public static bool IsElsewhere(Passage passage, Word place)
    {
        foreach (var sentence in passage.Sentences)
        {
            if (place.Start < sentence.Start || place.End > sentence.End) continue;
            for (var i = 0; i < passage.Words.Length; i++)
            {
                var word = passage.Words[i];
                if (word.Start < sentence.Start || word.End > sentence.End) continue;
                var before = i > 0 ? passage.Words[i - 1].In(passage.Text) : default;
                var isOurs = before is "deze" or "dit" or "onze" && Contains(Ours, word.In(passage.Text));
                if (!isOurs && EndsIn(word.In(passage.Text))) return true;
            }
        }
        return false;
    }

    private static bool EndsIn(ReadOnlySpan<char> word)
    {
        foreach (var other in OtherDocuments)
        {
            if (word.EndsWith(other, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static bool Contains(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
