using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>Principles on one subject: in words, in points, and as sliders.</summary>
/// <param name="Reconstructie">Why the sliders are not those of the original; null when they are.</param>
public sealed record Uitgangspuntengroep(
    string? Id,
    string Titel,
    Prose? Tekst,
    ImmutableArray<Punt> Punten,
    ImmutableArray<Puntenlijst> Lijsten,
    ImmutableArray<Schuif> Schuiven,
    string? Reconstructie,
    ImmutableArray<Tekstdeel> Onderdelen,
    Places Places) : IPlaced, IItem
{
    /// <summary>By which figures are named: the id, or words of the title.</summary>
    public string Sleutel => Model.Sleutel.Van(Id, Titel);

    public static ObjectReader<Uitgangspuntengroep> Reader { get; } = Object<Uitgangspuntengroep>("uitgangspuntengroep", "Uitgangspunten over één onderwerp.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "De kop.", "Uitgangspunten proces");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "De uitgangspunten in woorden.");
        var punten = o.Many("punten", Punt.Reader, x => x.Punten, "De uitgangspunten als punten.");
        var lijsten = o.Many("lijsten", Puntenlijst.Reader, x => x.Lijsten, "Lijsten erbij.");
        var schuiven = o.Many("schuiven", Schuif.Reader, x => x.Schuiven, "Keuzes op een schaal.");
        var reconstructie = o.Optional("reconstructie", Line, x => x.Reconstructie, "Waarom de schuiven niet uit het origineel komen; weglaten als ze dat wel doen.");
        var onderdelen = o.Many("onderdelen", Tekstdeel.Reader, x => x.Onderdelen, "Paragrafen na de schuiven.");
        o.Computed("sleutel", Line, x => x.Sleutel, "Hoe de figuur met de schuiven heet.");
        return v => new Uitgangspuntengroep(v.Get(id), v.Get(titel), v.Get(tekst), v.Get(punten), v.Get(lijsten), v.Get(schuiven), v.Get(reconstructie), v.Get(onderdelen), v.Places);
    });
}
