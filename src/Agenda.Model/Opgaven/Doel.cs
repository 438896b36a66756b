using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>What must be reached.</summary>
/// <param name="Code">`M1`; given by the opgave when the author gives none.</param>
public sealed record Doel(
    string? Id, string Titel, string? Kort, string? Code, Prose? Toelichting, OrLater<ImmutableArray<Indicator>> Indicatoren,
    OrLater<ImmutableArray<Activiteit>> Activiteiten, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Doel> Reader { get; } = Object<Doel>("doel", "Wat er bereikt moet zijn.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "Het doel, als zin.", "Elke kern heeft een plek waar iedereen welkom is");
        var kort = o.Optional("kort", Line, x => x.Kort, "Het doel in een paar woorden, voor figuren.", "Plek in elke kern");
        var code = o.Optional("code", Line, x => x.Code, "De code. Zonder deze sleutel is dat de letter van de opgave en een volgnummer.", "M1");
        var toelichting = o.Optional("toelichting", Proza, x => x.Toelichting, "Uitleg.");
        var indicatoren = o.ManyOrLater("indicatoren", Table(Indicator.Reader), x => x.Indicatoren, "Hoe u meet of het doel dichterbij komt.");
        var activiteiten = o.ManyOrLater("activiteiten", Table(Activiteit.Reader), x => x.Activiteiten, "Wat u ervoor doet.");
        return v => new Doel(v.Get(id), v.Get(titel), v.Get(kort), v.Get(code), v.Get(toelichting), v.Get(indicatoren), v.Get(activiteiten), v.Places);
    });
}

/// <summary>How to see whether a goal comes nearer.</summary>
/// <param name="Meting">How it is measured.</param>
/// <param name="Nulmeting">Where it stands at the start, with its unit: `31%`.</param>
public sealed record Indicator(
    string? Id, string Naam, string? Meting, string? Bron, string? Eenheid, OrLater<string> Nulmeting, OrLater<string> Streefwaarde, int? Jaar,
    Places Places) : IPlaced, IItem
{
    /// <summary>Where the source will be told, when it is not known yet.</summary>
    public Later? BronLater { get; init; }

    /// <summary>Where the year will be told, when it is not known yet.</summary>
    public Later? JaarLater { get; init; }

    /// <summary>The year of the nulmeting.</summary>
    public int? NulmetingJaar { get; init; }

    /// <summary>`financieel`, `demografisch`.</summary>
    public string? Soort { get; init; }

    /// <summary>Whether anyone can see the figures: `openbaar`, `intern`.</summary>
    public string? Toegang { get; init; }

    public string? Toelichting { get; init; }

    public static ObjectReader<Indicator> Reader { get; } = Object<Indicator>("indicator", "Waaraan te zien is of een doel dichterbij komt.", o =>
    {
        var id = o.Id(x => x.Id);
        var naam = o.Required("naam", Line, x => x.Naam, "Wat er gemeten wordt.", "Bewoners die vrijwilligerswerk doen");
        var meting = o.Optional("meting", Line, x => x.Meting, "Hoe er gemeten wordt.", "bewonersonderzoek");
        var bron = o.OrLater("bron", Line, x => new OrLater<string>(x.Bron, x.BronLater), "Waar de cijfers vandaan komen.", "waarstaatjegemeente.nl");
        var eenheid = o.Optional("eenheid", Line, x => x.Eenheid, "Waarin geteld wordt, als dat niet bij de waarden staat.", "procent");
        var nulmeting = o.OrLater("nulmeting", Line, x => x.Nulmeting, "De stand bij het begin.", "31%");
        var streefwaarde = o.OrLater("streefwaarde", Line, x => x.Streefwaarde, "De stand die bereikt moet zijn.", "36%");
        var jaar = o.OrLater("jaar", Jaartal.Reader, x => new OrLater<Jaartal>(x.Jaar is { } het ? new Jaartal(het) : null, x.JaarLater), "Het jaar waarin dat moet zijn.", "2028");
        var nulmetingJaar = o.Optional("nulmeting_jaar", Year, x => x.NulmetingJaar, "Het jaar van de nulmeting.", "2024");
        var soort = o.Optional("soort", Line, x => x.Soort, "Wat voor indicator het is.", "sociaal-economisch");
        var toegang = o.Optional("toegang", Line, x => x.Toegang, "Of de cijfers openbaar of intern zijn.", "openbaar");
        var toelichting = o.Optional("toelichting", Line, x => x.Toelichting, "Uitleg.");
        return v => new Indicator(
            v.Get(id), v.Get(naam), v.Get(meting), v.Get(bron).Value, v.Get(eenheid), v.Get(nulmeting), v.Get(streefwaarde), v.Get(jaar).Value?.Jaar, v.Places)
        {
            BronLater = v.Get(bron).Later,
            JaarLater = v.Get(jaar).Later,
            NulmetingJaar = v.Get(nulmetingJaar),
            Soort = v.Get(soort),
            Toegang = v.Get(toegang),
            Toelichting = v.Get(toelichting),
        };
    });

    string IItem.Titel => Naam;
}

/// <summary>Something that is done for a goal.</summary>
/// <param name="Kosten">In the first year, in the unit of the budget.</param>
public sealed record Activiteit(
    string? Id, string Titel, ImmutableArray<string> Wie, Moment? Wanneer, OrLater<Bedrag> Kosten, Prose? Toelichting, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Activiteit> Reader { get; } = Object<Activiteit>("activiteit", "Iets dat u doet voor een doel.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "Wat u gaat doen.", "Twee nieuwe huiskamers openen");
        var wie = o.Many("wie", OneOrMore(Line), x => x.Wie, "Wie het doet.", "bibliotheek");
        var wanneer = o.Optional("wanneer", Moment.Reader, x => x.Wanneer, "Wanneer het gebeurt.", "2e helft 2026");
        var kosten = o.OrLater("kosten", Bedrag.Reader, x => x.Kosten, "Wat het in het eerste jaar kost, in de eenheid van de begroting.", "60.000");
        var toelichting = o.Optional("toelichting", Proza, x => x.Toelichting, "Uitleg.");
        return v => new Activiteit(v.Get(id), v.Get(titel), v.Get(wie), v.Get(wanneer), v.Get(kosten), v.Get(toelichting), v.Places);
    });
}
