using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Agenda.Text.Syntax;

namespace Agenda.Text.Writing;

/// <summary>Where inlines are written: what must be escaped differs.</summary>
internal enum InlinePlace
{
    Paragraph,

    /// <summary>After something on the same line.</summary>
    Continued,
    Heading,
    Cell,

    /// <summary>Between the brackets of a link or picture.</summary>
    Link,
}

/// <summary>Writes inlines on one line, with as few escapes as Markdown needs to read them back.</summary>
internal sealed class InlineWriter(Anchors anchors, Action<NoteReference> noteFound, InlinePlace place)
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(" ()<>\\&|");

    private readonly StringBuilder _text = new();
    private bool _inLink = place == InlinePlace.Link;
    private bool _inStrong;
    private bool _inEmphasis;

    /// <summary>The next letter is written as a reference, so that a closing mark before it still closes (CommonMark 6.2, flanking).</summary>
    private bool _encodeNext;

    public string Write(ImmutableArray<Inline> inlines)
    {
        Add(inlines, '\0');
        var text = _text.ToString().Trim(' ');
        return place switch
        {
            InlinePlace.Paragraph => LineStart.Escape(text),
            InlinePlace.Continued when text.IndexOf('\n', StringComparison.Ordinal) is var end && end >= 0 => text[..(end + 1)] + LineStart.Escape(text[(end + 1)..]),
            InlinePlace.Heading => LineStart.EscapeHeading(text),
            _ => text,
        };
    }

    /// <param name="outer">The mark of the emphasis around, or NUL.</param>
    private void Add(ImmutableArray<Inline> inlines, char outer)
    {
        inlines = Joined(Flat(inlines));
        for (var i = 0; i < inlines.Length; i++)
        {
            var isEdge = outer != '\0' && (i == 0 || i == inlines.Length - 1);
            switch (inlines[i])
            {
                case TextRun run:
                    TextEscaper.Append(_text, run.Text, Next(inlines, i), _inLink, place == InlinePlace.Cell, ref _encodeNext);
                    break;
                case CodeSpan code: Code(code.Text); break;
                case LineBreak: Break(); break;
                case Strong strong: Add(strong, isEdge ? outer : '\0'); break;
                case Emphasis emphasis: Add(emphasis, isEdge ? outer : '\0'); break;
                case Link link: Add(link, outer); break;
                case NoteReference note:
                    noteFound(note);
                    _text.Append(CultureInfo.InvariantCulture, $"[^{note.Number}]");
                    _encodeNext = false;
                    break;
            }
        }
    }

    /// <summary>Markdown has no mark for a language: what is in it stands there as it is.</summary>
    private static ImmutableArray<Inline> Flat(ImmutableArray<Inline> inlines)
    {
        for (var i = 0; i < inlines.Length; i++)
        {
            if (inlines[i] is Foreign foreign) inlines = inlines.RemoveAt(i).InsertRange(i--, foreign.Content);
        }
        return inlines;
    }

    /// <summary>Emphasis directly after emphasis is one, and so is code: four marks in a row would not be read as two and two.</summary>
    private static ImmutableArray<Inline> Joined(ImmutableArray<Inline> inlines)
    {
        for (var i = inlines.Length - 1; i > 0; i--)
        {
            Inline? joined = (inlines[i - 1], inlines[i]) switch
            {
                (Strong first, Strong second) => first with { Content = [.. first.Content, .. second.Content] },
                (Emphasis first, Emphasis second) => first with { Content = [.. first.Content, .. second.Content] },
                (CodeSpan first, CodeSpan second) => first with { Text = first.Text + second.Text },
                _ => null,
            };
            if (joined is not null) inlines = inlines.RemoveAt(i).SetItem(i - 1, joined);
        }
        return inlines;
    }

    /// <summary>What the next inline begins with, as far as the end of a text must know; NUL for a letter or nothing.</summary>
    private static char Next(ImmutableArray<Inline> inlines, int index) => index + 1 == inlines.Length ? '\0' : inlines[index + 1] switch
    {
        Link or NoteReference => '[',
        TextRun { Text.Length: > 0 } run => run.Text[0],
        Strong or Emphasis => '*',
        _ => '\0',
    };

    private void Add(Strong strong, char outer)
    {
        if (_inStrong)
        {
            Add(strong.Content, outer);
            return;
        }
        _inStrong = true;
        Delimited(strong.Content, 2, outer);
        _inStrong = false;
    }

    private void Add(Emphasis emphasis, char outer)
    {
        if (_inEmphasis)
        {
            Add(emphasis.Content, outer);
            return;
        }
        _inEmphasis = true;
        Delimited(emphasis.Content, 1, outer);
        _inEmphasis = false;
    }

    private void Delimited(ImmutableArray<Inline> content, int count, char outer)
    {
        var mark = outer == '*' || outer == '\0' && _text is [.., '*'] && !EndsEscaped() ? '_' : '*';
        var start = _text.Length;
        _encodeNext = false;
        _text.Append(mark, count);
        Add(content, mark);
        var inner = _text.ToString(start + count, _text.Length - start - count);
        _text.Length = start;
        // Spaces at the edge stand outside: a mark beside a space does not open or close.
        var from = 0;
        while (from < inner.Length && IsSpace(inner[from])) from++;
        var to = inner.Length;
        while (to > from && IsSpace(inner[to - 1])) to--;
        _text.Append(inner, 0, from);
        if (from == to) return;
        if (_text.Length > 0 && char.IsLetterOrDigit(_text[^1]) && (mark == '_' || !char.IsLetterOrDigit(inner[from]))) EncodeLast();
        _text.Append(mark, count).Append(inner, from, to - from).Append(mark, count).Append(inner, to, inner.Length - to);
        _encodeNext = to == inner.Length && (mark == '_' || !char.IsLetterOrDigit(inner[to - 1]));
    }

    private static bool IsSpace(char c) => c != '\n' && char.IsWhiteSpace(c);

    private bool EndsEscaped() => _text.Length > 1 && _text[^2] == '\\';

    private void EncodeLast()
    {
        var last = _text[^1];
        _text.Length--;
        _text.Append(CultureInfo.InvariantCulture, $"&#{(int)last};");
    }

    private void Code(string code)
    {
        _encodeNext = false;
        var (longest, run) = (0, 0);
        foreach (var c in code)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        var fence = new string('`', longest + 1);
        var pad = code is ['`', ..] or [.., '`'] || code is [' ', .., ' '] && code.AsSpan().Trim(' ').Length > 0 ? " " : "";
        // Markdig takes even an escaped backtick for a part of the fence.
        if (_text is [.., '\\', '`'])
        {
            _text.Length -= 2;
            _text.Append("&#96;");
        }
        // A cell ends at any bar, also one in code (GitHub Flavored Markdown, 4.10).
        _text.Append(fence).Append(pad).Append(place == InlinePlace.Cell ? code.Replace("|", "\\|", StringComparison.Ordinal) : code).Append(pad).Append(fence);
    }

    private void Break()
    {
        _encodeNext = false;
        while (_text is [.., ' ']) _text.Length--;
        _text.Append(place switch
        {
            InlinePlace.Cell => "<br>",
            InlinePlace.Paragraph or InlinePlace.Continued => "\\\n",
            _ => " ",
        });
    }

    private void Add(Link link, char outer)
    {
        _encodeNext = false;
        var target = link.IsInternal ? anchors.Of(link.Target[1..]) is { } anchor ? "#" + anchor : null : link.Target;
        if (target is null || _inLink)
        {
            Add(link.Content, outer);
            return;
        }
        if (link.Content is [TextRun only] && IsAutolink(target, only.Text))
        {
            _text.Append('<').Append(only.Text).Append('>');
            return;
        }
        _text.Append('[');
        var start = _text.Length;
        _inLink = true;
        Add(link.Content, '\0');
        _inLink = false;
        _encodeNext = false;
        var content = _text.ToString(start, _text.Length - start);
        _text.Length = start;
        _text.Append(content).Append("](").Append(Destination(target, place == InlinePlace.Cell)).Append(')');
    }

    /// <summary>CommonMark 6.5: an address in angle brackets, where the text is the address.</summary>
    private static bool IsAutolink(string target, string text)
    {
        if (target.AsSpan().ContainsAny(" <>\\&") || text.Length == 0) return false;
        if (target == text) return target.StartsWith("http", StringComparison.Ordinal);
        if (!target.StartsWith("mailto:", StringComparison.Ordinal) || target.Length != text.Length + 7 || !target.EndsWith(text, StringComparison.Ordinal)) return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('@' or '.' or '-' or '_')) return false;
        }
        return text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at == text.LastIndexOf('@') && char.IsAsciiLetterOrDigit(text[^1])
            && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]) && !text.Contains("..", StringComparison.Ordinal)
            && !text.AsSpan(at).ContainsAny("_") && !text.Contains("-.", StringComparison.Ordinal) && !text.Contains(".-", StringComparison.Ordinal);
    }

    /// <summary>An address as it stands between the parentheses of a link.</summary>
    internal static string Destination(string target, bool inCell = false)
    {
        if (target.AsSpan().IndexOfAny(Special) < 0) return target;
        var text = new StringBuilder(target.Length + 8);
        foreach (var c in target)
        {
            switch (c)
            {
                case ' ': text.Append("%20"); break;
                case '|' when inCell: text.Append("%7C"); break;
                case '(' or ')' or '<' or '>' or '\\' or '&': text.Append('\\').Append(c); break;
                default: text.Append(c); break;
            }
        }
        return text.ToString();
    }
}
