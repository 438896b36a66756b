using Agenda.Fonts;
using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Fonts;

/// <summary>The faces of a document, in the order in which its pages need them.</summary>
internal sealed class FontSet(ObjectWriter objects)
{
    private readonly Dictionary<FontFace, int> _indexes = new(ReferenceEqualityComparer.Instance);
    private readonly List<UsedFont> _fonts = [];
    private FontFace? _lastFace;
    private int _lastIndex;

    public UsedFont this[int index] => _fonts[index];

    public int IndexOf(FontFace face)
    {
        if (ReferenceEquals(face, _lastFace)) return _lastIndex;
        if (!_indexes.TryGetValue(face, out var index))
        {
            index = _fonts.Count;
            _indexes.Add(face, index);
            _fonts.Add(new UsedFont(face, objects.Reserve()));
        }
        (_lastFace, _lastIndex) = (face, index);
        return index;
    }

    public void Write()
    {
        foreach (var font in _fonts) new FontWriter(objects, font).Write();
    }

    /// <summary>The dictionary by which all pages find the fonts under their index: `/F0`.</summary>
    public void AddNames(ByteBuffer resources)
    {
        resources.Add("/Font<<"u8);
        for (var i = 0; i < _fonts.Count; i++) resources.Add("/F"u8).Add(i).Add((byte)' ').AddReference(_fonts[i].Number);
        resources.Add(">>"u8);
    }
}
