using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shown;

namespace Agenda.Model;

/// <summary>Finds what each line of an indeling means, and what it leaves out: that comes after, in the order of the program, so that nothing is lost.</summary>
internal sealed class PlaatsDelen(Beleidsagenda agenda, ReadContext context)
{
    /// <summary>Every part that can be a chapter, in the order without an indeling; a key has a template of the same name.</summary>
    private static readonly ImmutableArray<string> Delen =
    [
        "inleiding", "waarom", "partijen", "visie", "kern", "contouren", "uitgangspunten", "beleidshuis", "onderdelen", "rollen", "samenwerking", "opgaven",
        "doelenboom", "ontwikkelopdrachten", "eisen", "bouwstenen", "bijeenkomst", "participatie", "organisatie", "traject", "planning", "marsroute",
        "begroting", "sturing", "risicos", "vervolg",
    ];

    private static readonly ImmutableArray<string> Bijlagedelen = ["kerncijfers", "beleidsvelden", "netwerkrollen", "begrippen", "afkortingen", "documenten"];

    private readonly IShownObject _getoond = (IShownObject)Beleidsagenda.Reader.Show(agenda)!;
    private readonly Dictionary<string, SourceSpan> _geplaatst = new(StringComparer.Ordinal);

    public Indeling Plaats(Indeling indeling)
    {
        var hoofdstukken = Plaats(indeling.Hoofdstukken);
        var bijlagen = Plaats(indeling.Bijlagen);
        return indeling with { Hoofdstukken = hoofdstukken, Bijlagen = bijlagen, Overig = Rest(Delen, agenda.Hoofdstukken, agenda.Doelenboom), OverigeBijlagen = Rest(Bijlagedelen, agenda.Bijlagen, null) };
    }

    private ImmutableArray<Indelingsdeel> Plaats(ImmutableArray<Indelingsdeel> delen) => [.. delen.Select(Plaats)];

    private Indelingsdeel Plaats(Indelingsdeel stuk)
    {
        var sectie = stuk.Deel is null ? null : agenda.Hoofdstukken.Concat(agenda.Bijlagen).FirstOrDefault(sectie => sectie.Id == stuk.Deel);
        var laag = stuk.Deel is null ? null : agenda.Doelenboom?.Find(stuk.Deel);
        if (stuk.Deel is { } deel) Onthoud(deel, sectie is not null || laag is not null, stuk.Places.Value("deel"));
        return stuk with { Sectie = sectie, Laag = laag, Delen = Plaats(stuk.Delen) };
    }

    private void Onthoud(string deel, bool isGevonden, SourceSpan plaats)
    {
        if (!isGevonden && !Delen.Contains(deel) && !Bijlagedelen.Contains(deel))
        {
            var bekend = Delen.Concat(Bijlagedelen).Concat(Ids);
            context.Found.Report(ModelDiagnostics.PartUnknown, plaats, $"`{deel}` is geen deel van deze agenda",
                Spelling.DidYouMean(deel, bekend) ?? "noem een hoofdonderdeel, of de id van een hoofdstuk, een bijlage of een laag van de doelenboom");
        }
        else if (!isGevonden && !Bestaat(deel))
            context.Found.Report(ModelDiagnostics.PartAbsent, plaats, $"`{deel}` staat in de indeling, maar niet in de map", $"schrijf `{deel}:` in een van de bestanden, of haal het hier weg");
        else if (!_geplaatst.TryAdd(deel, plaats))
            context.Found.Report(ModelDiagnostics.PartTwice, plaats, $"`{deel}` staat al eerder in de indeling", "laat elk deel één keer staan", new RelatedPlace(_geplaatst[deel], "hier staat het ook"));
    }

    private IEnumerable<string> Ids =>
        agenda.Hoofdstukken.Concat(agenda.Bijlagen).Select(sectie => sectie.Id).Concat(agenda.Doelenboom?.Lagen.Select(laag => (string?)laag.Id) ?? []).OfType<string>();

    private bool Bestaat(string deel) =>
        Staat(deel) || deel == "vervolg" && !agenda.Tijdlijn.IsEmpty && !agenda.IsTijdlijnGeplaatst || deel == "documenten" && !agenda.Wetten.IsEmpty;

    private bool IsAlleenInTekst(string deel) => deel == "kerncijfers" && agenda.Kerncijfers is { AlleenInTekst: true };

    private bool Staat(string deel) => _getoond.TryGet(deel, out var waarde) && waarde is not null and not IReadOnlyList<object?> { Count: 0 };

    private ImmutableArray<Indelingsdeel> Rest(ImmutableArray<string> delen, ImmutableArray<Tekstdeel> secties, Doelenboom? boom)
    {
        var rest = ImmutableArray.CreateBuilder<Indelingsdeel>();
        foreach (var deel in delen)
        {
            if (Bestaat(deel) && !IsAlleenInTekst(deel) && !_geplaatst.ContainsKey(deel)) rest.Add(Indelingsdeel.Van(deel));
            // Layers follow their tree, free chapters the organisation, as they do without an indeling.
            if (deel == "doelenboom") rest.AddRange((boom?.Lagen ?? []).Where(laag => !_geplaatst.ContainsKey(laag.Id)).Select(laag => Indelingsdeel.Van(laag.Id) with { Laag = laag }));
            if (deel is "organisatie" or "netwerkrollen") rest.AddRange(secties.Where(sectie => sectie.Id is null || !_geplaatst.ContainsKey(sectie.Id)).Select(sectie => Indelingsdeel.Van(sectie.Id) with { Sectie = sectie }));
        }
        return rest.DrainToImmutable();
    }
}
