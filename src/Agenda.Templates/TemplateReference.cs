using System.Text;
using Agenda.Model;
using Agenda.Templates.Functions;
using Agenda.Templates.Tables;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shapes;

namespace Agenda.Templates;

/// <summary>The last part of docs/sjablonen.md: everything that a template sees, from the definitions of readers, functions, tables, figures and blocks.</summary>
public static class TemplateReference
{
    /// <summary>The heading that the part starts with: what stands before it in the file was written by hand.</summary>
    public const string Heading = "## Wat een sjabloon ziet";

    private const string Introduction = """
        Vanaf hier is deze bladzijde gemaakt uit het programma zelf, met `agenda schema sjablonen`, en klopt zij dus altijd met de versie die u hebt.

        """;

    private const string NamesIntroduction = """

        ### Namen

        Elk onderdeel van de agenda is een naam. Een punt gaat verder: `agenda.titel`, `begroting.totaal`. Wat de schrijver wegliet is er als `null`; een lijst
        zonder punten ook. Wat „uitgerekend” is, schrijft niemand op: dat maakt het programma. Alles is alleen te lezen.


        """;

    /// <summary>What can be done with a kind of value.</summary>
    private static readonly (string Kind, string Use)[] Uses =
    [
        ("bedrag", "Schrijf `| bedrag` of `| getal` erachter."),
        ("duur", "Verschijnt zoals het is opgeschreven."),
        ("getal", "Om mee te rekenen; `| getal` zet er punten tussen."),
        ("hoeveelheid", "Verschijnt zoals het is opgeschreven."),
        ("id", "Om naar te verwijzen: `[](#{{ id }})`."),
        ("moment", "Schrijf `| datum` erachter, of niets: het verschijnt zoals het is opgeschreven."),
        ("tekst", "Verschijnt letterlijk, ook als er een `*` in staat."),
        ("tekst met opmaak", "Op een eigen regel, zonder filter: `{{ visie.tekst }}`."),
    ];

    public static string Write()
    {
        var text = new StringBuilder(Heading).Append("\n\n").Append(Introduction);
        Table(text, "Functies", "functie", "wat het geeft", FillFunctions.All.Select(function => (function.Usage, function.Description)));
        Table(text, "Tabellen", "tabel", "wat erin staat", AgendaTables.Described);
        Table(text, "Figuren", "figuur", "wat er te zien is", AgendaFigureNames.Described);
        Blocks(text);
        var (names, kinds) = NamesWriter.Write(((IObjectReader)AgendaReader.Reader).Shape);
        Kinds(text, kinds);
        return text.Append(NamesIntroduction).Append(names).ToString();
    }

    private static void Table(StringBuilder text, string title, string name, string meaning, IEnumerable<(string Name, string Description)> rows)
    {
        text.Append("\n### ").Append(title).Append("\n\n| ").Append(name).Append(" | ").Append(meaning).Append(" |\n|---|---|\n");
        foreach (var (each, description) in rows) text.Append("| `").Append(each).Append("` | ").Append(description.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
    }

    private static void Blocks(StringBuilder text)
    {
        text.Append("\n### Blokken\n\n| blok | kenmerken | wat het is |\n|---|---|---|\n");
        foreach (var kind in ContainerKind.All)
            text.Append("| `").Append(kind.Name).Append("` | ").AppendJoin(", ", kind.Attributes.Select(attribute => $"`{attribute}`")).Append(" | ").Append(kind.Description).Append(" |\n");
    }

    private static void Kinds(StringBuilder text, IEnumerable<string> kinds)
    {
        text.Append("\n### Soorten waarden\n\n| soort | in een sjabloon |\n|---|---|\n");
        foreach (var kind in kinds) text.Append("| ").Append(kind).Append(" | ").Append(Uses.First(use => use.Kind == kind).Use.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
    }
}
