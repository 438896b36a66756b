using System.Globalization;
using Agenda.Model;
using Agenda.Yaml;
using Agenda.Yaml.Shapes;

namespace Agenda.Tests.Examples;

/// <summary>The words that a reader of the document should find, one by one from the YAML: texts, prose, moments and amounts, by what the readers' definitions say that they are.</summary>
internal static class TextValues
{
    /// <param name="Path">As in <see cref="Example.Value"/>.</param>
    /// <param name="Key">The last key of the path.</param>
    public readonly record struct TextValue(string Path, string Key, string Kind, string Text);

    public static List<TextValue> Of(Example example)
    {
        var values = new List<TextValue>();
        foreach (var field in ((ObjectShape)AgendaReader.Reader.Shape).Fields.Where(field => !field.IsComputed))
        {
            if (example.Root.Find(field.Key) is { Value: var node }) Add(example, node, field.Shape, field.Key, field.Key, values);
        }
        return values;
    }

    private static void Add(Example example, YamlNode node, Shape shape, string path, string key, List<TextValue> values)
    {
        switch (shape, node)
        {
            case (OneOfShape oneOf, _):
                // `{bestand: …}` fits the text as well: the words are those of the file.
                var option = Example.IsFile(node) ? oneOf.Options[0] : oneOf.Options.FirstOrDefault(option => Fits(option, node));
                if (option is not null) Add(example, node, option, path, key, values);
                break;
            case (LaterShape later, YamlMapping mapping) when mapping.Find("later") is not null: break;
            case (LaterShape later, _): Add(example, node, later.Inner, path, key, values); break;
            case (ListShape list, YamlSequence items):
                for (var i = 0; i < items.Items.Length; i++)
                    Add(example, items.Items[i], list.Item, $"{path}[{Example.IdOf(items.Items[i]) ?? i.ToString(CultureInfo.InvariantCulture)}]", key, values);
                break;
            case (ListShape { OrOne: true } list, _): Add(example, node, list.Item, path, key, values); break;
            case (ObjectShape group, YamlMapping mapping):
                foreach (var field in group.Fields.Where(field => !field.IsComputed))
                {
                    if (mapping.Find(field.Key) is { Value: var value }) Add(example, value, field.Shape, $"{path}.{field.Key}", field.Key, values);
                }
                break;
            case (MapShape map, YamlMapping mapping):
                foreach (var entry in mapping.Entries) Add(example, entry.Value, map.Value, $"{path}.{entry.Key.Value}", entry.Key.Value, values);
                break;
            case (ScalarShape { Name: not "een id" } scalar, _) when example.TextOf(node) is { } text: values.Add(new TextValue(path, key, scalar.Name, text)); break;
        }
    }

    private static bool Fits(Shape shape, YamlNode node) => (shape, node) switch
    {
        (OneOfShape oneOf, _) => oneOf.Options.Any(option => Fits(option, node)),
        (LaterShape later, _) => Fits(later.Inner, node),
        (ListShape list, _) => node is YamlSequence || list.OrOne && Fits(list.Item, node),
        (ObjectShape or MapShape, _) => node is YamlMapping,
        _ => node is YamlScalar,
    };
}
