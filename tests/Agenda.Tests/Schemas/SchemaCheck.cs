using System.Text.Json;
using System.Text.RegularExpressions;

namespace Agenda.Tests.Schemas;

/// <summary>The part of JSON Schema (draft 2020-12) that our schemas use. A keyword that it does not know is an exception: then it could not say who is right.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    public bool Accepts(JsonElement value) => Accepts(root, value);

    private bool Accepts(JsonElement schema, JsonElement value)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Accepts(schema, keyword.Name, keyword.Value, value)) return false;
        }
        return true;
    }

    private bool Accepts(JsonElement schema, string keyword, JsonElement wanted, JsonElement value) => keyword switch
    {
        "$schema" or "$defs" or "title" or "description" or "examples" => true,
        "$ref" => Accepts(root.GetProperty("$defs").GetProperty(wanted.GetString()!["#/$defs/".Length..]), value),
        "anyOf" => wanted.EnumerateArray().Any(option => Accepts(option, value)),
        "enum" => wanted.EnumerateArray().Any(option => JsonElement.DeepEquals(option, value)),
        "type" => IsOf(wanted.GetString()!, value),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, wanted.GetString()!, RegexOptions.ECMAScript),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= wanted.GetDouble(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= wanted.GetDouble(),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => Accepts(wanted, item)),
        "required" => value.ValueKind != JsonValueKind.Object || wanted.EnumerateArray().All(key => value.TryGetProperty(key.GetString()!, out _)),
        "properties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(entry => !wanted.TryGetProperty(entry.Name, out var inner) || Accepts(inner, entry.Value)),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(entry => IsNamed(schema, entry.Name) || Allows(wanted, entry.Value)),
        "propertyNames" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(entry => Regex.IsMatch(entry.Name, wanted.GetProperty("pattern").GetString()!, RegexOptions.ECMAScript)),
        _ => throw new NotSupportedException(keyword),
    };

    private bool Allows(JsonElement additional, JsonElement value) => additional.ValueKind != JsonValueKind.False && Accepts(additional, value);

    private static bool IsNamed(JsonElement schema, string key) => schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(key, out _);

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException(type),
    };
}
