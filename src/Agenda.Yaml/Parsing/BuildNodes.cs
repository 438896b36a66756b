using System.Buffers;
using System.Collections.Immutable;
using Agenda.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Agenda.Yaml.Parsing;

/// <summary>Builds nodes from the events of one file, with our own bounds on depth and on aliases.</summary>
internal sealed class BuildNodes(SourceFile file, DiagnosticBag found)
{
    /// <summary>Deeper than any agenda, and far from the end of the stack.</summary>
    private const int MaxDepth = 60;

    /// <summary>How many values aliases may stand for, all together.</summary>
    private const int MaxRepeated = 100_000;

    private readonly Parser _events = new(new StringReader(file.Text));
    private readonly Dictionary<string, YamlNode> _anchors = new(StringComparer.Ordinal);
    private static readonly SearchValues<char> TagEnd = SearchValues.Create(" \t\r\n,]}");

    private int _repeated;
    private bool _stopped;

    /// <summary>Null when building was given up halfway, which is reported.</summary>
    public YamlNode? Build()
    {
        YamlNode? root = null;
        while (!_stopped && MoveNext())
        {
            switch (_events.Current)
            {
                case DocumentStart when root is not null:
                    found.Report(YamlDiagnostics.SecondDocument, Span(_events.Current), "hier begint een tweede document in hetzelfde bestand",
                        "haal de regel `---` weg, of zet wat erna komt in een eigen bestand");
                    return root;
                case NodeEvent or AnchorAlias: root = Node(0); break;
            }
        }
        return _stopped ? null : root ?? new YamlMapping([], new SourceSpan(file, 0, 0));
    }

    /// <summary>The node at the current event; afterwards the current event is its last.</summary>
    private YamlNode Node(int depth)
    {
        var current = _events.Current!;
        if (current is AnchorAlias alias) return Repeat(alias);
        if (depth > MaxDepth) return Stop(current);
        // The parser gives an odd number of nodes for a key without a name: `- : x`.
        if (current is not NodeEvent written) throw new SyntaxErrorException(current.Start, current.End, "a node is missing");
        CheckTag(written);
        YamlNode node = current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => ReadSequence(start, depth),
            MappingStart start => ReadMapping(start, depth),
            _ => throw new InvalidOperationException($"unexpected event {current}"),
        };
        if (written.Anchor is { IsEmpty: false } anchor) _anchors[anchor.Value] = node;
        return node;
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var (start, end) = (Index(scalar.Start), Index(scalar.End));
        var form = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => ScalarForm.SingleQuoted,
            ScalarStyle.DoubleQuoted => ScalarForm.DoubleQuoted,
            ScalarStyle.Literal => ScalarForm.Literal,
            ScalarStyle.Folded => ScalarForm.Folded,
            _ => ScalarForm.Plain,
        };
        var text = file.Text.AsSpan(start, Math.Max(0, end - start));
        return new YamlScalar(scalar.Value, form, new SourceSpan(file, start, text.TrimEnd(" \t\r\n").Length));
    }

    private YamlSequence ReadSequence(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (MoveTo<SequenceEnd>()) items.Add(Node(depth + 1));
        return new YamlSequence(items.ToImmutable(), Whole(start, start.Style == SequenceStyle.Flow, items.Count > 0 ? items[^1] : null));
    }

    private YamlMapping ReadMapping(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        YamlNode? last = null;
        while (MoveTo<MappingEnd>())
        {
            var key = Node(depth + 1);
            if (!MoveNext() || _stopped) break;
            last = Node(depth + 1);
            if (key is not YamlScalar name)
                found.Report(YamlDiagnostics.KeyNotText, key.Span, $"links van de dubbele punt staat {key.Kind}", "schrijf daar één woord, of zet de tekst tussen aanhalingstekens");
            else if (seen.TryAdd(name.Value, name)) entries.Add(new YamlEntry(name, last));
            else YamlFile.ReportTwice(name, seen[name.Value], found);
        }
        return new YamlMapping(entries.ToImmutable(), Whole(start, start.Style == MappingStyle.Flow, last));
    }

    private bool MoveTo<TEnd>() where TEnd : ParsingEvent => !_stopped && MoveNext() && _events.Current is not TEnd;

    /// <summary>On some broken files the parser fails in other ways than by saying that the file is broken (`{a: x #` does); for the user it is one thing.</summary>
    private bool MoveNext()
    {
        var last = _events.Current?.End ?? Mark.Empty;
        try
        {
            return _events.MoveNext();
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new SyntaxErrorException(last, last, exception.Message);
        }
    }

    /// <summary>A block has no end of its own: it ends with the last thing in it.</summary>
    private SourceSpan Whole(ParsingEvent start, bool isFlow, YamlNode? last)
    {
        var begin = Index(start.Start);
        // The event of a closing bracket ends before it.
        if (isFlow) return new SourceSpan(file, begin, Math.Min(file.Text.Length, Index(_events.Current!.Start) + 1) - begin);
        return new SourceSpan(file, begin, Math.Max(0, (last?.Span.End ?? begin) - begin));
    }

    private YamlNode Repeat(AnchorAlias alias)
    {
        var name = alias.Value.Value;
        if (!_anchors.TryGetValue(name, out var node))
        {
            found.Report(YamlDiagnostics.AliasUnknown, Span(alias), $"`*{name}` herhaalt iets dat hierboven niet staat",
                "begint uw tekst met een sterretje, zet die dan tussen aanhalingstekens");
            return new YamlScalar("", ScalarForm.Plain, Span(alias));
        }
        _repeated = YamlMapping.Add(_repeated, node.Weight);
        if (_repeated <= MaxRepeated || _stopped) return node;
        _stopped = true;
        found.Report(YamlDiagnostics.AliasTooLarge, Span(alias), $"`*{name}` herhaalt te veel: samen meer dan 100.000 waarden", "schrijf het stuk uit, of verwijs met een id");
        return node;
    }

    private YamlScalar Stop(ParsingEvent current)
    {
        if (!_stopped)
            found.Report(YamlDiagnostics.NestedTooDeep, Span(current), $"hier staan meer dan {MaxDepth} lijsten en groepen in elkaar", "controleer de haakjes en het inspringen");
        _stopped = true;
        return new YamlScalar("", ScalarForm.Plain, Span(current));
    }

    private void CheckTag(NodeEvent node)
    {
        if (node.Tag.IsEmpty || node.Tag.IsNonSpecific) return;
        var text = file.Text.AsSpan(Index(node.Start));
        var length = text.IndexOfAny(TagEnd);
        var tag = text[..(length < 0 ? text.Length : length)];
        if (!tag.StartsWith("!")) return;
        found.Report(YamlDiagnostics.TagNotSupported, new SourceSpan(file, Index(node.Start), tag.Length), $"`{tag}` is een YAML-tag, en die gebruikt een agenda niet",
            "begint uw tekst met een uitroepteken, zet die dan tussen aanhalingstekens");
    }

    private SourceSpan Span(ParsingEvent at) => new(file, Index(at.Start), Math.Max(1, (int)(at.End.Index - at.Start.Index)));

    /// <summary>The parser counts on past the last character of a file.</summary>
    private int Index(Mark mark) => (int)Math.Min(mark.Index, file.Text.Length);
}
