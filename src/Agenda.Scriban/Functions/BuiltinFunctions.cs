using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>What every template can use: the modules, `include`, `include_join` and `empty`. A module costs nothing until it is used.</summary>
internal sealed class BuiltinFunctions : ScriptObject
{
    private static readonly string[] _names =
        ["array", "empty", "blank", "include", "include_join", "date", "html", "math", "object", "regex", "string", "timespan"];

    public override bool Contains(string member) => Get(member) is not null;

    public override bool CanWrite(string member) => Get(member) is null;

    public override IEnumerable<string> GetMembers() => _names;

    public override bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = Get(member);
        return value is not null;
    }

    private object? Get(string name)
    {
        object? value = base[name];
        if (value is not null) return value;
        value = name switch
        {
            "array" => new ArrayModule(),
            "empty" or "blank" => EmptyScriptObject.Default,
            "include" => new IncludeFunction(),
            "include_join" => new IncludeJoinFunction(),
            "date" => new DateModule(),
            "html" => new HtmlModule(),
            "math" => new MathModule(),
            "object" => new ObjectModule(),
            "regex" => new RegexModule(),
            "string" => new StringModule(),
            "timespan" => new TimespanModule(),
            _ => null,
        };
        if (value is not null) SetValue(name, value, true);
        return value;
    }
}
