using System.Collections.Immutable;
using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Documents;

/// <summary>Lists everything that has an id, with how a reference names it.</summary>
internal sealed class CollectTargets(DiagnosticBag found) : BlockRewriter
{
    private readonly ImmutableSortedDictionary<string, Target>.Builder _targets = ImmutableSortedDictionary.CreateBuilder<string, Target>(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> _places = new(StringComparer.Ordinal);

    /// <summary>The ids of headings and of what begins with one: a reference to these says the title too.</summary>
    public HashSet<string> Titled { get; } = new(StringComparer.Ordinal);

    public ImmutableSortedDictionary<string, Target> Collect(ImmutableArray<Block> blocks)
    {
        Rewrite(blocks);
        return _targets.ToImmutable();
    }

    protected override Block Rewrite(Heading heading)
    {
        Titled.Add(heading.Id!);
        Add(heading.Id, heading.Number?.Reference, heading.Number?.Short, PlainText.Of(heading.Content), heading.Span);
        return heading;
    }

    protected override Block Rewrite(Container container)
    {
        // A part that begins with its heading is named as that heading is.
        var heading = container.Content is [Heading first, ..] ? first : null;
        var title = heading is not null ? PlainText.Of(heading.Content) : container.Attributes.GetValueOrDefault("titel", "");
        if (container.Id is { } id) Titled.Add(id);
        Add(container.Id, heading?.Number?.Reference, heading?.Number?.Short, title, container.Span);
        return base.Rewrite(container);
    }

    protected override ListItem Rewrite(ListItem item)
    {
        var title = item.Content is [Paragraph first, ..] ? PlainText.Of(first.Content) : "";
        Add(item.Id, item.Address, item.Address, title, item.Span);
        return base.Rewrite(item);
    }

    protected override Definition Rewrite(Definition definition)
    {
        Add(definition.Id, null, null, PlainText.Of(definition.Term), definition.Span);
        return base.Rewrite(definition);
    }

    protected override Block Rewrite(Table table)
    {
        var reference = table.Number == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"tabel {table.Number}");
        Add(table.Id, reference, reference, PlainText.Of(table.Caption), table.Span);
        return table;
    }

    protected override Block Rewrite(FigureBlock figure)
    {
        AddFigure(figure.Id, figure.Number, figure.Caption, figure.Span);
        return figure;
    }

    protected override Block Rewrite(ImageBlock image)
    {
        AddFigure(image.Id, image.Number, image.Caption, image.Span);
        return image;
    }

    private void AddFigure(string? id, int number, ImmutableArray<Inline> caption, SourceSpan span)
    {
        var reference = number == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"figuur {number}");
        Add(id, reference, reference, PlainText.Of(caption), span);
    }

    private void Add(string? id, string? reference, string? @short, string title, SourceSpan span)
    {
        if (id is null) return;
        if (_places.TryGetValue(id, out var first))
        {
            found.Report(DocumentDiagnostics.DuplicateId, span, $"id `{id}` staat er twee keer", "geef een van beide een ander id", new RelatedPlace(first, "dit is de andere"));
            return;
        }
        _places.Add(id, span);
        _targets.Add(id, new Target(id, reference ?? "", @short ?? "", title));
    }
}
