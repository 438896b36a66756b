using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>When what is done.</summary>
public sealed record Planning(
    string? Titel, Prose? Intro, ImmutableArray<Fase> Fasen, ImmutableArray<Mijlpaal> Mijlpalen, ImmutableArray<Besluit> Besluiten, Places Places) : IPlaced
{
    /// <summary>Lists, sections and last words, besides its own keys.</summary>
    public Meer Meer { get; init; } = Meer.Geen;

    public ImmutableArray<Stap> Stappen { get; init; } = [];

    /// <summary>Decisions of the whole and of every phase, in order, each with its phase.</summary>
    public IEnumerable<(Besluit Besluit, Fase? Fase)> AlleBesluiten =>
        Besluiten.Select(besluit => (besluit, (Fase?)null)).Concat(AlleFasen.SelectMany(fase => fase.Besluiten.Select(besluit => (besluit, (Fase?)fase))));

    /// <summary>Phases have more than a name, a time and a word: each is told under a heading of its own.</summary>
    public bool IsUitgebreid => AlleFasen.Any(fase => fase.Nummer is not null || fase.Inhoud.IsLater || fase.Inhoud.Value is not null || !fase.Lijsten.IsEmpty || !fase.Producten.IsEmpty);

    /// <summary>Every phase, each before the phases in it.</summary>
    public IEnumerable<Fase> AlleFasen => Fasen.SelectMany(fase => fase.MetDelen);

    public static ObjectReader<Planning> Reader { get; } = Object<Planning>("planning", "Wanneer wat gebeurt.", o =>
    {
        var titel = o.Optional("titel", Line, x => x.Titel, "De titel van het hoofdstuk.", "Wanneer doen we het?");
        var intro = o.Optional("intro", Proza, x => x.Intro, "De eerste alinea van het hoofdstuk.");
        var fasen = o.Many("fasen", Fase.Reader, x => x.Fasen, "De fasen, in volgorde.");
        var mijlpalen = o.Many("mijlpalen", Mijlpaal.Reader, x => x.Mijlpalen, "Mijlpalen die bij geen fase horen.");
        var besluiten = o.Many("besluiten", Besluit.Reader, x => x.Besluiten, "Wie wanneer waarover besluit.");
        var stappen = o.Many("stappen", Stap.Reader, x => x.Stappen, "De stappen: wanneer, wat en wie.");
        var deelstappen = o.Default("deelstappen", Choice(("letters", true, "Delen van een stap heten a, b, c."), ("zonder", false, "Delen van een stap hebben geen eigen nummer.")), _ => false, false, "Hoe delen van een stap heten.", "letters");
        o.Computed("uitgebreid", YesNo, x => x.IsUitgebreid, "Of elke fase een eigen kop krijgt.");
        var meer = Meer.In(o, x => x.Meer);
        return v => new Planning(v.Get(titel), v.Get(intro), [.. v.Get(fasen).Select(fase => fase.In(null))], v.Get(mijlpalen), v.Get(besluiten), v.Places) { Meer = meer(v), Stappen = v.Get(stappen).GeefNummers(v.Get(deelstappen)) };
    });
}

/// <summary>A stretch of the planning; phases can have phases.</summary>
/// <param name="Wanneer">Null when it follows from the phases in it.</param>
public sealed record Fase(
    string? Id, string Titel, Moment? Wanneer, Prose? Toelichting, ImmutableArray<Mijlpaal> Mijlpalen, ImmutableArray<Fase> Fasen, Places Places) : IPlaced, IItem
{
    /// <summary>As printed before the title: `1.2`; null for none.</summary>
    public string? Nummer { get; init; }

    /// <summary>What is done, when that is not known yet.</summary>
    public OrLater<Prose> Inhoud { get; init; }

    public ImmutableArray<Puntenlijst> Lijsten { get; init; } = [];

    public ImmutableArray<Product> Producten { get; init; } = [];

    public ImmutableArray<Besluit> Besluiten { get; init; } = [];

    /// <summary>Its own time, or from the first to the last of the phases in it; null when no phase has one.</summary>
    public Moment? Periode
    {
        get
        {
            if (Wanneer is not null) return Wanneer;
            var delen = Fasen.Select(fase => fase.Periode).OfType<Moment>().ToList();
            if (delen.Count == 0) return null;
            var (eerste, laatste) = (delen.Min()!, delen.MaxBy(deel => deel.Laatst ?? DateOnly.MaxValue)!);
            var tekst = $"{eerste.ToString().Split(" – ")[0]} – {laatste.ToString().Split(" – ")[^1]}";
            return Moment.Parse(tekst) ?? new Moment(tekst, eerste.Vroegst, laatste.Laatst);
        }
    }

    /// <summary>This phase, and every phase in it.</summary>
    public IEnumerable<Fase> MetDelen => Fasen.SelectMany(fase => fase.MetDelen).Prepend(this);

    public static ObjectReader<Fase> Reader { get; } = Object<Fase>("fase", "Een periode in de planning.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "De naam.", "Voorbereiden");
        var wanneer = o.Optional("wanneer", Moment.Reader, x => x.Wanneer, "Van wanneer tot wanneer. Zonder deze sleutel volgt het uit de fasen erin.", "oktober 2025 – maart 2026");
        var toelichting = o.Optional("toelichting", Proza, x => x.Toelichting, "Wat er dan gebeurt.");
        var mijlpalen = o.Many("mijlpalen", Mijlpaal.Reader, x => x.Mijlpalen, "Wat er dan klaar moet zijn.");
        var fasen = o.Many("fasen", Reader!, x => x.Fasen, "Fasen binnen deze fase.");
        o.Computed("periode", Moment.Reader, x => x.Periode, "Van wanneer tot wanneer: zoals geschreven, of van de eerste tot de laatste fase erin.");
        var nummer = o.Optional("nummer", Line, x => x.Nummer, "Het nummer voor de naam.", "\"1.2\"");
        var inhoud = o.OrLater("inhoud", Proza, x => x.Inhoud, "Wat er gebeurt, als dat nog komt.", "n.t.b.");
        var lijsten = o.Many("lijsten", Puntenlijst.Reader, x => x.Lijsten, "Wat er gebeurt, als lijst.");
        var producten = o.Many("producten", Product.Reader, x => x.Producten, "Wat de fase oplevert.");
        var besluiten = o.Many("besluiten", Besluit.Reader, x => x.Besluiten, "Waarover in of na de fase wordt besloten.");
        return v => new Fase(v.Get(id), v.Get(titel), v.Get(wanneer), v.Get(toelichting), v.Get(mijlpalen), v.Get(fasen), v.Places)
        {
            Nummer = v.Get(nummer),
            Inhoud = v.Get(inhoud),
            Lijsten = v.Get(lijsten),
            Producten = v.Get(producten),
            Besluiten = v.Get(besluiten),
        };
    });

    /// <summary>The same phase, with the years of its moments from the phase that it is in, and those of what is in it from itself.</summary>
    internal Fase In(Moment? parent)
    {
        var own = Wanneer?.InPhase(parent) ?? parent;
        return this with
        {
            Wanneer = Wanneer?.InPhase(parent),
            Mijlpalen = [.. Mijlpalen.Select(mijlpaal => mijlpaal with { Wanneer = mijlpaal.Wanneer?.InPhase(own) })],
            Besluiten = [.. Besluiten.Select(besluit => besluit with { Wanneer = besluit.Wanneer?.InPhase(own) })],
            Fasen = [.. Fasen.Select(fase => fase.In(own))],
        };
    }
}

/// <summary>Something that must be ready at a moment.</summary>
public sealed record Mijlpaal(string? Id, string Titel, Moment? Wanneer, Places Places) : IPlaced, IItem
{
    /// <summary>What kind it is: `besluit`, `participatie`.</summary>
    public string? Soort { get; init; }

    public static ObjectReader<Mijlpaal> Reader { get; } = Object<Mijlpaal>("mijlpaal", "Iets dat op een moment klaar moet zijn.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "Wat er klaar is.", "Nulmeting klaar");
        var wanneer = o.Optional("wanneer", Moment.Reader, x => x.Wanneer, "Wanneer. Een moment zonder jaar krijgt het jaar van de fase.", "maart 2026");
        var soort = o.Optional("soort", Line, x => x.Soort, "Wat voor mijlpaal het is.", "besluit");
        return v => new Mijlpaal(v.Get(id), v.Get(titel), v.Get(wanneer), v.Places) { Soort = v.Get(soort) };
    });
}

/// <summary>A decision by a body.</summary>
public sealed record Besluit(string? Id, string Orgaan, string Wat, Moment? Wanneer, Places Places) : IPlaced, IItem
{
    /// <summary>The phase that it closes, when it does not stand in it.</summary>
    public Verwijzing? Fase { get; init; }

    /// <summary>What is decided on.</summary>
    public Verwijzing? Product { get; init; }

    public static ObjectReader<Besluit> Reader { get; } = Object<Besluit>("besluit", "Een besluit dat genomen moet worden.", o =>
    {
        var id = o.Id(x => x.Id);
        var orgaan = o.Required("orgaan", Line, x => x.Orgaan, "Wie besluit.", "gemeenteraad");
        var wat = o.Required("wat", Line, x => x.Wat, "Waarover, als zinsdeel na de naam.", "stelt de agenda vast");
        var wanneer = o.Optional("wanneer", Moment.Reader, x => x.Wanneer, "Wanneer.", "13 november 2025");
        var fase = o.Optional("fase", Reference("fase"), x => x.Fase, "De id van de fase die ermee sluit.", "fase-1");
        var product = o.Optional("product", Reference("product"), x => x.Product, "De id van het product waarover besloten wordt.");
        return v => new Besluit(v.Get(id), v.Get(orgaan), v.Get(wat), v.Get(wanneer), v.Places) { Fase = v.Get(fase), Product = v.Get(product) };
    });

    string IItem.Titel => Wat;
}
