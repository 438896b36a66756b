using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private const int UnaryPrecedence = 200;
    private const int IncrementPrecedence = 210;

    private ScriptExpression? ParseOperand(Frame frame)
    {
        switch (_current.Type)
        {
            case TokenType.Identifier or TokenType.IdentifierSpecial: return ParseNameOrBlock(frame);
            case TokenType.Integer: return ParseInteger();
            case TokenType.HexaInteger: return ParseHexadecimal();
            case TokenType.BinaryInteger: return ParseBinaryInteger();
            case TokenType.Float: return ParseFloat();
            case TokenType.String: return ParseString();
            case TokenType.VerbatimString: return ParseVerbatimString();
            case TokenType.InterpolatedString or TokenType.BeginInterpolatedString: return ParseInterpolatedString();
            case TokenType.ContinuationInterpolatedString: return ParseInterpolatedText();
            case TokenType.OpenInterpolatedBrace: return ParseInterpolatedExpression();
            case TokenType.OpenParen: return ParseParenthesis();
            case TokenType.OpenBrace: return ParseObject();
            case TokenType.OpenBracket: return ParseArray();
            case TokenType.DoublePlus or TokenType.DoubleMinus: return ParseIncrement();
            default: return IsStartOfUnary() ? ParseUnary() : null;
        }
    }

    private ScriptExpression ParseNameOrBlock(Frame frame)
    {
        ScriptExpression name = ParseName();
        if (name is not ScriptVariable { Name: "$$" }) return name;
        if (frame.Operands != 1 || _expressionLevel > 1) Error("Cannot use block delegate $$ in a nested expression");
        if (frame.Parent is not ScriptExpressionStatement)
        {
            Error(frame.Parent, frame.Parent.Span, "Cannot use block delegate $$ outside an expression statement");
        }

        frame.BlockDelegate = name;
        return name;
    }

    private bool IsStartOfUnary() => _current.Type is TokenType.Exclamation or TokenType.Minus or TokenType.Plus or TokenType.Arroba
        or TokenType.DoublePlus or TokenType.DoubleMinus or TokenType.Caret;

    private bool IsStartOfExpression() => IsStartOfUnary() || _current.Type is TokenType.Identifier or TokenType.IdentifierSpecial
        or TokenType.Integer or TokenType.HexaInteger or TokenType.BinaryInteger or TokenType.Float
        or TokenType.String or TokenType.VerbatimString or TokenType.InterpolatedString or TokenType.BeginInterpolatedString
        or TokenType.ContinuationInterpolatedString or TokenType.EndingInterpolatedString
        or TokenType.OpenParen or TokenType.OpenBrace or TokenType.OpenBracket;

    private ScriptUnaryExpression ParseUnary()
    {
        UnaryOperator op = _current.Type switch
        {
            TokenType.Exclamation => UnaryOperator.Not,
            TokenType.Minus => UnaryOperator.Negate,
            TokenType.Plus => UnaryOperator.Plus,
            TokenType.Arroba => UnaryOperator.Alias,
            _ => UnaryOperator.Expand,
        };
        ScriptUnaryExpression unary = Open(new ScriptUnaryExpression { Operator = op });
        Advance();
        unary.Right = ExpectExpression(unary, null, UnaryPrecedence);
        return Close(unary);
    }

    private ScriptIncrementDecrementExpression ParseIncrement()
    {
        int step = _current.Type == TokenType.DoublePlus ? 1 : -1;
        ScriptIncrementDecrementExpression increment = Open(new ScriptIncrementDecrementExpression { Step = step });
        Advance();
        increment.Right = ExpectExpression(increment, null, IncrementPrecedence);
        if (increment.Right is not { IsPath: true })
        {
            Error("The operand of an increment or decrement operator must be a variable, property or indexer");
        }

        return Close(increment);
    }

    private ScriptNestedExpression ParseParenthesis()
    {
        ScriptNestedExpression nested = Open(new ScriptNestedExpression());
        Advance();
        nested.Expression = ExpectExpression(nested);
        if (_current.Type == TokenType.CloseParen) Advance();
        else Error($"Invalid token `{Shown(_current)}`. Expecting a closing `)`.");
        return Close(nested);
    }

    private ScriptArrayInitializerExpression ParseArray()
    {
        Enter();
        ScriptArrayInitializerExpression array = Open(new ScriptArrayInitializerExpression());
        _newLinesHidden++;
        Advance();
        while (_current.Type != TokenType.CloseBracket)
        {
            ScriptExpression? value = ExpectExpression(array);
            if (value is null) break;
            array.Values.Add(value);
            if (_current.Type != TokenType.Comma) break;
            Advance();
        }

        _newLinesHidden--;
        Expect(TokenType.CloseBracket, "]");
        _depth--;
        return Close(array);
    }

    private ScriptObjectInitializerExpression ParseObject()
    {
        ScriptObjectInitializerExpression initializer = Open(new ScriptObjectInitializerExpression());
        _newLinesHidden++;
        Advance();
        bool good = true;
        while (good && _current.Type != TokenType.CloseBrace)
        {
            good = ParseObjectMember(initializer);
            if (!good || _current.Type != TokenType.Comma) break;
            Advance();
        }

        if (good && _current.Type != TokenType.CloseBrace)
        {
            good = false;
            Error($"Unexpected token `{Shown(_current)}` while parsing object initializer. Expecting a simple identifier for the member name.");
        }

        _newLinesHidden--;
        if (good) Advance();
        return Close(initializer);
    }

    private bool ParseObjectMember(ScriptObjectInitializerExpression initializer)
    {
        if (_current.Type is not (TokenType.Identifier or TokenType.String or TokenType.InterpolatedString or TokenType.BeginInterpolatedString))
        {
            Error($"Unexpected token `{Shown(_current)}` while parsing object initializer. Expecting a simple identifier for the member name.");
            return false;
        }

        if (ParseMemberName() is not { } name) return false;
        if (_current.Type != TokenType.Colon)
        {
            Error($"Unexpected token `{Shown(_current)}` Expecting a colon : after identifier `{name}` for object initializer member name");
            return false;
        }

        Advance();
        if (!IsStartOfExpression())
        {
            Error($"Unexpected token `{Shown(_current)}`. Expecting an expression for the value of the member.");
            return false;
        }

        ScriptExpression? value = ParseExpression(initializer);
        if (value is not null) initializer.Members.Add(new ObjectMember(name, value));
        return value is not null;
    }

    private string? ParseMemberName()
    {
        Token start = _current;
        ScriptExpression name = _current.Type switch
        {
            TokenType.String => ParseString(),
            TokenType.Identifier => ParseName(),
            _ => ParseInterpolatedString(),
        };
        switch (name)
        {
            case ScriptVariable variable: return variable.Name;
            case ScriptLiteral { Value: string text }: return text;
            case ScriptLiteral literal:
                Error(start, $"Invalid literal member `{literal}` found for object initializer member name. Only literal string or identifier name are allowed");
                return null;
            default:
                Error(start, $"Unexpected member type `{name}/{SyntaxNames.Of(name).Name}` found for object initializer member name");
                return null;
        }
    }

    /// <summary>A word: a literal (`null`, `true`, `false`), `do`, `this`, an argument (`$0`) or a variable.</summary>
    private ScriptExpression ParseName()
    {
        Token token = _current;
        string text = Text(token);
        switch (text)
        {
            case "null": return ParseWordLiteral(null);
            case "true": return ParseWordLiteral(true);
            case "false": return ParseWordLiteral(false);
            case "do": return ParseAnonymousFunction();
            case "this":
                ScriptThisExpression current = Open(new ScriptThisExpression());
                Advance();
                return Close(current);
        }

        SourceSpan span = CurrentSpan;
        Advance();
        if (text[0] == '$' && ArgumentIndex(text) is { } index)
        {
            return new ScriptIndexerExpression
            {
                Target = new ScriptVariable("$") { Span = span },
                Index = new ScriptLiteral { Value = index, Span = span },
                Span = span,
            };
        }

        if (text is "for" or "while" or "tablerow" && _current.Type == TokenType.Dot) CheckLoopMember(token, text);
        return new ScriptVariable(text) { Span = span };
    }

    private ScriptLiteral ParseWordLiteral(object? value)
    {
        ScriptLiteral literal = Open(new ScriptLiteral { Value = value });
        Advance();
        return Close(literal);
    }

    private ScriptAnonymousFunction ParseAnonymousFunction()
    {
        TextPosition start = _current.Start;
        ScriptFunction function = ParseFunction(isAnonymous: true);
        return Close(new ScriptAnonymousFunction { Function = function, Span = new SourceSpan(_path, start, start) });
    }

    private static int? ArgumentIndex(string text) =>
        int.TryParse(text.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int index)
            ? index
            : null;

    private void CheckLoopMember(Token token, string loop)
    {
        Token member = PeekToken();
        if (member.Type != TokenType.Identifier)
        {
            Error(token, $"Invalid token `{Shown(_current)}`. The loop variable <{loop}> dot must be followed by an identifier");
            return;
        }

        string name = Text(member);
        bool known = name is "first" or "even" or "odd" or "index";
        bool ofFor = name is "last" or "changed" or "length" or "rindex";
        if (known || (ofFor && loop != "while")) return;
        bool invalid = ofFor || name == "col";
        Error(token, $"The loop variable <{loop}.{name}> is {(invalid ? "invalid" : "not supported")}");
    }
}
