using System.Numerics;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The order of `array.sort`: nothing first, numbers by size, text as a Dutch reader expects it. Values that have no order are an error.</summary>
internal sealed class ValueComparer(BuiltinCall call) : IComparer<object?>
{
    public int Compare(object? x, object? y)
    {
        call.Context.Budget.Spend(call.Span, 1);
        if (x is string text && y is string other) call.Context.Budget.Read(call.Span, Math.Min(text.Length, other.Length));
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        return (x, y) switch
        {
            (string left, string right) => TextOrder.Compare(left, right),
            (int left, int right) => left.CompareTo(right),
            (bool left, bool right) => left.CompareTo(right),
            (DateTime left, DateTime right) => left.CompareTo(right),
            (TimeSpan left, TimeSpan right) => left.CompareTo(right),
            (char left, char right) => left.CompareTo(right),
            _ when Conversion.IsNumber(x) && Conversion.IsNumber(y) => CompareNumbers(x, y),
            (IComparable left, _) when x.GetType() == y.GetType() => left.CompareTo(y),
            _ => throw call.Fault($"Failed to compare two elements in the array: `{Conversion.NameOf(x)}` and `{Conversion.NameOf(y)}`"),
        };
    }

    private int CompareNumbers(object x, object y)
    {
        if (x is double or float || y is double or float) return As<double>(x).CompareTo(As<double>(y));
        if (x is decimal || y is decimal) return As<decimal>(x).CompareTo(As<decimal>(y));
        return As<BigInteger>(x).CompareTo(As<BigInteger>(y));
    }

    private T As<T>(object value) => (T)Conversion.To(call.Context, call.Span, value, typeof(T))!;
}
