using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Agenda.Yaml.Shapes;

/// <summary>
/// Writes a JSON Schema (draft 2020-12) from a shape, for editors that help while typing. Unknown keys are refused. Nothing is required at the top: a key can stand
/// in another file of the folder.
/// It compiles under strict validators: no keyword holds for two types, so a value that may be text or a number is a choice of both.
/// </summary>
public sealed class SchemaWriter
{
    /// <summary>Any value but an empty one: editors see `2026` and `ja` as a number and a word, and to the reader both are text.</summary>
    private const string AnyValue = "een-waarde";

    /// <summary>The same, and it may be empty.</summary>
    private const string AnyText = "een-tekst";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>At least one character that can be seen.</summary>
    private const string Filled = "\\S";

    private readonly Utf8JsonWriter _json;
    private readonly List<ObjectShape> _objects = [];

    private SchemaWriter(Utf8JsonWriter json) => _json = json;

    /// <param name="left">What a schema cannot know and the program checks, in Dutch: who reads the schema hears so.</param>
    public static string Write(ObjectShape root, string title, string left)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options)) new SchemaWriter(json).WriteRoot(root, title, left);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private void WriteRoot(ObjectShape root, string title, string left)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        _json.WriteString("title", title);
        _json.WriteString("description", $"{root.Description} {left}");
        WriteObject(root, isRoot: true);
        _json.WriteStartObject("$defs");
        WriteAny(AnyValue, Filled);
        WriteAny(AnyText, null);
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
        if (!isRoot) _json.WriteString("description", shape.Description);
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
        if (shape is ChoiceShape choice) WriteChoice(choice, orNull);
        else WriteAlternatives([.. Alternatives(shape)], orNull);
    }

    private void WriteChoice(ChoiceShape choice, bool orNull)
    {
        _json.WriteStartArray("enum");
        foreach (var option in choice.Options) _json.WriteStringValue(option.Name);
        if (orNull) _json.WriteNullValue();
        _json.WriteEndArray();
    }

    /// <summary>What a value can be, one by one, as what writes the keywords of each.</summary>
    private IEnumerable<Action> Alternatives(Shape shape) => shape switch
    {
        OneOfShape oneOf => oneOf.Options.SelectMany(Alternatives),
        LaterShape later => Alternatives(later.Inner).Append(WriteLater).Append(WriteUnknown),
        ListShape list => list.OrOne ? Alternatives(list.Item).Append(() => WriteList(list)) : [() => WriteList(list)],
        NumberShape number => [() => WriteNumber(number), () => WriteText(Digits(number))],
        MapShape map => [() => WriteMap(map)],
        ObjectShape item => [() => WriteReference(item)],
        // A name of digits is a number to an editor.
        ScalarShape { Pattern: { } pattern } => [() => WriteText(pattern), () => WriteType("number", 0)],
        ScalarShape scalar => [() => WriteReference(scalar.MayBeBlank ? AnyText : AnyValue)],
        _ => [() => WriteShape(shape, orNull: false)],
    };

    private void WriteAlternatives(List<Action> alternatives, bool orNull)
    {
        if (orNull) alternatives.Add(() => WriteType("null", null));
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

    private void WriteAny(string name, string? pattern)
    {
        _json.WriteStartObject(name);
        WriteAlternatives([() => WriteText(pattern), () => WriteType("number", null), () => WriteType("boolean", null)], orNull: false);
        _json.WriteEndObject();
    }

    private void WriteType(string type, int? least)
    {
        _json.WriteString("type", type);
        if (least is { } minimum) _json.WriteNumber("minimum", minimum);
    }

    private void WriteText(string? pattern)
    {
        _json.WriteString("type", "string");
        if (pattern is not null) _json.WriteString("pattern", pattern);
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
        _json.WriteNumber("maximum", number.Most);
    }

    /// <summary>A number between quotes is a number too. A pattern cannot count: where the bounds are no powers of ten it says how many digits there are, and the program does the rest.</summary>
    private static string Digits(NumberShape number)
    {
        var (least, most) = (number.Least.ToString(CultureInfo.InvariantCulture), number.Most.ToString(CultureInfo.InvariantCulture));
        if (least == most) return $"^0*{least}$";
        if (number.Most == int.MaxValue) return number.Least == 0 ? "^[0-9]{1,9}$" : "^0*[1-9][0-9]{0,8}$";
        return least.Length == most.Length ? $"^[1-9][0-9]{{{least.Length - 1}}}$" : $"^[0-9]{{{least.Length},{most.Length}}}$";
    }

    private void WriteReference(ObjectShape shape)
    {
        if (!_objects.Contains(shape)) _objects.Add(shape);
        WriteReference(shape.Name);
    }

    private void WriteReference(string definition) => _json.WriteString("$ref", "#/$defs/" + definition);

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
        WriteReference(AnyValue);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteUnknown()
    {
        _json.WriteStartArray("enum");
        foreach (var word in Reading.Later.Unknown) _json.WriteStringValue(word);
        _json.WriteEndArray();
    }
}
