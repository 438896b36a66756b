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
            _flow.Slices[i].Wide = true;
            if (_flow.Slices[i].NewPage) return;
        }
    }
}
