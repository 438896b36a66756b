using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>A warning or hint that the author switches off, with the reason. An error cannot be.</summary>
/// <param name="Melding">The code: `AG271`.</param>
/// <param name="Bij">What it is switched off for; null for everywhere.</param>
/// <param name="Bestand">The file that it is switched off for: `teksten/inleiding.md`.</param>
public sealed record Controle(string Melding, Verwijzing? Bij, string? Bestand, string Reden, Places Places) : IPlaced
{
    public static ObjectReader<Controle> Reader { get; } = Object<Controle>("controle", "Een waarschuwing of suggestie die u uitschakelt. Een fout kan niet uit.", o =>
    {
        var melding = o.Required("melding", Line, x => x.Melding, "De code van de melding.", "AG271");
        var bij = o.Optional("bij", Reference(), x => x.Bij, "De id waar de melding uit moet; zonder deze sleutel overal.", "begrippen");
        var bestand = o.Optional("bestand", Line, x => x.Bestand, "Het bestand waarin de melding uit moet.", "teksten/inleiding.md");
        var reden = o.Required("reden", Line, x => x.Reden, "Waarom het zo goed is.", "De volgorde is die van het vastgestelde document.");
        return v => new Controle(v.Get(melding), v.Get(bij), v.Get(bestand), v.Get(reden), v.Places);
    });
}
