using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>Building blocks, each a question with what it must answer.</summary>
/// <param name="Vragen">What every block answers.</param>
public sealed record Bouwstenen(Kop Kop, ImmutableArray<Punt> Vragen, ImmutableArray<Bouwsteen> Lijst, Places Places) : IPlaced
{
    public static ObjectReader<Bouwstenen> Reader { get; } = Object<Bouwstenen>("bouwstenen", "De bouwstenen waarin het werk is verdeeld.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var vragen = o.Many("vragen", Punt.Reader, x => x.Vragen, "De vragen die elke bouwsteen beantwoordt.");
        var lijst = o.Many("lijst", Bouwsteen.Reader, x => x.Lijst, "De bouwstenen.");
        o.Computed("punten", Number, x => x.Lijst.Sum(steen => steen.Punten.Length), "Hoeveel punten de bouwstenen samen hebben.");
        o.Computed("aantal", Number, x => x.Lijst.Length, "Hoeveel bouwstenen er zijn.");
        return v => new Bouwstenen(kop(v), v.Get(vragen), Letters(v.Get(lijst)), v.Places);
    });

    /// <summary>A, B, C; a letter that is written stays.</summary>
    private static ImmutableArray<Bouwsteen> Letters(ImmutableArray<Bouwsteen> stenen) =>
        [.. stenen.Select((steen, i) => steen.Letter is null && i < 26 ? steen with { Letter = ((char)('A' + i)).ToString() } : steen)];
}

/// <param name="ZijnVragen">The items are questions; otherwise statements.</param>
/// <param name="Momenten">When and how, for a block that is told in prose.</param>
public sealed record Bouwsteen(
    string? Id,
    string? Letter,
    string Titel,
    string? Kort,
    bool ZijnVragen,
    Prose? Tekst,
    ImmutableArray<Punt> Punten,
    ImmutableArray<Bouwsteenmoment> Momenten,
    Places Places) : IPlaced, IItem
{
    public static ObjectReader<Bouwsteen> Reader { get; } = Object<Bouwsteen>("bouwsteen", "Eén bouwsteen.", o =>
    {
        var id = o.Id(x => x.Id);
        var letter = o.Optional("letter", Line, x => x.Letter, "De letter; gaat vanzelf.", "C");
        var titel = o.Required("titel", Line, x => x.Titel, "De titel, vaak een vraag.");
        var kort = o.Optional("kort", Line, x => x.Kort, "Een kortere titel, voor figuren.");
        var soort = o.Default("soort", Choice(("vragen", true, "De punten zijn vragen."), ("stellingen", false, "De punten zijn stellingen.")), x => x.ZijnVragen, false, "Wat de punten zijn.", "vragen");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "De bouwsteen in woorden.");
        var punten = o.Many("punten", Punt.Reader, x => x.Punten, "De vragen of stellingen.");
        var momenten = o.Many("momenten", Bouwsteenmoment.Reader, x => x.Momenten, "Wat op welk moment gebeurt.");
        return v => new Bouwsteen(v.Get(id), v.Get(letter), v.Get(titel), v.Get(kort), v.Get(soort), v.Get(tekst), v.Get(punten), v.Get(momenten), v.Places);
    });
}

public sealed record Bouwsteenmoment(string? Id, string Titel, Moment? Wanneer, Prose? Tekst, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Bouwsteenmoment> Reader { get; } = Object<Bouwsteenmoment>("bouwsteenmoment", "Een moment in een bouwsteen.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "De kop.", "Bij de start van een bouwsteen");
        var wanneer = o.Optional("wanneer", Moment.Reader, x => x.Wanneer, "Wanneer het is.");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Wat er dan gebeurt.");
        return v => new Bouwsteenmoment(v.Get(id), v.Get(titel), v.Get(wanneer), v.Get(tekst), v.Places);
    });
}
