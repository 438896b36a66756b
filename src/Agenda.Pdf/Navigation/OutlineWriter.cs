using System.Collections.Immutable;
using Agenda.Layout.Pages;
using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Navigation;

/// <summary>Writes the bookmarks (ISO 32000-1, 12.3.3): chapters, each closed over what is below it.</summary>
internal static class OutlineWriter
{
    private sealed class Item
    {
        public required int Parent { get; init; }

        public int Previous { get; init; } = -1;

        public int Next { get; set; } = -1;

        public int First { get; set; } = -1;

        public int Last { get; set; } = -1;

        public int Count { get; set; }
    }

    /// <returns>The object, or 0 when there are no bookmarks.</returns>
    public static int Write(ObjectWriter objects, ImmutableArray<OutlineEntry> entries, Destinations destinations)
    {
        if (entries.IsEmpty) return 0;
        var root = objects.Reserve();
        var first = objects.Reserve(entries.Length);
        var top = new Item { Parent = -1 };
        var items = Connect(entries, top);
        for (var i = 0; i < items.Length; i++)
        {
            var item = items[i];
            var dictionary = objects.Begin(first + i).Add("<</Title"u8).AddText(entries[i].Title);
            dictionary.Add("/Parent "u8).AddReference(item.Parent < 0 ? root : first + item.Parent);
            if (item.Previous >= 0) dictionary.Add("/Prev "u8).AddReference(first + item.Previous);
            if (item.Next >= 0) dictionary.Add("/Next "u8).AddReference(first + item.Next);
            // Negative: closed.
            if (item.Count > 0) AddKids(dictionary, item, first).Add("/Count "u8).Add(-item.Count);
            destinations.Add(dictionary, entries[i].Target);
            dictionary.Add(">>"u8);
            objects.End();
        }
        AddKids(objects.Begin(root).Add("<</Type/Outlines"u8), top, first).Add("/Count "u8).Add(top.Count).Add(">>"u8);
        objects.End();
        return root;
    }

    private static Item[] Connect(ImmutableArray<OutlineEntry> entries, Item top)
    {
        var items = new Item[entries.Length];
        for (var i = 0; i < items.Length; i++)
        {
            // The nearest before it of a lower level: up from the one just before.
            var parent = i - 1;
            while (parent >= 0 && entries[parent].Level >= entries[i].Level) parent = items[parent].Parent;
            var above = parent < 0 ? top : items[parent];
            items[i] = new Item { Parent = parent, Previous = above.Last };
            if (above.Last >= 0) items[above.Last].Next = i;
            else above.First = i;
            above.Last = i;
            above.Count++;
        }
        return items;
    }

    private static ByteBuffer AddKids(ByteBuffer dictionary, Item item, int first) =>
        dictionary.Add("/First "u8).AddReference(first + item.First).Add("/Last "u8).AddReference(first + item.Last);
}
