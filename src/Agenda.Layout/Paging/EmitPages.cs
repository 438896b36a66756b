using System.Globalization;
using Agenda.Layout.Flow;
using Agenda.Layout.Lines;
using Agenda.Layout.Pages;
using Agenda.Styles;

namespace Agenda.Layout.Paging;

/// <summary>
/// Paints placed slices on their pages and hangs what they hold in the structure tree. Slices come in reading order, and so do the kids of every element;
/// a note comes right after the first reference to it.
/// </summary>
internal sealed class PageEmitter(List<Page> pages, Dictionary<string, Destination> destinations, TextSetter setter, Colour noteRule)
{
    private const int NoteRuleThickness = 500;

    private readonly ShapeEmitter _shapes = new(setter);

    public void EmitFrames(List<FramePiece> frames)
    {
        foreach (var piece in frames)
        {
            var (frame, paint, items) = (piece.Frame, piece.Frame.Paint, pages[piece.Page].Items);
            var height = piece.Bottom - piece.Top;
            if (paint.Background is { } fill)
                items.Add(new BoxItem(Artifact.Background, frame.X, piece.Top, frame.Width, height, fill, null, 0, paint.Radius));
            if (paint.Border is { } stroke)
                items.Add(new BoxItem(Artifact.Layout, frame.X, piece.Top, frame.Width, height, null, stroke, 750, paint.Radius));
            if (paint.Bar is { } bar)
                items.Add(new BoxItem(Artifact.Layout, frame.X, piece.Top, paint.BarWidth, height, bar, null, 0, 0));
        }
    }

    public void EmitRepeatedHeads(List<RepeatedHead> heads)
    {
        foreach (var head in heads)
        {
            foreach (var mark in head.Row.Marks) Emit(mark, head.Page, head.Y, isRepeated: true);
        }
    }

    /// <summary>A short line parts the notes from the text above them.</summary>
    public void EmitNoteAreas(List<NoteArea> areas, int x, int width, int gap)
    {
        foreach (var area in areas)
            pages[area.Page].Items.Add(new BoxItem(Artifact.Layout, x, area.Y + gap / 2, width / 4, NoteRuleThickness, noteRule, null, 0, 0));
    }

    public void Emit(List<Slice> slices)
    {
        foreach (var slice in slices)
        {
            foreach (var mark in slice.Marks) Emit(mark, slice.Page, slice.Y, isRepeated: false);
        }
    }

    private void Emit(Mark mark, int page, int y, bool isRepeated)
    {
        switch (mark)
        {
            case LineMark line:
                EmitLine(line.Line, line.X, y + line.Y, page, isRepeated);
                break;
            case PaintMark paint:
                pages[page].Items.Add(new BoxItem(
                    Artifact.Background, paint.X, y + paint.Y, paint.Width, paint.Height, paint.Fill, paint.Stroke, paint.StrokeWidth, paint.Radius));
                break;
            case ElementMark element when !isRepeated:
                _ = element.Node.Element;
                break;
            case DrawingMark drawing:
                _shapes.Emit(drawing, pages[page].Items, page, y + drawing.Y);
                break;
            case ImageMark image:
                EmitImage(image, page, y + image.Y);
                break;
            case PageNumberMark number:
                EmitPageNumber(number, page, y + number.Y);
                break;
        }
    }

    private void EmitImage(ImageMark mark, int page, int y)
    {
        var owner = mark.Owner?.Element;
        var item = new ImageItem(owner ?? (ContentOwner)Artifact.Layout, mark.X, y, mark.Width, mark.Height, mark.Image);
        pages[page].Items.Add(item);
        if (owner is null) return;
        owner.Bounds = (page, mark.X, y, mark.Width, mark.Height);
        owner.Add(item, page);
    }

    private void EmitLine(Line line, int x, int y, int page, bool isRepeated)
    {
        var pieces = line.Pieces;
        for (var i = 0; i < pieces.Length; i++)
        {
            var piece = pieces[i];
            EmitRun(piece, x, y + line.Baseline, page, isRepeated);
            if (isRepeated) continue;
            // Pieces of one link that stand side by side are one area.
            if (piece.Look.Link is { } link && (i == pieces.Length - 1 || pieces[i + 1].Look.Link != link))
            {
                var first = i;
                while (first > 0 && pieces[first - 1].Look.Link == link) first--;
                EmitLink(link, x + pieces[first].X, piece.X + piece.Width - pieces[first].X, y, line.Height, page);
            }
            if (piece.Note is { IsEmitted: false } note)
            {
                note.IsEmitted = true;
                Emit(note.Slices);
            }
        }
    }

    private void EmitRun(in LinePiece piece, int x, int baseline, int page, bool isRepeated)
    {
        var look = piece.Look;
        var owner = isRepeated || look.Owner is null ? null : look.Owner.Element;
        var run = new GlyphRun(
            owner ?? (ContentOwner)Artifact.Layout, x + piece.X, baseline - look.Rise, look.Face.Face, look.Size, look.Colour, piece.Text, piece.Glyphs);
        pages[page].Items.Add(run);
        owner?.Add(run, page);
        if (!look.Underline || piece.Width <= 0) return;
        // A tenth of the size below the baseline, a twentieth thick: clear of most letters, and a link is not told by its colour alone.
        pages[page].Items.Add(new BoxItem(
            Artifact.Layout, x + piece.X, baseline - look.Rise + look.Size / 10, piece.Width, look.Size / 20, look.Colour, null, 0, 0));
    }

    private void EmitLink(LinkMark link, int x, int width, int y, int height, int page)
    {
        var target = link.Note is { Slices: [var first, ..] } ? new Destination(first.Page, first.Y)
            : link.TargetId is { } id ? destinations.GetValueOrDefault(id)
            : null;
        if (link.Uri is null && target is null) return;
        var element = link.Owner.Element;
        var area = new LinkArea(element, x, y, width, height, link.Contents, link.Uri, target);
        pages[page].Links.Add(area);
        element.Add(area, page);
    }

    /// <summary>The number belongs to the entry's link, after a real space; the dots are no text.</summary>
    private void EmitPageNumber(PageNumberMark mark, int page, int y)
    {
        if (!destinations.TryGetValue(mark.Area.Link.TargetId!, out var target)) return;
        var look = mark.Look;
        var number = setter.SetLine((target.Page + 1).ToString(CultureInfo.InvariantCulture), look with { Tabular = true }, mark.Height);
        var x = mark.Area.Right - number.Width;
        EmitLeader(mark, x - mark.Look.Size / 2, page, y);
        EmitRun(Space(look), mark.From, y + mark.Baseline, page, false);
        EmitRun(number.Pieces[0], x, y + mark.Baseline, page, false);
        var area = mark.Area;
        EmitLink(area.Link, area.Left, area.Right - area.Left, y - area.Above, mark.Height + area.Above, page);
    }

    private static LinePiece Space(Look look)
    {
        var glyph = look.Face.Space.Shaped.Glyphs[0];
        return new LinePiece(look, 0, 0, " ", [new PlacedGlyph(glyph.Id, 1, look.WidthOf(look.Face.Space))], null);
    }

    /// <summary>Dots at fixed places counted from the right, so that those of all entries stand under each other.</summary>
    private void EmitLeader(PageNumberMark mark, int end, int page, int y)
    {
        var dot = mark.Leader.Face.Shape(".");
        var step = mark.Leader.WidthOf(dot) * 5 / 2;
        var right = mark.LeaderEnd;
        var count = (Math.Min(right, end) - mark.From - mark.Look.Size / 2) / step;
        if (count < 3) return;
        var glyphs = new PlacedGlyph[count];
        for (var i = 0; i < count; i++) glyphs[i] = new PlacedGlyph(dot.Shaped.Glyphs[0].Id, 1, step);
        var (look, x) = (mark.Leader, right - count * step);
        var run = new GlyphRun(Artifact.Layout, x, y + mark.Baseline, look.Face.Face, look.Size, look.Colour, new string('.', count), [.. glyphs]);
        pages[page].Items.Add(run);
    }

    /// <summary>Bookmarks for the first three levels.</summary>
    public static List<OutlineEntry> Outline(List<Slice> slices)
    {
        var outline = new List<OutlineEntry>();
        foreach (var slice in slices)
        {
            if (slice.Heading is { Level: <= 3 } heading)
                outline.Add(new OutlineEntry(heading.Level, heading.Title, FindDestinations.At(slice, LayoutPass.Lead)));
        }
        return outline;
    }
}
