namespace Agenda.Layout.Flow;

internal sealed partial class BlockStacker
{
    /// <summary>The column of a page on its side, for what is too wide for an upright one; null in a box, a list or a note, which do not leave their page.</summary>
    private Column? WideColumn(Column column)
    {
        var width = _style.Page.Height - _style.Page.Margins.Left - _style.Page.Margins.Right;
        var isFree = column.X == ColumnX && column.Width == ColumnWidth && _flow.Frame is null && column.IsStructural;
        return isFree && width > column.Width ? column with { Width = width, IsWide = true } : null;
    }

    /// <summary>A heading or a sentence that holds on to what is wide goes with it.</summary>
    private void TakeAlong(int first)
    {
        for (var i = first - 1; i >= 0 && _flow.Slices[i].KeepWithNext == Keep.Hard; i--)
        {
            LayOnSide(_flow.Slices[i]);
            if (_flow.Slices[i].NewPage) return;
        }
    }

    /// <summary>What was painted from edge to edge reaches the edges of the wider sheet.</summary>
    private void LayOnSide(Slice slice)
    {
        slice.Wide = true;
        int Wider(int length) => (int)((long)length * _style.Page.Height / _style.Page.Width);
        for (var i = 0; i < slice.Marks.Count; i++)
        {
            if (slice.Marks[i] is not PaintMark { IsOfSheet: true } paint) continue;
            slice.Marks[i] = paint with { X = Wider(paint.X), Width = Wider(paint.X + paint.Width) - Wider(paint.X) };
        }
    }
}
