using Agenda.Layout.Lines;

namespace Agenda.Layout.Flow;

/// <summary>How strongly a slice holds on to the next one.</summary>
internal enum Keep : byte
{
    None,

    /// <summary>Inside a box that is kept together.</summary>
    Soft,

    /// <summary>A heading and what it heads, the first and last two lines of a paragraph.</summary>
    Hard,
}

/// <summary>A piece of the flow that no page break divides: a line, a table row, a figure.</summary>
internal sealed class Slice(int height)
{
    public int Height { get; } = height;

    /// <summary>The gap above; none at the top of a page, unless <see cref="Sinks"/>.</summary>
    public int Before { get; set; }

    /// <summary>Keeps its gap at the top of a page: the opening of a chapter.</summary>
    public bool Sinks { get; set; }

    public Keep KeepWithNext { get; set; }

    public bool NewPage { get; set; }

    /// <summary>Fills a page by itself, from edge to edge: the cover.</summary>
    public bool FullPage { get; set; }

    /// <summary>Stands on a page that lies on its side.</summary>
    public bool Wide { get; set; }

    /// <summary>The innermost box around it.</summary>
    public Frame? Frame { get; set; }

    /// <summary>The padding of the boxes that end after this slice.</summary>
    public int ClosePadding { get; set; }

    /// <summary>The head rows that are repeated when a page starts with this slice; null for none.</summary>
    public List<Slice>? RepeatedHead { get; set; }

    // Most slices are a line and nothing else.
    public List<Mark> Marks { get; } = new(1);

    public List<NoteMark>? Notes { get; set; }

    /// <summary>What can be referred to and stands here.</summary>
    public List<string>? Ids { get; set; }

    public HeadingMark? Heading { get; set; }

    /// <summary>The opgave that it is about, as an index; -1 for none.</summary>
    public int Accent { get; set; } = -1;

    /// <summary>Where pagination put it: page from zero, and the top of the slice.</summary>
    public int Page { get; set; }

    public int Y { get; set; }

    public void Put(Line line, int x, int y)
    {
        Marks.Add(new LineMark(line, x, y));
        if (line.Notes is { } notes) (Notes ??= []).AddRange(notes);
    }
}

/// <summary>A heading for the bookmarks and the running header.</summary>
internal sealed record HeadingMark(int Level, string Title);
