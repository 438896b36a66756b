using Agenda.Images;
using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Images;

/// <summary>The images of a document, in the order in which its pages need them; each is written once.</summary>
internal sealed class ImageSet(ObjectWriter objects)
{
    private readonly Dictionary<Image, int> _indexes = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Image Image, int Number)> _images = [];

    public int IndexOf(Image image)
    {
        if (_indexes.TryGetValue(image, out var index)) return index;
        index = _images.Count;
        _indexes.Add(image, index);
        _images.Add((image, objects.Reserve()));
        return index;
    }

    public void Write()
    {
        if (_images.Count == 0) return;
        var writer = new ImageWriter(objects);
        foreach (var (image, number) in _images) writer.Write(image, number);
    }

    /// <summary>The dictionary by which all pages find the images under their index: `/I0`; nothing without images.</summary>
    public void AddNames(ByteBuffer resources)
    {
        if (_images.Count == 0) return;
        resources.Add("/XObject<<"u8);
        for (var i = 0; i < _images.Count; i++) resources.Add("/I"u8).Add(i).Add((byte)' ').AddReference(_images[i].Number);
        resources.Add(">>"u8);
    }
}
