using System.Collections.Immutable;
using System.Text;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Text;

/// <summary>A tree on one line, without places: `h2#id(Titel) p(een em(twee)) ul(li(p(a)) li(p(b)))`.</summary>
internal static class Sketch
{
    public static string Of(ImmutableArray<Block> blocks) => string.Join(' ', blocks.Select(Of));

    public static string Of(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Of));

    public static string Of(Inline inline) => inline switch
    {
        TextRun run => run.Text,
        Emphasis emphasis => $"em({Of(emphasis.Content)})",
        Strong strong => $"st({Of(strong.Content)})",
        CodeSpan code => $"code({code.Text})",
        LineBreak => "<br>",
        Link link => $"link[{link.Target}]({Of(link.Content)})",
        NoteReference note => note.Number > 0 ? $"note{note.Number}({Of(note.Content)})" : note.Content.IsEmpty ? $"note[{note.Label}]" : $"note[{note.Label}]({Of(note.Content)})",
        ValueInline value => $"value({value.Expression})",
        SlotInline slot => $"slot{slot.Slot}",
        _ => throw new ArgumentOutOfRangeException(nameof(inline)),
    };

    private static string Of(Block block) => block switch
    {
        Heading heading => $"h{heading.Level}{Id(heading.Id)}{(heading.Numbered ? "" : "!")}({(heading.Number is { } number ? number.Text + "|" : "")}{Of(heading.Content)})",
        Paragraph paragraph => $"p({Of(paragraph.Content)})",
        ListBlock list => $"{(list.Ordered ? $"ol{(list.Start == 1 ? "" : list.Start)}" : "ul")}({string.Join(' ', list.Items.Select(Of))})",
        Quote quote => $"q({Of(quote.Content)})",
        CodeBlock code => $"pre({code.Text})",
        ThematicBreak => "hr",
        DefinitionList list => $"dl({string.Join(' ', list.Items.Select(item => $"dt{Id(item.Id)}({Of(item.Term)}) dd({Of(item.Content)})"))})",
        Container container => $":{container.Kind.Name}{Id(container.Id)}{string.Concat(container.Attributes.Select(pair => $"[{pair.Key}={pair.Value}]"))}({Of(container.Content)})",
        Table table => Of(table),
        FigureBlock figure => $"fig{Id(figure.Id)}({figure.Name}|{figure.Number}|{Of(figure.Caption)})",
        ImageBlock image => $"img{Id(image.Id)}({image.Path}|{Of(image.Alt)}|{Of(image.Caption)})",
        SlotBlock slot => $"SLOT{slot.Slot}",
        Contents contents => $"toc({string.Join(' ', contents.Entries.Select(entry => $"{entry.Level}:{entry.Number ?? "-"}:{entry.Title}#{entry.TargetId}"))})",
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static string Of(ListItem item) => $"li{Id(item.Id)}{(item.Label is null ? "" : "=" + item.Label)}{(item.Address is null ? "" : "=" + item.Address)}({Of(item.Content)})";

    private static string Of(Table table)
    {
        var text = new StringBuilder("table(");
        text.Append(string.Concat(table.Columns.Select(column => column.Kind.ToString()[0])));
        foreach (var row in table.Rows)
            text.Append(' ').Append(row.Kind).Append('[').AppendJoin('|', row.Cells.Select(cell => (cell.IsRowHeader ? "!" : "") + Of(cell.Content))).Append(']');
        return text.Append(')').ToString();
    }

    private static string Id(string? id) => id is null ? "" : "#" + id;
}
