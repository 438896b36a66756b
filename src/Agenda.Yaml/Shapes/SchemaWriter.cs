using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Agenda.Yaml.Shapes;

/// <summary>
/// Writes a JSON Schema (draft 2020-12) from a shape, for editors that help while typing. Unknown keys are refused. Nothing is required at the top: a key can stand
/// in another file of the folder. References between items, amounts and moments are left to the program.
/// </summary>
public sealed class SchemaWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly List<ObjectShape> _objects = [];

    private SchemaWriter(Utf8JsonWriter json) => _json = json;

    public static string Write(ObjectShape root, string title)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options)) new SchemaWriter(json).WriteRoot(root, title);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private void WriteRoot(ObjectShape root, string title)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        _json.WriteString("title", title);
        WriteObject(root, isRoot: true);
        _json.WriteStartObject("$defs");
        // The list grows while it is written: an object names the objects that it holds.
        for (var i = 0; i < _objects.Count; i++)
        {
            _json.WriteStartObject(_objects[i].Name);
            WriteObject(_objects[i], isRoot: false);
            _json.WriteEndObject();
        }
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteObject(ObjectShape shape, bool isRoot)
    {
        _json.WriteString("description", shape.Description);
        _json.WriteString("type", "object");
        _json.WriteBoolean("additionalProperties", false);
        var fields = shape.Fields.Where(field => !field.IsComputed).ToList();
        if (!isRoot && fields.Exists(field => field.IsRequired))
        {
            _json.WriteStartArray("required");
            foreach (var field in fields.Where(field => field.IsRequired)) _json.WriteStringValue(field.Key);
            _json.WriteEndArray();
        }
        _json.WriteStartObject("properties");
        foreach (var field in fields)
        {
            _json.WriteStartObject(field.Key);
            _json.WriteString("description", field.Description);
            if (field.Example is { } example && field.Shape is ScalarShape)
            {
                _json.WriteStartArray("examples");
                _json.WriteStringValue(example.Trim('"'));
                _json.WriteEndArray();
            }
            WriteShape(field.Shape, orNull: !field.IsRequired);
            _json.WriteEndObject();
        }
        _json.WriteEndObject();
    }

    /// <summary>The keywords of a shape, into the object that is open.</summary>
    private void WriteShape(Shape shape, bool orNull)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                WriteTypes(orNull, "string", "number", "boolean");
                if (scalar.Pattern is { } pattern) _json.WriteString("pattern", pattern);
                break;
            case ChoiceShape choice:
                _json.WriteStartArray("enum");
                foreach (var option in choice.Options) _json.WriteStringValue(option.Name);
                if (orNull) _json.WriteNullValue();
                _json.WriteEndArray();
                break;
            default: WriteAlternatives([.. Alternatives(shape)], orNull); break;
        }
    }

    /// <summary>What a value can be, one by one, as what writes the keywords of each.</summary>
    private IEnumerable<Action> Alternatives(Shape shape) => shape switch
    {
        OneOfShape oneOf => oneOf.Options.SelectMany(Alternatives),
        LaterShape later => Alternatives(later.Inner).Append(WriteLater).Append(WriteUnknown),
        ListShape list => list.OrOne ? Alternatives(list.Item).Append(() => WriteList(list)) : [() => WriteList(list)],
        NumberShape number => [() => WriteNumber(number), () => WriteDigits()],
        MapShape map => [() => WriteMap(map)],
        ObjectShape item => [() => WriteReference(item)],
        _ => [() => WriteShape(shape, orNull: false)],
    };

    private void WriteAlternatives(List<Action> alternatives, bool orNull)
    {
        if (orNull) alternatives.Add(() => _json.WriteString("type", "null"));
        if (alternatives is [var only])
        {
            only();
            return;
        }
        _json.WriteStartArray("anyOf");
        foreach (var alternative in alternatives)
        {
            _json.WriteStartObject();
            alternative();
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteTypes(bool orNull, params ReadOnlySpan<string> types)
    {
        _json.WriteStartArray("type");
        foreach (var type in types) _json.WriteStringValue(type);
        if (orNull) _json.WriteStringValue("null");
        _json.WriteEndArray();
    }

    private void WriteList(ListShape list)
    {
        _json.WriteString("type", "array");
        _json.WriteStartObject("items");
        WriteShape(list.Item, orNull: false);
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
        WriteShape(map.Value, orNull: false);
        _json.WriteEndObject();
    }

    private void WriteNumber(NumberShape number)
    {
        _json.WriteString("type", "integer");
        _json.WriteNumber("minimum", number.Least);
        if (number.Most < int.MaxValue) _json.WriteNumber("maximum", number.Most);
    }

    /// <summary>A number between quotes is a number too.</summary>
    private void WriteDigits()
    {
        _json.WriteString("type", "string");
        _json.WriteString("pattern", "^[0-9]+$");
    }

    private void WriteReference(ObjectShape shape)
    {
        if (!_objects.Contains(shape)) _objects.Add(shape);
        _json.WriteString("$ref", "#/$defs/" + shape.Name);
    }

    private void WriteLater()
    {
        _json.WriteString("type", "object");
        _json.WriteBoolean("additionalProperties", false);
        _json.WriteStartArray("required");
        _json.WriteStringValue("later");
        _json.WriteEndArray();
        _json.WriteStartObject("properties");
        _json.WriteStartObject("later");
        _json.WriteString("description", "Waar het antwoord komt te staan.");
        WriteTypes(false, "string", "number");
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteUnknown() => _json.WriteString("const", "n.t.b.");
}
