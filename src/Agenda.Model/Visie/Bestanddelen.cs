using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.DeelReaders;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>What the product is made up of (`onderdelen:`).</summary>
public sealed record Bestanddelen(Kop Kop, ImmutableArray<Bestanddeel> Lijst, Places Places) : IPlaced
{
    public static ObjectReader<Bestanddelen> Reader { get; } = Object<Bestanddelen>("bestanddelen", "Waaruit het product bestaat.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var lijst = o.Many("lijst", Bestanddeel.Reader, x => x.Lijst, "De onderdelen, in hun volgorde.");
        o.Computed("aantal", Number, x => x.Lijst.Length, "Hoeveel onderdelen er zijn.");
        return v => new Bestanddelen(kop(v), v.Get(lijst), v.Places);
    });
}

/// <param name="Basis">What it rests on.</param>
/// <param name="Fasen">Ids of the phases that make it.</param>
/// <param name="Bevat">What is in it.</param>
public sealed record Bestanddeel(string? Id, string Titel, string? Basis, ImmutableArray<Verwijzing> Fasen, ImmutableArray<string> Bevat, Prose? Tekst, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Bestanddeel> Reader { get; } = Object<Bestanddeel>("bestanddeel", "Eén onderdeel van het product.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "De naam.", "Koers");
        var basis = o.Optional("basis", Line, x => x.Basis, "Waar het op rust.", "participatie en bestuurlijke bespreking");
        var fasen = o.Default("fasen", Verwijzingen, x => x.Fasen, [], "De fasen waarin het gemaakt wordt.");
        var bevat = o.Default("bevat", Regels, x => x.Bevat, [], "Wat erin staat.", "[acties, projecten]");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Uitleg.");
        return v => new Bestanddeel(v.Get(id), v.Get(titel), v.Get(basis), v.Get(fasen), v.Get(bevat), v.Get(tekst), v.Places);
    });
}
