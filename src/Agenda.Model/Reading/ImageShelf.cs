using Agenda.Diagnostics;
using Agenda.Images;
using Agenda.Text;
using Agenda.Text.Syntax;
using Agenda.Yaml;

namespace Agenda.Model;

/// <summary>Puts the images that prose names in it. A file is read once, however often it is named, and what is wrong with it is said once.</summary>
public sealed class ImageShelf(IReadOnlyFolder folder, DiagnosticBag found) : BlockRewriter
{
    private readonly Dictionary<string, Image?> _images = new(StringComparer.Ordinal);

    protected override Block Rewrite(ImageBlock image) => base.Rewrite(image with { Image = Find(image.Path, image.PathSpan) });

    private Image? Find(string path, SourceSpan place)
    {
        // What names no file was reported where it was read.
        if (path.Length == 0) return null;
        if (_images.TryGetValue(path, out var known)) return known;
        var image = TextFile.ReadBytes(folder, path, place, found) is { } bytes ? ImageReader.Read(bytes, path, place, found) : null;
        _images.Add(path, image);
        return image;
    }
}
