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

    /// <summary>The fonts, and the dictionary by which all pages find them under their index: `/F0`.</summary>
    public void Write(int resources)
    {
        foreach (var font in _fonts) new FontWriter(objects, font).Write();
        var dictionary = objects.Begin(resources).Add("<</Font<<"u8);
        for (var i = 0; i < _fonts.Count; i++) dictionary.Add("/F"u8).Add(i).Add((byte)' ').AddReference(_fonts[i].Number);
        dictionary.Add(">>>>"u8);
        objects.End();
    }
}
