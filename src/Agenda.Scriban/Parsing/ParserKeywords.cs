using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>A statement that begins with a word: a keyword's own, or else an expression.</summary>
    private bool ParseKeyword(ScriptNode parent, bool endsStatement, out ScriptStatement? statement, out bool ended)
    {
        Token start = _current;
        string word = Text(start);
        statement = null;
        ended = word is "end" or "else" or "when";
        switch (word)
        {
            case "end": statement = ParseEnd(endsStatement); return true;
            case "else": return ParseElse(parent, start);
            case "when": return ParseWhen(parent, start, out statement);
        }

        if (parent is ScriptCaseStatement)
        {
            Error(start, $"Unexpected statement/expression `{Shown(start)}` in the body of a `case` statement. Only `when`/`else` are expected.");
        }

        // `for.index` and `while.index` are expressions.
        bool member = PeekToken().Type == TokenType.Dot;
        statement = word switch
        {
            "if" => ParseIf(isElseIf: false),
            "case" => ParseCase(),
            "for" when !member => ParseFor(),
            "while" when !member => ParseWhile(),
            "tablerow" when !member => ParseTableRow(),
            "wrap" => ParseWrap(),
            "with" => ParseWith(),
            "import" => ParseImport(),
            "readonly" => ParseReadOnly(),
            "break" => ParseWord(new ScriptBreakStatement()),
            "continue" => ParseWord(new ScriptContinueStatement()),
            "func" => ParseFunction(isAnonymous: false),
            "ret" => ParseReturn(),
            "capture" => ParseCapture(),
            _ => ParseExpressionStatement(),
        };
        return true;
    }

    private ScriptEndStatement ParseEnd(bool endsStatement)
    {
        ScriptEndStatement statement = Open(new ScriptEndStatement());
        Advance();
        if (endsStatement) ExpectEndOfStatement();
        return Close(statement);
    }

    private bool ParseElse(ScriptNode parent, Token start)
    {
        ScriptConditionStatement next = ParseElse();
        switch (parent)
        {
            case ScriptIfStatement condition: condition.Else = next; return true;
            case ScriptWhenStatement branch: branch.Next = next; return true;
            case ScriptForStatement loop when next is ScriptElseStatement otherwise: loop.Else = otherwise; return true;
            case ScriptForStatement: Error(next.Span, "Invalid if/else combination within a for statement."); return true;
            default:
                Error(start, "A else condition must be preceded by another if/else/when condition or a for loop.");
                return false;
        }
    }

    private bool ParseWhen(ScriptNode parent, Token start, out ScriptStatement? statement)
    {
        ScriptWhenStatement when = ParseWhen();
        statement = parent is ScriptCaseStatement ? when : null;
        if (parent is ScriptWhenStatement previous) previous.Next = when;
        if (parent is ScriptWhenStatement or ScriptCaseStatement) return true;
        Error(start, "A `when` condition must be preceded by another `when`/`else`/`case` condition");
        return false;
    }

    /// <summary>Left out on purpose: it writes HTML, and nothing here is HTML.</summary>
    private ScriptForStatement ParseTableRow()
    {
        Error(_current, "The statement `tablerow` is not supported: use `for`");
        return ParseFor();
    }

    /// <summary>`func name … end`, or `do … end` where <paramref name="isAnonymous"/>.</summary>
    private ScriptFunction ParseFunction(bool isAnonymous)
    {
        ScriptFunction function = Open(new ScriptFunction());
        int level = _expressionLevel;
        _expressionLevel = 0;
        try
        {
            Advance();
            if (!isAnonymous) function.Name = ExpectVariable(function);
            if (_current.Type == TokenType.OpenParen) function.Parameters = ParseParameters(function);
            ExpectEndOfStatement();
            function.Body = ParseBlock(function, endsStatement: !isAnonymous);
        }
        finally
        {
            _expressionLevel = level;
        }

        return Close(function);
    }

    private List<ScriptParameter> ParseParameters(ScriptFunction function)
    {
        Advance();
        var parameters = new List<ScriptParameter>();
        bool closed = false;
        for (bool first = true; !closed; first = false)
        {
            if (_current.Type == TokenType.CloseParen)
            {
                Advance();
                closed = true;
                continue;
            }

            if (!first && _current.Type == TokenType.Comma) Advance();
            else if (!first) Error("Expecting a comma to separate arguments in a function call.");
            if (!IsStartOfExpression())
            {
                Error("Expecting an expression for argument function calls instead of this token.");
                break;
            }

            if (!ParseParameter(function, parameters)) break;
        }

        if (!closed) Error("Expecting a closing parenthesis for a function call.");
        return parameters;
    }

    private bool ParseParameter(ScriptFunction function, List<ScriptParameter> parameters)
    {
        ScriptVariable? name = ExpectVariable(function);
        if (name is null) return false;
        if (name.IsLocal) Error(name.Span, "Expecting only a simple name parameter for a function");
        bool rest = parameters.Exists(parameter => parameter.Kind == ParameterKind.Rest);
        var kind = ParameterKind.Required;
        object? value = null;
        if (_current.Type == TokenType.Equal)
        {
            if (rest) Error(name.Span, "Cannot declare an optional parameter after a variable parameter (`...`).");
            kind = ParameterKind.Optional;
            Advance();
            ScriptExpression? expression = ExpectExpression(function);
            if (expression is ScriptLiteral literal) value = literal.Value;
            else Error(name.Span, "Expecting only a literal for an optional parameter value.");
        }
        else if (_current.Type == TokenType.TripleDot)
        {
            if (rest) Error(name.Span, "Cannot declare multiple variable parameters.");
            kind = ParameterKind.Rest;
            Advance();
        }
        else if (parameters.Exists(parameter => parameter.Kind != ParameterKind.Required))
        {
            Error(name.Span, "Cannot declare a normal parameter after an optional parameter.");
        }

        parameters.Add(new ScriptParameter(name.Name, kind, value));
        return true;
    }

    /// <summary>`name(x, y)` before an `=` declares a function; null when it is a call after all.</summary>
    private static ScriptFunction? AsDeclaration(ScriptExpression expression)
    {
        if (expression is not ScriptFunctionCall { IsExplicit: true, Target: ScriptVariable { IsLocal: false } name } call) return null;
        var parameters = new List<ScriptParameter>(call.Arguments.Count);
        foreach (ScriptExpression argument in call.Arguments)
        {
            if (argument is not ScriptVariable { IsLocal: false } parameter) return null;
            parameters.Add(new ScriptParameter(parameter.Name, ParameterKind.Required, null));
        }

        return new ScriptFunction { Span = call.Span, Name = name, Parameters = parameters };
    }
}
