using System.Collections.Immutable;
using Agenda.Model;
using Agenda.Yaml.Shown;

namespace Agenda.Rules.Reading;

/// <summary>Every moment that an agenda writes, wherever it stands. It goes through what templates see, so that a new key is not forgotten.</summary>
internal static class CollectMoments
{
    public static ImmutableArray<Moment> Of(Beleidsagenda agenda)
    {
        var moments = new SortedDictionary<(string File, int Start), Moment>();
        Visit(Beleidsagenda.Reader.Show(agenda), moments);
        return [.. moments.Values];
    }

    private static void Visit(object? value, SortedDictionary<(string File, int Start), Moment> moments)
    {
        switch (value)
        {
            // A computed list shows again what stands elsewhere: its place is the same.
            case Moment { Span: { File: { } file } span } moment: moments.TryAdd((file.Path, span.Start), moment); break;
            case IShownObject item:
                foreach (var key in item.Keys)
                {
                    if (item.TryGet(key, out var inner)) Visit(inner, moments);
                }
                break;
            case IReadOnlyList<object?> list:
                foreach (var inner in list) Visit(inner, moments);
                break;
        }
    }
}
