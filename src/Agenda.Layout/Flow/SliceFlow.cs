namespace Agenda.Layout.Flow;

/// <summary>Collects slices in reading order, with the gaps between them and the boxes around them.</summary>
/// <remarks>Between two blocks stands the larger of the gap after the one and the gap before the other.</remarks>
internal sealed class SliceFlow
{
    private readonly List<string> _pendingIds = [];
    private readonly List<LineLabel> _pendingLabels = [];
    private int _gap;
    private bool _newPage;

    public List<Slice> Slices { get; } = [];

    public Frame? Frame { get; private set; }

    /// <summary>The gap below the last block so far.</summary>
    public int Gap => _gap;

    private bool AtStartOfFrame => Frame is { } frame && frame.First == Slices.Count;

    /// <summary>Asks for a gap above what comes; nothing inside the top of a box.</summary>
    public void Before(int gap)
    {
        if (!AtStartOfFrame) _gap = Math.Max(_gap, gap);
    }

    /// <summary>Asks for a gap below what came.</summary>
    public void After(int gap)
    {
        if (!AtStartOfFrame) _gap = gap;
    }

    public void NewPage() => _newPage = true;

    /// <summary>The next slice is where this id stands.</summary>
    public void Anchor(string? id)
    {
        if (id is not null) _pendingIds.Add(id);
    }

    /// <summary>Puts a mark before the next line, on its baseline: a bullet, a number.</summary>
    public void Label(LineLabel label) => _pendingLabels.Add(label);

    public Slice Add(int height)
    {
        var slice = new Slice(height) { Before = _gap, Frame = Frame, NewPage = _newPage };
        if (_pendingIds.Count > 0)
        {
            slice.Ids = [.. _pendingIds];
            _pendingIds.Clear();
        }
        _gap = 0;
        _newPage = false;
        Slices.Add(slice);
        return slice;
    }

    /// <summary>Sets the labels that wait for a line, on that line's baseline.</summary>
    public void TakeLabels(Slice slice, int baseline)
    {
        foreach (var label in _pendingLabels) slice.Put(label.Line, label.X, baseline - label.Line.Baseline);
        _pendingLabels.Clear();
    }

    public bool HasLabels => _pendingLabels.Count > 0;

    public void Open(int before, int x, int width, FramePaint paint, int openPadding, int padding)
    {
        Before(before);
        Frame = new Frame(Frame, Slices.Count, x, width, paint, openPadding, padding);
    }

    /// <summary>Ends the innermost box; one without content leaves nothing.</summary>
    public void Close(int after, Keep keep)
    {
        var frame = Frame!;
        Frame = frame.Parent;
        if (frame.First == Slices.Count) return;
        Slices[^1].ClosePadding += frame.Padding;
        KeepFrom(frame.First, keep);
        _gap = after;
    }

    /// <summary>Keeps the slices from an index on together, at least so strongly.</summary>
    public void KeepFrom(int first, Keep keep)
    {
        for (var i = first; i < Slices.Count - 1; i++) Hold(i, keep);
    }

    /// <summary>Has a slice hold on to the next, at least so strongly.</summary>
    public void Hold(int index, Keep keep)
    {
        if (Slices[index].KeepWithNext < keep) Slices[index].KeepWithNext = keep;
    }
}

/// <summary>A mark in the margin of a line.</summary>
/// <param name="X">From the page's left edge.</param>
internal sealed record LineLabel(Lines.Line Line, int X);
