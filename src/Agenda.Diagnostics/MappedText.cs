using System.Text;

namespace Agenda.Diagnostics;

/// <summary>
/// A text that was made from source files (a YAML scalar without its quotes, a filled template), and for every character the place it came from.
/// </summary>
public sealed class MappedText
{
    private readonly Segment[] _segments;

    private MappedText(string text, Segment[] segments) => (Text, _segments) = (text, segments);

    public string Text { get; }

    /// <summary>A whole file as it is.</summary>
    public static MappedText Of(SourceFile file) => new(file.Text, [new Segment(0, new SourceSpan(file, 0, file.Text.Length), true, default)]);

    /// <summary>A text that stands in one place as a whole.</summary>
    public static MappedText At(string text, SourceSpan span) => new(text, [new Segment(0, span, false, default)]);

    /// <summary>Where a stretch of the text was written; from the place of its first character to that of its last, when both are in one file.</summary>
    public SourceSpan Place(int start, int length)
    {
        if (_segments.Length == 0) return default;
        var first = At(start);
        if (length <= 1) return first with { Length = first.File is null ? 0 : Math.Max(first.Length, length) };
        var last = At(start + length - 1);
        return ReferenceEquals(first.File, last.File) && last.End >= first.Start ? first.To(last) : first;
    }

    /// <summary>The item of the input that was being written at this point of a template's output; unknown elsewhere.</summary>
    public SourceSpan Item(int offset) => _segments.Length == 0 ? default : _segments[Find(offset)].Item;

    private SourceSpan At(int offset)
    {
        var segment = _segments[Find(offset)];
        if (!segment.Linear || segment.Source.File is null) return segment.Source;
        return segment.Source with { Start = Math.Min(segment.Source.Start + offset - segment.Offset, segment.Source.File.Text.Length), Length = 1 };
    }

    private int Find(int offset)
    {
        var (low, high) = (0, _segments.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Offset <= offset) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    private readonly record struct Segment(int Offset, SourceSpan Source, bool Linear, SourceSpan Item);

    /// <summary>Builds a text piece by piece, each with its place.</summary>
    /// <param name="length">About what the text will be, for the room to begin with.</param>
    public sealed class Builder(int length = 16)
    {
        private readonly StringBuilder _text = new(length);
        private readonly List<Segment> _segments = [];

        public int Length => _text.Length;

        /// <summary>Adds text that stands in the file character for character from <paramref name="sourceStart"/>.</summary>
        public void Append(ReadOnlySpan<char> text, SourceFile file, int sourceStart, SourceSpan item = default)
        {
            if (text.IsEmpty) return;
            var continues = _segments.Count > 0 && _segments[^1] is { Linear: true } last && ReferenceEquals(last.Source.File, file)
                && last.Source.Start + (_text.Length - last.Offset) == sourceStart && last.Item == item;
            if (!continues) _segments.Add(new Segment(_text.Length, new SourceSpan(file, sourceStart, text.Length), true, item));
            _text.Append(text);
        }

        /// <summary>Adds text that comes from one place as a whole: an escape, a folded line end, a computed value.</summary>
        public void AppendAt(ReadOnlySpan<char> text, SourceSpan span, SourceSpan item = default)
        {
            if (text.IsEmpty) return;
            _segments.Add(new Segment(_text.Length, span, false, item));
            _text.Append(text);
        }

        public MappedText Build() => new(_text.ToString(), [.. _segments]);
    }
}
