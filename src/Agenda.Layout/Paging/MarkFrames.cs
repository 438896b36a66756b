using Agenda.Layout.Flow;

namespace Agenda.Layout.Paging;

internal sealed partial class Paginator
{
    private void RepeatHead(List<Slice> head, int end)
    {
        var y = end;
        for (var i = head.Count - 1; i >= 0; i--)
        {
            y -= head[i].Height;
            _repeatedHeads.Add(new RepeatedHead(head[i], _page, y));
        }
    }

    /// <summary>Starts the boxes that begin with this slice or go on at the top of this page; outer ones first, so that inner ones lie over them.</summary>
    private void MarkFrames(Slice slice, int index, int start)
    {
        if (slice.Frame is not { } innermost) return;
        if (_atTop && slice.RepeatedHead is { } head)
        {
            foreach (var row in head) start -= row.Height;
        }
        MarkFrame(innermost, index, start);
    }

    private int MarkFrame(Frame frame, int index, int contentTop)
    {
        var padding = frame.First == index ? frame.OpenPadding : _atTop ? frame.Padding : 0;
        var edge = contentTop - padding;
        if (frame.Parent is { } parent) MarkFrame(parent, index, edge);
        if (frame.First != index && frame.Piece?.Page == _page) return edge;
        frame.Piece = new FramePiece(frame, _page, edge);
        _framePieces.Add(frame.Piece);
        return edge;
    }
}
