using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>What follows an operand: assignments, operators with two sides, and the conditional.</summary>
internal sealed partial class Parser
{
    private Step ParseAssignment(Frame frame)
    {
        if (_current.Type == TokenType.Equal && AsDeclaration(frame.Left!) is { } function) return ParseInlineFunction(frame, function);
        (bool assigns, BinaryOperator? op) = AssignmentOperator();
        if (!assigns) return Step.None;
        ScriptExpression target = frame.Left!;
        ScriptAssignExpression assign = Open(new ScriptAssignExpression { Operator = op, Target = target });
        assign.Span = assign.Span with { Start = target.Span.Start };
        if (!target.IsPath || frame.Call is not null || _expressionLevel > 1 || !frame.Assigns)
        {
            Error(assign, assign.Span, "Expression is only allowed for a top level assignment");
        }

        Advance();
        assign.Value = ExpectExpression(assign, frame.ParentExpression);
        frame.Left = Close(assign);
        return Step.Stop;
    }

    private Step ParseInlineFunction(Frame frame, ScriptFunction function)
    {
        if (_expressionLevel > 1 || !frame.Assigns)
        {
            Error(frame.Left!, frame.Left!.Span, "Creating a function is only allowed for a top level assignment");
        }

        Advance();
        function.Body = ParseExpressionStatement();
        CloseAt(function, function.Body.Span.End);
        frame.Left = new ScriptExpressionAsStatement { Statement = function, Span = function.Span };
        return Step.Stop;
    }

    private (bool Assigns, BinaryOperator? Operator) AssignmentOperator() => _current.Type switch
    {
        TokenType.Equal => (true, null),
        TokenType.PlusEqual => (true, BinaryOperator.Add),
        TokenType.MinusEqual => (true, BinaryOperator.Subtract),
        TokenType.AsteriskEqual => (true, BinaryOperator.Multiply),
        TokenType.DivideEqual => (true, BinaryOperator.Divide),
        TokenType.DoubleDivideEqual => (true, BinaryOperator.DivideRound),
        TokenType.PercentEqual => (true, BinaryOperator.Modulus),
        _ => (false, null),
    };

    private Step ParseBinary(Frame frame)
    {
        if (BinaryOperatorOf(_current.Type) is not { } op) return Step.None;
        if ((frame.InWhen && op == BinaryOperator.Or) || op.Precedence() <= frame.Precedence) return Step.Stop;

        // A chain of operators becomes a tree that is as deep as the chain is long.
        Enter();
        ScriptBinaryExpression binary = OpenAt(
            new ScriptBinaryExpression { Left = frame.Left!, Operator = op, OperatorSpan = CurrentSpan }, frame.Left!);
        Advance();
        string message = $"Expecting an <expression> to the right of the operator instead of `{Shown(_current)}`";
        binary.Right = ExpectExpression(binary, (ScriptExpression?)frame.Call ?? frame.ParentExpression, op.Precedence(), message, frame.Mode);
        frame.Left = Close(binary);
        return Step.Again;
    }

    private static BinaryOperator? BinaryOperatorOf(TokenType type) => type switch
    {
        TokenType.Asterisk => BinaryOperator.Multiply,
        TokenType.Divide => BinaryOperator.Divide,
        TokenType.DoubleDivide => BinaryOperator.DivideRound,
        TokenType.Plus => BinaryOperator.Add,
        TokenType.Minus => BinaryOperator.Subtract,
        TokenType.Percent => BinaryOperator.Modulus,
        TokenType.DoubleLessThan => BinaryOperator.ShiftLeft,
        TokenType.DoubleGreaterThan => BinaryOperator.ShiftRight,
        TokenType.DoubleQuestion => BinaryOperator.Coalesce,
        TokenType.QuestionExclamation => BinaryOperator.NotCoalesce,
        TokenType.DoubleAmp => BinaryOperator.And,
        TokenType.DoubleVerticalBar => BinaryOperator.Or,
        TokenType.DoubleEqual => BinaryOperator.Equal,
        TokenType.ExclamationEqual => BinaryOperator.NotEqual,
        TokenType.Greater => BinaryOperator.Greater,
        TokenType.GreaterEqual => BinaryOperator.GreaterOrEqual,
        TokenType.Less => BinaryOperator.Less,
        TokenType.LessEqual => BinaryOperator.LessOrEqual,
        TokenType.DoubleDot => BinaryOperator.RangeInclude,
        TokenType.DoubleDotLess => BinaryOperator.RangeExclude,
        _ => null,
    };

    private Step ParseConditional(Frame frame)
    {
        if (_current.Type != TokenType.Question) return Step.None;
        if (frame.Precedence > 0) return Step.Stop;
        TakeCall(frame);
        ScriptConditionalExpression conditional = OpenAt(new ScriptConditionalExpression { Condition = frame.Left! }, frame.Left!);
        Advance();
        conditional.Then = ExpectExpression(conditional, mode: Mode.NoNamedArgument);
        Expect(TokenType.Colon, ":");
        conditional.Else = ExpectExpression(conditional, mode: Mode.NoNamedArgument);
        frame.Left = Close(conditional);
        return Step.Stop;
    }
}
