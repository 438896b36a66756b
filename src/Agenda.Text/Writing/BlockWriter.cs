using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Agenda.Text.Syntax;

namespace Agenda.Text.Writing;

/// <summary>A block as written, without an empty line around it.</summary>
/// <param name="Marker">The character that makes a list a list (`-`, `*`, `.` or `)`); two lists with one marker after each other would be one list.</param>
internal readonly record struct Piece(string Text, char Marker = '\0');

/// <summary>Writes blocks; containers dissolve into what they hold.</summary>
internal sealed class BlockWriter(Anchors anchors, Func<FigureBlock, MarkdownPicture?> picture, Func<ImageBlock, string?> image)
{
    private readonly SortedDictionary<int, ImmutableArray<Block>> _notes = [];
    private int _depth;

    public List<Piece> Write(ImmutableArray<Block> blocks)
    {
        var pieces = new List<Piece>();
        foreach (var block in blocks) Add(block, pieces);
        return pieces;
    }

    /// <summary>The texts of the notes that were referred to, by number.</summary>
    public List<Piece> Notes()
    {
        var pieces = new List<Piece>();
        // Writing a note adds no other: notes do not stand in notes.
        foreach (var (number, content) in _notes.ToArray())
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"[^{number}]: ");
            pieces.Add(new Piece(mark + Indent(Join(Write(content), loose: true), 4)));
        }
        return pieces;
    }

    public string Line(ImmutableArray<Inline> content, InlinePlace place = InlinePlace.Paragraph) => new InlineWriter(anchors, AddNote, place).Write(content);

    private void AddNote(NoteReference note) => _notes.TryAdd(note.Number, note.Content);

    private void Add(Block block, List<Piece> pieces)
    {
        switch (block)
        {
            case Heading heading: Heading(heading.Level, heading.Number?.Text, heading.Content, pieces); break;
            case Paragraph paragraph: Add(Line(paragraph.Content), pieces); break;
            case ListBlock list: pieces.Add(List(list, pieces)); break;
            case Quote quote: Quote(Write(quote.Content), pieces); break;
            case CodeBlock code: Add(Code(code.Text), pieces); break;
            // In a list item `- ---` would be a rule by itself.
            case ThematicBreak: Add(_depth == 0 ? "---" : "___", pieces); break;
            case DefinitionList list:
                foreach (var definition in list.Items) Definition(definition, pieces);
                break;
            case Container container: Container(container, pieces); break;
            case Table table: new TableWriter(this).Write(table, pieces); break;
            case FigureBlock figure: Figure(figure, pieces); break;
            case ImageBlock shown: Image(shown, pieces); break;
            case Contents contents: Contents(contents, pieces); break;
        }
    }

    private static void Add(string text, List<Piece> pieces)
    {
        if (text.Length > 0) pieces.Add(new Piece(text));
    }

    private void Heading(int level, string? number, ImmutableArray<Inline> content, List<Piece> pieces)
    {
        var text = Line(content, InlinePlace.Heading);
        Add($"{new string('#', level)} {(number is null ? "" : number + " ")}{text}".TrimEnd(' '), pieces);
    }

    private Piece List(ListBlock list, List<Piece> before)
    {
        var bullets = !list.Ordered || list.Items.Any(item => item.Label is not null);
        var (marker, other) = bullets ? ('-', '*') : ('.', ')');
        if (before.Count > 0 && before[^1].Marker == marker) marker = other;
        _depth++;
        var items = list.Items.Select(item => Write(item.Content)).ToList();
        _depth--;
        var loose = items.Exists(item => !IsTight(item)) || !list.Items.All(IsTight);
        var text = new StringBuilder();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) text.Append(loose ? "\n\n" : "\n");
            var mark = bullets ? marker.ToString() : string.Create(CultureInfo.InvariantCulture, $"{list.Start + i}{marker}");
            text.Append(Item(list.Items[i], mark, items[i], loose));
        }
        return new Piece(text.ToString(), marker);
    }

    private static string Item(ListItem item, string mark, List<Piece> pieces, bool loose)
    {
        var label = item.Label is { } code ? $"**{code}** " : "";
        // A table or quote cannot stand on the label's line.
        if (label.Length > 0 && item.Content is not [Paragraph, ..]) (label, pieces) = ("", [new Piece(label.TrimEnd()), .. pieces]);
        var content = Indent(Join(pieces, loose), mark.Length + 1);
        var line = content.AsSpan();
        if (line.IndexOf('\n') is var end and >= 0) line = line[..end];
        // `- - -` would be a rule.
        return mark.Length == 1 && line.Length > 0 && label.Length == 0 && line.Trim("-* ").IsEmpty ? $"{mark}\n  {content}" : $"{mark} {label}{content}".TrimEnd(' ');
    }

    private static bool IsTight(List<Piece> item) => item is [] or [{ Marker: '\0' }] || item is [{ Marker: '\0' }, { Marker: not '\0' }];

    /// <summary>Only text with at most one list under it; a list that starts at another number than one cannot follow text directly (CommonMark 5.2).</summary>
    private static bool IsTight(ListItem item) => item.Content is [] or [Paragraph]
        || item.Content is [Paragraph, ListBlock { Items: [{ Content.IsEmpty: false }, ..] } list] && (!list.Ordered || list.Start == 1 || list.Items.Any(nested => nested.Label is not null));

    private static void Quote(List<Piece> content, List<Piece> pieces)
    {
        if (content.Count == 0) return;
        var lines = Join(content, loose: true).Split('\n');
        pieces.Add(new Piece(string.Join('\n', lines.Select(line => line.Length == 0 ? ">" : "> " + line))));
    }

    private static string Code(string text)
    {
        var (longest, run) = (2, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        var fence = new string('`', longest + 1);
        return text.Length == 0 ? $"{fence}\n{fence}" : $"{fence}\n{text}\n{fence}";
    }

    private void Definition(Definition definition, List<Piece> pieces)
    {
        var term = Line([new Strong(definition.Term, default)]);
        var content = definition.Content;
        if (content is [Paragraph first, ..])
        {
            Add($"{term}: {Line(first.Content, InlinePlace.Continued)}", pieces);
            content = content.RemoveAt(0);
        }
        else Add(term, pieces);
        foreach (var block in content) Add(block, pieces);
    }

    private void Container(Container container, List<Piece> pieces)
    {
        switch (container.Kind.Markdown)
        {
            case MarkdownForm.Hidden: break;
            case MarkdownForm.Title: Heading(1, null, TextOf(container), pieces); break;
            case MarkdownForm.Bold:
                foreach (var block in container.Content) Add(block is Paragraph line ? line with { Content = [new Strong(line.Content, line.Span)] } : block, pieces);
                break;
            case MarkdownForm.Callout:
                var inside = new List<Piece>();
                AddTitle(container, inside);
                foreach (var block in container.Content) Add(block, inside);
                if (container["bron"] is { Length: > 0 } source) Add(Line([new TextRun("— " + source, default)]), inside);
                Quote(inside, pieces);
                break;
            case MarkdownForm.Panel:
                AddTitle(container, pieces);
                foreach (var block in container.Content) Add(block, pieces);
                break;
            default:
                foreach (var block in container.Content) Add(block, pieces);
                break;
        }
    }

    private void AddTitle(Container container, List<Piece> pieces)
    {
        var title = string.Join(": ", new[] { container["label"], container["titel"] }.Where(text => !string.IsNullOrEmpty(text)));
        if (title.Length > 0) Add(Line([new Strong([new TextRun(title, default)], default)]), pieces);
    }

    private static ImmutableArray<Inline> TextOf(Container container)
    {
        var text = ImmutableArray.CreateBuilder<Inline>();
        foreach (var paragraph in container.Content.OfType<Paragraph>())
        {
            if (text.Count > 0) text.Add(new TextRun(" ", default));
            text.AddRange(paragraph.Content);
        }
        return text.DrainToImmutable();
    }

    private void Figure(FigureBlock figure, List<Piece> pieces)
    {
        if (picture(figure) is { } drawn) AddPicture(drawn.Alt, drawn.Path, pieces);
        AddCaption("Figuur", figure.Number, figure.Caption, pieces);
    }

    private void Image(ImageBlock block, List<Piece> pieces)
    {
        if (image(block) is { } path) AddPicture(PlainText.Of(block.Alt), path, pieces);
        AddCaption("Figuur", block.Number, block.Caption, pieces);
    }

    private void AddPicture(string alt, string path, List<Piece> pieces) =>
        Add($"![{Line([new TextRun(alt, default)], InlinePlace.Link)}]({InlineWriter.Destination(path)})", pieces);

    /// <summary>`**Tabel 1.** Bijschrift`; nothing without a caption.</summary>
    internal void AddCaption(string word, int number, ImmutableArray<Inline> caption, List<Piece> pieces)
    {
        if (caption.IsDefaultOrEmpty) return;
        var name = number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"**{word} {number}.** ");
        Add(name + Line(caption, name.Length == 0 ? InlinePlace.Paragraph : InlinePlace.Continued), pieces);
    }

    private void Contents(Contents contents, List<Piece> pieces)
    {
        var text = new StringBuilder();
        var top = contents.Entries.IsEmpty ? 1 : contents.Entries.Min(entry => entry.Level);
        var depth = 0;
        foreach (var entry in contents.Entries)
        {
            // A level that was skipped does not indent twice: that would be code.
            depth = Math.Min(entry.Level - top, text.Length == 0 ? 0 : depth + 1);
            if (text.Length > 0) text.Append('\n');
            var title = entry.Number is null ? entry.Title : $"{entry.Number} {entry.Title}";
            text.Append(' ', depth * 2).Append("- ").Append(Line([new Link("#" + entry.TargetId, [new TextRun(title, default)], default)]));
        }
        var marker = pieces.Count > 0 && pieces[^1].Marker == '-' ? '*' : '-';
        if (text.Length > 0) pieces.Add(new Piece(marker == '-' ? text.ToString() : string.Join('\n', text.ToString().Split('\n').Select(Starred)), marker));
    }

    private static string Starred(string line) => line.IndexOf('-', StringComparison.Ordinal) is var at && at >= 0 ? line[..at] + '*' + line[(at + 1)..] : line;

    private static string Join(List<Piece> pieces, bool loose) => string.Join(loose ? "\n\n" : "\n", pieces.Select(piece => piece.Text));

    /// <summary>Every line after the first comes under the first character after the mark.</summary>
    private static string Indent(string text, int width) =>
        text.Contains('\n', StringComparison.Ordinal) ? text.Replace("\n", "\n" + new string(' ', width), StringComparison.Ordinal).Replace("\n" + new string(' ', width) + "\n", "\n\n", StringComparison.Ordinal) : text;
}
