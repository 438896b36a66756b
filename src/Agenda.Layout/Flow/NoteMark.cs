namespace Agenda.Layout.Flow;

/// <summary>A footnote on its way to the foot of a page.</summary>
internal sealed class NoteMark(int number)
{
    public int Number { get; } = number;

    /// <summary>The note's own slices, which pagination puts at the foot.</summary>
    public List<Slice> Slices { get; } = [];

    public bool IsPlaced { get; set; }

    public bool IsEmitted { get; set; }
}
