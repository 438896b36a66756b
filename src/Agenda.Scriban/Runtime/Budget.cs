using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// What one context may spend, over everything that it renders: steps (a statement, an expression, an item of a loop inside or
/// outside a function) and characters of text made. It is asked before the work is done or the memory is taken. A stranger's
/// template can be slow by a second or so, not by more, and the same template stops at the same place on every machine.
/// </summary>
internal sealed class Budget
{
    private long _steps;
    private long _characters;

    /// <summary>Ten million: some hundred times what the largest of our own documents needs.</summary>
    public long StepLimit { get; set; } = 10_000_000;

    /// <summary>64 million characters, output and everything on the way to it.</summary>
    public long TextLimit { get; set; } = 64L * 1024 * 1024;

    public long Steps => _steps;

    public long Characters => _characters;

    public void Spend(SourceSpan span, long steps)
    {
        _steps += steps;
        if (_steps > StepLimit) throw new ScriptRuntimeException(span, $"The template takes more than {StepLimit} steps");
    }

    /// <summary>Steps for text that is gone through without making any: a step is worth some sixty characters.</summary>
    public void Read(SourceSpan span, long characters) => Spend(span, characters / 64);

    /// <summary>Steps for a number that is calculated or written with; those as long as a page cost what they take.</summary>
    public void Count(SourceSpan span, object left, object right)
    {
        if (left is BigInteger || right is BigInteger) Spend(span, Words(left) * Words(right) / 1024);
    }

    /// <summary>Steps for a number that is written in figures: one of a million bits takes two seconds, and is refused.</summary>
    public void Write(SourceSpan span, object? number) => Spend(span, Words(number) * Words(number) / 64);

    private static long Words(object? value) => value is BigInteger number ? 1 + (number.GetBitLength() / 32) : 1;

    /// <summary>One step, for a node that is about to be evaluated.</summary>
    public void Step(ScriptNode node)
    {
        if (++_steps > StepLimit) Spend(node.Span, 0);
    }

    /// <summary>Asks for text of a length that is not made yet.</summary>
    public void Reserve(SourceSpan span, long characters)
    {
        if (characters < 0 || characters > TextLimit - _characters)
        {
            throw new ScriptRuntimeException(span, $"The template makes more than {TextLimit} characters of text");
        }

        _characters += characters;
    }
}
