using Agenda.Yaml.Shapes;

namespace Agenda.Model;

/// <summary>What is generated from the readers: nobody keeps a second list of keys.</summary>
public static class AgendaReference
{
    /// <summary>`schema/agenda.schema.json`: for editors that help while typing.</summary>
    public static string Schema() => SchemaWriter.Write((ObjectShape)AgendaReader.Reader.Shape, "Agenda",
        "Een editor controleert hiermee de sleutels en de soort van elke waarde, in elk bestand apart. Of een hoofdonderdeel in een ander bestand van de map staat, of een id bestaat"
        + " en maar één keer voorkomt, en of een moment, duur of bedrag te begrijpen is, controleert het programma.");

    /// <summary>`docs/yaml.md`: every key with its meaning, kind, example and the rules that watch it.</summary>
    /// <param name="rules">The rules that watch a key (`indicator.jaar`) or a kind of value (`moment`), as Markdown.</param>
    public static string Reference(Func<string, string> rules) => ReferenceWriter.Write((ObjectShape)AgendaReader.Reader.Shape, "Alle sleutels",
        """
        Deze bladzijde is gemaakt uit het programma zelf en klopt dus altijd met de versie die u hebt.

        Een agenda is een map met een of meer bestanden die op `.yaml` eindigen. Elk hoofdonderdeel staat één keer, in welk bestand u wilt. Alles behalve `agenda`
        mag u weglaten. Onder `controles` staat welke controles op een sleutel letten. Hebt u een onderdeel een `id` gegeven, dan verwijst u er in tekst naar met `[](#id)`: het nummer en de titel komen er vanzelf bij.
        Wat alleen een rij in een tabel is, zoals een wet, een document of een post, heeft in het document geen eigen plek: verwijs dan naar de tabel, met `[](#tabel-wetten)`.

        Staat er in een tekst `: ` of ` #`, of begint hij met een haak of aanhalingsteken, zet hem dan tussen aanhalingstekens. Tekst van meer regels komt na `|`,
        op de regels eronder, ingesprongen. Tekst kan ook in een eigen bestand staan: `{bestand: teksten/inleiding.md}`.
        """, rules);
}
