using Agenda.Diagnostics;

namespace Agenda.Yaml.Shown;

/// <summary>
/// A group of values as a template sees it. A value is null, string, bool, long, decimal, <see cref="IShownObject"/>, a list of values
/// (<see cref="IReadOnlyList{T}"/>), or a value of the domain (prose, a moment, an amount) whose ToString is how it prints.
/// </summary>
public interface IShownObject
{
    /// <summary>The name of its shape: `opgave`.</summary>
    string TypeName { get; }

    /// <summary>Every key that can be asked for, in the order of definition.</summary>
    IReadOnlyList<string> Keys { get; }

    /// <summary>Null for what the author left out; false for a key that does not exist. Computed when asked.</summary>
    bool TryGet(string key, out object? value);

    /// <summary>Where it was written.</summary>
    SourceSpan Span { get; }

    /// <summary>Where the value of a key was written; the whole for one that was left out or computed.</summary>
    SourceSpan PlaceOf(string key);

    /// <summary>The record itself, for a function that makes a table of it.</summary>
    object Value { get; }
}
