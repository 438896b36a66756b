using Agenda.Layout.Pages;
using Agenda.Pdf.Fonts;
using Agenda.Pdf.Images;
using Agenda.Pdf.Objects;
using Agenda.Pdf.Structure;
using Agenda.Styles;

namespace Agenda.Pdf.Content;

/// <summary>
/// Writes what is painted on a page (ISO 32000-1, 8 and 9). Items of one owner that follow on each other are one marked sequence; each sequence is
/// tagged with its element, or an artifact with its type (14.6 to 14.8). PDF counts y from the foot of the page, layout from its head.
/// </summary>
internal sealed class PageContent(FontSet fonts, ImageSet images)
{
    private readonly ByteBuffer _content = new(64 * 1024);
    private readonly TextLineWriter _text = new(fonts);
    private ContentOwner? _owner;
    private Colour? _fill;
    private Colour? _stroke;
    private int _strokeWidth;
    private bool _inText;

    /// <summary>The page's content; valid until the next page.</summary>
    public ReadOnlySpan<byte> Write(Page page, ContentNumbers numbers)
    {
        _content.Clear();
        _text.Begin();
        (_owner, _fill, _stroke, _strokeWidth, _inText) = (null, null, null, 0, false);
        numbers.BeginPage();
        foreach (var item in page.Items)
        {
            if (!ReferenceEquals(item.Owner, _owner)) Open(item.Owner, numbers);
            if (item.Owner is StructureElement) numbers.Add(item);
            Paint(item, page.Height);
        }
        Close();
        return _content.Written;
    }

    private void Open(ContentOwner owner, ContentNumbers numbers)
    {
        Close();
        _owner = owner;
        if (owner is StructureElement element)
        {
            _content.AddName(element.Tag).Add("<</MCID "u8).Add(numbers.Open(element)).Add(">>BDC\n"u8);
            return;
        }
        var artifact = (Artifact)owner;
        _content.Add("/Artifact<</Type"u8).AddName(artifact.Type);
        if (artifact.Subtype is { } subtype) _content.Add("/Subtype"u8).AddName(subtype);
        _content.Add(">>BDC\n"u8);
    }

    private void Close()
    {
        EndText();
        if (_owner is not null) _content.Add("EMC\n"u8);
        _owner = null;
    }

    private void EndText()
    {
        if (_inText) _content.Add("ET\n"u8);
        _inText = false;
    }

    private void Paint(PageItem item, int pageHeight)
    {
        switch (item)
        {
            case GlyphRun run:
                if (run.Glyphs.IsEmpty) return;
                SetFill(run.Colour);
                if (!_inText) _text.BeginText(_content);
                _inText = true;
                _text.Write(run, pageHeight - run.Baseline, _content);
                break;
            case BoxItem box:
                EndText();
                Prepare(box.Fill, box.Stroke, box.StrokeWidth);
                Shapes.AddBox(_content, box, pageHeight);
                AddPainting(box.Fill, box.Stroke, isClosed: true);
                break;
            case PathItem path:
                EndText();
                Prepare(path.Fill, path.Stroke, path.StrokeWidth);
                Shapes.AddPath(_content, path, pageHeight);
                AddPainting(path.Fill, path.Stroke, path.Closed);
                break;
            case ImageItem image:
                EndText();
                PlaceImage.Add(_content, image, images.IndexOf(image.Image), pageHeight);
                break;
            default:
                throw new InvalidOperationException($"No way to write a {item.GetType().Name}.");
        }
    }

    private void Prepare(Colour? fill, Colour? stroke, int strokeWidth)
    {
        if (fill is { } inside) SetFill(inside);
        if (stroke is not { } line) return;
        if (_stroke != line) AddColour(line).Add(" RG\n"u8);
        if (_strokeWidth != strokeWidth) _content.AddThousandths(strokeWidth).Add(" w\n"u8);
        (_stroke, _strokeWidth) = (line, strokeWidth);
    }

    private void SetFill(Colour colour)
    {
        if (_fill == colour) return;
        AddColour(colour).Add(" rg\n"u8);
        _fill = colour;
    }

    private ByteBuffer AddColour(Colour colour)
    {
        _content.AddThousandths(Channel(colour.Red)).Add((byte)' ').AddThousandths(Channel(colour.Green));
        return _content.Add((byte)' ').AddThousandths(Channel(colour.Blue));
    }

    /// <summary>In thousandths, fine enough to come out as the same of 256 again.</summary>
    private static int Channel(byte value) => (value * 1000 + 127) / 255;

    private void AddPainting(Colour? fill, Colour? stroke, bool isClosed) => _content.Add((fill, stroke, isClosed) switch
    {
        (not null, not null, _) => "b\n"u8,
        (not null, null, _) => "f\n"u8,
        (null, not null, true) => "s\n"u8,
        (null, not null, false) => "S\n"u8,
        _ => "n\n"u8,
    });
}
