using System.Text;

namespace Agenda.Yaml.Shapes;

/// <summary>Writes what templates see as Markdown, from a shape: the parts, then what each group holds. All keys, also those that are computed.</summary>
public sealed class NamesWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<ObjectShape> _groups = [];
    private readonly SortedSet<string> _kinds = new(StringComparer.Ordinal);

    private NamesWriter()
    {
    }

    /// <returns>The headings are of level 3. The second value is what kinds of values there are, by name: `moment`.</returns>
    public static (string Text, IReadOnlyCollection<string> Kinds) Write(ObjectShape root)
    {
        var writer = new NamesWriter();
        writer.WriteFields(root);
        // The list grows while it is written: a group names the groups that it holds.
        for (var i = 0; i < writer._groups.Count; i++) writer.WriteGroup(writer._groups[i]);
        return (writer._text.ToString(), writer._kinds);
    }

    private void WriteGroup(ObjectShape shape)
    {
        _text.Append("\n### ").Append(shape.Name).Append("\n\n").Append(shape.Description);
        if (shape.OwnNames is { } names) _text.Append(' ').Append(names);
        _text.Append("\n\n");
        WriteFields(shape);
    }

    private void WriteFields(ObjectShape shape)
    {
        _text.Append("| naam | betekenis | soort |\n|---|---|---|\n");
        foreach (var field in shape.Fields)
        {
            _text.Append("| `").Append(field.Key).Append("` | ").Append(ReferenceWriter.Cell(field.Description)).Append(" | ")
                .Append(ReferenceWriter.Cell(Kind(field.Shape))).Append(field.IsComputed ? ", uitgerekend |\n" : " |\n");
        }
    }

    private string Kind(Shape shape)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                var name = ReferenceWriter.Bare(scalar.Name);
                _kinds.Add(name);
                return name;
            case NumberShape number: return ReferenceWriter.Bare(number.Name);
            case ChoiceShape { Options: [{ Name: "ja" }, { Name: "nee" }] }: return "ja of nee";
            case ChoiceShape choice: return "tekst: " + string.Join(", ", choice.Options.Select(option => $"`{option.Name}`"));
            case ListShape list: return $"lijst van {Kind(list.Item)}";
            case MapShape map: return $"groep met voor {map.Key}: {Kind(map.Value)}";
            case OneOfShape oneOf: return Kind(oneOf.Options[oneOf.Shown]);
            case LaterShape later: return Kind(later.Inner);
            case ObjectShape group:
                if (!_groups.Contains(group)) _groups.Add(group);
                return $"[{group.Name}](#{group.Name})";
            default: return shape.Noun;
        }
    }
}
