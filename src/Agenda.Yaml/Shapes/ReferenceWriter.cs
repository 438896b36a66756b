using System.Text;

namespace Agenda.Yaml.Shapes;

/// <summary>Writes the reference of all keys as Markdown, from a shape: first the parts, then what each holds, then the kinds of values.</summary>
public sealed class ReferenceWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<ObjectShape> _objects = [];
    private readonly SortedDictionary<string, string> _kinds = new(StringComparer.Ordinal);

    private readonly Func<string, string> _rules;

    private ReferenceWriter(Func<string, string> rules) => _rules = rules;

    /// <param name="introduction">Markdown under the title.</param>
    /// <param name="rules">The rules that watch a key (`indicator.jaar`) or a kind of value (`moment`), as Markdown; empty for none.</param>
    public static string Write(ObjectShape root, string title, string introduction, Func<string, string>? rules = null)
    {
        var writer = new ReferenceWriter(rules ?? (_ => ""));
        writer._text.Append("# ").Append(title).Append("\n\n").Append(introduction.Trim()).Append("\n\n## Hoofdonderdelen\n");
        writer.WriteFields(root);
        // The list grows while it is written: an object names the objects that it holds.
        for (var i = 0; i < writer._objects.Count; i++) writer.WriteObject(writer._objects[i]);
        writer.WriteKinds();
        return writer._text.ToString();
    }

    private void WriteObject(ObjectShape shape)
    {
        _text.Append("\n## ").Append(shape.Name).Append("\n\n").Append(shape.Description).Append('\n');
        WriteFields(shape);
    }

    private void WriteFields(ObjectShape shape)
    {
        var read = shape.Fields.Where(field => !field.IsComputed).ToList();
        if (read.Count > 0)
        {
            // A column that would be empty is left out.
            var watched = read.Exists(field => Rules(shape, field).Length > 0);
            _text.Append("\n| sleutel | betekenis | soort | voorbeeld |").Append(watched ? " controles |\n|---|---|---|---|---|\n" : "\n|---|---|---|---|\n");
            foreach (var field in read)
            {
                _text.Append("| `").Append(field.Key).Append('`').Append(field.IsRequired ? " (verplicht)" : "").Append(" | ").Append(Cell(field.Description)).Append(" | ")
                    .Append(Cell(Kind(field.Shape))).Append(" | ").Append(field.Example is { } example ? $"`{Cell(example)}`" : "").Append(" |");
                _text.Append(watched ? $" {Rules(shape, field)} |\n" : "\n");
            }
        }
        var computed = shape.Fields.Where(field => field.IsComputed).ToList();
        if (computed.Count == 0) return;
        _text.Append("\nDit rekent het programma uit; u kunt het gebruiken in `{{ }}` en in sjablonen.\n\n| naam | betekenis | soort |\n|---|---|---|\n");
        foreach (var field in computed)
            _text.Append("| `").Append(field.Key).Append("` | ").Append(Cell(field.Description)).Append(" | ").Append(Cell(Kind(field.Shape))).Append(" |\n");
    }

    private string Rules(ObjectShape shape, FieldShape field) => _rules($"{shape.Name}.{field.Key}");

    private string Kind(Shape shape)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                var name = Bare(scalar.Name);
                // A reference says in each place to what; the other kinds are explained once.
                if (scalar.Pattern is not null) return scalar.Description.TrimEnd('.');
                _kinds[name] = scalar.Description;
                return $"[{name}](#soorten-waarden)";
            case NumberShape number: return Bare(number.Name);
            case ChoiceShape choice: return string.Join(", ", choice.Options.Select(option => $"`{option.Name}` ({option.Description.TrimEnd('.')})"));
            case ListShape { OrOne: true } list: return $"{Kind(list.Item)}, of een lijst daarvan";
            case ListShape list: return $"lijst van {Kind(list.Item)}";
            case MapShape map: return $"{Bare(map.Key)}: {Kind(map.Value)}";
            case OneOfShape oneOf: return string.Join(" of ", oneOf.Options.Select(Kind));
            case LaterShape later: return $"{Kind(later.Inner)}, of [later](#later)";
            case ObjectShape item:
                if (!_objects.Contains(item)) _objects.Add(item);
                return $"[{item.Name}](#{item.Name})";
            default: return shape.Noun;
        }
    }

    private void WriteKinds()
    {
        _text.Append("\n## Later\n\nWeet u iets nog niet, zeg dan waar het antwoord komt: `{later: jaarplan}`. Weet niemand het nog, schrijf dan `n.t.b.`.\n");
        _text.Append("\n## Soorten waarden\n\n| soort | wat er kan staan |\n|---|---|\n");
        foreach (var (name, description) in _kinds) _text.Append("| ").Append(Cell(name)).Append(" | ").Append(Cell(description)).Append(_rules(name) is { Length: > 0 } rules ? $" Controles: {rules}." : "").Append(" |\n");
    }

    internal static string Bare(string name) => name.StartsWith("een ", StringComparison.Ordinal) ? name[4..] : name;

    internal static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
