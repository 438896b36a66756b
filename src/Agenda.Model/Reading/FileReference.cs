using Agenda.Diagnostics;
using Agenda.Yaml;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shapes;

namespace Agenda.Model;

/// <summary>`{bestand: teksten/inleiding.md}`: a value that stands in a file of its own.</summary>
internal sealed record FileReference(string Path, Places Places) : IPlaced
{
    private static readonly ObjectReader<FileReference> Reader = Readers.Object<FileReference>("bestand", "Een bestand in de map van de agenda.", o =>
    {
        var path = o.Required("bestand", Readers.Line, x => x.Path, "Het pad vanaf de map, met schuine strepen.", "teksten/inleiding.md");
        return v => new FileReference(v.Get(path), v.Places);
    });

    public static Shape Shape => Reader.Shape;

    /// <summary>The file that a node names; null when something was reported.</summary>
    public static SourceFile? Read(YamlNode node, ReadContext context)
    {
        if (!Reader.TryRead(node, context, out var reference)) return null;
        return context.Folder is { } folder ? TextFile.Read(folder, reference.Path, reference.Places.Value("bestand"), context.Found) : null;
    }
}
