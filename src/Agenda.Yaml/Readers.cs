using System.Collections.Immutable;
using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shapes;

namespace Agenda.Yaml;

/// <summary>
/// The readers that all others are made of. `using static` makes a definition read as a sentence; one expression reads a value, describes it (schema and
/// reference) and shows it (templates).
/// </summary>
public static class Readers
{
    /// <summary>Text without form: a title, a name. Line ends become spaces.</summary>
    public static Reader<string> Line { get; } = Scalar<string>(
        new ScalarShape("een tekst", "Gewone tekst, zonder opmaak."),
        static (YamlScalar scalar, ReadContext context, out string value) =>
        {
            value = scalar.Value.Trim();
            if (value.AsSpan().IndexOfAny('\n', '\r') >= 0) value = string.Join(' ', value.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            return true;
        },
        static value => value);

    /// <summary>A whole number from zero.</summary>
    public static Reader<int> Number { get; } = WholeNumber("een heel getal", "Een heel getal, met alleen cijfers.", 0, int.MaxValue);

    /// <summary>A year of four digits.</summary>
    public static Reader<int> Year { get; } = WholeNumber("een jaar", "Een jaartal van vier cijfers.", 1000, 9999);

    /// <summary>`formaat: 1`: the form that a file is written in. Another number is an error that says what to do.</summary>
    public static Reader<int> Format { get; } = Scalar<int>(
        new NumberShape("het getal 1", "De vorm waarin het bestand is geschreven: altijd 1.", 1, 1),
        static (YamlScalar scalar, ReadContext context, out int value) =>
        {
            value = 1;
            if (scalar.Value == "1") return true;
            context.Found.Report(YamlDiagnostics.OtherFormat, scalar.Span, $"dit programma kent formaat 1, en hier staat `{scalar.Value}`",
                int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1
                    ? "gebruik een nieuwere versie van het programma" : "schrijf `formaat: 1`");
            return false;
        },
        static value => (long)value);

    /// <summary>`ja` or `nee`.</summary>
    public static Reader<bool> YesNo { get; } = Choice(
        value => value,
        ("ja", true, "Wel."),
        ("nee", false, "Niet."));

    /// <summary>A group of keys that makes a record.</summary>
    /// <param name="name">Unique among all shapes: `opgave`.</param>
    /// <param name="description">A Dutch sentence.</param>
    /// <param name="define">Names the keys, and returns how the record is made of their values. Runs at first use.</param>
    /// <example><code>
    /// Object&lt;Doel&gt;("doel", "Wat er bereikt moet zijn.", o =&gt;
    /// {
    ///     var titel = o.Required("titel", Line, x =&gt; x.Titel, "Het doel, als zin.");
    ///     return v =&gt; new Doel(v.Get(titel), v.Places);
    /// });
    /// </code></example>
    public static ObjectReader<T> Object<T>(string name, string description, Func<ObjectBuilder<T>, Func<ObjectValues, T>> define, string? called = null)
        where T : class, IPlaced => new(name, description, define, called);

    public static Reader<ImmutableArray<T>> List<T>(Reader<T> item) => new ListReader<T>(item, orOne: false);

    /// <summary>A list, or one item without dash or brackets.</summary>
    public static Reader<ImmutableArray<T>> OneOrMore<T>(Reader<T> item) => new ListReader<T>(item, orOne: true);

    /// <summary>Keys that the author chooses.</summary>
    /// <param name="key">What a key is, with its article: "een jaar".</param>
    /// <param name="keyPattern">For the schema.</param>
    /// <param name="check">Says what is wrong with a key, or null.</param>
    public static Reader<ImmutableArray<MapEntry<T>>> Map<T>(string key, Reader<T> value, string? keyPattern = null, Func<string, string?>? check = null) =>
        new MapReader<T>(key, value, keyPattern, check);

    /// <summary>One value of any type.</summary>
    /// <param name="show">What a template sees.</param>
    public static Reader<T> Scalar<T>(Shape shape, ParseScalar<T> parse, Func<T, object?> show) => new ScalarReader<T>(shape, parse, show);

    /// <summary>A record that can also be written as one value.</summary>
    public static Reader<T> OrShort<T, TShort>(this Reader<T> whole, Reader<TShort> brief, Func<TShort, Places, T> make) =>
        new ShortReader<T, TShort>(whole, brief, make);

    /// <summary>One of a few words.</summary>
    public static Reader<T> Choice<T>(params (string Name, T Value, string Description)[] options) =>
        Choice(value => options.First(option => EqualityComparer<T>.Default.Equals(option.Value, value)).Name, options);

    /// <summary>A number within bounds.</summary>
    public static Reader<int> WholeNumber(string name, string description, int least, int most) => Scalar<int>(
        new NumberShape(name, description, least, most),
        (YamlScalar scalar, ReadContext context, out int value) =>
        {
            if (int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= least && value <= most) return true;
            context.Found.Report(YamlDiagnostics.NotANumber, scalar.Span, $"`{scalar.Value}` is niet {name}",
                most == int.MaxValue ? $"gebruik alleen cijfers, en minstens {least}" : $"het is een heel getal van {least} tot en met {most}");
            return false;
        },
        static value => (long)value);

    private static Reader<T> Choice<T>(Func<T, object?> show, params (string Name, T Value, string Description)[] options) => Scalar<T>(
        new ChoiceShape([.. options.Select(option => new ChoiceOption(option.Name, option.Description))]),
        (YamlScalar scalar, ReadContext context, out T value) =>
        {
            foreach (var option in options)
            {
                if (option.Name != scalar.Value) continue;
                value = option.Value;
                return true;
            }
            value = default!;
            var names = options.Select(option => option.Name);
            context.Found.Report(YamlDiagnostics.NotAChoice, scalar.Span, $"`{scalar.Value}` kan hier niet staan",
                Spelling.DidYouMean(scalar.Value, names) ?? "kies uit: " + string.Join(", ", names.Select(name => $"`{name}`")));
            return false;
        },
        show);
}
