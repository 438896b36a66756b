using System.Collections;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// The members and items of a value. Only objects made for templates have members, and text, lists, dates and times the few
/// that are written here: whatever else a caller hands over is opaque.
/// </summary>
internal static class Members
{
    public static bool TryGet(TemplateContext context, SourceSpan span, object target, string name, out object? value)
    {
        if (target is IScriptObject record) return record.TryGetValue(context, span, name, out value);
        value = target switch
        {
            string text when name == "size" => text.Length,
            IList list when name == "size" => list.Count,
            DateTime date => OfDate(date, name),
            TimeSpan time => OfTime(time, name),
            KeyValuePair<string, object?> pair => name == "key" ? pair.Key : name == "value" ? pair.Value : null,
            _ => null,
        };
        if (value is not null || target is KeyValuePair<string, object?> && name == "value") return true;
        if (!IsPrimitive(target)) return false;
        if (context.EnableRelaxedMemberAccess) return true;
        throw OnPrimitive(span, target, name);
    }

    public static bool Has(object target, string name) => target switch
    {
        IScriptObject record => name == "size" && target is ScriptArray || record.Contains(name),
        string or IList => name == "size",
        DateTime date => OfDate(date, name) is not null,
        TimeSpan time => OfTime(time, name) is not null,
        KeyValuePair<string, object?> => name is "key" or "value",
        _ => false,
    };

    public static bool TrySet(TemplateContext context, SourceSpan span, object target, string name, object? value)
    {
        if (target is IScriptObject record) return record.TrySetValue(context, span, name, value, false);
        return IsPrimitive(target) ? throw OnPrimitive(span, target, name) : false;
    }

    /// <summary>Whether a value has numbered items (also a number, which says that it has none when one is asked).</summary>
    public static bool IsList(object? target) => target is string or IList or BigInteger || IsPrimitive(target);

    public static int LengthOf(TemplateContext context, SourceSpan span, object target) => target switch
    {
        string text => text.Length,
        IList list => list.Count,
        _ => throw new ScriptRuntimeException(span, $"Cannot use the {Conversion.NameOf(target)} primitive `{context.ObjectToString(target)}` as a list."),
    };

    public static object? ItemOf(SourceSpan span, object target, int index) => target switch
    {
        string text when index < text.Length => text[index].ToString(),
        string => throw new ScriptRuntimeException(span, "Index was outside the bounds of the array."),
        IList list => index < list.Count ? list[index] : null,
        _ => null,
    };

    public static void SetItem(TemplateContext context, SourceSpan span, object target, int index, object? value)
    {
        if (target is not IList { IsReadOnly: false } list) throw new ScriptRuntimeException(span, "Cannot replace a character in a string");
        if (index >= list.Count)
        {
            // The list grows: what that takes is asked for first.
            context.Evaluator.EnterItems();
            try
            {
                context.Evaluator.StepItems(span, (long)index + 1 - list.Count);
            }
            finally
            {
                context.Evaluator.ExitItems();
            }

            while (list.Count <= index) list.Add(null);
        }

        list[index] = value;
    }

    private static bool IsPrimitive(object? value) => value is bool or char || (Conversion.IsNumber(value) && value is not BigInteger);

    private static ScriptRuntimeException OnPrimitive(SourceSpan span, object target, string name) =>
        new(span, $"Cannot get or set a member on the primitive `{target}/{Conversion.NameOf(target)}` when accessing member: {name}");

    private static object? OfDate(DateTime date, string name) => name switch
    {
        "year" => date.Year,
        "month" => date.Month,
        "day" => date.Day,
        "day_of_year" => date.DayOfYear,
        "day_of_week" => date.DayOfWeek,
        "hour" => date.Hour,
        "minute" => date.Minute,
        "second" => date.Second,
        "millisecond" => date.Millisecond,
        "microsecond" => date.Microsecond,
        "nanosecond" => date.Nanosecond,
        "date" => date.Date,
        "time_of_day" => date.TimeOfDay,
        "ticks" => date.Ticks,
        "kind" => date.Kind,
        _ => null,
    };

    private static object? OfTime(TimeSpan time, string name) => name switch
    {
        "days" => time.Days,
        "hours" => time.Hours,
        "minutes" => time.Minutes,
        "seconds" => time.Seconds,
        "milliseconds" => time.Milliseconds,
        "microseconds" => time.Microseconds,
        "nanoseconds" => time.Nanoseconds,
        "ticks" => time.Ticks,
        "total_days" => time.TotalDays,
        "total_hours" => time.TotalHours,
        "total_minutes" => time.TotalMinutes,
        "total_seconds" => time.TotalSeconds,
        "total_milliseconds" => time.TotalMilliseconds,
        "total_microseconds" => time.TotalMicroseconds,
        "total_nanoseconds" => time.TotalNanoseconds,
        _ => null,
    };
}
