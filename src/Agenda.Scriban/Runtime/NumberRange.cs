using System.Collections;
using System.Numerics;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Whole numbers from one to another, up or down; each is counted as a step when it is made.</summary>
internal sealed class NumberRange(TemplateContext context, SourceSpan span, BigInteger first, BigInteger last, bool inclusive)
    : IEnumerable, IReadOnlyCollection<object?>
{
    /// <summary>How many numbers, at most the highest int.</summary>
    public int Count => (int)BigInteger.Min(Length, int.MaxValue);

    public BigInteger Length => BigInteger.Abs(last - first) + (inclusive ? 1 : 0);

    public IEnumerator<object?> GetEnumerator()
    {
        int step = first < last ? 1 : -1;
        BigInteger length = Length;
        BigInteger number = first;
        for (BigInteger i = BigInteger.Zero; i < length; i++)
        {
            context.Budget.Spend(span, 1);
            yield return Arithmetic.Fit(number);
            number += step;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
