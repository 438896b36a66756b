using System.Globalization;
using Agenda.Layout.Lines;
using Agenda.Styles;
using Agenda.Text.Syntax;

namespace Agenda.Layout.Flow;

internal sealed partial class BlockStacker
{
    private void StackList(ListBlock list, Column column)
    {
        var listNode = new Node("L", column.Parent) { ListNumbering = list.Ordered ? "Decimal" : column.Depth == 0 ? "Disc" : "Circle" };
        var (labels, indent) = LabelsOf(list, column, listNode);
        if (column.Width - indent < NarrowestColumn) indent = Math.Max(0, column.Width - NarrowestColumn);
        for (var i = 0; i < list.Items.Length; i++)
        {
            var item = list.Items[i];
            if (i > 0) _flow.Before(_style.List.ItemSpace);
            _flow.Anchor(item.Id);
            _flow.Label(new LineLabel(labels[i].Line, column.X));
            var body = column.Indented(indent, labels[i].Item.Add("LBody"));
            Blocks(item.Content, body with { Depth = column.Depth + 1, ParagraphGap = _style.List.ItemSpace, IsStructural = false });
            if (_flow.HasLabels) _flow.TakeLabels(AddSlice(column.Text.Leading, column), labels[i].Line.Baseline);
            // As with the lines of a paragraph: no item stands alone at either side of a page break.
            if (i < list.Items.Length - 1 && (i == 0 || i == list.Items.Length - 2)) _flow.Slices[^1].KeepWithNext = Keep.Hard;
        }
        _flow.After(column.Depth == 0 ? _style.List.SpaceAfter : _style.List.ItemSpace);
    }

    /// <summary>The mark of each item, and how far the text stands in: the style's indent, or more when a mark needs it.</summary>
    private ((Line Line, Node Item)[] Labels, int Indent) LabelsOf(ListBlock list, Column column, Node listNode)
    {
        var labels = new (Line, Node)[list.Items.Length];
        var widest = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            var item = listNode.Add("LI");
            var look = LookOf(column.Text, column, item.Add("Lbl")) with { Colour = MarkOf(column) };
            var label = list.Items[i].Label;
            if (label is not null) look = look.With(bold: true, italic: false);
            var text = label ?? (list.Ordered ? (list.Start + i).ToString(CultureInfo.InvariantCulture) + "." : BulletAt(column.Depth));
            labels[i] = (Setter.SetLabel(text, look, column.Text.Leading), item);
            widest = Math.Max(widest, labels[i].Item1.Width);
        }
        return (labels, Math.Max(_style.List.Indent, widest + column.Text.Size / 2));
    }

    private Colour MarkOf(Column column) => column.Ink ?? column.Mark ?? Resolve(_style.List.Mark, column.Accent);

    private string BulletAt(int depth) => depth == 0 ? _style.List.Bullet : _style.List.NestedBullet;

    /// <summary>A list whose marks are the terms (ISO 32000-1, 14.8.4.3.3): each on a line of its own above what it means.</summary>
    private void StackDefinitions(DefinitionList list, Column column)
    {
        var listNode = new Node("L", column.Parent) { ListNumbering = "None" };
        foreach (var definition in list.Items)
        {
            var item = listNode.Add("LI");
            _flow.Anchor(definition.Id);
            var look = LookOf(column.Text, column, item.Add("Lbl")) with { Colour = MarkOf(column) };
            var term = Setter.Set(definition.Term, look.With(bold: true, italic: false), column.Text, column.Width, Alignment.Left, definition.Span);
            AddLines(term, column, column.Text.SpaceAfter, 0, keepWithNext: true);
            Blocks(definition.Content, column with { Parent = item.Add("LBody"), IsStructural = false });
        }
    }
}
