using Agenda.Diagnostics;

namespace Agenda.Yaml.Parsing;

/// <summary>
/// Finds for every character of a scalar the place where it was typed, by walking through what was written beside what YAML made of it.
/// A part that does not fit gets the place of the whole, so that a place is never wrong by a line.
/// </summary>
internal static class MapScalar
{
    public static MappedText Map(YamlScalar scalar)
    {
        if (scalar.Span.File is not { } file || scalar.Value.Length == 0) return MappedText.At(scalar.Value, scalar.Span);
        var raw = file.Text.AsSpan(scalar.Span.Start, scalar.Span.Length);
        var walk = new Walk(scalar.Value, scalar.Span, file);
        switch (scalar.Form)
        {
            case ScalarForm.Literal or ScalarForm.Folded: MapBlock.Map(raw, walk); break;
            case ScalarForm.Plain: Flow(raw, 0, raw.Length, walk, '\0'); break;
            case ScalarForm.SingleQuoted: Flow(raw, 1, raw.Length - 1, walk, '\''); break;
            default: Flow(raw, 1, raw.Length - 1, walk, '"'); break;
        }
        return walk.Build();
    }

    /// <summary>Text on one or more lines, where a line end and the spaces around it became one space, and an empty line a line end.</summary>
    private static void Flow(ReadOnlySpan<char> raw, int at, int end, Walk walk, char quote)
    {
        while (true)
        {
            var special = raw[at..end].IndexOfAny(quote == '\0' ? "\r\n" : quote == '"' ? "\r\n\\" : "\r\n'");
            var same = special < 0 ? end : at + special;
            // The spaces before a line end are part of it.
            if (special >= 0 && raw[same] is '\r' or '\n') same = at + raw[at..same].TrimEnd(" \t").Length;
            walk.TakeSame(raw[at..same], at);
            at = same;
            if (at == end || walk.IsLost) return;
            if (FoldEnd(raw, at, end, out var lines) is { } after)
            {
                walk.TakeFold(lines, at, after - at);
                at = after;
            }
            else if (quote == '\'')
            {
                walk.TakeAt(1, at, 2);
                at = Math.Min(at + 2, end);
            }
            else at = Escape(raw, at, end, walk);
        }
    }

    private static int Escape(ReadOnlySpan<char> raw, int at, int end, Walk walk)
    {
        var kind = raw[at + 1];
        if (kind is '\r' or '\n')
        {
            var after = FoldEnd(raw, at + 1, end, out var lines) ?? end;
            walk.TakeLines(lines - 1, at, after - at);
            return after;
        }
        var length = kind switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
        walk.TakeAt(kind == 'U' && !raw.Slice(at, Math.Min(6, end - at)).EndsWith("0000") ? 2 : 1, at, length);
        return Math.Min(at + length, end);
    }

    /// <summary>The end of a stretch of white space that has a line end in it, and how many; null when it has none.</summary>
    private static int? FoldEnd(ReadOnlySpan<char> raw, int at, int end, out int lines)
    {
        lines = 0;
        while (at < end && raw[at] is ' ' or '\t' or '\r' or '\n')
        {
            if (raw[at] == '\n' || (raw[at] == '\r' && !(at + 1 < end && raw[at + 1] == '\n'))) lines++;
            at++;
        }
        return lines == 0 ? null : at;
    }

    /// <summary>The value so far and how far the source has come.</summary>
    internal sealed class Walk(string value, SourceSpan span, SourceFile file)
    {
        private readonly MappedText.Builder _text = new(value.Length);
        private int _at;

        /// <summary>Source and value no longer fit.</summary>
        public bool IsLost { get; private set; }

        public ReadOnlySpan<char> Rest => value.AsSpan(_at);

        /// <summary>Text that is in the value as it was written; where it is not, the two no longer fit.</summary>
        public void TakeSame(ReadOnlySpan<char> written, int source)
        {
            var same = Rest.CommonPrefixLength(written);
            Take(same, source);
            if (same < written.Length) Lose();
        }

        public void Take(int length, int source)
        {
            _text.Append(value.AsSpan(_at, length), file, span.Start + source);
            _at += length;
        }

        public void TakeAt(int length, int source, int sourceLength)
        {
            length = Math.Min(length, value.Length - _at);
            _text.AppendAt(value.AsSpan(_at, length), new SourceSpan(file, span.Start + source, sourceLength));
            _at += length;
        }

        public void TakeFold(int lines, int source, int sourceLength)
        {
            if (lines == 1 && Rest.StartsWith(" ")) TakeAt(1, source, sourceLength);
            else TakeLines(lines - 1, source, sourceLength);
        }

        public void TakeLines(int count, int source, int sourceLength)
        {
            if (Rest[..Math.Min(count, Rest.Length)].IndexOfAnyExcept('\n') < 0) TakeAt(count, source, sourceLength);
            else IsLost = true;
        }

        public MappedText Build()
        {
            if (_at < value.Length) _text.AppendAt(Rest, IsLost ? span : new SourceSpan(file, span.End, 0));
            return _text.Build();
        }

        public void Lose() => IsLost = true;
    }
}
