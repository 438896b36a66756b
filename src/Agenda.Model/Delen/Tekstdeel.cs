using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>A section of free text, with lists and a figure if its author likes. Sections can hold sections.</summary>
/// <param name="Citaat">A key sentence that stands apart.</param>
/// <param name="Tijdlijn">The agenda's timeline is drawn under it.</param>
/// <param name="Figuur">The name of a figure that is drawn from the data.</param>
public sealed record Tekstdeel(
    string? Id,
    string Titel,
    Prose? Samenvatting,
    Prose? Tekst,
    Prose? Citaat,
    ImmutableArray<Puntenlijst> Lijsten,
    string? Figuur,
    string? Bijschrift,
    bool Tijdlijn,
    ImmutableArray<Tekstdeel> Onderdelen,
    Prose? Slot,
    Places Places) : IPlaced, IItem
{
    /// <summary>It has more than a title and a text.</summary>
    public bool IsSamengesteld => Citaat is not null || Slot is not null || Figuur is not null || Tijdlijn || Lijsten.Length > 0 || Onderdelen.Length > 0;

    public static ObjectReader<Tekstdeel> Reader { get; } = Object<Tekstdeel>("tekstdeel", "Een hoofdstuk of paragraaf met vrije tekst.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "De kop.");
        var samenvatting = o.Optional("samenvatting", Proza, x => x.Samenvatting, "Eén zin voor de leeswijzer, als dit een hoofdstuk is.");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "De tekst.");
        var citaat = o.Optional("citaat", Proza, x => x.Citaat, "Een kernzin die apart staat.");
        var lijsten = o.Many("lijsten", Puntenlijst.Reader, x => x.Lijsten, "Lijsten na de tekst.");
        var figuur = o.Optional("figuur", Line, x => x.Figuur, "De naam van een figuur die uit de gegevens wordt getekend.", "planning");
        var bijschrift = o.Optional("bijschrift", Line, x => x.Bijschrift, "Wat onder de figuur staat.");
        var tijdlijn = o.Default("tijdlijn", YesNo, x => x.Tijdlijn, false, "Of de tijdlijn hier komt te staan.", "ja");
        var onderdelen = o.Many("onderdelen", Reader!, x => x.Onderdelen, "Paragrafen hieronder.");
        var slot = o.Optional("slot", Proza, x => x.Slot, "De tekst waarmee de paragraaf eindigt.");
        return v => new Tekstdeel(v.Get(id), v.Get(titel), v.Get(samenvatting), v.Get(tekst), v.Get(citaat), v.Get(lijsten), v.Get(figuur), v.Get(bijschrift), v.Get(tijdlijn), v.Get(onderdelen), v.Get(slot), v.Places);
    });
}
