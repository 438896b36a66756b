using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Agenda.Text.Syntax;

namespace Agenda.Text.Writing;

/// <summary>
/// Where an id is found in the written Markdown. GitHub makes an anchor of each heading, and of nothing else: an item, a term or a table is reached through the
/// heading above it.
/// </summary>
internal sealed class Anchors : BlockRewriter
{
    private readonly Dictionary<string, string> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly List<string> _waiting = [];
    private string? _current;

    public Anchors(ImmutableArray<Block> blocks) => Rewrite(blocks);

    /// <summary>The anchor without `#`; null when the id is not in the document, or stands before its first heading.</summary>
    public string? Of(string id) => _anchors.GetValueOrDefault(id);

    /// <summary>What a heading says: its number and its title.</summary>
    public static string HeadingText(Heading heading)
    {
        var title = PlainText.Of(heading.Content);
        return heading.Number is null ? title : $"{heading.Number.Text} {title}";
    }

    protected override Block Rewrite(Heading heading)
    {
        Open(HeadingText(heading));
        Add(heading.Id);
        return heading;
    }

    protected override Block Rewrite(Container container)
    {
        switch (container.Kind.Markdown)
        {
            case MarkdownForm.Hidden: return container;
            case MarkdownForm.Title:
                Open(PlainText.Of(container.Content).Replace('\n', ' '));
                Add(container.Id);
                return container;
        }
        // A part that begins with its heading is found there.
        if (container.Content is [Heading, ..] && container.Id is { } id) _waiting.Add(id);
        else Add(container.Id);
        return base.Rewrite(container);
    }

    protected override ListItem Rewrite(ListItem item)
    {
        Add(item.Id);
        return base.Rewrite(item);
    }

    protected override Definition Rewrite(Definition definition)
    {
        Add(definition.Id);
        return base.Rewrite(definition);
    }

    protected override Block Rewrite(Table table)
    {
        Add(table.Id);
        return table;
    }

    protected override Block Rewrite(FigureBlock figure)
    {
        Add(figure.Id);
        return figure;
    }

    private void Open(string text)
    {
        var slug = Slug(text);
        var uses = _uses.GetValueOrDefault(slug);
        _uses[slug] = uses + 1;
        _current = uses == 0 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{uses}");
        foreach (var id in _waiting) Add(id);
        _waiting.Clear();
    }

    private void Add(string? id)
    {
        if (id is not null && _current is not null) _anchors.TryAdd(id, _current);
    }

    /// <summary>
    /// As GitHub does it (html-pipeline, table of contents filter): lower case, everything but letters, marks, digits, `_`, `-` and spaces away, spaces to hyphens.
    /// </summary>
    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == ' ') slug.Append('-');
            else if (c == '-' || char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation) slug.Append(char.ToLowerInvariant(c));
        }
        return slug.ToString();
    }
}
