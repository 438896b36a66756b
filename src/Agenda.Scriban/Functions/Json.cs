using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>`object.from_json` and `object.to_json`.</summary>
internal static class Json
{
    private const int MaximumDepth = 64;

    public static object? Read(BuiltinCall call, string text)
    {
        call.Context.Budget.Reserve(call.Span, text.Length);
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return Convert(call, document.RootElement);
        }
        catch (JsonException fault)
        {
            throw call.Fault($"The text is not JSON: see its line {fault.LineNumber + 1}, character {fault.BytePositionInLine + 1}");
        }
    }

    private static object? Convert(BuiltinCall call, JsonElement element)
    {
        call.Context.Budget.Spend(call.Span, 4);
        switch (element.ValueKind)
        {
            case JsonValueKind.True: return true;
            case JsonValueKind.False: return false;
            case JsonValueKind.String: return element.GetString();
            case JsonValueKind.Number: return element.GetDecimal();
            case JsonValueKind.Array:
                var array = new ScriptArray();
                foreach (JsonElement item in element.EnumerateArray()) array.Add(Convert(call, item));
                return array;
            case JsonValueKind.Object:
                var record = new ScriptObject();
                foreach (JsonProperty property in element.EnumerateObject()) record.SetValue(property.Name, Convert(call, property.Value), false);
                return record;
            default: return null;
        }
    }

    public static object Write(BuiltinCall call)
    {
        if (call[0] is IScriptCustomFunction) throw new ArgumentFault(0, "Can not serialize functions to JSON. (Parameter 'value')");
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) Write(call, writer, call[0], 1, inObject: false);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(BuiltinCall call, Utf8JsonWriter writer, object? value, int depth, bool inObject)
    {
        int limit = inObject || value is IScriptObject and not ScriptArray ? MaximumDepth : call.Context.ObjectRecursionLimit;
        if (depth > (limit == 0 ? MaximumDepth : limit)) throw call.Fault("Structure is too deeply nested or contains reference loops.");
        switch (value)
        {
            case IList list:
                writer.WriteStartArray();
                foreach (object? item in call.Items(list)) Write(call, writer, item, depth + 1, inObject);
                writer.WriteEndArray();
                break;
            case IScriptObject record:
                writer.WriteStartObject();
                foreach (object? name in call.Items(record.GetMembers()))
                {
                    record.TryGetValue(call.Context, call.Span, (string)name!, out object? member);
                    writer.WritePropertyName((string)name!);
                    Write(call, writer, member, depth + 1, inObject: true);
                }

                writer.WriteEndObject();
                break;
            default: WriteScalar(call, writer, value); break;
        }
    }

    private static void WriteScalar(BuiltinCall call, Utf8JsonWriter writer, object? value)
    {
        if (value is string text) call.Context.Budget.Reserve(call.Span, text.Length);
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case double number when double.IsFinite(number): writer.WriteNumberValue(number); break;
            case float number when float.IsFinite(number): writer.WriteNumberValue(number); break;
            case double or float: throw call.Fault($"{value} cannot be written as valid JSON.");
            case BigInteger number:
                call.Context.Budget.Write(call.Span, number);
                writer.WriteRawValue(number.ToString(CultureInfo.InvariantCulture));
                break;
            case DateTime date: writer.WriteStringValue(date); break;
            case IScriptCustomFunction: throw call.Fault("Can not serialize functions to JSON.");
            default: writer.WriteStringValue(call.Context.ObjectToString(value)); break;
        }
    }
}
