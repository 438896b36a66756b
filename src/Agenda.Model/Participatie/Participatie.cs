using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.DeelReaders;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>Who takes part, how, and when they hear of it.</summary>
public sealed record Participatie(
    Kop Kop,
    ImmutableArray<Punt> Doelen,
    ImmutableArray<Doelgroep> Doelgroepen,
    Participatieladder? Ladder,
    ImmutableArray<Participatiemoment> Momenten,
    Places Places) : IPlaced
{
    public static ObjectReader<Participatie> Reader { get; } = Object<Participatie>("participatie", "Wie meedoet, hoe, en wanneer.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var doelen = o.Many("doelen", Punt.Reader, x => x.Doelen, "Waarvoor de participatie is.");
        var doelgroepen = o.Many("doelgroepen", Doelgroep.Reader, x => x.Doelgroepen, "De groepen die meedoen.");
        var ladder = o.Optional("ladder", Participatieladder.Reader, x => x.Ladder, "De participatieladder met de gekozen treden.");
        var momenten = o.Many("momenten", Participatiemoment.Reader, x => x.Momenten, "Wanneer wie wat hoort.");
        return v => new Participatie(kop(v), v.Get(doelen), v.Get(doelgroepen), v.Get(ladder), v.Get(momenten), v.Places);
    });
}

/// <param name="Via">Through whom they are reached.</param>
/// <param name="Leden">Who belongs to it.</param>
/// <param name="ZijnVoorbeelden">There are more members than those named.</param>
public sealed record Doelgroep(string? Id, string Naam, ImmutableArray<string> Via, ImmutableArray<string> Leden, bool ZijnVoorbeelden, Prose? Tekst, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Doelgroep> Reader { get; } = Object<Doelgroep>("doelgroep", "Een groep die meedoet.", o =>
    {
        var id = o.Id(x => x.Id);
        var naam = o.Required("naam", Line, x => x.Naam, "De naam.", "Inwoners");
        var via = o.Default("via", Regels, x => x.Via, [], "Via wie of wat de groep wordt bereikt.", "[jongerenraad]");
        var leden = o.Default("leden", Regels, x => x.Leden, [], "Wie erbij horen.");
        var voorbeelden = o.Default("voorbeelden", YesNo, x => x.ZijnVoorbeelden, false, "Of de genoemde leden voorbeelden zijn.", "ja");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Uitleg.");
        return v => new Doelgroep(v.Get(id), v.Get(naam), v.Get(via), v.Get(leden), v.Get(voorbeelden), v.Get(tekst), v.Places);
    });

    string IItem.Titel => Naam;
}

/// <param name="Treden">From low to high.</param>
public sealed record Participatieladder(ImmutableArray<string> Treden, ImmutableArray<string> Gekozen, string? Bron, Prose? Tekst, string? Reconstructie, Places Places) : IPlaced
{
    public static ObjectReader<Participatieladder> Reader { get; } = Object<Participatieladder>("participatieladder", "De treden van participatie, en welke gekozen zijn.", o =>
    {
        var treden = o.Required("treden", Regels, x => x.Treden, "De treden, van laag naar hoog.", "[informeren, raadplegen, adviseren]");
        var gekozen = o.Default("gekozen", Regels, x => x.Gekozen, [], "De gekozen treden.", "[raadplegen]");
        var bron = o.Optional("bron", Line, x => x.Bron, "Waar de ladder vandaan komt.");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Waarom deze treden.");
        var reconstructie = o.Optional("reconstructie", Line, x => x.Reconstructie, "Waarom de ladder niet uit het origineel komt; weglaten als ze dat wel doet.");
        return v =>
        {
            var ladder = new Participatieladder(v.Get(treden), v.Get(gekozen), v.Get(bron), v.Get(tekst), v.Get(reconstructie), v.Places);
            for (var i = 0; i < ladder.Gekozen.Length; i++)
            {
                if (!ladder.Treden.Contains(ladder.Gekozen[i]))
                    v.Context.Found.Report(ModelDiagnostics.RungUnknown, v.Places.Item("gekozen", i), $"`{ladder.Gekozen[i]}` is geen trede van deze ladder",
                        Spelling.DidYouMean(ladder.Gekozen[i], ladder.Treden) ?? "kies uit: " + string.Join(", ", ladder.Treden.Select(trede => $"`{trede}`")));
            }
            return ladder;
        };
    });
}

/// <summary>A moment of communication: once, or by a rule that comes back.</summary>
public sealed record Participatiemoment(string? Id, string? Regel, Moment? Wanneer, string Wat, ImmutableArray<string> Aan, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Participatiemoment> Reader { get; } = Object<Participatiemoment>("participatiemoment", "Wanneer wie wat hoort.", o =>
    {
        var id = o.Id(x => x.Id);
        var regel = o.Optional("regel", Line, x => x.Regel, "Een regel die terugkomt.", "begin en einde van elke hoofdfase");
        var wanneer = o.Optional("wanneer", Moment.Reader, x => x.Wanneer, "Wanneer, als het één keer is.");
        var wat = o.Required("wat", Line, x => x.Wat, "Wat er dan gebeurt.", "bericht over de voortgang");
        var aan = o.Default("aan", Regels, x => x.Aan, [], "Voor wie.", "[alle betrokkenen]");
        return v => new Participatiemoment(v.Get(id), v.Get(regel), v.Get(wanneer), v.Get(wat), v.Get(aan), v.Places);
    });

    string IItem.Titel => Wat;
}
