using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Agenda.Yaml.Shapes;

/// <summary>
/// Writes what a reader takes as a JSON schema (draft 2020-12), so that an editor helps while somebody types. It says less than the reader: what stands in
/// another file, and whether what is referred to exists, one file cannot know.
/// </summary>
public sealed class SchemaWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<ObjectShape> _waiting = new();

    private SchemaWriter(Utf8JsonWriter json) => _json = json;

    /// <param name="root">What all files of a folder say together; of its own keys each may stand in any of the files, so a file needs none of them.</param>
    /// <returns>JSON that ends in LF.</returns>
    public static string Write(ObjectShape root, string title)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        new SchemaWriter(json).WriteRoot(root, title);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private void WriteRoot(ObjectShape root, string title)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        _json.WriteString("title", title);
        WriteKeys(root, isRoot: true);
        _json.WriteStartObject("$defs");
        while (_waiting.TryDequeue(out var shape))
        {
            _json.WriteStartObject(shape.Name);
            WriteKeys(shape, isRoot: false);
            _json.WriteEndObject();
        }
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
    }

    private void WriteKeys(ObjectShape shape, bool isRoot)
    {
        _json.WriteString("description", shape.Description);
        _json.WriteString("type", "object");
        _json.WriteStartObject("properties");
        foreach (var field in shape.Fields)
        {
            if (field.IsComputed) continue;
            _json.WriteStartObject(field.Key);
            _json.WriteString("description", field.Description);
            if (field.Example is { } example && field.Shape is ScalarShape or NumberShape) WriteExample(example);
            WriteShape(field.Shape);
            _json.WriteEndObject();
        }
        _json.WriteEndObject();
        var required = isRoot ? [] : shape.Fields.Where(field => field is { IsRequired: true, IsComputed: false }).Select(field => field.Key).ToList();
        if (required.Count > 0)
        {
            _json.WriteStartArray("required");
            foreach (var key in required) _json.WriteStringValue(key);
            _json.WriteEndArray();
        }
        _json.WriteBoolean("additionalProperties", false);
    }

    private void WriteExample(string example)
    {
        _json.WriteStartArray("examples");
        _json.WriteStringValue(example.Trim('"'));
        _json.WriteEndArray();
    }

    private void WriteShape(Shape shape)
    {
        switch (shape)
        {
            case ScalarShape scalar: WriteScalar(scalar); break;
            case NumberShape number: WriteNumber(number); break;
            case ChoiceShape choice: WriteChoice(choice); break;
            case ListShape { OrOne: true } list: WriteAny([list.Item, list with { OrOne = false }]); break;
            case ListShape list: WriteList(list); break;
            case MapShape map: WriteMap(map); break;
            case OneOfShape options: WriteAny(options.Options); break;
            case LaterShape later: WriteLater(later); break;
            case ObjectShape known: WriteReference(known); break;
            default: throw new InvalidOperationException($"No schema for a {shape.GetType().Name}.");
        }
    }

    /// <summary>What is a number or `true` to YAML, is text to an agenda.</summary>
    private void WriteScalar(ScalarShape scalar)
    {
        _json.WriteStartArray("type");
        _json.WriteStringValue("string");
        _json.WriteStringValue("number");
        _json.WriteStringValue("boolean");
        _json.WriteEndArray();
        if (scalar.Pattern is { } pattern) _json.WriteString("pattern", pattern);
    }

    private void WriteNumber(NumberShape number)
    {
        _json.WriteStartArray("type");
        _json.WriteStringValue("integer");
        _json.WriteStringValue("string");
        _json.WriteEndArray();
        _json.WriteNumber("minimum", number.Least);
        _json.WriteNumber("maximum", number.Most);
        _json.WriteString("pattern", "^-?[0-9]+$");
    }

    private void WriteChoice(ChoiceShape choice)
    {
        _json.WriteStartArray("enum");
        foreach (var option in choice.Options) _json.WriteStringValue(option.Name);
        _json.WriteEndArray();
    }

    private void WriteList(ListShape list)
    {
        _json.WriteString("type", "array");
        _json.WriteStartObject("items");
        WriteShape(list.Item);
        _json.WriteEndObject();
    }

    private void WriteMap(MapShape map)
    {
        _json.WriteString("type", "object");
        if (map.KeyPattern is { } pattern)
        {
            _json.WriteStartObject("propertyNames");
            _json.WriteString("pattern", pattern);
            _json.WriteEndObject();
        }
        _json.WriteStartObject("additionalProperties");
        WriteShape(map.Value);
        _json.WriteEndObject();
    }

    private void WriteAny(IEnumerable<Shape> options)
    {
        _json.WriteStartArray("anyOf");
        foreach (var option in options)
        {
            _json.WriteStartObject();
            WriteShape(option);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteLater(LaterShape later)
    {
        _json.WriteStartArray("anyOf");
        _json.WriteStartObject();
        WriteShape(later.Inner);
        _json.WriteEndObject();
        _json.WriteStartObject();
        _json.WriteString("description", "Nog niet bekend, en waar het antwoord komt.");
        _json.WriteString("type", "object");
        _json.WriteStartObject("properties");
        _json.WriteStartObject("later");
        _json.WriteString("type", "string");
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteStartArray("required");
        _json.WriteStringValue("later");
        _json.WriteEndArray();
        _json.WriteBoolean("additionalProperties", false);
        _json.WriteEndObject();
        _json.WriteStartObject();
        _json.WriteStartArray("enum");
        foreach (var words in LaterShape.Words) _json.WriteStringValue(words);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteReference(ObjectShape shape)
    {
        if (_seen.Add(shape.Name)) _waiting.Enqueue(shape);
        _json.WriteString("$ref", $"#/$defs/{shape.Name}");
    }
}
