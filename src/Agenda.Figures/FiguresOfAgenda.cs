using System.Collections.Immutable;
using System.Globalization;
using Agenda.Model;

namespace Agenda.Figures;

/// <summary>
/// Takes from an agenda what its figures show, besides planning, timeline, budget and the tree of opgaven: by the name that templates use.
/// A figure that has one for each of several things has a name for each: `schuiven-proces`, `dilemmas-arbeid`, `doelenboom-targets`.
/// </summary>
public static class FiguresOfAgenda
{
    /// <summary>Only what there is something to draw for.</summary>
    public static ImmutableSortedDictionary<string, IFigure> Of(Beleidsagenda agenda)
    {
        var figures = ImmutableSortedDictionary.CreateBuilder<string, IFigure>(StringComparer.Ordinal);
        AddVision(agenda, figures);
        AddPrinciples(agenda, figures);
        AddWork(agenda, figures);
        AddOrganisation(agenda, figures);
        if (agenda.Traject is { } traject && DataOfAgenda.Phases(traject) is { Rows.IsEmpty: false } rows) figures.Add("traject", new TimeFigure(rows));
        foreach (var (name, figure) in GoalFigures.Of(agenda)) figures.Add(name, figure);
        foreach (var (name, figure) in MoneyFigures.Of(agenda)) figures.Add(name, figure);
        return figures.ToImmutable();
    }

    private static void AddVision(Beleidsagenda agenda, ImmutableSortedDictionary<string, IFigure>.Builder figures)
    {
        if (agenda.Contouren is { Lijst.IsEmpty: false } contouren)
            figures.Add("contouren", new CardFigure("Contouren", [.. contouren.Lijst.Select((contour, i) => new Card("", contour.Titel, [Count(contour.Punten.Length, "kenmerk", "kenmerken")], i))]));
        if (agenda.Beleidshuis is { Lagen.IsEmpty: false } huis)
        {
            var lagen = huis.Lagen.Select(laag => new Layer("", [.. laag.Select(blok => new LayerBox("", blok.Naam, IsOwn: blok.IsEigen))]));
            figures.Add("beleidshuis", new LayerFigure("Beleidshuis", [.. lagen], IsHouse: true, Side: string.Join(", ", huis.Terzijde)));
        }
        if (agenda.Bestanddelen is { Lijst.IsEmpty: false } delen)
            figures.Add("onderdelen", new CardFigure("Onderdelen", [.. delen.Lijst.Select((deel, i) => new Card(Number(i), deel.Titel, PartLines(agenda, deel)))], AreSteps: delen.Lijst.Any(deel => !deel.Fasen.IsEmpty)));
        if (agenda.Rollen is { Lijst.IsEmpty: false } rollen)
            figures.Add("rollen", new CardFigure("Rollen", [.. rollen.Lijst.Select((rol, i) => new Card("", rol.Naam, rol.Kern is null ? [] : [rol.Kern], i))]));
        if (agenda.Netwerkrollen is { Lijst.IsEmpty: false } netwerk)
            figures.Add("netwerkrollen", new CardFigure("Rollen in het netwerk", [.. netwerk.Lijst.Select((rol, i) => new Card(Number(i), rol.Naam, []))]));
    }

    private static void AddPrinciples(Beleidsagenda agenda, ImmutableSortedDictionary<string, IFigure>.Builder figures)
    {
        foreach (var groep in agenda.Uitgangspunten?.Groepen ?? [])
        {
            if (groep.Schuiven.IsEmpty) continue;
            figures["schuiven-" + groep.Sleutel] = new SliderFigure(groep.Titel, agenda.Uitgangspunten!.Schaal, [.. groep.Schuiven.Select(schuif => new Slider(schuif.Naam, schuif.Links, schuif.Rechts, schuif.Waarde))]);
        }
        if (agenda.Participatie?.Ladder is { Treden.IsEmpty: false } ladder)
            figures.Add("participatieladder", new LadderFigure([.. ladder.Treden.Select(trede => new Rung(trede, ladder.Gekozen.Contains(trede)))]));
        foreach (var veld in agenda.Beleidsvelden?.Lijst ?? [])
        {
            if (!veld.Dilemmas.IsEmpty) figures["dilemmas-" + veld.Sleutel] = new PairFigure("Dilemma’s", [.. veld.Dilemmas.Select(dilemma => new Pair(dilemma.Links, dilemma.Rechts))]);
        }
    }

    private static void AddWork(Beleidsagenda agenda, ImmutableSortedDictionary<string, IFigure>.Builder figures)
    {
        if (agenda.Bouwstenen is { Lijst.IsEmpty: false } stenen)
            figures.Add("bouwstenen", new CardFigure("Bouwstenen", [.. stenen.Lijst.Select((steen, i) => new Card(steen.Letter ?? "", steen.Kort ?? steen.Titel, BlockLines(steen), i))]));
        if (agenda.Bijeenkomst is { Dagen.IsEmpty: false } bijeenkomst)
            figures.Add("bijeenkomst", new CardFigure(bijeenkomst.Kop.Titel ?? "Bijeenkomst", [.. bijeenkomst.Dagen.Select(dag => new Card("", string.Create(CultureInfo.InvariantCulture, $"Dag {dag.Dag}"), dag.Dagdelen))], AreSteps: true));
        if (agenda.Marsroute is { Stappen.IsEmpty: false } route)
            figures.Add("marsroute", new CardFigure("Marsroute", [.. route.Stappen.Select(stap => new Card(stap.Nummer ?? "", stap.Wat, [When(stap)]))], AreSteps: true));
    }

    private static void AddOrganisation(Beleidsagenda agenda, ImmutableSortedDictionary<string, IFigure>.Builder figures)
    {
        if (agenda.Organisatie is not { } organisatie) return;
        if (!organisatie.Teams.IsEmpty)
        {
            var rings = organisatie.Teams.Select((team, i) => (Ring: team.Ring ?? i, Team: team)).OrderBy(each => each.Ring);
            figures.Add("organisatie", new RingFigure([.. rings.Select(each => new Ring(each.Team.Naam, each.Team.Ritme ?? "", [.. each.Team.Leden.Select(Member)]))]));
        }
        if (!organisatie.Organen.IsEmpty) figures.Add("bestuur", new OutlineFigure("Wie besluit en wie stuurt", GovernanceOutline.Of(organisatie.Organen, agenda.Partijen?.Lijst ?? [])));
    }

    private static string Member(Teamlid lid)
    {
        var fte = lid.Fte.Later is { } later ? $"fte {later.Where}" : lid.Fte.Value is { } known ? $"{known} fte" : "";
        if (lid.Per is { } per) fte = $"{fte} per {per}".TrimStart();
        return fte.Length == 0 ? lid.Functie : $"{lid.Functie}, {fte}";
    }

    private static string When(Stap stap)
    {
        if (stap.Wanneer.Later is { } later) return later.Where;
        if (stap.Wanneer.Value is not { } moment) return "zonder termijn";
        return stap.Aanduiding is { } mark ? $"{moment}, {mark}" : moment.ToString();
    }

    private static ImmutableArray<string> PartLines(Beleidsagenda agenda, Bestanddeel deel)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        if (deel.Basis is { } basis) lines.Add(basis);
        lines.AddRange(deel.Bevat);
        var phases = (agenda.Planning?.AlleFasen ?? []).Where(fase => deel.Fasen.Any(id => id.Id == fase.Id)).Select(fase => fase.Nummer is { } number ? $"fase {number}" : fase.Titel);
        if (string.Join(", ", phases) is { Length: > 0 } made) lines.Add(made);
        return lines.DrainToImmutable();
    }

    private static ImmutableArray<string> BlockLines(Bouwsteen steen)
    {
        if (!steen.Momenten.IsEmpty) return [Count(steen.Momenten.Length, "moment", "momenten")];
        if (steen.Punten.IsEmpty) return [];
        return [steen.ZijnVragen ? Count(steen.Punten.Length, "vraag", "vragen") : Count(steen.Punten.Length, "punt", "punten")];
    }

    private static string Count(int count, string one, string more) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : more)}");

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
