using Agenda.Diagnostics;
using Agenda.Fonts;

namespace Agenda.Tests.Fonts;

/// <summary>The fonts that the house styles carry.</summary>
internal static class Faces
{
    private static readonly Lazy<FontFace> LatoRegular = new(() => Load("Lato-Regular.ttf"));

    public static FontFace Regular => LatoRegular.Value;

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Repository.Root.FullName, "templates", "basis", "lettertypen", name));

    public static FontFace Load(string name)
    {
        var found = new DiagnosticBag();
        var face = FontFace.Load(Bytes(name), name, found);
        Assert.Empty(found);
        return face!;
    }
}
