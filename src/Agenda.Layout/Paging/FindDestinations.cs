using Agenda.Layout.Flow;
using Agenda.Layout.Pages;

namespace Agenda.Layout.Paging;

/// <summary>Where everything stands that can be referred to.</summary>
internal static class FindDestinations
{
    /// <param name="lead">How far above its slice a destination lies, so that a reader who goes there sees it whole.</param>
    public static Dictionary<string, Destination> Of(List<Slice> slices, int lead)
    {
        var destinations = new Dictionary<string, Destination>(StringComparer.Ordinal);
        foreach (var slice in slices)
        {
            if (slice.Ids is not { } ids) continue;
            foreach (var id in ids) destinations.TryAdd(id, At(slice, lead));
        }
        return destinations;
    }

    public static Destination At(Slice slice, int lead) => new(slice.Page, Math.Max(0, slice.Y - lead));
}
