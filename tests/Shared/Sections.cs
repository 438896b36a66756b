using System.Text;

namespace Agenda.Tests;

/// <summary>What stands under each heading of a PDF, as words: read from its structure tree, so in the order in which it is read out.</summary>
internal sealed class Sections
{
    private readonly StringBuilder _words = new(" ");
    private readonly List<(int Level, string Heading, string Words, int Start)> _headings = [];

    private Sections()
    {
    }

    /// <summary>All words, from the cover to the last page; begins and ends with a space.</summary>
    public string Words { get; private set; } = "";

    public static Sections Of(FinishedPdf pdf)
    {
        var sections = new Sections();
        sections.Add(pdf.Root);
        sections.Words = sections._words.ToString();
        return sections;
    }

    /// <summary>The words under each heading that ends with these, with what stands under the headings below it. Numbers in front of a heading do not count.</summary>
    public IEnumerable<string> Under(string heading)
    {
        var wanted = Plain(heading);
        for (var i = 0; i < _headings.Count; i++)
        {
            if (!_headings[i].Words.EndsWith(wanted, StringComparison.Ordinal)) continue;
            yield return Words[_headings[i].Start..End(i)];
        }
    }

    /// <summary>Before the contents: the cover.</summary>
    public string Cover => Words[..(_headings.First(heading => heading.Words is " inhoud " or " inhoudsopgave ").Start + 1)];

    /// <summary>The deepest heading under which these words stand first; null when they stand nowhere, or on the cover.</summary>
    public string? Deepest(string words)
    {
        var wanted = Plain(words);
        string? found = null;
        var least = int.MaxValue;
        for (var i = 0; i < _headings.Count; i++)
        {
            var (start, end) = (_headings[i].Start, End(i));
            if (end - start < least && Words.AsSpan(start, end - start).Contains(wanted, StringComparison.Ordinal)) (found, least) = (_headings[i].Heading, end - start);
        }
        return found;
    }

    /// <summary>Letters and digits in lower case, with one space between words and around the whole; points and commas stay inside numbers.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(" ");
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter is '\u00AD' or '\u200B') continue;
            var inNumber = letter is '.' or ',' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
            if (char.IsLetterOrDigit(letter) || inNumber || letter is '+' or '%') plain.Append(char.ToLowerInvariant(letter));
            else if (plain[^1] != ' ') plain.Append(' ');
        }
        if (plain[^1] != ' ') plain.Append(' ');
        return plain.ToString();
    }

    private void Add(FinishedTag tag)
    {
        // The mark of a note touches the word before it.
        if (tag.Type is "Reference" && _words[^1] != ' ') _words.Append(' ');
        if (tag.Type.Length == 2 && tag.Type[0] == 'H' && char.IsAsciiDigit(tag.Type[1])) _headings.Add((tag.Type[1] - '0', tag.Reading.Trim(), Plain(tag.Reading), _words.Length - 1));
        // A figure says in its alternative all that it shows; its own letters are pieces.
        if (tag.Alt is { } alternative) _words.Append(Plain(alternative).AsSpan(_words[^1] == ' ' ? 1 : 0));
        foreach (var kid in tag.Kids)
        {
            if (kid is FinishedTag lower) Add(lower);
            else if (kid is FinishedText text) Append(text.Text);
        }
        // Blocks are apart, also where no space was set between them.
        if (tag.Type is not ("Span" or "Link" or "Em" or "Strong") && _words[^1] != ' ') _words.Append(' ');
    }

    private void Append(string text)
    {
        var plain = Plain(text);
        var joins = text.Length > 0 && (char.IsLetterOrDigit(text[0]) || text[0] == '\u00AD') && _words[^1] != ' ';
        // A run of text that goes on in the middle of a word has no space before it.
        if (plain.Length > 1) _words.Append(joins ? plain.AsSpan(1) : plain.AsSpan(_words[^1] == ' ' ? 1 : 0));
        if (text.Length > 0 && (char.IsLetterOrDigit(text[^1]) || text[^1] == '\u00AD') && _words[^1] == ' ') _words.Length--;
    }

    private int End(int index)
    {
        for (var i = index + 1; i < _headings.Count; i++)
        {
            if (_headings[i].Level <= _headings[index].Level) return _headings[i].Start + 1;
        }
        return Words.Length;
    }
}
