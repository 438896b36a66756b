using System.Globalization;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// `date`: days and times; as a function itself, it reads a date (`date "2026-03-02"`). Functions of the clock are left out: a build
/// is reproducible. A time with an offset is read as universal time, not as the machine's.
/// </summary>
internal sealed class DateModule : BuiltinModule, IScriptCustomFunction
{
    private const string DefaultFormat = "%d %b %Y";

    public DateModule()
    {
        SetValue("default_format", DefaultFormat, true);
        SetValue("format", DefaultFormat, false);
    }

    protected override IReadOnlyList<string> Names { get; } =
    [
        "now", "utc_now", "add_days", "add_months", "add_years", "add_hours", "add_minutes", "add_seconds", "add_milliseconds", "parse",
        "parse_to_string", "default_format", "format", "to_string",
    ];

    public int RequiredParameterCount => 0;
    public int ParameterCount => 0;
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;
    public Type ReturnType => typeof(object);

    private string CurrentFormat => this["format"] as string ?? DefaultFormat;

    /// <summary>A date in the form of `date.format`.</summary>
    public string Format(DateTime date, CultureInfo culture) => DateFormat.Write(date, CurrentFormat, culture, CurrentFormat);

    protected override BuiltinFunction? Create(string name) => name switch
    {
        "now" or "utc_now" => BuiltinFunction.LeftOut("date." + name, "a document must not depend on the day on which it is made"),
        "add_days" => Adder("days", static (date, amount) => date.AddDays(amount)),
        "add_hours" => Adder("hours", static (date, amount) => date.AddHours(amount)),
        "add_minutes" => Adder("minutes", static (date, amount) => date.AddMinutes(amount)),
        "add_seconds" => Adder("seconds", static (date, amount) => date.AddSeconds(amount)),
        "add_milliseconds" => Adder("millis", static (date, amount) => date.AddMilliseconds(amount)),
        "add_months" => new(call => call.Date(0).AddMonths(call.Int(1)), Parameter.Date("date"), Parameter.Int("months")),
        "add_years" => new(call => call.Date(0).AddYears(call.Int(1)), Parameter.Date("date"), Parameter.Int("years")),
        "parse" => new(
            call => Parse(call, call.Text(0), call.Text(1), call.Text(2)),
            Parameter.Text("text"),
            Parameter.Text("pattern", null),
            Parameter.Text("culture", null)),
        "parse_to_string" => new(
            ParseToString,
            Parameter.Text("text"),
            Parameter.Text("output_pattern", null),
            Parameter.Text("output_culture", null),
            Parameter.Text("input_pattern", null),
            Parameter.Text("input_culture", null)),
        "to_string" => new(ToText, Parameter.Date("datetime"), Parameter.Text("pattern"), Parameter.Text("culture", null)),
        _ => null,
    };

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "text");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var call = new BuiltinCall(context, callerContext?.Span ?? context.CurrentSpan, arguments);
        return arguments.Count switch
        {
            0 => this,
            1 => Parse(call, context.ObjectToString(arguments[0]), null, null),
            int count => throw call.Fault($"Invalid number of parameters `{count}` for `date` object/function."),
        };
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private static BuiltinFunction Adder(string parameter, Func<DateTime, double, DateTime> add) =>
        new(call => add(call.Date(0), call.Number(1)), Parameter.Date("date"), Parameter.Number(parameter));

    /// <summary>Null for no text, and the first day of all for text that is no date: so the language does.</summary>
    private static object? Parse(BuiltinCall call, string? text, string? pattern, string? cultureName)
    {
        if (string.IsNullOrEmpty(text)) return null;
        CultureInfo culture = Cultures.Find(call, cultureName);
        string? format = pattern is null ? null : DateFormat.ToNet(call, pattern, ref culture);
        bool offset = HasOffset(text);
        if (offset)
        {
            DateTimeOffset moment;
            _ = format is null
                ? DateTimeOffset.TryParse(text, culture, DateTimeStyles.None, out moment)
                : DateTimeOffset.TryParseExact(text, format, culture, DateTimeStyles.None, out moment);
            return moment.UtcDateTime;
        }

        DateTime date;
        _ = format is null
            ? DateTime.TryParse(text, culture, DateTimeStyles.None, out date)
            : DateTime.TryParseExact(text, format, culture, DateTimeStyles.None, out date);
        return date;
    }

    private static bool HasOffset(string text)
    {
        if (text.AsSpan().TrimEnd().EndsWith("Z", StringComparison.OrdinalIgnoreCase)) return true;
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '+' && char.IsDigit(text[i + 1])) return true;
        }

        return false;
    }

    /// <summary>
    /// Unlike `date.to_string`, this reads its pattern as one of .NET's after the codes have been put in their place: so the
    /// package does, also with the format that it takes when none is given.
    /// </summary>
    private static object? ParseToString(BuiltinCall call)
    {
        if (Parse(call, call.Text(0), call.Text(3), call.Text(4)) is not DateTime date) return null;
        CultureInfo culture = Cultures.Find(call, call.Text(2));
        string format = call.Text(1) is { } pattern ? DateFormat.ToNet(call, pattern, ref culture) : DefaultFormat;
        return date.ToString(format, culture);
    }

    private object? ToText(BuiltinCall call)
    {
        CultureInfo culture = Cultures.Find(call, call.Text(2));
        string pattern = call.Given(1, "pattern");
        if (call[0] is not DateTime date) return null;
        call.Context.Budget.Reserve(call.Span, pattern.Length);
        return DateFormat.Write(date, pattern, culture, CurrentFormat);
    }
}
