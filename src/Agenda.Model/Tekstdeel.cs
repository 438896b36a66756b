using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>A titled piece of text.</summary>
/// <param name="Tijdlijn">The agenda's timeline is drawn under it.</param>
public sealed record Tekstdeel(string? Id, string Titel, Prose? Tekst, bool Tijdlijn, Places Places) : IPlaced, IItem
{
    public static ObjectReader<Tekstdeel> Reader { get; } = Object<Tekstdeel>("tekstdeel", "Een stuk tekst met een titel: een paragraaf.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "De kop.");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "De tekst.");
        var tijdlijn = o.Default("tijdlijn", YesNo, x => x.Tijdlijn, false, "Of de tijdlijn hier komt te staan.", "ja");
        return v => new Tekstdeel(v.Get(id), v.Get(titel), v.Get(tekst), v.Get(tijdlijn), v.Places);
    });
}
