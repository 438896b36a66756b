using Agenda.Layout.Flow;

namespace Agenda.Layout.Paging;

/// <summary>The notes at the foot of the page that is being filled, and those that wait for the next.</summary>
/// <param name="gap">Between the text and the notes.</param>
internal sealed class PageFoot(int top, int gap)
{
    private readonly List<Slice> _slices = [];
    private Queue<Slice> _carried = new();

    public List<NoteArea> Areas { get; } = [];

    /// <summary>Where the column of this page ends.</summary>
    public int Bottom { get; set; }

    /// <summary>What the notes of this page take, with the gap above them; zero without notes.</summary>
    public int Height { get; private set; }

    public bool HasCarried => _carried.Count > 0;

    /// <summary>What notes would add to a foot of some height.</summary>
    public int HeightOf(List<NoteMark> notes, int above)
    {
        var height = above == 0 ? gap : 0;
        foreach (var note in notes)
        {
            if (note.IsPlaced) continue;
            foreach (var slice in note.Slices) height += slice.Before + slice.Height;
        }
        return height;
    }

    /// <summary>What the first two lines of notes would add to a foot of some height.</summary>
    public int FirstOf(List<NoteMark> notes, int above)
    {
        foreach (var note in notes)
        {
            if (note.IsPlaced || note.Slices.Count == 0) continue;
            var first = HeightWith(note.Slices[0], above);
            return note.Slices.Count == 1 ? first : first + HeightWith(note.Slices[1], first);
        }
        return 0;
    }

    /// <summary>The room that carried notes take on a fresh page: at most half of it, and at least their first line.</summary>
    public int CarriedHeight()
    {
        var height = 0;
        foreach (var slice in _carried)
        {
            var more = HeightWith(slice, height);
            if (height > 0 && height + more > (Bottom - top) / 2) break;
            height += more;
        }
        return height;
    }

    /// <summary>Begins a page with what the page before could not hold.</summary>
    public void Start()
    {
        Height = 0;
        var room = CarriedHeight();
        while (_carried.Count > 0 && Height < room) Add(_carried.Dequeue());
    }

    /// <param name="y">Where the text above ends.</param>
    public void Place(List<NoteMark> notes, int y)
    {
        foreach (var note in notes)
        {
            if (note.IsPlaced) continue;
            note.IsPlaced = true;
            foreach (var slice in note.Slices)
            {
                // Once one line is carried, so is the rest: notes stay in their order.
                if (_carried.Count > 0 || y + Height + HeightWith(slice, Height) > Bottom) _carried.Enqueue(slice);
                else Add(slice);
            }
        }
    }

    /// <summary>Puts the notes on the foot of the column, whatever is above them.</summary>
    public void End(int page)
    {
        if (_slices.Count == 0) return;
        var y = Bottom - Height;
        Areas.Add(new NoteArea(page, y));
        y += gap;
        foreach (var slice in _slices)
        {
            y += slice.Before;
            (slice.Page, slice.Y) = (page, y);
            y += slice.Height;
        }
        _slices.Clear();
    }

    /// <summary>What waits for the next page, to come back to with <see cref="Restore"/>.</summary>
    public (Slice[] Carried, int Areas) Save() => ([.. _carried], Areas.Count);

    public void Restore((Slice[] Carried, int Areas) saved)
    {
        _carried = new Queue<Slice>(saved.Carried);
        Areas.RemoveRange(saved.Areas, Areas.Count - saved.Areas);
        _slices.Clear();
    }

    private void Add(Slice slice)
    {
        Height += HeightWith(slice, Height);
        _slices.Add(slice);
    }

    private int HeightWith(Slice slice, int above) => (above == 0 ? gap : 0) + slice.Before + slice.Height;
}
