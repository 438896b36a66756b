using Agenda.Layout.Pages;

namespace Agenda.Layout.Flow;

/// <summary>
/// An element of the structure tree that comes into being when its first content is placed. Content is placed in reading order, so the kids of
/// every element stand in reading order too; an element without content does not come to be unless asked for.
/// </summary>
internal sealed class Node
{
    private readonly string _tag;
    private StructureElement? _element;

    public Node(string tag, Node parent) => (_tag, Parent) = (tag, parent);

    public Node(StructureElement root) => (_tag, _element) = (root.Tag, root);

    public Node? Parent { get; }

    public string? Alt { get; init; }

    public string? Id { get; init; }

    public string? Language { get; init; }

    public string? ListNumbering { get; init; }

    public TableScope? Scope { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public StructureElement Element => _element ??= Create();

    public Node Add(string tag) => new(tag, this);

    private StructureElement Create()
    {
        var element = Parent!.Element.Add(_tag);
        if (Alt is not null) element.Alt = Alt;
        if (Id is not null) element.Id = Id;
        if (Language is not null) element.Language = Language;
        if (ListNumbering is not null) element.ListNumbering = ListNumbering;
        if (Scope is not null) element.Scope = Scope;
        if (ColumnSpan != 1) element.ColumnSpan = ColumnSpan;
        return element;
    }
}
