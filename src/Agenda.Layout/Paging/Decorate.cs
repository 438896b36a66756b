using System.Globalization;
using Agenda.Layout.Flow;
using Agenda.Layout.Lines;
using Agenda.Layout.Pages;
using Agenda.Documents;
using Agenda.Styles;

namespace Agenda.Layout.Paging;

/// <summary>
/// Header and footer of every page but the cover, and the mark of a status that is no last word. All are artifacts: what they say stands in the text
/// already. The first page of a chapter has no header: its title stands right there.
/// </summary>
internal sealed class PageDecorator(DocumentInfo info, Style style, TextSetter setter)
{
    private const int HeaderRuleThickness = 750;
    private const int MarkLine = 1_000;

    public void Decorate(List<Page> pages, List<Slice> slices)
    {
        var (chapter, accent) = ("", -1);
        var at = 0;
        for (var page = 0; page < pages.Count; page++)
        {
            var (chapterHere, accentHere, isFull, isFirst) = (chapter, accent, false, true);
            var (hasText, isOpener) = (false, false);
            for (; at < slices.Count && slices[at].Page <= page; at++)
            {
                var slice = slices[at];
                isFull |= slice.FullPage;
                // A page is named after the first chapter that starts on it, or the one that goes on from before.
                if (slice.Heading is { Level: 1 } heading)
                {
                    isOpener |= isFirst && slice.Sinks;
                    if (isFirst || chapterHere.Length == 0) chapterHere = heading.Title;
                    chapter = heading.Title;
                }
                isFirst = false;
                // A box has its own colour; only text around which an opgave stands colours the page.
                if (slice.Frame is not null) continue;
                if (!hasText || accentHere < 0) accentHere = slice.Accent;
                hasText = true;
                accent = slice.Accent;
            }
            if (!isFull) Decorate(pages[page], page + 1, pages.Count, chapterHere, accentHere, isOpener);
        }
    }

    private void Decorate(Page page, int number, int count, string chapter, int accent, bool isOpener)
    {
        var margins = style.Page.Margins;
        var (header, footer) = (style.Texts[TextRole.Header], style.Texts[TextRole.Footer]);
        var headerY = Math.Max(0, margins.Top / 2 - header.Leading / 2);
        if (!isOpener) PutTexts(page, style.Page.Header, header, headerY, Artifact.Header, name => ValueOf(name, number, count, chapter));
        PutMark(page, headerY, isOpener);
        if (!isOpener && style.Page.HeaderRule is { } rule)
        {
            var colour = ColourOf(rule, accent);
            var (ruleY, width) = (headerY + header.Leading + header.Size / 3, page.Width - margins.Left - margins.Right);
            page.Items.Add(new BoxItem(Artifact.Header, margins.Left, ruleY, width, HeaderRuleThickness, colour, null, 0, 0));
        }
        var footerY = page.Height - margins.Bottom / 2 - footer.Leading / 2;
        PutTexts(page, style.Page.Footer, footer, footerY, Artifact.Footer, name => ValueOf(name, number, count, chapter));
    }

    /// <summary>The status in a line around it, above the header, as a stamp leaves.</summary>
    private void PutMark(Page page, int headerY, bool isOpener)
    {
        if (info.Status is not { Length: > 0 } status || !IsMarked(status) || ShowsStatus(style.Page.Footer) || (!isOpener && ShowsStatus(style.Page.Header))) return;
        var stamp = style.Texts[TextRole.Stamp];
        var look = setter.LookOf(stamp, stamp.Colour.Fixed, stamp.LinkColour.Fixed, null) with { Size = stamp.Size * 4 / 5 };
        var line = setter.SetLine(char.ToUpperInvariant(status[0]) + status[1..], look, look.Size * 5 / 4);
        var (padding, height) = (look.Size / 2, line.Height + look.Size / 2);
        var x = page.Width - style.Page.Margins.Right - line.Width - 2 * padding;
        var y = Math.Max(look.Size / 2, headerY - height - look.Size / 2);
        page.Items.Add(new BoxItem(Artifact.Header, x, y, line.Width + 2 * padding, height, isOpener && style.Opening.Field is not null ? Colour.White : null, look.Colour, MarkLine, padding / 2));
        Put(page, line, x + padding, y + (height - line.Height) / 2, Artifact.Header);
    }

    private static bool ShowsStatus(RunningText text) => (text.Left + text.Centre + text.Right).Contains("{status}", StringComparison.Ordinal);

    private bool IsMarked(string status)
    {
        foreach (var marked in style.Page.MarkedStatuses)
        {
            if (marked.Length > 0 && status.StartsWith(marked, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private void PutTexts(Page page, RunningText texts, TextStyle text, int y, Artifact artifact, Func<string, string> value)
    {
        var (left, right) = (style.Page.Margins.Left, page.Width - style.Page.Margins.Right);
        var look = setter.LookOf(text, text.Colour.Fixed, text.LinkColour.Fixed, null);
        var atRight = Shown(texts.Right, look, text, right - left, value);
        if (atRight is not null) Put(page, atRight, right - atRight.Width, y, artifact);
        var centre = Shown(texts.Centre, look, text, (right - left) / 2, value);
        if (centre is not null) Put(page, centre, (left + right - centre.Width) / 2, y, artifact);
        var room = centre is not null ? (right - left - centre.Width) / 2 : right - left - (atRight?.Width ?? 0);
        var atLeft = Shown(texts.Left, look, text, room - text.Size * 2, value);
        if (atLeft is not null) Put(page, atLeft, left, y, artifact);
    }

    private static void Put(Page page, Line line, int x, int y, Artifact artifact)
    {
        foreach (var piece in line.Pieces)
        {
            var look = piece.Look;
            page.Items.Add(new GlyphRun(artifact, x + piece.X, y + line.Baseline, look.Face.Face, look.Size, look.Colour, piece.Text, piece.Glyphs));
        }
    }

    /// <summary>The text with its values; one that is too long ends in an ellipsis after a whole word.</summary>
    private Line? Shown(string pattern, Look look, TextStyle text, int room, Func<string, string> value)
    {
        if (pattern.Length == 0) return null;
        // What parted two values is nothing without one of them.
        var written = Filled(pattern, value).Trim([' ', '·', '|', '–', ',']);
        if (written.Length == 0) return null;
        var line = setter.SetLine(written, look, text.Leading);
        while (line.Width > room && written.LastIndexOf(' ') is > 0 and var space)
        {
            written = written[..space];
            line = setter.SetLine(written + "…", look, text.Leading);
        }
        return line.Width > room ? null : line;
    }

    private static string Filled(string pattern, Func<string, string> value)
    {
        var filled = new System.Text.StringBuilder(pattern.Length + 32);
        for (var i = 0; i < pattern.Length; i++)
        {
            var end = pattern[i] == '{' ? pattern.IndexOf('}', i) : -1;
            if (end < 0)
            {
                filled.Append(pattern[i]);
                continue;
            }
            filled.Append(value(pattern[(i + 1)..end]));
            i = end;
        }
        return filled.ToString();
    }

    private string ValueOf(string name, int number, int count, string chapter) => name switch
    {
        "titel" => info.Title,
        "hoofdstuk" => chapter,
        "gemeente" => string.Join(", ", info.Authors),
        "status" => info.Status ?? "",
        "pagina" => number.ToString(CultureInfo.InvariantCulture),
        "paginas" => count.ToString(CultureInfo.InvariantCulture),
        _ => "{" + name + "}",
    };

    private Colour ColourOf(StyleColour colour, int accent)
    {
        if (colour.Accent == AccentShade.None || accent < 0) return colour.Fixed;
        var shades = style.Accents[accent % style.Accents.Length];
        return colour.Accent == AccentShade.Strong ? shades.Strong : shades.Tint;
    }
}
