using System.Text.Json;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Agenda.Tests.Scriban;

/// <summary>One recorded case of the language: `X.txt`, what it gives (`X.out.txt`) and what it needs (`X.json`), as their MANIFEST.md says.</summary>
internal sealed record ScribanCase(string Folder, string Name, string Kind, string Positions, string Needs)
{
    private const string DefaultModel = """
        {"page":{"title":"This is a title"},"user":{"name":"John"},"product":{"title":"Orange","type":"fruit"},
        "products":[{"title":"Orange","type":"fruit"},{"title":"Banana","type":"fruit"},{"title":"Apple","type":"fruit"},
        {"title":"Computer","type":"electronics"},{"title":"Mobile Phone","type":"electronics"},
        {"title":"Table","type":"furniture"},{"title":"Sofa","type":"furniture"}]}
        """;

    private static readonly string[] _leftOut = ["object.eval", "tablerow", "date.now", "date.utc_now", "math.random", "math.uuid"];

    public string Text => File.ReadAllText(Path.Combine(Folder, Name + ".txt"));

    public string Expected => File.ReadAllText(Path.Combine(Folder, Name + ".out.txt"));

    /// <summary>Whether it uses what this language leaves out on purpose; it then gives an error that says so.</summary>
    public bool IsLeftOut => _leftOut.Any(word => Text.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether it names a culture of the system, or counts on one.</summary>
    public bool NeedsIcu => Needs.Split(' ', ',').Contains("icu");

    /// <summary>What differs from what the package gives; null when nothing does.</summary>
    public string? Fault()
    {
        (string kind, string text) = Run();
        if (IsLeftOut)
        {
            bool clear = kind != "render" && (text.Contains("is not available", StringComparison.Ordinal) || text.Contains("is not supported", StringComparison.Ordinal));
            return clear ? null : $"{Name}: no clear error but {kind}: {text}";
        }

        string place = $"text({Positions.Split(' ')[0]})";
        bool same = kind == Kind && (kind == "render" ? text == Expected : text.StartsWith(place, StringComparison.Ordinal));
        return same ? null : $"{Name}: {kind} instead of {Kind}, at {place}\n--- expected\n{Expected}\n--- found\n{text}";
    }

    public static IReadOnlyList<ScribanCase> In(string folder) =>
    [
        .. File.ReadLines(Path.Combine(folder, "manifest.tsv")).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'))
            .Select(fields => new ScribanCase(folder, fields[0], fields[1], fields[2], fields[3])),
    ];

    /// <summary>Runs the case. Kind as in the manifest; text is the output, or the messages.</summary>
    public (string Kind, string Text) Run()
    {
        Template template = Template.Parse(Text, "text");
        if (template.HasErrors) return ("parse-error", string.Join("\n", template.Messages));
        JsonElement settings = Settings();
        var context = new TemplateContext { NewLine = "\n" };
        context.PushGlobal(Model(settings));
        if (settings.TryGetProperty("templates", out JsonElement templates)) context.TemplateLoader = new Templates(templates);
        if (settings.TryGetProperty("options", out JsonElement options)) Set(context, options);
        try
        {
            return ("render", template.Render(context));
        }
        catch (ScriptRuntimeException fault)
        {
            return ("runtime-error", fault.Message);
        }
    }

    private JsonElement Settings()
    {
        string path = Path.Combine(Folder, Name + ".json");
        return JsonDocument.Parse(File.Exists(path) ? File.ReadAllText(path) : "{}").RootElement;
    }

    private static ScriptObject Model(JsonElement settings)
    {
        JsonElement json = settings.TryGetProperty("model", out JsonElement own) ? own : JsonDocument.Parse(DefaultModel).RootElement;
        var model = (ScriptObject)Value(json)!;
        model.SetValue("special_concat_strings", new Concatenation(["a", "b", "c"], false, ["default_a", "default_b", "default_c"]), true);
        model.SetValue("special_concat_params", new Concatenation(["args"], true, []), true);
        model.SetValue("special_concat_string_and_params", new Concatenation(["a", "args"], true, []), true);
        return model;
    }

    private static object? Value(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var record = new ScriptObject();
                foreach (JsonProperty property in json.EnumerateObject()) record.SetValue(property.Name, Value(property.Value), false);
                return record;
            case JsonValueKind.Array: return new ScriptArray(json.EnumerateArray().Select(Value));
            case JsonValueKind.String: return json.GetString();
            case JsonValueKind.Number: return json.TryGetInt32(out int number) ? number : json.GetDouble();
            case JsonValueKind.True: return true;
            case JsonValueKind.False: return false;
            default: return null;
        }
    }

    private static void Set(TemplateContext context, JsonElement options)
    {
        foreach (JsonProperty option in options.EnumerateObject())
        {
            bool flag = option.Value.ValueKind == JsonValueKind.True;
            switch (option.Name)
            {
                case "LoopLimit": context.LoopLimit = option.Value.GetInt32(); break;
                case "RecursiveLimit": context.RecursiveLimit = option.Value.GetInt32(); break;
                case "LimitToString": context.LimitToString = option.Value.GetInt32(); break;
                case "ObjectRecursionLimit": context.ObjectRecursionLimit = option.Value.GetInt32(); break;
                case "StrictVariables": context.StrictVariables = flag; break;
                case "AutoIndent": context.AutoIndent = flag; break;
                case "IndentOnEmptyLines": context.IndentOnEmptyLines = flag; break;
                case "EnableRelaxedMemberAccess": context.EnableRelaxedMemberAccess = flag; break;
                case "EnableRelaxedTargetAccess": context.EnableRelaxedTargetAccess = flag; break;
                case "EnableRelaxedFunctionAccess": context.EnableRelaxedFunctionAccess = flag; break;
                case "EnableRelaxedIndexerAccess": context.EnableRelaxedIndexerAccess = flag; break;
                case "EnableNullIndexer": context.EnableNullIndexer = flag; break;
                case "EnableBreakAndContinueAsReturnOutsideLoop": context.EnableBreakAndContinueAsReturnOutsideLoop = flag; break;
                // Seconds or a time; nothing here is limited by time.
                case "RegexTimeOut": break;
                default: throw new NotSupportedException($"option {option.Name}");
            }
        }
    }

    private sealed class Templates(JsonElement texts) : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            texts.TryGetProperty(templatePath, out JsonElement text) ? text.GetString() : throw new FileNotFoundException("no template " + templatePath);

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }

    /// <summary>The functions that the cases expect of their host: `a: A, b: B`, and `v0: X, v1: Y` for a variable number.</summary>
    private sealed class Concatenation(string[] names, bool hasRest, string[] defaults) : IScriptCustomFunction
    {
        public int RequiredParameterCount => names.Length - defaults.Length - (hasRest ? 1 : 0);
        public int ParameterCount => names.Length;
        public ScriptVarParamKind VarParamKind => hasRest ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;
        public Type ReturnType => typeof(string);

        public ScriptParameterInfo GetParameterInfo(int index)
        {
            index = Math.Min(index, names.Length - 1);
            Type type = hasRest && index == names.Length - 1 ? typeof(object) : typeof(string);
            return index < defaults.Length ? new ScriptParameterInfo(type, names[index], defaults[index]) : new ScriptParameterInfo(type, names[index]);
        }

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            var parts = new List<string>();
            for (int i = 0; i < names.Length; i++)
            {
                if (hasRest && i == names.Length - 1)
                {
                    int number = 0;
                    foreach (object? rest in (ScriptArray)arguments[i]!) parts.Add($"v{number++}: {rest}");
                }
                else
                {
                    parts.Add($"{names[i]}: {arguments[i]}");
                }
            }

            return string.Join(", ", parts);
        }

        public ValueTask<object?> InvokeAsync(
            TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));
    }
}
