using System.Collections.Immutable;
using System.Text;
using Agenda.Text.Syntax;

namespace Agenda.Text;

/// <summary>The words of blocks and inlines without their form: for titles, bookmarks and searching. Notes are left out.</summary>
public static class PlainText
{
    public static string Of(ImmutableArray<Inline> inlines)
    {
        if (inlines is [TextRun only]) return only.Text;
        var text = new StringBuilder();
        Add(text, inlines);
        return text.ToString();
    }

    /// <summary>Blocks are separated by one line end, the cells of a row by a tab.</summary>
    public static string Of(ImmutableArray<Block> blocks)
    {
        var text = new StringBuilder();
        Add(text, blocks);
        return text.ToString().TrimEnd('\n');
    }

    private static void Add(StringBuilder text, ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run: text.Append(run.Text); break;
                case CodeSpan code: text.Append(code.Text); break;
                case Emphasis emphasis: Add(text, emphasis.Content); break;
                case Strong strong: Add(text, strong.Content); break;
                case Foreign foreign: Add(text, foreign.Content); break;
                case Link link: Add(text, link.Content); break;
                case LineBreak: text.Append(' '); break;
            }
        }
    }

    private static void Add(StringBuilder text, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks) Add(text, block);
    }

    private static void Add(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Heading heading: Line(text, heading.Content); break;
            case Paragraph paragraph: Line(text, paragraph.Content); break;
            case CodeBlock code: text.Append(code.Text).Append('\n'); break;
            case Quote quote: Add(text, quote.Content); break;
            case Container container: Add(text, container.Content); break;
            case FigureBlock figure: Line(text, figure.Caption); break;
            case ImageBlock image: Line(text, image.Caption); break;
            case ListBlock list:
                foreach (var item in list.Items) Add(text, item.Content);
                break;
            case DefinitionList definitions:
                foreach (var definition in definitions.Items)
                {
                    Line(text, definition.Term);
                    Add(text, definition.Content);
                }
                break;
            case Table table: Add(text, table); break;
        }
    }

    private static void Add(StringBuilder text, Table table)
    {
        if (!table.Caption.IsEmpty) Line(text, table.Caption);
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Cells.Length; i++)
            {
                if (i > 0) text.Append('\t');
                Add(text, row.Cells[i].Content);
            }
            text.Append('\n');
        }
    }

    private static void Line(StringBuilder text, ImmutableArray<Inline> inlines)
    {
        Add(text, inlines);
        text.Append('\n');
    }
}
