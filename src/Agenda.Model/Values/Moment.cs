using Agenda.Diagnostics;
using Agenda.Yaml;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shapes;

namespace Agenda.Model;

/// <summary>When something is, as vague as it was written, with the earliest and the latest day that it can be.</summary>
/// <remarks>
/// Parts of a month are its days 1–10, 11–20 and the rest; of a quarter its months; of a year its first quarter, its middle two and its last.
/// Seasons are whole months: spring is March to May, winter of a year begins in its December.
/// </remarks>
/// <param name="Geschreven">As the author wrote it.</param>
/// <param name="Vroegst">Null when it is open (`uiterlijk …`) or not known.</param>
/// <param name="Laatst">Null when it is open (`… e.v.`) or not known.</param>
/// <param name="Duur">For a moment that says how long and not when: `3 tot 5 jaar`, or how long after something.</param>
/// <param name="MistJaar">No year was written: <see cref="InPhase"/> finds it.</param>
public sealed record Moment(
    string Geschreven, DateOnly? Vroegst, DateOnly? Laatst, Duur? Duur = null, bool MistJaar = false, SourceSpan Span = default) : IComparable<Moment>
{
    private readonly string _print = Geschreven;

    public static Reader<Moment> Reader { get; } = Readers.Scalar<Moment>(
        new ScalarShape("een moment", "Een moment of periode, zo vaag als nodig: `23 september 2025`, `2025-09`, `uiterlijk 1 mei 2026`, `Q4 2026`, "
            + "`2e helft 2026`, `medio oktober 2026`, `2026 – 2028`, `2026 e.v.`, `n.t.b.`.", Example: "medio oktober 2026"),
        static (YamlScalar scalar, ReadContext context, out Moment value) =>
        {
            var parsed = ParseMoment.Parse(scalar.Value);
            value = (parsed.Moment ?? new Moment(scalar.Value, null, null)) with { Span = scalar.Span };
            if (parsed.Kind is { } kind) context.Found.Report(kind, scalar.Span, parsed.Message!, parsed.Hint);
            return parsed.Kind is null;
        },
        static value => value);

    /// <summary>Nothing is known of it: `n.t.b.`, `doorlopend`.</summary>
    public bool IsOpen => Vroegst is null && Laatst is null;

    /// <summary>It is one day.</summary>
    public bool IsDay => Vroegst is not null && Vroegst == Laatst;

    /// <summary>How it prints when that differs from how it was written.</summary>
    internal string Print
    {
        init => _print = value;
    }

    /// <summary>The moment that a text means; null when it means none.</summary>
    public static Moment? Parse(string text) => ParseMoment.Parse(text).Moment;

    /// <summary>The same moment in the year that makes it fall in a phase; itself when it has a year, or the phase has none.</summary>
    public Moment InPhase(Moment? phase)
    {
        if (!MistJaar || (phase?.Vroegst ?? phase?.Laatst) is not { } start) return this;
        var end = phase!.Laatst ?? start;
        Moment? first = null;
        for (var year = start.Year; year <= end.Year; year++)
        {
            if (ParseMoment.Parse(Geschreven, year).Moment is not { } moment) return this;
            moment = moment with { Span = Span };
            first ??= moment;
            var (from, to) = (moment.Vroegst ?? moment.Laatst, moment.Laatst ?? moment.Vroegst);
            if (from <= end && to >= start) return moment;
        }
        return first ?? this;
    }

    /// <summary>By first possible day, then by last; what has no day at all comes last.</summary>
    public int CompareTo(Moment? other)
    {
        if (other is null) return -1;
        var order = (Vroegst ?? Laatst ?? DateOnly.MaxValue).CompareTo(other.Vroegst ?? other.Laatst ?? DateOnly.MaxValue);
        return order != 0 ? order : (Laatst ?? DateOnly.MaxValue).CompareTo(other.Laatst ?? DateOnly.MaxValue);
    }

    /// <summary>As it is printed: as it was written, but dates in words and periods with a dash.</summary>
    public override string ToString() => _print;

    public static bool operator <(Moment left, Moment right) => left.CompareTo(right) < 0;

    public static bool operator >(Moment left, Moment right) => left.CompareTo(right) > 0;

    public static bool operator <=(Moment left, Moment right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Moment left, Moment right) => left.CompareTo(right) >= 0;
}

/// <summary>How long: `3 tot 5 jaar`.</summary>
/// <param name="Eenheid">`dag`, `week`, `maand`, `kwartaal` or `jaar`.</param>
public sealed record Duur(string Geschreven, int Minst, int Meest, string Eenheid, SourceSpan Span = default)
{
    public static Reader<Duur> Reader { get; } = Readers.Scalar<Duur>(
        new ScalarShape("een duur", "Een aantal dagen, weken, maanden of jaren: `2 jaar`, `3 tot 5 jaar`.", Example: "2 jaar"),
        static (YamlScalar scalar, ReadContext context, out Duur value) =>
        {
            value = (ParseDuration.Parse(scalar.Value) ?? new Duur(scalar.Value, 0, 0, "dag")) with { Span = scalar.Span };
            if (value.Meest > 0) return true;
            context.Found.Report(ModelDiagnostics.DurationNotUnderstood, scalar.Span, $"`{scalar.Value}` is geen duur", "schrijf een aantal en een eenheid: `2 jaar`, `3 tot 5 maanden`");
            return false;
        },
        static value => value);

    /// <summary>The earliest and the latest day that lie this long after a moment.</summary>
    public (DateOnly? Vroegst, DateOnly? Laatst) Na(Moment moment) =>
        (moment.Vroegst is { } first ? Add(first, Minst) : null, moment.Laatst is { } last ? Add(last, Meest) : null);

    public override string ToString() => Geschreven;

    private DateOnly? Add(DateOnly day, int count)
    {
        var (months, days) = Eenheid switch { "jaar" => (12, 0), "kwartaal" => (3, 0), "maand" => (1, 0), "week" => (0, 7), _ => (0, 1) };
        var far = (long)day.DayNumber + (long)count * (months * 31 + days);
        if (far > DateOnly.MaxValue.DayNumber) return null;
        return months > 0 ? day.AddMonths(count * months) : day.AddDays(count * days);
    }
}
