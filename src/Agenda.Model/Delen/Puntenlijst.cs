using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>A list with, if its author likes, a title, a sentence before and one after it.</summary>
public sealed record Puntenlijst(string? Id, string? Titel, Lijstsoort Soort, Prose? Inleiding, ImmutableArray<Punt> Punten, Prose? Slot, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Puntenlijst> Reader { get; } = Object<Puntenlijst>("lijst", "Een lijst met punten.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Optional("titel", Line, x => x.Titel, "Het kopje boven de lijst.");
        var soort = o.Default("soort", Kadergroep.SoortReader, x => x.Soort, Lijstsoort.Opsomming, "Of de punten een nummer hebben.", "genummerd");
        var inleiding = o.Optional("inleiding", Proza, x => x.Inleiding, "De tekst voor de lijst.");
        var punten = o.Required("punten", List(Punt.Reader), x => x.Punten, "De punten.");
        var slot = o.Optional("slot", Proza, x => x.Slot, "De tekst na de lijst.");
        return v => new Puntenlijst(v.Get(id), v.Get(titel), v.Get(soort), v.Get(inleiding), v.Get(punten), v.Get(slot), v.Places);
    });

    string IItem.Titel => Titel ?? "";
}
