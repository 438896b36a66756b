using System.Text;

namespace Agenda.Yaml.Shapes;

/// <summary>Writes what a reader takes as a Dutch reference in Markdown: a table of keys for each group of keys.</summary>
public sealed class ReferenceWriter
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<ObjectShape> _waiting = new();

    private ReferenceWriter()
    {
    }

    /// <param name="introduction">Markdown that comes first, with the title.</param>
    /// <returns>Ends in LF.</returns>
    public static string Write(ObjectShape root, string introduction)
    {
        var writer = new ReferenceWriter();
        writer._text.Append(introduction.TrimEnd()).Append('\n');
        writer._seen.Add(root.Name);
        writer._waiting.Enqueue(root);
        while (writer._waiting.TryDequeue(out var shape)) writer.WriteGroup(shape);
        return writer._text.ToString();
    }

    private void WriteGroup(ObjectShape shape)
    {
        _text.Append("\n## ").Append(shape.Name).Append("\n\n").Append(shape.Description).Append("\n\n");
        _text.Append("| sleutel | wat er staat | betekenis | voorbeeld |\n|---|---|---|---|\n");
        foreach (var field in shape.Fields)
        {
            if (field.IsComputed) continue;
            _text.Append("| `").Append(field.Key).Append('`').Append(field.IsRequired ? " (verplicht)" : "").Append(" | ").Append(Cell(Kind(field.Shape)));
            _text.Append(" | ").Append(Cell(field.Description)).Append(" | ").Append(field.Example is { } example ? $"`{Cell(example)}`" : "").Append(" |\n");
        }
        var computed = shape.Fields.Where(field => field.IsComputed).ToList();
        if (computed.Count == 0) return;
        _text.Append("\nDit berekent het programma; sjablonen en tekst kunnen het gebruiken: ");
        _text.AppendJoin("; ", computed.Select(field => $"`{field.Key}` ({char.ToLowerInvariant(field.Description[0])}{field.Description[1..].TrimEnd('.')})")).Append(".\n");
    }

    private string Kind(Shape shape) => shape switch
    {
        ObjectShape known => Link(known),
        ListShape { OrOne: true } list => $"{Kind(list.Item)}, of een lijst daarvan",
        ListShape list => $"een lijst; elk punt is {Kind(list.Item)}",
        MapShape map => $"per sleutel ({map.Key}) {Kind(map.Value)}",
        OneOfShape options => string.Join(", of ", options.Options.Select(Kind)),
        LaterShape later => $"{Kind(later.Inner)}; of `later: …`, of `n.t.b.`",
        _ => shape.Noun,
    };

    private string Link(ObjectShape shape)
    {
        if (_seen.Add(shape.Name)) _waiting.Enqueue(shape);
        return $"[{shape.Name}](#{shape.Name})";
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');
}
