using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.DeelReaders;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>A step: when, what, who.</summary>
/// <param name="Nummer">As printed; null for its place in the list, empty for none.</param>
/// <param name="Aanduiding">What is there at that moment: `gereed`, `beschikbaar`.</param>
/// <param name="Begeleiding">Who guides it.</param>
/// <param name="Onder">Parts of the step.</param>
public sealed record Stap(
    string? Id,
    string? Nummer,
    OrLater<Moment> Wanneer,
    string Wat,
    string? Aanduiding,
    Prose? Tekst,
    ImmutableArray<string> Wie,
    ImmutableArray<string> Begeleiding,
    ImmutableArray<Punt> Punten,
    ImmutableArray<Stap> Onder,
    Places Places) : IPlaced, IItem
{
    public static ObjectReader<Stap> Reader { get; } = Object<Stap>("stap", "Een stap: wanneer, wat en wie.", o =>
    {
        var id = o.Id(x => x.Id);
        var nummer = o.Optional("nummer", Line, x => x.Nummer, "Het nummer; gaat vanzelf. `nee` voor een stap zonder nummer.");
        var wanneer = o.OrLater("wanneer", Moment.Reader, x => x.Wanneer, "Wanneer; weglaten als dat open is.", "4e kwartaal 2018");
        var wat = o.Required("wat", Line, x => x.Wat, "Wat er gebeurt.", "Opstellen eindrapportage");
        var aanduiding = o.Optional("aanduiding", Line, x => x.Aanduiding, "Wat er op dat moment is.", "gereed");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Uitleg.");
        var wie = o.Default("wie", Regels, x => x.Wie, [], "Wie het doet.", "[Werkgroep, Procesbegeleider]");
        var begeleiding = o.Default("begeleiding", Regels, x => x.Begeleiding, [], "Wie daarbij begeleidt.");
        var punten = o.Many("punten", Punt.Reader, x => x.Punten, "Wat de stap inhoudt.");
        var onder = o.Many("onder", Reader!, x => x.Onder, "Delen van de stap.");
        return v => new Stap(v.Get(id), v.Get(nummer), v.Get(wanneer), v.Get(wat), v.Get(aanduiding), v.Get(tekst), v.Get(wie), v.Get(begeleiding), v.Get(punten), v.Get(onder), v.Places);
    });

    string IItem.Titel => Wat;
}
