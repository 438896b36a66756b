namespace Agenda.Yaml.Parsing;

/// <summary>Places in a text after `|` or `&gt;`: lines without their indentation, and line ends that stay or became a space.</summary>
internal static class MapBlock
{
    public static void Map(ReadOnlySpan<char> raw, MapScalar.Walk walk)
    {
        var at = LineEnd(raw, 0, out var next);
        if (at == raw.Length) return;
        var indent = Indent(raw, next, walk.Rest);
        var lineEnd = next - 1;
        while (next < raw.Length && !walk.IsLost)
        {
            var start = next;
            var end = LineEnd(raw, start, out next);
            var content = Content(raw, start, end, indent);
            if (content == end)
            {
                lineEnd = end;
                TakeLineEnds(walk, 1, end);
                continue;
            }
            var line = raw[content..end];
            if (!walk.Rest.StartsWith(line)) TakeSeparator(walk, lineEnd, line);
            if (walk.Rest.StartsWith(line)) walk.Take(line.Length, content);
            else walk.Lose();
            lineEnd = end;
            if (walk.Rest.StartsWith("\n")) TakeLineEnds(walk, 1, end);
            else if (walk.Rest.StartsWith(" ") && !StartsWithSpace(raw, next, indent)) walk.TakeAt(1, end, next - end);
        }
    }

    /// <summary>
    /// A line end that YAML kept although it could have been folded away comes after the empty lines that were counted already; take what is left of them.
    /// </summary>
    private static void TakeSeparator(MapScalar.Walk walk, int lineEnd, ReadOnlySpan<char> line)
    {
        while (walk.Rest is ['\n' or ' ', ..] && !walk.Rest.StartsWith(line)) walk.TakeAt(1, lineEnd, 1);
    }

    private static void TakeLineEnds(MapScalar.Walk walk, int count, int source)
    {
        if (walk.Rest.StartsWith("\n")) walk.TakeAt(count, source, 1);
    }

    /// <summary>How far the text is indented: the spaces of its first line that are not in the value.</summary>
    private static int Indent(ReadOnlySpan<char> raw, int at, ReadOnlySpan<char> value)
    {
        while (at < raw.Length)
        {
            var end = LineEnd(raw, at, out var next);
            var spaces = raw[at..end].IndexOfAnyExcept(' ');
            if (spaces >= 0)
            {
                var text = value.TrimStart('\n');
                return Math.Max(0, spaces - Math.Max(0, text.IndexOfAnyExcept(' ')));
            }
            at = next;
        }
        return 0;
    }

    private static int Content(ReadOnlySpan<char> raw, int start, int end, int indent)
    {
        var at = start;
        while (at < end && at - start < indent && raw[at] == ' ') at++;
        return at;
    }

    private static bool StartsWithSpace(ReadOnlySpan<char> raw, int start, int indent) =>
        start + indent < raw.Length && raw[start + indent] is ' ' or '\t';

    private static int LineEnd(ReadOnlySpan<char> raw, int at, out int next)
    {
        var length = raw[at..].IndexOfAny('\r', '\n');
        if (length < 0) return next = raw.Length;
        next = at + length + (raw[at + length] == '\r' && at + length + 1 < raw.Length && raw[at + length + 1] == '\n' ? 2 : 1);
        return at + length;
    }
}
