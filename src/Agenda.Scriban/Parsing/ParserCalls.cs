using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>A value follows a value: the first is a function, or this is an option of a loop.</summary>
    private Step ParseArgument(Frame frame)
    {
        // The function that is being called around us takes what follows.
        if (frame.ParentExpression is not null) return Step.Stop;
        var loop = frame.Parent as ScriptForStatement;
        if (_current.Type == TokenType.Identifier && (loop is not null || PeekToken().Type == TokenType.Colon))
        {
            return ParseNamedArguments(frame, loop);
        }

        bool isExplicit = _current.Type == TokenType.OpenParen && !IsSpaceBefore(_current);
        if (isExplicit)
        {
            ParseExplicitCall(frame);
            return Step.Again;
        }

        if (frame.Call is null)
        {
            frame.Call = OpenAt(new ScriptFunctionCall { Target = frame.Left! }, frame.Left!);
            return Step.Operand;
        }

        frame.Call.Arguments.Add(frame.Left!);
        CloseAt(frame.Call, frame.Left!.Span.End);
        return frame.Left is ScriptAnonymousFunction ? Step.Stop : Step.Operand;
    }

    private Step ParseNamedArguments(Frame frame, ScriptForStatement? loop)
    {
        if (loop is null && frame.Call is null) frame.Call = OpenAt(new ScriptFunctionCall { Target = frame.Left! }, frame.Left!);
        else if (loop is null) frame.Call!.Arguments.Add(frame.Left!);
        Close(frame.Left!);
        frame.IsClosed = true;
        while (_current.Type == TokenType.Identifier && (loop is not null || PeekToken().Type == TokenType.Colon))
        {
            if (!ParseOneNamedArgument(frame, loop)) break;
        }

        if (loop is null && IsStartOfExpression()) return Step.Operand;
        if (frame.Call is not null)
        {
            frame.Left = frame.Call;
            frame.Call = null;
        }

        return _current.Type is TokenType.VerticalBar or TokenType.PipeGreater ? Step.Again : Step.Stop;
    }

    private bool ParseOneNamedArgument(Frame frame, ScriptForStatement? loop)
    {
        SourceSpan start = CurrentSpan;
        ScriptExpression name = ParseName();
        if (name is not ScriptVariable variable)
        {
            Error(name.Span, "Invalid identifier passed as a named argument. Expecting a simple variable name");
            return false;
        }

        var argument = new ScriptNamedArgument { Name = variable, Span = start };
        if (loop is not null) loop.NamedArguments.Add(argument);
        else frame.Call!.Arguments.Add(argument);
        if (_current.Type == TokenType.Colon)
        {
            Advance();
            argument.Value = ExpectExpression(frame.Parent, mode: Mode.Basic);
            if (argument.Value is not null) CloseAt(argument, argument.Value.Span.End);
        }

        if (frame.Call is not null) CloseAt(frame.Call, argument.Span.End);
        return argument.Value is not ScriptAnonymousFunction;
    }

    /// <summary>`f(a, b)`: the bracket stands against the name.</summary>
    private void ParseExplicitCall(Frame frame)
    {
        ScriptFunctionCall call = OpenAt(new ScriptFunctionCall { Target = frame.Left!, IsExplicit = true }, frame.Left!);
        Advance();
        for (bool first = true; _current.Type != TokenType.CloseParen; first = false)
        {
            if (!first && _current.Type == TokenType.Comma) Advance();
            else if (!first) Error("Expecting a comma to separate arguments in a function call.");
            if (!IsStartOfExpression())
            {
                Error("Expecting an expression for argument function calls instead of this token.");
                break;
            }

            ScriptExpression? argument = ParseExpression(call);
            if (argument is null) break;
            call.Arguments.Add(argument);
            CloseAt(call, argument.Span.End);
        }

        // As in the package the bracket belongs to the call only where the expression ends with it, or nothing stands in it.
        if (_current.Type == TokenType.CloseParen && call.Arguments.Count == 0) CloseAt(call, _current.End);
        if (_current.Type != TokenType.CloseParen) Error("Expecting a closing parenthesis for a function call.");
        if (_current.Type == TokenType.CloseParen) Advance();
        frame.Left = call;

        // After the arguments, which are one level deeper already: a chain of calls is as deep as it is long.
        Enter();
    }
}
