using System.Globalization;

namespace Scriban.Functions;

/// <summary>`timespan`: lengths of time.</summary>
internal sealed class TimespanModule : BuiltinModule
{
    public TimespanModule() => SetValue("zero", TimeSpan.Zero, true);

    protected override IReadOnlyList<string> Names { get; } =
        ["zero", "from_days", "from_hours", "from_minutes", "from_seconds", "from_milliseconds", "parse"];

    protected override BuiltinFunction? Create(string name) => name switch
    {
        "from_days" => From("days", TimeSpan.FromDays),
        "from_hours" => From("hours", TimeSpan.FromHours),
        "from_minutes" => From("minutes", TimeSpan.FromMinutes),
        "from_seconds" => From("seconds", TimeSpan.FromSeconds),
        "from_milliseconds" => From("millis", TimeSpan.FromMilliseconds),
        "parse" => new(Parse, Parameter.Text("text")),
        _ => null,
    };

    private static BuiltinFunction From(string parameter, Func<double, TimeSpan> make) => new(call => make(call.Number(0)), Parameter.Number(parameter));

    private static object Parse(BuiltinCall call)
    {
        string text = call.Text(0) ?? throw call.Fault("Value cannot be null. (Parameter 'input')");
        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan time)
            ? time
            : throw call.Fault($"String '{text}' was not recognized as a valid TimeSpan.");
    }
}
