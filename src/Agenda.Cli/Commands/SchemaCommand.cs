using Agenda.Cli.Terminal;
using Agenda.Model;
using Agenda.Rules;
using Agenda.Styles;
using Agenda.Templates;
using Agenda.Yaml.Shapes;

namespace Agenda.Cli.Commands;

/// <summary>`agenda schema`: what can stand in the YAML, for an editor or for a person. Made from the readers themselves.</summary>
/// <param name="Subject">`agenda`, `stijl` or `sjablonen`.</param>
/// <param name="Format">`json` or `md`; of templates only `md`.</param>
internal sealed record SchemaCommand(string Subject, string Format)
{
    public static readonly string[] KnownSubjects = ["agenda", "stijl", "sjablonen"];

    /// <summary>The first is the one that is meant when none is named.</summary>
    public static string[] FormatsOf(string subject) => subject == "sjablonen" ? ["md"] : ["json", "md"];

    public int Run(Screen screen)
    {
        screen.Out.Write((Subject, Format) switch
        {
            ("sjablonen", _) => TemplateReference.Write(),
            ("stijl", "md") => StyleReference(),
            ("stijl", _) => StyleSchema(),
            (_, "md") => AgendaReference.Reference(RuleReference.Links),
            _ => AgendaReference.Schema(),
        });
        return ExitCode.Done;
    }

    public static string StyleSchema() => SchemaWriter.Write(StyleLoader.Reader.Shape, "Huisstijl",
        "Een editor controleert hiermee de sleutels en de soort van elke waarde. Of een bestand, kleur of stijl bestaat, en of kleuren genoeg verschillen, controleert het programma.");

    public static string StyleReference() => ReferenceWriter.Write(StyleLoader.Reader.Shape, "Alle sleutels van een huisstijl",
        """
        Deze bladzijde is gemaakt uit het programma zelf, met `agenda schema stijl --format md`, en klopt dus altijd met de versie die u hebt.

        Een huisstijl is een map met een bestand `style.yaml`. Daarin staat alleen wat anders is dan in de stijl waar hij op voortbouwt (`extends`). Verplicht
        betekent hier: het staat in deze stijl, of in een stijl waar hij op voortbouwt.
        """);
}
