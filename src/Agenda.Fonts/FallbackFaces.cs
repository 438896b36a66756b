using System.Text;

namespace Agenda.Fonts;

/// <summary>Faces for characters that a style's own faces lack, in the order in which they are tried. A file is read when a text first asks for it.</summary>
/// <param name="faces">Each gives its face, or null where that cannot be used.</param>
public sealed class FallbackFaces(IEnumerable<Func<FontFace?>> faces)
{
    private readonly Lazy<FontFace?>[] _faces = [.. faces.Select(static load => new Lazy<FontFace?>(load))];

    public static FallbackFaces None { get; } = new([]);

    /// <summary>The first face with a shape for a character; null when none has one.</summary>
    public FontFace? For(Rune character)
    {
        foreach (var face in _faces)
        {
            if (face.Value is { } loaded && loaded.Covers(character)) return loaded;
        }
        return null;
    }
}
