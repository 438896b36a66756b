using System.Numerics;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>`math`: numbers. Functions of chance are left out: a build is reproducible.</summary>
internal sealed class MathModule : BuiltinModule
{
    protected override IReadOnlyList<string> Names { get; } =
    [
        "abs", "ceil", "divided_by", "floor", "format", "is_number", "minus", "modulo", "plus", "round", "times", "uuid", "random",
    ];

    protected override BuiltinFunction? Create(string name) => name switch
    {
        "abs" => new(Abs, Parameter.Any("value")),
        "ceil" => new(call => Math.Ceiling(call.Number(0)), Parameter.Number("value")),
        "floor" => new(call => Math.Floor(call.Number(0)), Parameter.Number("value")),
        "round" => new(Round, Parameter.Number("value"), Parameter.Int("precision", 0)),
        "divided_by" => new(DividedBy, Parameter.Number("value"), Parameter.Any("divisor")),
        "minus" => Operation(BinaryOperator.Subtract),
        "modulo" => Operation(BinaryOperator.Modulus),
        "plus" => Operation(BinaryOperator.Add),
        "times" => Operation(BinaryOperator.Multiply),
        "is_number" => new(call => Conversion.IsNumber(call[0]), Parameter.Any("value")),
        "format" => new(Format, Parameter.Any("value"), Parameter.Text("format"), Parameter.Text("culture", null)),
        "uuid" => BuiltinFunction.LeftOut("math.uuid", "a document must come out the same each time"),
        "random" => BuiltinFunction.LeftOut(
            "math.random", "a document must come out the same each time", Parameter.Int("minValue"), Parameter.Int("maxValue")),
        _ => null,
    };

    private static BuiltinFunction Operation(BinaryOperator op) => new(
        call => Arithmetic.Evaluate(call.Context, call.Span, op, new Operand(call[0], call.Span), new Operand(call[1], call.Span)),
        Parameter.Any("value"),
        Parameter.Any("with"));

    private static object? Abs(BuiltinCall call) => call[0] switch
    {
        null or bool => call[0],
        int number => Math.Abs(number),
        long number => Math.Abs(number),
        double number => Math.Abs(number),
        float number => Math.Abs(number),
        decimal number => Math.Abs(number),
        BigInteger number => BigInteger.Abs(number),
        var value => throw call.Fault($"The value `{call.Context.ObjectToString(value)}` is not a number"),
    };

    private static object Round(BuiltinCall call)
    {
        int precision = call.Int(1);
        if (precision is < 0 or > 15) throw call.Fault("Rounding digits must be between 0 and 15, inclusive. (Parameter 'digits')");
        return Math.Round(call.Number(0), precision);
    }

    /// <summary>A division by a whole number is rounded down to one.</summary>
    private static object? DividedBy(BuiltinCall call)
    {
        object? result = Arithmetic.Evaluate(
            call.Context, call.Span, BinaryOperator.Divide, new Operand(call[0], call.Span), new Operand(call[1], call.Span));
        return call[1] is int && result is double number ? (int)Math.Floor(number) : result;
    }

    private static object Format(BuiltinCall call)
    {
        if (call[0] is null) return "";
        if (!Conversion.IsNumber(call[0])) throw call.Fault($"Unexpected `{call.Context.ObjectToString(call[0])}`. Must be a formattable number");
        return FormatValue(call);
    }

    /// <summary>Formats with .NET's format strings; those may ask for zeros without end, so their figures are limited.</summary>
    public static string FormatValue(BuiltinCall call)
    {
        string format = call.Text(1) ?? "";
        call.Context.Budget.Write(call.Span, call[0]);
        if (format.Length > MaximumFormat || HasLongNumber(format)) throw call.Fault("The format is too long");
        return ((IFormattable)call[0]!).ToString(format, Cultures.Find(call, call.Text(2)));
    }

    private const int MaximumFormat = 1000;

    /// <summary>`N999999` asks for a million decimals; `000000` for six figures.</summary>
    private static bool HasLongNumber(string format) =>
        format.Length > 4 && char.IsAsciiLetter(format[0]) && format.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
