namespace Agenda.Layout.Lines;

/// <summary>A place where a line may end.</summary>
/// <param name="Atom">The atom at which it ends: a space, an opportunity, a divided word, or one past the last.</param>
/// <param name="Hyphen">Which division of the word, from zero; -1 for none.</param>
/// <param name="End">The width of everything before it, a hyphen included.</param>
/// <param name="Next">The width of everything before the start of the next line.</param>
/// <param name="Space">The width of the spaces before it, and before the next line's start: what can stretch.</param>
internal readonly record struct Breakpoint(int Atom, int Hyphen, long End, long Next, long Space, long NextSpace, int Penalty, bool IsForced, bool ShowsHyphen)
{
    /// <summary>Where the first line starts.</summary>
    public static readonly Breakpoint Start = new(-1, -1, 0, 0, 0, 0, 0, true, false);
}

/// <summary>What lines of a paragraph are measured by.</summary>
/// <param name="Width">Of the column.</param>
internal readonly record struct LineRules(int Width, Alignment Alignment)
{
    public bool IsJustified => Alignment == Alignment.Justify;
}
