using System.Collections;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Between the types that a template knows. A type is a name here: nothing is looked up in it.</summary>
internal static class Conversion
{
    public static object? To(TemplateContext context, SourceSpan span, object? value, Type type)
    {
        if (type == typeof(object)) return value;
        Type target = Nullable.GetUnderlyingType(type) ?? type;
        if (value is null) return target == type ? NullAs(target) : null;
        if (target == typeof(string)) return value as string ?? context.ObjectToString(value);
        if (target == typeof(bool)) return context.ToBool(span, value);
        if (value is EmptyScriptObject && target != typeof(IList)) throw Impossible(span, value, target);
        if (target == typeof(IEnumerable) && value is IEnumerable) return value;
        if (target == typeof(IList)) return ToList(span, value);
        if (target == typeof(DateTime) && value is DateTime) return value;
        if (target == typeof(TimeSpan) && value is TimeSpan) return value;
        if (target == typeof(IScriptObject) && value is IScriptObject and not ScriptArray) return value;
        if (IsNumber(target)) return ToNumber(context, span, value, target);
        throw Impossible(span, value, target);
    }

    public static bool IsNumber(object? value) =>
        value is int or long or double or float or decimal or BigInteger or uint or ulong or short or ushort or byte or sbyte;

    public static string NameOf(object? value) => value switch
    {
        null => "null",
        Enum => "enum",
        bool => "bool",
        string => "string",
        ScriptRange => "range",
        IList => "array",
        IScriptObject => "object",
        IScriptCustomFunction => "function",
        IFormattable number when IsNumber(number) => NameOf(number.GetType()),
        IScriptOutput => "string_builder_output",
        ScriptBlockStatement => "block_statement",
        _ => value.GetType().Name,
    };

    /// <summary>A pair of a loop over an object, as an object with `key` and `value`.</summary>
    public static ScriptObject AsObject(KeyValuePair<string, object?> pair)
    {
        var record = new ScriptObject(2);
        record.SetValue("key", pair.Key, true);
        record.SetValue("value", pair.Value, true);
        return record;
    }

    private static string NameOf(Type type)
    {
        if (type == typeof(int)) return "int";
        if (type == typeof(long)) return "long";
        if (type == typeof(double)) return "double";
        if (type == typeof(float)) return "float";
        if (type == typeof(decimal)) return "decimal";
        if (type == typeof(BigInteger)) return "bigint";
        if (type == typeof(uint)) return "uint";
        if (type == typeof(ulong)) return "ulong";
        if (type == typeof(short)) return "short";
        if (type == typeof(ushort)) return "ushort";
        if (type == typeof(byte)) return "byte";
        if (type == typeof(sbyte)) return "sbyte";
        if (type == typeof(IList)) return "array";
        return type == typeof(IScriptObject) ? "object" : type.Name;
    }

    private static object? NullAs(Type type)
    {
        if (type == typeof(int)) return 0;
        if (type == typeof(bool)) return false;
        if (type == typeof(double)) return 0.0;
        if (type == typeof(float)) return 0f;
        if (type == typeof(long)) return 0L;
        if (type == typeof(decimal)) return 0m;
        if (type == typeof(DateTime)) return default(DateTime);
        if (type == typeof(TimeSpan)) return default(TimeSpan);
        return type == typeof(BigInteger) ? BigInteger.Zero : null;
    }

    private static bool IsNumber(Type type) =>
        type == typeof(int) || type == typeof(double) || type == typeof(long) || type == typeof(float) || type == typeof(decimal)
        || type == typeof(BigInteger);

    private static IList ToList(SourceSpan span, object value) => value switch
    {
        IList list => list,
        IEnumerable values and not EmptyScriptObject => new ScriptArray(values),
        _ => throw new ScriptRuntimeException(
            span, "Unexpected list value. Expecting an array, list or iterator. Unable to convert to a list."),
    };

    private static object ToNumber(TemplateContext context, SourceSpan span, object value, Type type)
    {
        try
        {
            if (value is BigInteger big) return FromBig(big, type);
            if (type == typeof(int)) return Convert.ToInt32(value, context.CurrentCulture);
            if (value is IConvertible and not string and not DateTime)
            {
                if (type == typeof(double)) return Convert.ToDouble(value, context.CurrentCulture);
                if (type == typeof(float)) return Convert.ToSingle(value, context.CurrentCulture);
                if (type == typeof(long)) return Convert.ToInt64(value, context.CurrentCulture);
                if (type == typeof(decimal)) return Convert.ToDecimal(value, context.CurrentCulture);
                return value is ulong large ? new BigInteger(large) : new BigInteger(Convert.ToInt64(value, context.CurrentCulture));
            }
        }
        catch (Exception fault) when (fault is InvalidCastException or FormatException or OverflowException)
        {
            throw Impossible(span, value, type);
        }

        throw Impossible(span, value, type);
    }

    private static object FromBig(BigInteger value, Type type)
    {
        if (type == typeof(int)) return (int)value;
        if (type == typeof(long)) return (long)value;
        if (type == typeof(double)) return (double)value;
        if (type == typeof(float)) return (float)value;
        return type == typeof(decimal) ? (decimal)value : value;
    }

    private static ScriptRuntimeException Impossible(SourceSpan span, object value, Type type) =>
        new(span, type == typeof(int)
            ? $"Unable to convert type `{NameOf(value)}` to int"
            : $"Unable to convert type `{NameOf(value)}` to `{NameOf(type)}`");
}
