using System.Collections.Immutable;

namespace Agenda.Styles;

/// <summary>One thing for every <see cref="TextRole"/>. An array and not a dictionary: that would have to be compiled anew at every start.</summary>
public sealed class ByRole<T> where T : class
{
    private readonly ImmutableArray<T> _items;

    /// <param name="items">In the order of the roles, one for each.</param>
    public ByRole(ImmutableArray<T> items)
    {
        if (items.Length != TextRoles.Count) throw new ArgumentException("One for every role.", nameof(items));
        _items = items;
    }

    public T this[TextRole role] => _items[(int)role];

    /// <summary>The same, but for one role.</summary>
    public ByRole<T> SetItem(TextRole role, T item) => new(_items.SetItem((int)role, item));
}

public static class TextRoles
{
    /// <summary>How many roles there are.</summary>
    public const int Count = (int)TextRole.Code + 1;
}
