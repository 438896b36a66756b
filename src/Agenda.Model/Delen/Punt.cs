using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.DeelReaders;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>An item of a list: a sentence, or more than that.</summary>
/// <param name="Label">In bold in front, with a colon.</param>
/// <param name="Titel">In italics in front, as a sentence of its own.</param>
/// <param name="Tags">Short words that say what it is about: `beter`.</param>
/// <param name="Zie">Ids of what to read as well.</param>
public sealed record Punt(
    string? Id,
    string? Label,
    string? Titel,
    Prose? Tekst,
    string? Bron,
    string? Methode,
    ImmutableArray<string> Tags,
    ImmutableArray<Verwijzing> Zie,
    ImmutableArray<Punt> Onder,
    Places Places) : IPlaced, IItem
{
    public static Reader<Punt> Reader { get; } = Object<Punt>("punt", "Een punt van een lijst: een zin, of een groep sleutels.", o =>
    {
        var id = o.Id(x => x.Id);
        var label = o.Optional("label", Line, x => x.Label, "Een woord dat vet voorop staat.", "Inwoners");
        var titel = o.Optional("titel", Line, x => x.Titel, "De naam van het punt, schuin voorop.");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Wat het punt zegt.");
        var bron = o.Optional("bron", Line, x => x.Bron, "Waar het vandaan komt.");
        var methode = o.Optional("methode", Line, x => x.Methode, "Hoe het gemeten of gedaan wordt.");
        var tags = o.Default("tags", Regels, x => x.Tags, [], "Korte woorden die zeggen waar het punt over gaat.", "[beter]");
        var zie = o.Default("zie", Verwijzingen, x => x.Zie, [], "Naar welke onderdelen het punt verwijst.");
        var onder = o.Many("onder", Reader!, x => x.Onder, "Punten die hieronder vallen.");
        o.Computed("regel", Proza, x => x.Tekst.Regel(), "De tekst, als die één alinea is.");
        o.Computed("blokken", Proza, x => x.Tekst.Blokken(), "De tekst, als die meer dan één alinea is.");
        return v => new Punt(v.Get(id), v.Get(label), v.Get(titel), v.Get(tekst), v.Get(bron), v.Get(methode), v.Get(tags), v.Get(zie), v.Get(onder), v.Places);
    }).OrShort(Proza, (tekst, places) => new Punt(null, null, null, tekst, null, null, [], [], [], places));

    string IItem.Titel => Titel ?? Label ?? "";
}
