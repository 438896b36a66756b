using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.DeelReaders;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>What the future looks like: contours, each with what is there after some years.</summary>
/// <param name="Aanhef">The line above each list.</param>
public sealed record Contouren(Kop Kop, Hoeveelheid? Horizon, string? Aanhef, ImmutableArray<Contour> Lijst, Places Places) : IPlaced
{
    public static ObjectReader<Contouren> Reader { get; } = Object<Contouren>("contouren", "De contouren van wat er moet komen.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var horizon = o.Optional("horizon", Hoeveelheid.Reader, x => x.Horizon, "Hoe ver vooruit de contouren kijken.", "ongeveer 5 jaar");
        var aanhef = o.Optional("aanhef", Line, x => x.Aanhef, "De vaste regel boven elke lijst.", "Over vijf jaar treffen we aan");
        var lijst = o.Many("lijst", Contour.Reader, x => x.Lijst, "De contouren.");
        o.Computed("aantal", Number, x => x.Lijst.Length, "Hoeveel contouren er zijn.");
        return v => new Contouren(kop(v), v.Get(horizon), v.Get(aanhef), v.Get(lijst), v.Places);
    });
}

/// <param name="Treden">Who comes first, and who next: from the resident to the professional.</param>
public sealed record Contour(string? Id, string Titel, Prose? Tekst, ImmutableArray<string> Treden, ImmutableArray<Punt> Punten, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Contour> Reader { get; } = Object<Contour>("contour", "Eén contour.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "De naam.", "Dichtbij");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Wat ermee bedoeld is.");
        var treden = o.Default("treden", Regels, x => x.Treden, [], "Wie eerst aan zet is, en wie daarna.", "[de inwoner zelf, familie en buren]");
        var punten = o.Many("punten", Punt.Reader, x => x.Punten, "Wat er dan is.");
        return v => new Contour(v.Get(id), v.Get(titel), v.Get(tekst), v.Get(treden), v.Get(punten), v.Places);
    });
}
