using Agenda.Layout.Flow;

namespace Agenda.Layout.Paging;

/// <summary>
/// Puts slices on pages, from the top down: what holds together moves together, what is referred to at the foot stands there, boxes go on over a
/// break. Notes that a page cannot hold go on at the foot of the next. A chapter that would end in a few lines at the top of a page takes more with it.
/// </summary>
internal sealed partial class Paginator(PageSizes sizes, int noteGap)
{
    /// <summary>No note leaves more than this part of a page empty, by moving whole to the next.</summary>
    private const int LargestGap = 4;

    private readonly List<FramePiece> _framePieces = [];
    private readonly List<RepeatedHead> _repeatedHeads = [];
    private readonly List<bool> _wide = [];
    private readonly PageFoot _foot = new(sizes.Top, noteGap);
    private List<Slice> _slices = [];
    private int _page = -1;
    private int _y;
    private int _bottom;
    private bool _atTop = true;

    /// <summary>Below this no text goes on this page, whatever room there is.</summary>
    private int _limit = int.MaxValue;
    private PageStart? _before;
    private PageStart? _here;

    public Pagination Paginate(List<Slice> slices)
    {
        _slices = slices;
        NewPage(0);
        for (var i = 0; i < slices.Count;)
        {
            i = PlaceChain(i);
            if (i == slices.Count || slices[i].NewPage) FillLastPage(i);
        }
        _foot.End(_page);
        while (_foot.HasCarried)
        {
            NewPage(slices.Count);
            _foot.End(_page);
        }
        return new Pagination(_wide, _framePieces, _repeatedHeads, _foot.Areas);
    }

    /// <summary>Where a page starts, to come back to.</summary>
    private sealed record PageStart(int Slice, int Page, int Frames, int Heads, (Slice[] Carried, int Areas) Notes)
    {
        /// <summary>How far the text on it went down.</summary>
        public int End { get; set; }
    }

    /// <summary>When a chapter ends in a few lines on a page of their own, the page before gives some of its lines.</summary>
    /// <param name="end">The index after the chapter's last slice.</param>
    private void FillLastPage(int end)
    {
        var used = _y - sizes.Top;
        if (_before is not { } before || _here is not { } here || here.Slice >= end || used >= sizes.LeastLast || IsAlone(before, here)) return;
        var last = _page;
        Return(before, before.End - (sizes.LeastLast - used), end);
        // Where that gives no better end, all stays as it was.
        if (_page == last && _y - sizes.Top > used) return;
        Return(before, int.MaxValue, end);
    }

    /// <summary>Whether the two pages are of different chapters or lie differently.</summary>
    private bool IsAlone(PageStart before, PageStart here)
    {
        if (_slices[here.Slice].NewPage || _slices[before.Slice].FullPage || before.Page != here.Page - 1) return true;
        return _wide[before.Page] || _wide[here.Page];
    }

    private void Return(PageStart start, int limit, int end)
    {
        for (var i = start.Frames; i < _framePieces.Count; i++) _framePieces[i].Frame.Piece = null;
        _framePieces.RemoveRange(start.Frames, _framePieces.Count - start.Frames);
        _repeatedHeads.RemoveRange(start.Heads, _repeatedHeads.Count - start.Heads);
        _wide.RemoveRange(start.Page, _wide.Count - start.Page);
        for (var i = start.Slice; i < end; i++)
        {
            foreach (var note in _slices[i].Notes ?? []) note.IsPlaced = false;
        }
        _foot.Restore(start.Notes);
        _page = start.Page - 1;
        _before = _here = null;
        NewPage(start.Slice);
        _limit = limit;
        for (var i = start.Slice; i < end;) i = PlaceChain(i);
    }

    /// <summary>Places what holds together from an index on; gives the index of what comes next.</summary>
    private int PlaceChain(int first)
    {
        var slice = _slices[first];
        if (slice.FullPage) return PlaceFullPage(slice, first);
        if ((slice.NewPage || slice.Wide != _wide[_page]) && !_atTop) TurnPage(first);
        foreach (var keep in (ReadOnlySpan<Keep>)[Keep.Soft, Keep.Hard])
        {
            var last = ChainEnd(first, keep);
            if (!Fits(first, last, _atTop, _y, _foot.Height, _limit))
            {
                if (_atTop || !Fits(first, last, true, sizes.Top, _foot.CarriedHeight(), int.MaxValue)) continue;
                if (_bottom - _foot.Height - _y > (_bottom - sizes.Top) / LargestGap && PlaceWithNotesBegun(first, last) is { } next) return next;
                TurnPage(first);
            }
            for (var i = first; i <= last; i++) Place(i);
            return last + 1;
        }
        return PlaceWithNotesBegun(first, ChainEnd(first, Keep.Hard)) ?? PlaceBroken(first);
    }

    /// <summary>
    /// A chain with notes that no page holds, or that would leave a large gap, stays where it is when the first lines of its notes fit: the rest of them
    /// goes on at the next foot.
    /// </summary>
    private int? PlaceWithNotesBegun(int first, int last)
    {
        if (_foot.HasCarried || !Fits(first, last, _atTop, _y, _foot.Height, _limit, notesBegin: true)) return null;
        var top = _atTop;
        var end = _y;
        for (var i = first; i <= last; i++) end = StartOf(i, end, top && i == first) + _slices[i].Height + _slices[i].ClosePadding;
        for (var i = first; i <= last; i++) Place(i, end);
        return last + 1;
    }

    /// <summary>A chain that no page holds breaks where the page is full.</summary>
    private int PlaceBroken(int first)
    {
        var last = ChainEnd(first, Keep.Hard);
        for (var i = first; i <= last; i++)
        {
            if (!_atTop && !Fits(i, i, false, _y, _foot.Height, _limit)) TurnPage(i);
            Place(i);
        }
        return last + 1;
    }

    private int PlaceFullPage(Slice slice, int index)
    {
        if (!_atTop) TurnPage(index);
        (slice.Page, slice.Y) = (_page, 0);
        _atTop = false;
        _y = _bottom;
        return index + 1;
    }

    private int ChainEnd(int first, Keep least)
    {
        var last = first;
        while (last < _slices.Count - 1 && _slices[last].KeepWithNext >= least && !_slices[last + 1].NewPage && _slices[last + 1].Wide == _slices[first].Wide) last++;
        return last;
    }

    /// <summary>Whether slices fit below a height, with their notes, and with the padding of the boxes that are then still open.</summary>
    /// <param name="notesBegin">Whether the first lines of the notes are enough.</param>
    private bool Fits(int first, int last, bool atTop, int y, int noteHeight, int limit, bool notesBegin = false)
    {
        for (var i = first; i <= last; i++)
        {
            var slice = _slices[i];
            y = StartOf(i, y, atTop && i == first) + slice.Height;
            if (slice.Notes is { } notes) noteHeight += notesBegin ? _foot.FirstOf(notes, noteHeight) : _foot.HeightOf(notes, noteHeight);
            var end = y + OpenPadding(slice);
            if (end + noteHeight > _bottom || (!atTop && end > limit)) return false;
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

    /// <param name="end">Where text that follows on this page ends; its notes leave that free.</param>
    private void Place(int index, int end = 0)
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
        if (slice.Notes is { } notes) _foot.Place(notes, Math.Max(_y, end));
    }

    private void NewPage(int next)
    {
        _page++;
        _y = sizes.Top;
        _atTop = true;
        _limit = int.MaxValue;
        (_before, _here) = (_here, new PageStart(next, _page, _framePieces.Count, _repeatedHeads.Count, _foot.Save()));
        var wide = next < _slices.Count && _slices[next].Wide;
        _wide.Add(wide);
        _bottom = _foot.Bottom = wide ? sizes.WideBottom : sizes.Bottom;
        _foot.Start();
    }

    private void TurnPage(int next)
    {
        _here!.End = _y;
        _foot.End(_page);
        NewPage(next);
    }
}

/// <summary>What a page has room for.</summary>
/// <param name="Bottom">Where the column ends.</param>
/// <param name="WideBottom">Where it ends on a page that lies on its side.</param>
/// <param name="LeastLast">How far the last page of a chapter is filled at least, when the page before can help.</param>
internal sealed record PageSizes(int Top, int Bottom, int WideBottom, int LeastLast);

/// <param name="Wide">For each page whether it lies on its side.</param>
/// <param name="Frames">Where boxes stand on each page, outer ones before inner ones.</param>
internal sealed record Pagination(List<bool> Wide, List<FramePiece> Frames, List<RepeatedHead> RepeatedHeads, List<NoteArea> NoteAreas);

/// <summary>A head row again, at the top of a page on which its table goes on.</summary>
internal readonly record struct RepeatedHead(Slice Row, int Page, int Y);

/// <summary>Where the notes of a page start.</summary>
internal readonly record struct NoteArea(int Page, int Y);
