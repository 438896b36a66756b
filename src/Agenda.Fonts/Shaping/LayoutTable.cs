using Agenda.Fonts.Sfnt;

namespace Agenda.Fonts.Shaping;

/// <summary>One lookup of a feature: the places of its subtables of the wanted type, in their order.</summary>
internal sealed record Lookup(int Type, int[] Subtables);

/// <summary>Finds what a feature does, in GSUB or GPOS (OpenType 1.9, common table formats): for Latin script, and Dutch where the font knows it.</summary>
internal static class LayoutTable
{
    /// <param name="extension">The lookup type that only points on to another: 7 in GSUB, 9 in GPOS.</param>
    /// <returns>The lookups of these features in the order in which the font lists them, which is that in which they apply.</returns>
    public static Lookup[] Lookups(ReadOnlySpan<byte> table, ReadOnlySpan<uint> features, int extension)
    {
        var indices = new SortedSet<int>();
        var language = LanguageSystem(table);
        var count = language == 0 ? 0 : table.U16(language + 4);
        var featureList = table.U16(6);
        for (var i = 0; i < count; i++)
        {
            var record = featureList + 2 + 6 * table.U16(language + 6 + 2 * i);
            if (features.Contains(table.U32(record))) AddIndices(table, featureList + table.U16(record + 4), indices);
        }
        var found = new List<Lookup>(indices.Count);
        var list = table.U16(8);
        foreach (var index in indices)
        {
            if (index < table.U16(list)) found.Add(Read(table, list + table.U16(list + 2 + 2 * index), extension));
        }
        return [.. found];
    }

    private static void AddIndices(ReadOnlySpan<byte> table, int feature, SortedSet<int> indices)
    {
        var count = table.U16(feature + 2);
        for (var i = 0; i < count; i++) indices.Add(table.U16(feature + 4 + 2 * i));
    }

    private static int LanguageSystem(ReadOnlySpan<byte> table)
    {
        var list = table.U16(4);
        var script = Tagged(table, list, list, FontTag.Latin);
        if (script == 0) script = Tagged(table, list, list, FontTag.DefaultScript);
        if (script == 0) return 0;
        var dutch = Tagged(table, script + 2, script, FontTag.Dutch);
        if (dutch != 0) return dutch;
        var standard = table.U16(script);
        return standard == 0 ? 0 : script + standard;
    }

    /// <summary>What a list of tags and offsets points at for a tag, or 0.</summary>
    private static int Tagged(ReadOnlySpan<byte> table, int list, int origin, uint tag)
    {
        var count = table.U16(list);
        for (var i = 0; i < count; i++)
        {
            var record = list + 2 + 6 * i;
            if (table.U32(record) == tag) return origin + table.U16(record + 4);
        }
        return 0;
    }

    private static Lookup Read(ReadOnlySpan<byte> table, int lookup, int extension)
    {
        int type = table.U16(lookup);
        var subtables = new int[Math.Min(table.U16(lookup + 4), table.Length / 2)];
        for (var i = 0; i < subtables.Length; i++)
        {
            var place = lookup + table.U16(lookup + 6 + 2 * i);
            // Extension subtables of one lookup have one type; the first says which.
            if (table.U16(lookup) == extension)
            {
                type = table.U16(place + 2);
                place = (int)Math.Min((long)place + table.U32(place + 4), table.Length);
            }
            subtables[i] = place;
        }
        return new Lookup(type, subtables);
    }
}
