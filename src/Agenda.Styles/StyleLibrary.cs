using System.Collections.Immutable;
using Agenda.Diagnostics;

namespace Agenda.Styles;

/// <summary>Where house styles are found. Only the command line knows which folders those are.</summary>
public interface IStyleLibrary
{
    /// <summary>The folder of a style; null when there is none of that name.</summary>
    StyleFolder? Find(string name);

    /// <summary>Every style that can be found, in ordinal order.</summary>
    IReadOnlyList<string> Names { get; }
}

/// <summary>The folder of one house style.</summary>
/// <param name="Origin">How `agenda styles` says where it was found.</param>
public sealed record StyleFolder(string Name, string Origin, IReadOnlyFolder Files);

/// <summary>A house style that is ready for use, and the folders that it is made of.</summary>
/// <param name="Chain">The most specific first (`vijfheerenlanden`, `basis`): templates are looked for along it.</param>
public sealed record LoadedStyle(Style Style, ImmutableArray<StyleFolder> Chain)
{
    /// <summary>The names of the boxes that the style has, where they were written: only who fills templates knows which blocks there are.</summary>
    public ImmutableArray<Located<string>> Boxes { get; init; } = [];
}
