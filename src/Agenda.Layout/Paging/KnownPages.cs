using System.Globalization;
using Agenda.Layout.Pages;

namespace Agenda.Layout.Paging;

/// <summary>The page numbers of the pass before, for references in running text.</summary>
internal sealed class KnownPages
{
    private readonly Dictionary<string, Destination> _destinations;

    /// <summary>How many figures each number gets at least; null while none had to keep its room.</summary>
    private readonly Dictionary<string, int>? _figures;

    public KnownPages(Dictionary<string, Destination> destinations, KnownPages? before)
    {
        _destinations = destinations;
        if (before is null) return;
        _figures = new Dictionary<string, int>(destinations.Count, StringComparer.Ordinal);
        foreach (var (id, _) in destinations) _figures[id] = Math.Max(Number(id).Length, before.Text(id)?.Length ?? 0);
    }

    /// <summary>The number as it is shown; null for an id that stands nowhere.</summary>
    public string? Text(string id)
    {
        if (!_destinations.ContainsKey(id)) return null;
        // A space as wide as a figure keeps the room.
        return _figures is null ? Number(id) : Number(id).PadLeft(_figures[id], '\u2007');
    }

    public bool AreThoseOf(Dictionary<string, Destination> destinations)
    {
        foreach (var (id, destination) in destinations)
        {
            if (!_destinations.TryGetValue(id, out var known) || known.Page != destination.Page) return false;
        }
        return true;
    }

    private string Number(string id) => (_destinations[id].Page + 1).ToString(CultureInfo.InvariantCulture);
}
