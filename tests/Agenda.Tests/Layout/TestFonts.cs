using System.Collections.Concurrent;
using Agenda.Fonts;
using Agenda.Tests.Fonts;

namespace Agenda.Tests.Layout;

/// <summary>Lato of the basis style, each face read once.</summary>
internal static class TestFonts
{
    private static readonly ConcurrentDictionary<string, FontFace> Loaded = new(StringComparer.Ordinal);

    public static FontFace Face(string name) => Loaded.GetOrAdd(name, static name => Faces.Load($"Lato-{name}.ttf"));
}
