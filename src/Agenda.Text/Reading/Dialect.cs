using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;

namespace Agenda.Text.Reading;

/// <summary>The Markdown that we read: CommonMark without raw HTML, with pipe tables, notes and definition lists, and a little of our own.</summary>
internal static class Dialect
{
    private static MarkdownPipeline? _pipeline;

    /// <summary>One for prose and templates, because building it takes longer than reading a page.</summary>
    public static MarkdownPipeline Pipeline => _pipeline ??= Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.DisableHtml();
        builder.BlockParsers.Insert(0, new NoteParser());
        // Before the link parser: `[^x]` is never a link.
        builder.InlineParsers.Insert(0, new NoteMarkParser());
        builder.InlineParsers.Insert(0, new LanguageParser());
        builder.InlineParsers.Insert(0, new AttributeParser());
        builder.InlineParsers.Insert(0, new ValueParser());
        builder.Extensions.Add(new DefinitionListExtension());
        builder.Extensions.Add(new PipeTableExtension(new PipeTableOptions { RequireHeaderSeparator = true }));
        return builder.Build();
    }
}
