using Agenda.Diagnostics;

namespace Agenda.Rules.Reading;

/// <summary>
/// Finds where a part of a run was typed. The source has more than the text: line ends with their indent (one space in the text), backslashes, the marks of a
/// quote. What does not line up (a value that was filled in) is placed as a whole.
/// </summary>
internal static class AlignRun
{
    public static SourceSpan Place(PassagePiece piece, int start, int length)
    {
        if (piece.Span.File is not { } file) return piece.Span;
        if (piece.Span.Length == piece.Text.Length) return new SourceSpan(file, piece.Span.Start + start, length);
        var source = file.Text.AsSpan(piece.Span.Start, Math.Min(piece.Span.Length, file.Text.Length - piece.Span.Start));
        var (at, first, last) = (0, -1, -1);
        for (var i = 0; i < start + length; i++)
        {
            var next = Find(source, at, piece.Text[i]);
            if (next < 0) return piece.Span;
            if (i == start) first = next;
            last = next;
            at = next + 1;
        }
        return first < 0 ? piece.Span : new SourceSpan(file, piece.Span.Start + first, last - first + 1);
    }

    private static int Find(ReadOnlySpan<char> source, int at, char c)
    {
        for (; at < source.Length; at++)
        {
            if (source[at] == c || (c == ' ' && source[at] is '\n' or '\r')) return at;
            if (!char.IsWhiteSpace(source[at]) && source[at] is not ('\\' or '>')) return -1;
        }
        return -1;
    }
}
