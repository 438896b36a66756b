using Agenda.Layout.Flow;

namespace Agenda.Layout.Paging;

/// <summary>
/// Puts slices on pages, from the top down: what holds together moves together, what is referred to at the foot stands there, boxes go on over a
/// break. Notes that a page cannot hold go on at the foot of the next.
/// </summary>
internal sealed class Paginator(int top, int bottom, int noteGap)
{
    private readonly List<FramePiece> _framePieces = [];
    private readonly List<RepeatedHead> _repeatedHeads = [];
    private readonly PageFoot _foot = new(top, bottom, noteGap);
    private List<Slice> _slices = [];
    private int _page = -1;
    private int _y;
    private bool _atTop = true;

    public Pagination Paginate(List<Slice> slices)
    {
        _slices = slices;
        NewPage();
        for (var i = 0; i < slices.Count;) i = PlaceChain(i);
        _foot.End(_page);
        while (_foot.HasCarried)
        {
            NewPage();
            _foot.End(_page);
        }
        return new Pagination(_page + 1, _framePieces, _repeatedHeads, _foot.Areas);
    }

    /// <summary>Places what holds together from an index on; gives the index of what comes next.</summary>
    private int PlaceChain(int first)
    {
        var slice = _slices[first];
        if (slice.FullPage) return PlaceFullPage(slice, first);
        if (slice.NewPage && !_atTop) TurnPage();
        foreach (var keep in (ReadOnlySpan<Keep>)[Keep.Soft, Keep.Hard])
        {
            var last = ChainEnd(first, keep);
            if (!Fits(first, last, _atTop, _y, _foot.Height))
            {
                if (_atTop || !Fits(first, last, true, top, _foot.CarriedHeight())) continue;
                TurnPage();
            }
            for (var i = first; i <= last; i++) Place(i);
            return last + 1;
        }
        return PlaceBroken(first);
    }

    /// <summary>A chain that no page holds breaks where the page is full.</summary>
    private int PlaceBroken(int first)
    {
        var last = ChainEnd(first, Keep.Hard);
        for (var i = first; i <= last; i++)
        {
            if (!_atTop && !Fits(i, i, false, _y, _foot.Height)) TurnPage();
            Place(i);
        }
        return last + 1;
    }

    private int PlaceFullPage(Slice slice, int index)
    {
        if (!_atTop) TurnPage();
        (slice.Page, slice.Y) = (_page, 0);
        _atTop = false;
        _y = bottom;
        return index + 1;
    }

    private int ChainEnd(int first, Keep least)
    {
        var last = first;
        while (last < _slices.Count - 1 && _slices[last].KeepWithNext >= least && !_slices[last + 1].NewPage) last++;
        return last;
    }

    /// <summary>Whether slices fit below a height, with their notes, and with the padding of the boxes that are then still open.</summary>
    private bool Fits(int first, int last, bool atTop, int y, int noteHeight)
    {
        for (var i = first; i <= last; i++)
        {
            var slice = _slices[i];
            y = StartOf(i, y, atTop && i == first) + slice.Height;
            if (slice.Notes is { } notes) noteHeight += _foot.HeightOf(notes, noteHeight);
            if (y + OpenPadding(slice) + noteHeight > bottom) return false;
            y += slice.ClosePadding;
        }
        return true;
    }

    /// <summary>Where the content of a slice starts: below its gap, the repeated head of its table, and the padding of the boxes that start here.</summary>
    private int StartOf(int index, int y, bool atTop)
    {
        var slice = _slices[index];
        if (!atTop || slice.Sinks) y += slice.Before;
        for (var frame = slice.Frame; frame is not null; frame = frame.Parent)
        {
            if (frame.First == index) y += frame.OpenPadding;
            else if (atTop) y += frame.Padding;
        }
        if (atTop && slice.RepeatedHead is { } head)
        {
            foreach (var row in head) y += row.Height;
        }
        return y;
    }

    private static int OpenPadding(Slice slice)
    {
        var padding = 0;
        for (var frame = slice.Frame; frame is not null; frame = frame.Parent) padding += frame.Padding;
        return padding;
    }

    private void Place(int index)
    {
        var slice = _slices[index];
        var start = StartOf(index, _y, _atTop);
        MarkFrames(slice, index, start);
        if (_atTop && slice.RepeatedHead is { } head) RepeatHead(head, start);
        (slice.Page, slice.Y) = (_page, start);
        _y = start + slice.Height;
        var edge = _y;
        for (var frame = slice.Frame; frame is not null; frame = frame.Parent)
        {
            edge += frame.Padding;
            frame.Piece!.Bottom = edge;
        }
        _y += slice.ClosePadding;
        _atTop = false;
        if (slice.Notes is { } notes) _foot.Place(notes, _y);
    }

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

    private void NewPage()
    {
        _page++;
        _y = top;
        _atTop = true;
        _foot.Start();
    }

    private void TurnPage()
    {
        _foot.End(_page);
        NewPage();
    }
}

/// <param name="Frames">Where boxes stand on each page, outer ones before inner ones.</param>
internal sealed record Pagination(int PageCount, List<FramePiece> Frames, List<RepeatedHead> RepeatedHeads, List<NoteArea> NoteAreas);

/// <summary>A head row again, at the top of a page on which its table goes on.</summary>
internal readonly record struct RepeatedHead(Slice Row, int Page, int Y);

/// <summary>Where the notes of a page start.</summary>
internal readonly record struct NoteArea(int Page, int Y);
