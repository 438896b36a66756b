using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>Where a document stands beside this one.</summary>
public enum Rang
{
    Boven,
    Naast,
    Onder,
}

/// <summary>Another document that belongs with this one.</summary>
/// <param name="Eigenaar">Whose it is, or who published it.</param>
public sealed record VerwantDocument(
    string? Id, string Titel, string? Ondertitel, string? Eigenaar, Moment? Datum, Moment? Periode, string? Status, Rang? Rang, Prose? Toelichting,
    Places Places) : IPlaced, IItem
{
    /// <summary>What kind of document it is: `visie`, `plan van aanpak`.</summary>
    public string? Soort { get; init; }

    /// <summary>How it relates to this one, in words: `vervangen door deze agenda`.</summary>
    public string? Relatie { get; init; }

    /// <summary>Another document that it belongs to.</summary>
    public Verwijzing? Van { get; init; }

    public Besluitvorming? Besluit { get; init; }

    public static ObjectReader<VerwantDocument> Reader { get; } = Object<VerwantDocument>("document", "Een document dat bij deze agenda hoort.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "De titel.", "Kadernota");
        var ondertitel = o.Optional("ondertitel", Line, x => x.Ondertitel, "De ondertitel.");
        var eigenaar = o.Optional("eigenaar", Line, x => x.Eigenaar, "Van wie het is.", "gemeenteraad");
        var datum = o.Optional("datum", Moment.Reader, x => x.Datum, "De datum.", "februari 2025");
        var periode = o.Optional("periode", Moment.Reader, x => x.Periode, "De jaren waarover het gaat.", "2022 – 2026");
        var status = o.Optional("status", Line, x => x.Status, "Hoe ver het besluit erover is.", "nog niet vastgesteld");
        var rang = o.Optional("rang", Choice(
            ("boven", Model.Rang.Boven, "Deze agenda volgt eruit."), ("naast", Model.Rang.Naast, "Het geldt naast deze agenda."),
            ("onder", Model.Rang.Onder, "Het volgt uit deze agenda.")), x => x.Rang, "Waar het staat ten opzichte van deze agenda.", "boven");
        var toelichting = o.Optional("toelichting", Proza, x => x.Toelichting, "Waarom het hier staat.");
        var soort = o.Optional("soort", Line, x => x.Soort, "Wat voor document het is.", "visie");
        var relatie = o.Optional("relatie", Line, x => x.Relatie, "Hoe het zich tot deze agenda verhoudt, in woorden.", "wordt vervangen door deze agenda");
        var van = o.Optional("van", Reference("document"), x => x.Van, "De id van het document waar het bij hoort.");
        var besluit = o.Optional("besluit", Besluitvorming.Reader, x => x.Besluit, "Wie er wanneer over besloot.");
        return v => new VerwantDocument(
            v.Get(id), v.Get(titel), v.Get(ondertitel), v.Get(eigenaar), v.Get(datum), v.Get(periode), v.Get(status), v.Get(rang), v.Get(toelichting), v.Places)
        {
            Soort = v.Get(soort),
            Relatie = v.Get(relatie),
            Van = v.Get(van),
            Besluit = v.Get(besluit),
        };
    });
}

/// <summary>A law or treaty.</summary>
public sealed record Wet(string? Id, string Titel, string? Afkorting, Moment? Ingangsdatum, Prose? Toelichting, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Wet> Reader { get; } = Object<Wet>("wet", "Een wet of verdrag.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "De naam, voluit.", "Jeugdwet");
        var afkorting = o.Optional("afkorting", Line, x => x.Afkorting, "De korte naam.", "Wmo 2015");
        var ingang = o.Optional("ingangsdatum", Moment.Reader, x => x.Ingangsdatum, "Sinds wanneer de wet geldt.", "1 januari 2015");
        var toelichting = o.Optional("toelichting", Proza, x => x.Toelichting, "Uitleg.");
        return v => new Wet(v.Get(id), v.Get(titel), v.Get(afkorting), v.Get(ingang), v.Get(toelichting), v.Places);
    });
}
