using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>What the municipality works on.</summary>
/// <param name="Methode">How the opgaven were chosen.</param>
/// <param name="Activiteiten">How goals become activities, when the activities stand elsewhere.</param>
public sealed record Opgaven(string? Titel, Prose? Intro, Prose? Methode, ImmutableArray<Opgave> Lijst, OverActiviteiten? Activiteiten, Places Places) : IPlaced
{
    /// <summary>Lists, sections and last words, besides its own keys.</summary>
    public Meer Meer { get; init; } = Meer.Geen;

    public static ObjectReader<Opgaven> Reader { get; } = Object<Opgaven>("opgaven", "Waar de gemeente aan werkt.", o =>
    {
        var titel = o.Optional("titel", Line, x => x.Titel, "De titel van het hoofdstuk.", "Wat willen we bereiken?");
        var intro = o.Optional("intro", Proza, x => x.Intro, "De eerste alinea van het hoofdstuk.");
        var methode = o.Optional("methode", Proza, x => x.Methode, "Hoe de opgaven zijn gekozen.");
        var lijst = o.Many("lijst", Opgave.Reader, x => x.Lijst, "De opgaven.");
        var activiteiten = o.Optional("activiteiten", OverActiviteiten.Reader, x => x.Activiteiten, "Hoe doelen activiteiten worden, als de activiteiten elders staan.");
        o.Computed("aantal", Number, x => x.Lijst.Length, "Hoeveel opgaven er zijn.");
        var meer = Meer.In(o, x => x.Meer);
        return v => new Opgaven(v.Get(titel), v.Get(intro), v.Get(methode), GiveCodes(v.Get(lijst)), v.Get(activiteiten), v.Places) { Meer = meer(v) };
    });

    /// <summary>Every goal of every opgave, in order.</summary>
    public IEnumerable<Doel> Doelen => Lijst.SelectMany(opgave => opgave.Doelen);

    /// <summary>An opgave without a code gets the first letter of its title that no other has; its goals count on from there: O1, O2.</summary>
    private static ImmutableArray<Opgave> GiveCodes(ImmutableArray<Opgave> opgaven)
    {
        var taken = opgaven.Where(opgave => opgave.Code is not null).Select(opgave => opgave.Code!).ToHashSet(StringComparer.Ordinal);
        return [.. opgaven.Select(opgave => opgave.WithCode(opgave.Code ?? Free(opgave.Titel, taken)))];
    }

    private static string Free(string title, HashSet<string> taken)
    {
        foreach (var c in title.ToUpperInvariant())
        {
            if (char.IsAsciiLetterUpper(c) && taken.Add(c.ToString())) return c.ToString();
        }
        return "";
    }
}

/// <summary>A social issue that the municipality works on.</summary>
/// <param name="Code">The letter of its goals' codes; given by the list when the author gives none.</param>
/// <param name="Effect">What residents notice.</param>
/// <param name="Uitzicht">What it takes to get there.</param>
public sealed record Opgave(
    string? Id, string Titel, string? Kort, ImmutableArray<string> OokBekendAls, string? Code, Prose? Effect, ImmutableArray<Doel> Doelen, Prose? Uitzicht,
    Places Places) : IPlaced, IItem
{
    /// <summary>Where the goals will be, when they are not here yet.</summary>
    public Later? DoelenLater { get; init; }

    public static ObjectReader<Opgave> Reader { get; } = Object<Opgave>("opgave", "Een maatschappelijke opgave waar de gemeente aan werkt.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "De naam, zoals die overal verschijnt.", "Meedoen");
        var kort = o.Optional("kort", Line, x => x.Kort, "Een kortere naam, voor figuren.");
        var ook = o.Many("ook_bekend_als", Line, x => x.OokBekendAls, "Andere namen, die we niet meer gebruiken.", "[Gezond leven]");
        var code = o.Optional("code", Line, x => x.Code, "De letter voor de codes van de doelen: met M worden die M1, M2. Zonder deze sleutel kiest het programma de eerste vrije letter van de titel.", "M");
        var effect = o.Optional("effect", Proza, x => x.Effect, "Wat inwoners ervan merken.");
        var doelen = o.ManyOrLater("doelen", Doel.Reader, x => new OrLater<ImmutableArray<Doel>>(x.Doelen, x.DoelenLater), "Wat er bereikt moet zijn.");
        var uitzicht = o.Optional("uitzicht", Proza, x => x.Uitzicht, "Wat er nodig is om er te komen.");
        return v => new Opgave(
            v.Get(id), v.Get(titel), v.Get(kort), v.Get(ook), v.Get(code), v.Get(effect), v.Get(doelen).Value, v.Get(uitzicht), v.Places)
        {
            DoelenLater = v.Get(doelen).Later,
        };
    });

    internal Opgave WithCode(string code) => this with { Code = code.Length > 0 ? code : null, Doelen = [.. Doelen.Select((doel, index) => doel with { Code = doel.Code ?? code + (index + 1) })] };
}

/// <summary>The text on goals and activities of a document that names no activities.</summary>
public sealed record OverActiviteiten(string? Titel, string? Later, Prose? Tekst, Places Places) : IPlaced
{
    public static ObjectReader<OverActiviteiten> Reader { get; } = Object<OverActiviteiten>("over_activiteiten", "Hoe doelen activiteiten worden.", o =>
    {
        var titel = o.Optional("titel", Line, x => x.Titel, "De kop.", "Doelen en activiteiten");
        var later = o.Optional("later", Line, x => x.Later, "Waar de activiteiten komen te staan.", "jaarplan");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "De tekst.");
        return v => new OverActiviteiten(v.Get(titel), v.Get(later), v.Get(tekst), v.Places);
    });
}
