using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>What it costs, and where the money comes from.</summary>
/// <param name="Jaren">In the order of the columns; from the items when the author names none.</param>
/// <param name="BuitenTotaal">Items that are shown and not counted.</param>
/// <param name="GedruktTotaal">The totals that the author expects; a check holds them against the sum.</param>
public sealed record Begroting(
    string? Titel, Prose? Intro, Eenheid Eenheid, ImmutableArray<int> Jaren, ImmutableArray<Post> Posten, ImmutableArray<Post> BuitenTotaal,
    ImmutableArray<string> Uitgesloten, ImmutableArray<Post> Dekking, Bedragen? GedruktTotaal, Prose? Bronnen, Places Places) : IPlaced
{
    /// <summary>Lists, sections and last words, besides its own keys.</summary>
    public Meer Meer { get; init; } = Meer.Geen;

    /// <summary>The years that all amounts are for, where there is no column for each.</summary>
    public Moment? Periode { get; init; }

    /// <summary>What a line is called, as the head of its column: `taakveld`.</summary>
    public string? Kolom { get; init; }

    /// <summary>How far the printed total may be from the sum, with the reason.</summary>
    public Bedrag? Tolerantie { get; init; }

    public Prose? ToelichtingVerschil { get; init; }

    /// <summary>Where the amounts of each year come from.</summary>
    public ImmutableArray<Jaarbron> JaarBronnen { get; init; } = [];

    /// <summary>Where the money comes from, in words.</summary>
    public Prose? DekkingTekst { get; init; }

    public Verdeling? Verdeling { get; init; }

    /// <summary>How many amounts a line has: one a year, or one in all.</summary>
    public int Kolommen => Jaren.Length > 0 ? Jaren.Length : Posten.IsEmpty ? 0 : 1;

    public static ObjectReader<Begroting> Reader { get; } = Object<Begroting>("begroting", "Wat het kost, en waar het geld vandaan komt.", o =>
    {
        var titel = o.Optional("titel", Line, x => x.Titel, "De titel van het hoofdstuk.", "Wat kost het?");
        var intro = o.Optional("intro", Proza, x => x.Intro, "De eerste alinea van het hoofdstuk.");
        var eenheid = o.Required("eenheid", Choice(
            ("euro", Model.Eenheid.Euro, "Hele euro’s, of euro’s en centen."), ("duizend", Model.Eenheid.Duizend, "Duizenden euro’s."),
            ("miljoen", Model.Eenheid.Miljoen, "Miljoenen euro’s.")), x => x.Eenheid, "Waarin alle bedragen staan.", "euro");
        var jaren = o.Many("jaren", Year, x => x.Jaren, "De jaren, in de volgorde van de kolommen.", "[2026, 2027, 2028]");
        var posten = o.Many("posten", Table(Post.Reader, "bedragen"), x => x.Posten, "Wat het kost: een lijst, of een tabel uit Excel.", "{bestand: begroting.csv}");
        var buiten = o.Many("buiten_totaal", Table(Post.Reader, "bedragen"), x => x.BuitenTotaal, "Posten die erbij staan, maar niet meetellen.");
        var uitgesloten = o.Many("uitgesloten", Line, x => x.Uitgesloten, "Wat er niet in de begroting zit.", "[onderwijsbeleid]");
        var dekking = o.Many("dekking", Table(Post.Reader, "bedragen"), x => x.Dekking, "Waar het geld vandaan komt.");
        var gedrukt = o.Optional("gedrukt_totaal", Bedragen.Reader, x => x.GedruktTotaal, "De totalen per jaar, ter controle: de optelling moet hierop uitkomen.", "[210.000, 215.000]");
        var bronnen = o.Optional("bronnen", Proza, x => x.Bronnen, "Waar de bedragen vandaan komen.", "Programmabegroting 2026 – 2029.");
        o.Computed("totaal", Bedrag.Reader, x => Bedragen.Sum(x.Totalen), "Alle posten over alle jaren.");
        o.Computed("totalen", List(Bedrag.Reader), x => x.Totalen, "Alle posten per jaar, in de volgorde van `jaren`.");
        o.Computed("dekking_totaal", Bedrag.Reader, x => Bedragen.Sum(x.DekkingTotalen), "De dekking over alle jaren.");
        o.Computed("dekking_totalen", List(Bedrag.Reader), x => x.DekkingTotalen, "De dekking per jaar, in de volgorde van `jaren`.");
        var periode = o.Optional("periode", Moment.Reader, x => x.Periode, "De jaren waar alle bedragen samen voor zijn, als ze niet per jaar zijn.", "2025 – 2026");
        var kolom = o.Optional("kolom", Line, x => x.Kolom, "Hoe een post heet, als kop van de kolom.", "taakveld");
        var tolerantie = o.Optional("tolerantie", Bedrag.Reader, x => x.Tolerantie, "Hoeveel het gedrukte totaal van de optelling mag verschillen.", "\"0,01\"");
        var verschil = o.Optional("toelichting_verschil", Proza, x => x.ToelichtingVerschil, "Waarom het gedrukte totaal verschilt.");
        var jaarBronnen = o.Many("jaarbronnen", Jaarbron.Reader, x => x.JaarBronnen, "Waar de bedragen van elk jaar vandaan komen.");
        var dekkingTekst = o.Optional("dekking_tekst", Proza, x => x.DekkingTekst, "Waar het geld vandaan komt, in woorden.");
        var verdeling = o.Optional("verdeling", Model.Verdeling.Reader, x => x.Verdeling, "Hoe de gemeenten de kosten verdelen.");
        var meer = Meer.In(o, x => x.Meer);
        return v =>
        {
            ImmutableArray<Post>[] all = [v.Get(posten), v.Get(buiten), v.Get(dekking)];
            var years = v.Get(jaren) is { Length: > 0 } named ? named : Bedragen.Years(all.SelectMany(list => list).Select(post => post.Bedragen));
            ImmutableArray<Post> Over(ImmutableArray<Post> list) => [.. list.Select(post => post with { Bedragen = post.Bedragen?.Over(years, v.Context) })];
            return new Begroting(
                v.Get(titel), v.Get(intro), v.Get(eenheid), years, Over(all[0]), Over(all[1]), v.Get(uitgesloten), Over(all[2]),
                v.Get(gedrukt)?.Over(years, v.Context), v.Get(bronnen), v.Places)
            {
                Meer = meer(v),
                Periode = v.Get(periode),
                Kolom = v.Get(kolom),
                Tolerantie = v.Get(tolerantie),
                ToelichtingVerschil = v.Get(verschil),
                JaarBronnen = v.Get(jaarBronnen),
                DekkingTekst = v.Get(dekkingTekst),
                Verdeling = v.Get(verdeling),
            }.MetAandelen();
        };
    });

    /// <summary>The sum of the items for each year.</summary>
    public ImmutableArray<Bedrag> Totalen => Bedragen.SumPerYear(Posten.Select(post => post.Bedragen), Kolommen);

    /// <summary>The sum of the coverage for each year.</summary>
    public ImmutableArray<Bedrag> DekkingTotalen => Bedragen.SumPerYear(Dekking.Select(post => post.Bedragen), Kolommen);

    /// <summary>What is divided over the municipalities, with their shares.</summary>
    internal Begroting VerdeeldOver(ImmutableArray<Gemeente> gemeenten, ReadContext context) => Verdeling is null ? this : this with
    {
        Verdeling = Verdeling.Over(gemeenten, Totalen, Verdeel.Decimalen(Totalen.Select(totaal => totaal.Waarde ?? 0)), context),
    };

    /// <summary>Every line with its part of the whole in percent; the parts together are 100,0.</summary>
    private Begroting MetAandelen()
    {
        var bedragen = Posten.Select(post => post.Totaal?.Waarde ?? 0).ToImmutableArray();
        // Parts of a whole that has negative lines say nothing.
        if (bedragen.Any(bedrag => bedrag < 0) || bedragen.Sum() == 0) return this;
        var aandelen = Verdeel.Naar(100, bedragen, 1);
        return this with { Posten = [.. Posten.Select((post, i) => post with { Aandeel = aandelen[i] })] };
    }
}

/// <summary>A line of the budget.</summary>
public sealed record Post(string? Id, string Naam, Verwijzing? Opgave, Bedragen? Bedragen, Prose? Toelichting, Places Places) : IPlaced, IItem
{
    /// <summary>Before the name; null for none.</summary>
    public string? Nummer { get; init; }

    /// <summary>For figures.</summary>
    public string? Kort { get; init; }

    /// <summary>In percent of all lines, to one decimal; null when that says nothing.</summary>
    public decimal? Aandeel { get; init; }

    /// <summary>All years together; null without an amount.</summary>
    public Bedrag? Totaal => Bedragen is { } all ? Model.Bedragen.Sum(all.PerJaar) : null;

    public static ObjectReader<Post> Reader { get; } = Object<Post>("post", "Een regel van de begroting.", o =>
    {
        var id = o.Id(x => x.Id);
        var naam = o.Required("naam", Line, x => x.Naam, "Waar het geld voor is, of waar het vandaan komt.", "Sportcoaches op school");
        var opgave = o.Optional("opgave", Reference("opgave"), x => x.Opgave, "De id van de opgave waar het bij hoort.", "opgroeien");
        var bedragen = o.Optional("bedragen", Model.Bedragen.Reader, x => x.Bedragen, "Een bedrag per jaar, in de volgorde van `jaren`, of met het jaar ervoor.", "[41.250, 42.300]");
        var toelichting = o.Optional("toelichting", Proza, x => x.Toelichting, "Uitleg bij de regel.");
        o.Computed("totaal", Bedrag.Reader, x => x.Totaal, "Alle jaren samen.");
        o.Computed("aandeel", DeelReaders.Getal, x => x.Aandeel ?? 0, "Het percentage van alle posten samen.");
        var bedrag = o.Optional("bedrag", Model.Bedrag.Reader, x => x.Totaal, "Het bedrag, als er geen jaren zijn.", "30.000");
        var nummer = o.Optional("nummer", Line, x => x.Nummer, "Het nummer van de regel.", "\"1\"");
        var kort = o.Optional("kort", Line, x => x.Kort, "Een kortere naam, voor figuren.");
        return v => new Post(v.Get(id), v.Get(naam), v.Get(opgave), v.Get(bedragen) ?? (v.Get(bedrag) is { } een ? new Bedragen([een], [], een.Span) : null), v.Get(toelichting), v.Places)
        {
            Nummer = v.Get(nummer),
            Kort = v.Get(kort),
        };
    });

    string IItem.Titel => Naam;
}
