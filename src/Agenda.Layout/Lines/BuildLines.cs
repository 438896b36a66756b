using System.Runtime.InteropServices;
using System.Text;
using Agenda.Fonts;
using Agenda.Layout.Flow;
using Agenda.Layout.Pages;

namespace Agenda.Layout.Lines;

/// <summary>Makes a line from the atoms between two breaks: words placed, spaces stretched, stretches of one look joined.</summary>
internal sealed class LineBuilder
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>Spaces that would become so many times wider stay as they are: a ragged line looks better than a few words far apart.</summary>
    private const int MostStretch = 4;

    private readonly List<Part> _parts = [];
    private readonly List<LinePiece> _pieces = [];
    private readonly List<PlacedGlyph> _glyphs = [];
    private readonly StringBuilder _text = new();
    private List<NoteMark>? _notes;

    /// <summary>A part of a line: a word, a part of a word, or a space.</summary>
    private readonly record struct Part(Look Look, ShapedText Shaped, int Width, bool IsSpace, bool EndsInHyphen, NoteMark? Note);

    /// <param name="isLast">The last line of a paragraph, or before a line end that was asked for: never stretched.</param>
    public Line Build(List<Atom> atoms, in Breakpoint start, in Breakpoint end, int columnWidth, Alignment alignment, int height, int baseline, bool isLast)
    {
        _parts.Clear();
        _pieces.Clear();
        _notes = null;
        CollectParts(atoms, start, end);
        int natural = 0, space = 0, spaces = 0;
        foreach (var part in _parts)
        {
            natural += part.Width;
            if (!part.IsSpace) continue;
            space += part.Width;
            spaces++;
        }
        // A division may come out a hair wider than breaking reckoned; the spaces take that up, in ragged text too.
        var room = columnWidth - natural;
        var isStretched = alignment == Alignment.Justify && !isLast && room <= (long)space * MostStretch;
        var extra = spaces > 0 && (room < 0 || isStretched) ? Math.Max(room, -space) : 0;
        var lastSpace = end.Atom < atoms.Count && atoms[end.Atom].Kind is AtomKind.Space or AtomKind.LineBreak ? atoms[end.Atom].Look : null;
        var width = Place(extra, spaces, alignment switch
        {
            Alignment.Right => room,
            Alignment.Centre => room / 2,
            _ => 0,
        }, lastSpace);
        return new Line([.. _pieces], width, height, baseline, _notes);
    }

    private void CollectParts(List<Atom> atoms, in Breakpoint start, in Breakpoint end)
    {
        var from = start.Hyphen >= 0 ? start.Atom : start.Atom + 1;
        for (var i = from; i < end.Atom; i++)
        {
            if (i == start.Atom) AddPart(atoms[i], start.Hyphen, -1);
            else if (atoms[i].Word is not null) AddPart(atoms[i], -1, -1);
        }
        if (end.Hyphen >= 0) AddPart(atoms[end.Atom], end.Atom == start.Atom ? start.Hyphen : -1, end.Hyphen);
        else if (end.ShowsHyphen)
        {
            var atom = atoms[end.Atom];
            _parts.Add(new Part(atom.Look, atom.Look.Face.Hyphen.Shaped, atom.Look.WidthOf(atom.Look.Face.Hyphen), false, true, null));
        }
    }

    private void AddPart(in Atom atom, int startHyphen, int endHyphen)
    {
        var (word, look) = (atom.Word!, atom.Look);
        var shaped = (startHyphen, endHyphen) switch
        {
            ( < 0, < 0) => word.Shaped,
            ( < 0, _) => word.Points[endHyphen].Before,
            (_, < 0) => word.Points[startHyphen].After,
            _ => look.Face.Shape(Middle(word, startHyphen, endHyphen)).Shaped,
        };
        var note = endHyphen < 0 ? atom.Note : null;
        _parts.Add(new Part(look, shaped, shaped.Width(look.Size, look.Face.UnitsPerEm), atom.Kind is AtomKind.Space or AtomKind.Tie, endHyphen >= 0, note));
        if (note is not null) (_notes ??= []).Add(note);
    }

    private static string Middle(ShapedWord word, int startHyphen, int endHyphen) =>
        string.Concat(word.Shaped.Text.AsSpan(word.Points[startHyphen].Position, word.Points[endHyphen].Position - word.Points[startHyphen].Position), "-");

    /// <param name="lastSpace">How the space at the line's end looks; null for none.</param>
    private int Place(int extra, int spaces, int x, Look? lastSpace)
    {
        var (pieceStart, seen, given, left) = (x, 0, 0, x);
        for (var i = 0; i < _parts.Count; i++)
        {
            var part = _parts[i];
            if (i > 0 && !ReferenceEquals(part.Look, _parts[i - 1].Look))
            {
                EndPiece(_parts[i - 1], pieceStart, x);
                pieceStart = x;
            }
            x += PlaceGlyphs(part);
            if (!part.IsSpace || extra == 0) continue;
            // The whole of the extra is divided without remainder: each space gets its share of the running total.
            seen++;
            var share = (int)((long)extra * seen / spaces) - given;
            given += share;
            var last = _glyphs[^1];
            _glyphs[^1] = last with { Advance = last.Advance + share };
            x += share;
        }
        if (_parts.Count == 0) return 0;
        if (lastSpace is not null) PlaceLastSpace(lastSpace, pieceStart, x);
        else EndPiece(_parts[^1], pieceStart, x);
        return x - left;
    }

    /// <summary>
    /// The space at a line's end has no width but is there: a reader that joins the lines needs it. It is not part of a mark, a link or a sign from another
    /// face that it follows.
    /// </summary>
    private void PlaceLastSpace(Look look, int pieceStart, int x)
    {
        var last = _parts[^1];
        if (!ReferenceEquals(last.Look, look))
        {
            EndPiece(last, pieceStart, x);
            (last, pieceStart) = (new Part(look, look.Face.Space.Shaped, 0, true, false, null), x);
        }
        _glyphs.Add(new PlacedGlyph(look.Face.Space.Shaped.Glyphs[0].Id, 1, 0));
        _text.Append(' ');
        EndPiece(last, pieceStart, x);
    }

    private int PlaceGlyphs(in Part part)
    {
        var (size, unitsPerEm) = (part.Look.Size, part.Look.Face.UnitsPerEm);
        long units = 0;
        var placed = 0;
        foreach (var glyph in part.Shaped.Glyphs)
        {
            units += glyph.Advance;
            var edge = (int)((units * size + unitsPerEm / 2) / unitsPerEm);
            _glyphs.Add(new PlacedGlyph(glyph.Id, (ushort)glyph.TextLength, edge - placed));
            placed = edge;
        }
        if (part.EndsInHyphen) _text.Append(part.Shaped.Text.AsSpan(0, part.Shaped.Text.Length - 1)).Append(SoftHyphen);
        else _text.Append(part.Shaped.Text);
        return placed;
    }

    private void EndPiece(in Part last, int start, int end)
    {
        var glyphs = ImmutableCollectionsMarshal.AsImmutableArray(_glyphs.ToArray());
        _pieces.Add(new LinePiece(last.Look, start, end - start, _text.ToString(), glyphs, last.Note));
        _glyphs.Clear();
        _text.Clear();
    }
}
