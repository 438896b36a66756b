using System.Collections.Immutable;

namespace Agenda.Text.Syntax;

/// <summary>
/// A named container of templates: `::: name {#id key=value}` … `:::`. The set is closed: an unknown name or attribute is an error.
/// </summary>
/// <param name="Name">As a template writes it.</param>
/// <param name="Attributes">The attributes that it may have; each at most once.</param>
/// <param name="Tag">Its structure type in the PDF (ISO 32000-1, 14.8.4).</param>
/// <param name="Markdown">Its form in the written Markdown, which has no containers.</param>
/// <param name="Description">What it is for, in Dutch, for someone who writes templates.</param>
public sealed record ContainerKind(string Name, ImmutableArray<string> Attributes, string Tag, MarkdownForm Markdown, string Description)
{
    public static readonly ContainerKind Cover = new("omslag", [], "Sect", MarkdownForm.Content, "De omslag: staat op een eigen bladzijde.");
    public static readonly ContainerKind Title = new("titel", [], "P", MarkdownForm.Title, "De titel op de omslag.");
    public static readonly ContainerKind Subtitle = new("ondertitel", [], "P", MarkdownForm.Bold, "De ondertitel op de omslag.");
    public static readonly ContainerKind Sender = new("afzender", [], "P", MarkdownForm.Bold, "De naam van de gemeente op de omslag.");
    public static readonly ContainerKind Stamp = new("stempel", [], "P", MarkdownForm.Bold, "De status, als stempel: concept, ter inzage.");
    public static readonly ContainerKind Colophon = new("gegevens", [], "Div", MarkdownForm.Content, "Datum, versie, kenmerk en dergelijke op de omslag.");
    public static readonly ContainerKind ContentsPage = new("inhoud", ["diepte"], "TOC", MarkdownForm.Content, "De inhoudsopgave; `diepte` is het laagste niveau dat erin staat.");
    public static readonly ContainerKind ReadingGuide = new("leeswijzer", [], "L", MarkdownForm.Content, "De leeswijzer: een regel per genummerd hoofdstuk, met wat erin staat.");
    public static readonly ContainerKind Appendices = new("bijlagen", [], "Sect", MarkdownForm.Content, "Hierbinnen zijn hoofdstukken bijlagen, met een eigen nummering.");
    public static readonly ContainerKind Summary = new("hoofdstuk-samenvatting", [], "P", MarkdownForm.Hidden, "Wat in dit hoofdstuk staat, voor de leeswijzer; verschijnt alleen daar.");
    public static readonly ContainerKind Opgave = new("opgave", ["opgave"], "Sect", MarkdownForm.Content, "Een deel over een opgave: krijgt de kleur van die opgave.");
    public static readonly ContainerKind Assignment = new("opdracht", ["titel", "label", "opgave"], "Div", MarkdownForm.Callout, "De ontwikkelopdracht: een gevuld blok met een label; `{nummer}` in het label wordt het nummer van de paragraaf.");
    public static readonly ContainerKind Kaders = new("kaders", ["titel", "code"], "Div", MarkdownForm.Panel, "Een groep kaders: een getint vlak; de punten krijgen een code en zijn aan te wijzen.");
    public static readonly ContainerKind Goals = new("doelen", ["titel", "code", "opgave"], "Div", MarkdownForm.Panel, "De doelen van een opgave; de punten krijgen een code en zijn aan te wijzen.");
    public static readonly ContainerKind Coded = new("genummerd", ["titel", "code", "naam"], "Div", MarkdownForm.Panel, "Een lijst waarvan elk punt `code` en een nummer krijgt en aan te wijzen is als `naam` met dat nummer: eis RV3, target 5.6.");
    public static readonly ContainerKind Points = new("punten", ["titel"], "Div", MarkdownForm.Panel, "Een lijst met een kopje.");
    public static readonly ContainerKind Boxed = new("samenvatting", ["titel"], "Div", MarkdownForm.Callout, "Kort samengevat: een omkaderd blok.");
    public static readonly ContainerKind Aside = new("terzijde", ["titel"], "Div", MarkdownForm.Callout, "Een terzijde: een rustig vlak naast de hoofdlijn.");
    public static readonly ContainerKind Citation = new("citaat", ["titel", "bron"], "BlockQuote", MarkdownForm.Callout, "Een citaat of kernzin, met zijn bron.");
    public static readonly ContainerKind Highlight = new("nadruk", ["titel"], "BlockQuote", MarkdownForm.Callout, "Een zin die apart staat, groter.");
    public static readonly ContainerKind Lead = new("intro", [], "Div", MarkdownForm.Content, "De inleidende alinea van een hoofdstuk, groter.");

    public static readonly ContainerKind Deeper = new("dieper", [], "Sect", MarkdownForm.Content, "Hierbinnen staan koppen een niveau lager: zo wordt een hoofdstuk een paragraaf van het hoofdstuk erboven.");

    public static ImmutableArray<ContainerKind> All { get; } =
    [
        Cover, Title, Subtitle, Sender, Stamp, Colophon, ContentsPage, ReadingGuide, Appendices, Summary, Opgave, Assignment,
        Kaders, Goals, Coded, Points, Boxed, Aside, Citation, Highlight, Lead, Deeper,
    ];
}

/// <summary>What a container becomes in the written Markdown.</summary>
public enum MarkdownForm
{
    /// <summary>Just what is in it.</summary>
    Content,

    /// <summary>The first heading of the file.</summary>
    Title,

    /// <summary>Its text in bold.</summary>
    Bold,

    /// <summary>A block quote, with its title in bold first and its source last.</summary>
    Callout,

    /// <summary>Its title in bold, then what is in it.</summary>
    Panel,

    /// <summary>Nothing.</summary>
    Hidden,
}
