using System.Collections.Immutable;
using Agenda.Fonts;

namespace Agenda.Styles;

/// <summary>A house style, whole: what `style.yaml` and everything that it extends say together. Lengths are thousandths of a point.</summary>
/// <param name="Name">The folder's name, `vijfheerenlanden`.</param>
/// <param name="Texts">By role; every <see cref="TextRole"/> is present.</param>
/// <param name="Boxes">By container name (`opdracht`, `kaders`); a container without an entry has no box.</param>
/// <param name="Accents">In the order of the opgaven, repeating; never empty.</param>
public sealed record Style(
    string Name,
    PageStyle Page,
    ByRole<TextStyle> Texts,
    ImmutableSortedDictionary<string, BoxStyle> Boxes,
    TableStyle Table,
    ListStyle List,
    ImmutableArray<Accent> Accents,
    NumberingStyle Numbering,
    CoverStyle Cover,
    FigureStyle Figure,
    ImmutableSortedDictionary<string, string> Words)
{
    /// <summary>Words with their divisions, `ge-meen-te`, in place of what the patterns say; one without a hyphen is never divided.</summary>
    public ImmutableArray<string> Divisions { get; init; } = [];

    /// <summary>How a part about one opgave begins.</summary>
    public OpgaveStyle Opgave { get; init; } = new(NewPage: false, BandPadding: null);

    /// <summary>How a chapter begins that starts a page.</summary>
    public OpeningStyle Opening { get; init; } = OpeningStyle.Plain;

    /// <summary>Where a character comes from that a text's own face lacks.</summary>
    public FallbackFaces Fallback { get; init; } = FallbackFaces.None;
}

/// <summary>Sheet, margins and running texts.</summary>
/// <param name="Header">On every page but the cover and the first of a chapter.</param>
/// <param name="HeaderRule">The line under the header; null for none.</param>
public sealed record PageStyle(int Width, int Height, Margins Margins, RunningText Header, RunningText Footer, StyleColour? HeaderRule)
{
    /// <summary>The statuses that are marked on every page, as <see cref="TextRole.Stamp"/>; a status that starts with one counts too (`concept 2`).</summary>
    public ImmutableArray<string> MarkedStatuses { get; init; } = ["concept"];
}

public sealed record Margins(int Top, int Right, int Bottom, int Left);

/// <summary>Texts at the edge of a page. `{titel}`, `{hoofdstuk}`, `{gemeente}`, `{status}`, `{pagina}` and `{paginas}` are filled in.</summary>
public sealed record RunningText(string Left, string Centre, string Right);

/// <summary>What a piece of text is for; `style.yaml` says how each looks.</summary>
public enum TextRole
{
    /// <summary>Running text.</summary>
    Body,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Title,
    Subtitle,
    Sender,
    Stamp,

    /// <summary>The first paragraph of a chapter, where it stands in `::: intro`.</summary>
    Lead,

    /// <summary>In `::: citaat`.</summary>
    Citation,

    /// <summary>In `::: nadruk`.</summary>
    Highlight,

    /// <summary>A chapter in the contents.</summary>
    Contents1,
    Contents2,
    Note,
    TableBody,
    TableHead,
    Caption,
    Header,
    Footer,
    Figure,

    /// <summary>Monospaced words.</summary>
    Code,
}

/// <summary>How text of a role looks.</summary>
/// <param name="Face">For plain words.</param>
/// <param name="Size">Of the type, in thousandths of a point.</param>
/// <param name="Leading">From baseline to baseline.</param>
/// <param name="Justify">Both edges straight; otherwise the right edge is ragged.</param>
/// <param name="NewPage">Starts a page (chapters).</param>
/// <param name="LinkColour">For links in this text.</param>
public sealed record TextStyle(
    FontFace Face,
    FontFace Italic,
    FontFace Bold,
    FontFace BoldItalic,
    int Size,
    int Leading,
    StyleColour Colour,
    int SpaceBefore,
    int SpaceAfter,
    bool Justify,
    bool Hyphenate,
    bool NewPage,
    StyleColour LinkColour)
{
    /// <summary>Each line in the middle of the column.</summary>
    public bool Centred { get; init; }

    /// <summary>The line under a heading; null for none.</summary>
    public RuleStyle? Rule { get; init; }
}

/// <summary>A line under a heading.</summary>
/// <param name="Width">From the left edge of the column; 0 for the whole column.</param>
public sealed record RuleStyle(StyleColour Colour, int Thickness, int Width);

/// <summary>How a chapter that starts a page begins: a field or bands over the whole width of the sheet, and its number.</summary>
/// <param name="Field">Behind number and title, from the top edge; null for none.</param>
/// <param name="FieldHeight">As high as its words need, when that is more.</param>
/// <param name="BandHeight">Of the bands in the accents under the field, or at the top edge without one; 0 for none.</param>
/// <param name="NumberSize">Of the number, above the title; 0 for a number before the title, as large as it is.</param>
/// <param name="NumberColour">Of a number above the title.</param>
public sealed record OpeningStyle(StyleColour? Field, int FieldHeight, int BandHeight, int NumberSize, StyleColour NumberColour)
{
    public static OpeningStyle Plain { get; } = new(null, 0, 0, 0, new StyleColour(Colour.Black));
}

/// <summary>The box of a container: callouts and panels.</summary>
/// <param name="Background">Behind the whole box; null for none.</param>
/// <param name="Bar">A bar at the left edge; null for none.</param>
/// <param name="BarWidth">0 when there is no bar.</param>
/// <param name="Border">A thin line around; null for none.</param>
/// <param name="Padding">Inside, on all sides.</param>
/// <param name="Title">The box's title.</param>
/// <param name="Text">Replaces the text colour inside; null leaves it.</param>
/// <param name="Label">The tab with the number, at the top left: its background; null for no tab.</param>
/// <param name="LabelText">The text on that tab.</param>
/// <param name="KeepTogether">Moves to the next page rather than breaks, when it fits there.</param>
public sealed record BoxStyle(
    StyleColour? Background,
    StyleColour? Bar,
    int BarWidth,
    StyleColour? Border,
    int Padding,
    int SpaceBefore,
    int SpaceAfter,
    TextStyle Title,
    StyleColour? Text,
    StyleColour? Label,
    TextStyle LabelText,
    bool KeepTogether);

/// <summary>How tables look.</summary>
/// <param name="HeadBackground">Behind the head row.</param>
/// <param name="Stripe">Behind every second body row; null for none.</param>
/// <param name="Rule">Between rows.</param>
/// <param name="TotalRule">Above a total.</param>
public sealed record TableStyle(StyleColour HeadBackground, StyleColour? Stripe, StyleColour Rule, StyleColour TotalRule, int CellPaddingX, int CellPaddingY, int SpaceBefore, int SpaceAfter)
{
    /// <summary>Above and under the head row; null for none.</summary>
    public StyleColour? HeadRule { get; init; }
}

/// <param name="Indent">From the edge to an item's text, for each level.</param>
/// <param name="Bullet">The mark of an unordered item.</param>
/// <param name="Mark">Its colour, and that of numbers.</param>
public sealed record ListStyle(int Indent, string Bullet, string NestedBullet, StyleColour Mark, int ItemSpace, int SpaceAfter);

/// <summary>How a part about one opgave (`::: opgave`) begins.</summary>
/// <param name="NewPage">On a page of its own.</param>
/// <param name="BandPadding">The room around its heading, which stands in white on a band in the opgave's colour; null for a heading without a band.</param>
public sealed record OpgaveStyle(bool NewPage, int? BandPadding);

/// <summary>How chapters are counted.</summary>
/// <param name="Depth">The lowest heading level that is numbered: 2 gives `6.2`, 0 numbers nothing.</param>
/// <param name="First">The number of the first chapter.</param>
/// <param name="Appendix">The word before an appendix's number: `Bijlage`.</param>
/// <param name="ContentsDepth">The lowest level in the contents.</param>
public sealed record NumberingStyle(int Depth, int First, string Appendix, int ContentsDepth);

/// <summary>The cover: a coloured field with the title, bands in the opgaven's colours.</summary>
/// <param name="Field">The colour of the field.</param>
/// <param name="FieldHeight">From the top edge.</param>
/// <param name="Bands">Whether bands in the accents stand under the field.</param>
/// <param name="BandHeight">Of each band.</param>
public sealed record CoverStyle(StyleColour Field, int FieldHeight, bool Bands, int BandHeight);

/// <summary>Colours of drawings; their text is <see cref="TextRole.Figure"/>.</summary>
public sealed record FigureStyle(Colour Line, Colour Box, Colour BoxText, Colour Muted);
