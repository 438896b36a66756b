using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Text.Syntax;

namespace Agenda.Text.Reading;

/// <summary>
/// Reads a filled template: container lines stand alone at the start of a line, outside fenced code; what stands between two of them is parsed by itself.
/// </summary>
internal sealed class TemplateReader(MappedText text, DiagnosticBag found)
{
    /// <summary>Containers need no more; every later stage recurses over the tree.</summary>
    private const int MaximumDepth = 32;

    private readonly Places _places = new(text, 0, found);
    private readonly Stack<OpenContainer> _open = new();
    private ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private (char Character, int Length) _fence;

    public ImmutableArray<Block> Read()
    {
        var markdown = text.Text;
        var from = 0;
        for (var at = 0; at < markdown.Length;)
        {
            var length = markdown.AsSpan(at).IndexOf('\n');
            var next = length < 0 ? markdown.Length : at + length + 1;
            var line = markdown.AsSpan(at, next - at).TrimEnd();
            if (!InCode(line) && IsContainerLine(line))
            {
                Flush(from, at);
                ContainerLine(line, at);
                from = next;
            }
            at = next;
        }
        Flush(from, markdown.Length);
        while (_open.TryPeek(out var open))
        {
            _places.Report(TextDiagnostics.ContainerOpen, open.Start, open.Length, $"blok `{open.Name}` wordt niet gesloten", "zet een regel `:::` waar het blok eindigt");
            Close(markdown.Length);
        }
        return _blocks.DrainToImmutable();
    }

    private static bool IsContainerLine(ReadOnlySpan<char> line) => line.StartsWith(":::") && (line.Length == 3 || line.TrimStart(':') is [] or [' ', ..] || char.IsLetter(line.TrimStart(':')[0]));

    /// <summary>Whether the line is fenced code or one of its fences (CommonMark 4.5).</summary>
    private bool InCode(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimStart(' ');
        var character = trimmed.IsEmpty ? '\0' : trimmed[0];
        var length = trimmed.Length - trimmed.TrimStart(character).Length;
        var isFence = line.Length - trimmed.Length < 4 && character is '`' or '~' && length >= 3;
        if (_fence.Length > 0)
        {
            if (isFence && character == _fence.Character && length >= _fence.Length && trimmed.Length == length) _fence = default;
            return true;
        }
        if (!isFence || character == '`' && trimmed[length..].Contains('`')) return false;
        _fence = (character, length);
        return true;
    }

    private void Flush(int from, int to)
    {
        // Code ends with its container at the latest.
        _fence = default;
        if (text.Text.AsSpan(from, to - from).IsWhiteSpace()) return;
        var stretch = Stretch.Read(text.Text[from..to], new Places(text, from, found), isTemplate: true);
        stretch.ReportNotes();
        _blocks.AddRange(stretch.Notes.IsEmpty ? stretch.Blocks : new NoteFiller(stretch.Notes, from).Rewrite(stretch.Blocks));
    }

    private void ContainerLine(ReadOnlySpan<char> line, int start)
    {
        var rest = line.TrimStart(':').TrimStart();
        if (rest.IsEmpty)
        {
            if (_open.Count > 0) Close(start + line.Length);
            else _places.Report(TextDiagnostics.ContainerStray, start, line.Length, "`:::` sluit hier niets", "haal de regel weg, of open eerst een blok met `::: naam`");
            return;
        }
        var nameStart = line.Length - rest.Length;
        var nameLength = rest.IndexOfAny(' ', '\t', '{');
        if (nameLength < 0) nameLength = rest.Length;
        var name = rest[..nameLength].ToString();
        var kind = Find(name);
        if (kind is null)
            _places.Report(TextDiagnostics.ContainerUnknown, start + nameStart, nameLength, $"blok `{name}` bestaat niet",
                Spelling.DidYouMean(name, ContainerKind.All.Select(known => known.Name)) ?? "kies een blok dat het programma kent");
        if (_open.Count == MaximumDepth)
            _places.Report(TextDiagnostics.NestedTooDeep, start, line.Length, "dit blok staat te diep in andere blokken", "sluit eerst andere blokken met `:::`");
        var attributes = ContainerAttributes.Read(rest[nameLength..], start + nameStart + nameLength, kind, _places);
        _open.Push(new OpenContainer(kind, name, attributes, start, line.Length, _blocks));
        _blocks = ImmutableArray.CreateBuilder<Block>();
    }

    private void Close(int end)
    {
        var open = _open.Pop();
        var content = _blocks.DrainToImmutable();
        _blocks = open.Outer;
        var place = _places.At(open.Start, Math.Min(open.Length, end - open.Start));
        if (open.Attributes.IdPlace is { File: { } file } && !ReferenceEquals(file, place.File)) place = open.Attributes.IdPlace;
        // What stands in an unknown container is kept, so that its own findings are not lost; the error stops the build.
        if (open.Kind is null || _open.Count >= MaximumDepth) _blocks.AddRange(content);
        else _blocks.Add(new Container(open.Kind, open.Attributes.Id, open.Attributes.Values, content, place));
    }

    private static ContainerKind? Find(string name)
    {
        foreach (var kind in ContainerKind.All)
        {
            if (kind.Name == name) return kind;
        }
        return null;
    }

    private sealed record OpenContainer(ContainerKind? Kind, string Name, ContainerAttributes Attributes, int Start, int Length, ImmutableArray<Block>.Builder Outer);

    /// <summary>Notes of a template stand beside their marks; there is no prose to keep them. A label means something in one stretch only.</summary>
    private sealed class NoteFiller(ImmutableSortedDictionary<string, ImmutableArray<Block>> notes, int start) : BlockRewriter
    {
        protected override Inline Rewrite(NoteReference note) => note with
        {
            Label = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"@{start}:{note.Label}"),
            Content = notes.GetValueOrDefault(note.Label, []),
        };
    }
}
