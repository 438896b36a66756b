using System.Collections.Immutable;
using Agenda.Yaml.Reading;
using static Agenda.Model.DeelReaders;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>Where the document stands among the others, in layers from top to bottom.</summary>
/// <param name="Terzijde">What stands beside the layers.</param>
public sealed record Beleidshuis(Kop Kop, ImmutableArray<ImmutableArray<Beleidsblok>> Lagen, ImmutableArray<string> Terzijde, string? Reconstructie, Places Places) : IPlaced
{
    public static ObjectReader<Beleidshuis> Reader { get; } = Object<Beleidshuis>("beleidshuis", "Hoe dit document past tussen de andere, in lagen van boven naar beneden.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var lagen = o.Required("lagen", List(OneOrMore(Beleidsblok.Reader)), x => x.Lagen, "De lagen van boven naar beneden; elk een lijst van documenten.", "[[Stadsvisie], [Agenda, Omgevingsagenda]]");
        var terzijde = o.Default("terzijde", Regels, x => x.Terzijde, [], "Wat naast de lagen staat.");
        var reconstructie = o.Optional("reconstructie", Line, x => x.Reconstructie, "Waarom het beeld niet uit het origineel komt; weglaten als het dat wel doet.");
        return v => new Beleidshuis(kop(v), v.Get(lagen), v.Get(terzijde), v.Get(reconstructie), v.Places);
    });
}

/// <param name="IsEigen">This document itself.</param>
/// <param name="Document">The id of a document of the list.</param>
public sealed record Beleidsblok(string Naam, bool IsEigen, Verwijzing? Document, Places Places) : IPlaced
{
    public static Reader<Beleidsblok> Reader { get; } = Object<Beleidsblok>("beleidsblok", "Een document of soort document in het beleidshuis.", o =>
    {
        var naam = o.Required("naam", Line, x => x.Naam, "De naam.", "Samenlevingsagenda");
        var eigen = o.Default("eigen", YesNo, x => x.IsEigen, false, "Of het dit document zelf is.", "ja");
        var document = o.Optional("document", Reference(), x => x.Document, "De id van het document in `documenten`.");
        return v => new Beleidsblok(v.Get(naam), v.Get(eigen), v.Get(document), v.Places);
    }).OrShort(Line, (naam, places) => new Beleidsblok(naam, false, null, places));
}
