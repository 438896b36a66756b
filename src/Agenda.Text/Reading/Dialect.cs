using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Parsers;

namespace Agenda.Text.Reading;

/// <summary>The Markdown that we read: CommonMark without raw HTML, with pipe tables, notes and definition lists, and a little of our own.</summary>
internal static class Dialect
{
    private static MarkdownPipeline? _prose;
    private static MarkdownPipeline? _template;

    /// <summary>For text by authors: `{{ value }}`.</summary>
    public static MarkdownPipeline Prose => _prose ??= Build(new ValueParser());

    /// <summary>For a filled house style: slots.</summary>
    public static MarkdownPipeline Template => _template ??= Build(new SlotParser());

    private static MarkdownPipeline Build(InlineParser own)
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.DisableHtml();
        builder.BlockParsers.Insert(0, new NoteParser());
        // Before the link parser: `[^x]` is never a link.
        builder.InlineParsers.Insert(0, new NoteMarkParser());
        builder.InlineParsers.Insert(0, new AttributeParser());
        builder.InlineParsers.Insert(0, own);
        builder.Extensions.Add(new DefinitionListExtension());
        builder.Extensions.Add(new PipeTableExtension(new PipeTableOptions { RequireHeaderSeparator = true }));
        return builder.Build();
    }
}
