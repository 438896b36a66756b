using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Agenda.Text.Reading;

/// <summary>`[words]{taal=en}`: words in another language.</summary>
/// <param name="mark">Where the code of the language stands.</param>
internal sealed class ForeignInline(string language, SourceSpan mark) : ContainerInline
{
    public string Language { get; } = language;

    public SourceSpan Mark { get; } = mark;
}

/// <summary>Closes a bracket that a language follows; what stands in the brackets is read as any text.</summary>
internal sealed class LanguageParser : InlineParser
{
    private const string Opening = "]{taal=";
    private const int Longest = 40;

    public LanguageParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith(Opening)) return false;
        var end = text[..Math.Min(text.Length, Opening.Length + Longest)].IndexOf('}');
        if (end < 0 || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsImage: false } open) return false;
        var mark = processor.SpanOf(slice.Start + Opening.Length, Math.Max(1, end - Opening.Length));
        var foreign = new ForeignInline(text[Opening.Length..end].ToString(), mark)
        {
            Span = new SourceSpan(open.Span.Start, processor.GetSourcePosition(slice.Start + end)),
        };
        open.ReplaceBy(foreign);
        processor.Inline = foreign;
        // As at the end of a link: emphasis that is open inside does not go on outside.
        processor.PostProcessInlines(0, foreign, null, false);
        foreign.IsClosed = true;
        slice.Start += end + 1;
        return true;
    }

    /// <summary>`en`, `en-GB`, `sr-Latn` (BCP 47).</summary>
    public static bool IsLanguage(string text)
    {
        var parts = text.Split('-');
        if (parts[0].Length is not (2 or 3)) return false;
        foreach (var c in parts[0])
        {
            if (!char.IsAsciiLetterLower(c)) return false;
        }
        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].Length is < 2 or > 8) return false;
            foreach (var c in parts[i])
            {
                if (!char.IsAsciiLetterOrDigit(c)) return false;
            }
        }
        return true;
    }
}
