using System.Collections;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>`object`: what a value is and holds. `eval` and `eval_template` are left out: text of a document is never run.</summary>
internal sealed class ObjectModule : BuiltinModule
{
    protected override IReadOnlyList<string> Names { get; } =
    [
        "default", "eval", "eval_template", "format", "has_key", "has_value", "keys", "size", "typeof", "kind", "values", "from_json",
        "to_json",
    ];

    protected override BuiltinFunction? Create(string name) => name switch
    {
        "default" => new(call => call[0] is null or "" ? call[1] : call[0], Parameter.Any("value"), Parameter.Any("default")),
        "eval" or "eval_template" => BuiltinFunction.LeftOut("object." + name, "text is never run as a template", Parameter.Any("value")),
        "format" => new(Format, Parameter.Any("value"), Parameter.Text("format"), Parameter.Text("culture", null)),
        "has_key" => new(HasKey, Parameter.Record("value"), Parameter.Text("key")),
        "has_value" => new(call => HasKey(call) is true && ValueOf(call) is not null, Parameter.Record("value"), Parameter.Text("key")),
        "keys" => new(KeysOf, Parameter.Any("value")),
        "size" => new(call => call[0] switch
        {
            string text => text.Length,
            IEnumerable list => ArrayModule.Size(call, list),
            _ => 0,
        }, Parameter.Any("value")),
        "typeof" => new(call => TypeOf(call[0]), Parameter.Any("value")),
        "kind" => new(call => call[0] is null ? null : call.Context.GetTypeName(call[0]), Parameter.Any("value")),
        "values" => new(ValuesOf, Parameter.Any("value")),
        "from_json" => new(call => Json.Read(call, call.Given(0, "json")), Parameter.Text("json")),
        "to_json" => new(Json.Write, Parameter.Any("value")),
        _ => null,
    };

    private static object Format(BuiltinCall call)
    {
        if (call[0] is null) return "";
        if (call[0] is IFormattable and not ScriptObject) return MathModule.FormatValue(call);
        throw call.Fault($"Unexpected `{call.Context.ObjectToString(call[0])}`. Must be a formattable object");
    }

    private static object HasKey(BuiltinCall call) =>
        call[0] is IScriptObject record && call.Text(1) is { } key && record.Contains(key);

    private static object? ValueOf(BuiltinCall call) =>
        ((IScriptObject)call[0]!).TryGetValue(call.Context, call.Span, call.Text(1)!, out object? value) ? value : null;

    private static ScriptArray KeysOf(BuiltinCall call)
    {
        IEnumerable<string> keys = call[0] switch
        {
            IScriptObject record => record.GetMembers(),
            string or IList => ["size"],
            KeyValuePair<string, object?> => ["key", "value"],
            _ => [],
        };
        return new ScriptArray(call.Items(keys));
    }

    private static ScriptArray ValuesOf(BuiltinCall call)
    {
        var values = new ScriptArray();
        switch (call[0])
        {
            case IScriptObject record:
                foreach (object? name in call.Items(record.GetMembers()))
                {
                    record.TryGetValue(call.Context, call.Span, (string)name!, out object? value);
                    values.Add(value);
                }

                break;
            case string text: values.Add(text.Length); break;
            case IList list: values.Add(list.Count); break;
        }

        return values;
    }

    private static string? TypeOf(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "boolean",
        char => "number",
        ScriptRange => "iterator",
        IList => "array",
        IScriptObject => "object",
        IEnumerable => "iterator",
        _ => Conversion.IsNumber(value) ? "number" : "object",
    };
}
