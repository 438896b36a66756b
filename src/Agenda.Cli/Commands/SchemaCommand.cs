using Agenda.Cli.Terminal;
using Agenda.Model;
using Agenda.Styles;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shapes;

namespace Agenda.Cli.Commands;

/// <summary>`agenda schema`: what can stand in the YAML, for an editor or for a person. Made from the readers themselves.</summary>
/// <param name="Subject">`agenda` or `stijl`.</param>
/// <param name="Format">`json` or `md`.</param>
internal sealed record SchemaCommand(string Subject, string Format)
{
    public static readonly string[] KnownSubjects = ["agenda", "stijl"];

    public static readonly string[] KnownFormats = ["json", "md"];

    public int Run(Screen screen)
    {
        screen.Out.Write((Subject, Format) switch
        {
            ("stijl", "md") => StyleReference(),
            ("stijl", _) => StyleSchema(),
            (_, "md") => AgendaReference(),
            _ => AgendaSchema(),
        });
        return ExitCode.Done;
    }

    public static string AgendaSchema() => SchemaWriter.Write(AgendaShape, "De bestanden van een agenda");

    public static string StyleSchema() => SchemaWriter.Write(StyleLoader.Reader.Shape, "De style.yaml van een huisstijl");

    public static string AgendaReference() => ReferenceWriter.Write(AgendaShape,
        """
        # Wat er in de YAML kan staan

        Elke sleutel, met wat er staat, wat het betekent en een voorbeeld. De hoofdonderdelen staan elk in één bestand van de map, welk bestand u wilt.
        Gemaakt door `agenda schema --format md`, uit dezelfde bepalingen waarmee het programma leest.
        """);

    public static string StyleReference() => ReferenceWriter.Write(StyleLoader.Reader.Shape,
        """
        # Wat er in een style.yaml kan staan

        Elke sleutel, met wat er staat, wat het betekent en een voorbeeld. Een huisstijl zegt alleen wat anders is dan in de stijl waar hij op voortbouwt.
        Gemaakt door `agenda schema stijl --format md`.
        """);

    private static ObjectShape AgendaShape => ((IObjectReader)AgendaReader.Reader).Shape;
}
