using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>What an expression may hold where it stands.</summary>
    private enum Mode
    {
        All,

        /// <summary>Without `name:`, for the colon belongs to a condition.</summary>
        NoNamedArgument,

        /// <summary>Literals, paths and initialisers; no operators and no calls.</summary>
        Basic,

        /// <summary>A value of a `when`: `||` separates values.</summary>
        When,
    }

    /// <summary>What reading on after an operand came to.</summary>
    private enum Step
    {
        /// <summary>Not this: try the next possibility.</summary>
        None,

        /// <summary>Taken: read on after it.</summary>
        Again,

        /// <summary>An argument follows: read the next operand.</summary>
        Operand,

        /// <summary>The expression ends here.</summary>
        Stop,

        /// <summary>The expression is complete as it is.</summary>
        Done,
    }

    /// <summary>
    /// An expression while it is read: operands, each with what is written after it. A value after a value makes the first a
    /// function and the others its arguments, which is why a call is known only when its first argument is seen.
    /// </summary>
    private ScriptExpression? ParseExpression(
        ScriptNode parent, ScriptExpression? parentExpression = null, int precedence = 0, Mode mode = Mode.All, bool assigns = true)
    {
        int depth = _depth;
        _expressionLevel++;
        try
        {
            Enter();
            var frame = new Frame
            {
                Parent = parent,
                ParentExpression = parentExpression,
                Precedence = precedence,
                Mode = mode == Mode.When ? Mode.All : mode,
                InWhen = mode == Mode.When,
                Assigns = assigns,
            };
            return ParseOperands(frame);
        }
        finally
        {
            _depth = depth;
            _expressionLevel--;
        }
    }

    private ScriptExpression? ParseOperands(Frame frame)
    {
        while (true)
        {
            frame.Operands++;
            ScriptExpression? operand = ParseOperand(frame);
            if (operand is null)
            {
                string where = frame.Call is null ? "expression" : $"function call `{frame.Call}`";
                Error($"Unexpected token `{Shown(_current)}` while parsing {where}");
                return null;
            }

            frame.Left = operand;
            if (ReferenceEquals(operand, frame.BlockDelegate)) return operand;
            Step step = operand is ScriptAnonymousFunction || frame.HasFunction ? Step.Stop : Step.Again;
            frame.HasFunction |= operand is ScriptAnonymousFunction;
            while (step == Step.Again) step = ParseAfterOperand(frame);
            if (step == Step.Done) return frame.Left;
            if (step != Step.Operand) return Finish(frame);
        }
    }

    private ScriptExpression? Finish(Frame frame)
    {
        if (frame.Call is null) return frame.Left is null || frame.IsClosed ? frame.Left : Close(frame.Left);
        frame.Call.Arguments.Add(frame.Left!);
        return CloseAt(frame.Call, frame.Left!.Span.End);
    }

    private Step ParseAfterOperand(Frame frame)
    {
        if (_current.Type is TokenType.EndingInterpolatedString or TokenType.CloseInterpolatedBrace
            or TokenType.ContinuationInterpolatedString or TokenType.OpenInterpolatedBrace)
        {
            return Step.Stop;
        }

        Step step = ParseMember(frame);
        if (step != Step.None) return step;
        ParsePostIncrement(frame);
        step = ParseIndexer(frame);
        if (step != Step.None) return step;
        if (frame.Mode == Mode.Basic || frame.Parent is ScriptUnaryExpression { Operator: UnaryOperator.Alias }) return Step.Stop;
        step = ParseNamedArgument(frame);
        if (step == Step.None) step = ParseAssignment(frame);
        if (step == Step.None) step = ParseBinary(frame);
        if (step == Step.None) step = ParseConditional(frame);
        if (step == Step.None && IsStartOfExpression()) return ParseArgument(frame);
        return step == Step.None ? ParsePipe(frame) : step;
    }

    private Step ParseMember(Frame frame)
    {
        if (_current.Type is not (TokenType.Dot or TokenType.QuestionDot)) return Step.None;
        Token name = PeekToken();
        if (name.Type != TokenType.Identifier)
        {
            Error(name, $"Invalid token `{name.Type}`. The dot operator is expected to be followed by a plain identifier");
            return Step.Done;
        }

        Enter();
        ScriptExpression target = frame.Left!;
        bool nullConditional = _current.Type == TokenType.QuestionDot;
        Advance();
        bool isEmpty = Text(_current) is "empty" or "blank" && PeekToken().Type == TokenType.Question;
        ScriptExpression member = ParseName();
        if (member is not ScriptVariable variable)
        {
            Error("Unexpected literal member `{member}`");
            frame.Left = null;
            return Step.Done;
        }

        if (isEmpty)
        {
            Advance();
            frame.Left = Close(OpenAt(new ScriptIsEmptyExpression { Target = target }, target));
            return Step.Again;
        }

        // Once a link of a chain may be null, the links after it may be too.
        nullConditional |= target is ScriptMemberExpression { NullConditional: true };
        frame.Left = Close(OpenAt(new ScriptMemberExpression { Target = target, Member = variable, NullConditional = nullConditional }, target));
        return Step.Again;
    }

    private void ParsePostIncrement(Frame frame)
    {
        if (_current.Type is not (TokenType.DoublePlus or TokenType.DoubleMinus)) return;
        if (!frame.Left!.IsPath) Error("The operand of an increment or decrement operator must be a variable, property or indexer");
        int step = _current.Type == TokenType.DoublePlus ? 1 : -1;
        frame.Left = OpenAt(new ScriptIncrementDecrementExpression { Step = step, Post = true, Right = frame.Left }, frame.Left);
        Advance();
    }

    private Step ParseIndexer(Frame frame)
    {
        ScriptExpression target = frame.Left!;
        if (_current.Type != TokenType.OpenBracket || IsSpaceBefore(_current)) return Step.None;
        if (!target.IsPath && target is not (ScriptLiteral or ScriptFunctionCall)) return Step.None;
        ScriptIndexerExpression indexer = OpenAt(new ScriptIndexerExpression { Target = target }, target);
        Advance();
        indexer.Index = ExpectExpression(indexer, frame.Call, 0, $"Expecting <index_expression> instead of `{Shown(_current)}`", frame.Mode);
        if (_current.Type == TokenType.CloseBracket) Advance();
        else Error($"Unexpected `{Shown(_current)}`. Expecting ']'");
        frame.Left = Close(indexer);
        Enter();
        return Step.Again;
    }

    private Step ParseNamedArgument(Frame frame)
    {
        if (frame.Mode == Mode.NoNamedArgument || _current.Type != TokenType.Colon) return Step.None;
        if (frame.Left is not ScriptVariable name)
        {
            Error(frame.Left!.Span, "Expecting a simple global or local variable before `:` in order to create a named argument");
            return Step.Stop;
        }

        ScriptNamedArgument argument = Open(new ScriptNamedArgument { Name = name });
        Advance();
        argument.Value = ExpectExpression(frame.Parent);
        frame.Left = Close(argument);
        return Step.Stop;
    }

    private Step ParsePipe(Frame frame)
    {
        if (frame.Precedence > 0) return Step.Stop;
        if (frame.Parent is ScriptPipeCall && frame.Call is null && frame.Left!.IsPath)
        {
            // `1 | math.abs`: the function after a pipe is called, also without arguments of its own.
            frame.Left = OpenAt(new ScriptFunctionCall { Target = frame.Left }, frame.Left);
        }

        if (_current.Type is not (TokenType.VerticalBar or TokenType.PipeGreater)) return Step.Stop;
        if (frame.Call is not null)
        {
            frame.Call.Arguments.Add(frame.Left!);
            frame.Left = frame.Call;
            frame.Call = null;
        }

        ScriptPipeCall pipe = Open(new ScriptPipeCall { From = frame.Left! });
        pipe.Span = pipe.Span with { Start = frame.Left!.Span.Start };

        // A pipe may stand at the end of a line.
        _newLinesHidden++;
        Advance();
        _newLinesHidden--;
        pipe.To = ExpectExpression(pipe);
        frame.Left = Close(pipe);
        return Step.Done;
    }

    private void TakeCall(Frame frame)
    {
        if (frame.Call is null) return;
        frame.Call.Arguments.Add(frame.Left!);
        frame.Left = Close(frame.Call);
        frame.Call = null;
    }

    private sealed class Frame
    {
        public required ScriptNode Parent { get; init; }
        public ScriptExpression? ParentExpression { get; init; }
        public int Precedence { get; init; }
        public Mode Mode { get; init; }
        public bool InWhen { get; init; }
        public bool Assigns { get; init; }
        public ScriptExpression? Left { get; set; }
        public ScriptFunctionCall? Call { get; set; }
        public ScriptExpression? BlockDelegate { get; set; }
        public int Operands { get; set; }
        public bool HasFunction { get; set; }
        public bool IsClosed { get; set; }
    }
}
