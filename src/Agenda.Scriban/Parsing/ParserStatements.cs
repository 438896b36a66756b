using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private ScriptBlockStatement ParseBlock(ScriptNode parent, bool endsStatement = true)
    {
        _blocks.Push(parent);
        Enter();
        ScriptBlockStatement block = Open(new ScriptBlockStatement());
        ScriptBlockStatement? outer = _block;
        _block = block;
        bool ended;
        try
        {
            while (ParseStatement(parent, endsStatement, out ScriptStatement? statement, out ended))
            {
                if (statement is not null) block.Statements.Add(statement);
                if (!ended) continue;
                if (_blocks.Count == 1)
                {
                    var end = new SourceSpan(_path, _previous.End, _previous.End);
                    Error(parent, end, "Found <end> statement without a corresponding beginning of a block");
                }

                break;
            }

            if (!ended && _blocks.Count > 1) Error(parent, SpanOf(_previous), "The <end> statement was not found");
        }
        finally
        {
            _block = outer;
            _depth--;
            _blocks.Pop();
        }

        return Close(block);
    }

    /// <summary>False when there is no next statement: at the end of the text, or at something that cannot be one.</summary>
    private bool ParseStatement(ScriptNode parent, bool endsStatement, out ScriptStatement? statement, out bool ended)
    {
        statement = null;
        ended = false;
        while (!_stopped)
        {
            switch (_current.Type)
            {
                case TokenType.Eof:
                    return false;
                case TokenType.Raw or TokenType.Escape:
                    statement = ParseRaw();
                    // Text between `case` and its first `when` belongs to nothing.
                    if (parent is not ScriptCaseStatement) return true;
                    statement = null;
                    continue;
                case TokenType.CodeEnter or TokenType.CodeExit or TokenType.EscapeEnter or TokenType.EscapeExit:
                    statement = ParseEscape();
                    return true;
                case TokenType.NewLine or TokenType.SemiColon when _inCode:
                    Advance();
                    continue;
                case TokenType.Identifier or TokenType.IdentifierSpecial when _inCode:
                    return ParseKeyword(parent, endsStatement, out statement, out ended);
            }

            if (_inCode && IsStartOfExpression())
            {
                statement = ParseExpressionStatement();
                return true;
            }

            Error(_inCode ? $"Unexpected token {Shown(_current)}" : $"Unexpected token {Shown(_current)} while not in a code block {{ ... }}");
            return false;
        }

        return false;
    }

    private ScriptRawStatement ParseRaw()
    {
        int start = _current.Start.Offset;
        ScriptRawStatement raw = Open(new ScriptRawStatement { Text = _text, Start = start, Length = _current.End.Offset - start + 1 });
        Advance();
        return Close(raw);
    }

    private ScriptEscapeStatement ParseEscape()
    {
        TokenType type = _current.Type;
        if (type == TokenType.CodeEnter && _inCode) Error("Unexpected token while already in a code block");
        if (type == TokenType.CodeExit && !_inCode) Error("Unexpected code block exit '}}' while no code block enter '{{' has been found");
        if (type is TokenType.CodeEnter or TokenType.CodeExit) _inCode = type == TokenType.CodeEnter;
        ScriptEscapeStatement escape = Open(new ScriptEscapeStatement { IsEntering = type is TokenType.CodeEnter or TokenType.EscapeEnter });
        Advance();
        if (type == TokenType.CodeEnter && _block is { Statements: [.., ScriptRawStatement raw] }) escape.Indent = IndentAfter(raw);
        return Close(escape);
    }

    /// <summary>The space between the begin of the line and the end of <paramref name="raw"/>; nothing when other text stands there.</summary>
    private string IndentAfter(ScriptRawStatement raw)
    {
        int end = raw.Start + raw.Length;
        int start = end;
        while (start > 0 && _text[start - 1] != '\n')
        {
            if (!char.IsWhiteSpace(_text[start - 1])) return "";
            start--;
        }

        return _text[start..end];
    }

    private ScriptExpression? ExpectExpression(
        ScriptNode parent, ScriptExpression? parentExpression = null, int precedence = 0, string? message = null, Mode mode = Mode.All, bool assigns = true)
    {
        if (IsStartOfExpression()) return ParseExpression(parent, parentExpression, precedence, mode, assigns);
        Error(parent, CurrentSpan, message ?? $"Expecting <expression> instead of `{Shown(_current)}`");
        return null;
    }

    private ScriptStatement ParseExpressionStatement()
    {
        ScriptExpressionStatement statement = Open(new ScriptExpressionStatement());
        ScriptExpression? expression = ExpectExpression(statement);
        if (expression is null) return Close(statement);
        if (expression is ScriptExpressionAsStatement inline) return inline.Statement;
        statement.Expression = expression;
        ExpectEndOfStatement();
        return Close(statement);
    }

    private bool ExpectEndOfStatement()
    {
        if (_current.Type is TokenType.CodeExit or TokenType.Eof) return true;
        if (_current.Type is TokenType.NewLine or TokenType.SemiColon)
        {
            Advance();
            return true;
        }

        Error(CurrentSpan, $"Invalid token found `{Shown(_current)}`. Expecting <EOL>/end of line.", stop: true);
        return false;
    }

    private ScriptIfStatement ParseIf(bool isElseIf)
    {
        ScriptIfStatement statement = Open(new ScriptIfStatement { IsElseIf = isElseIf });
        ExpectKeyword("if");
        statement.Condition = ExpectExpression(statement, assigns: false);
        if (ExpectEndOfStatement()) statement.Then = ParseBlock(statement);
        return Close(statement);
    }

    private ScriptConditionStatement ParseElse()
    {
        Token next = PeekToken();
        if (next.Type == TokenType.Identifier && Text(next) == "if")
        {
            Advance();
            return ParseIf(isElseIf: true);
        }

        ScriptElseStatement statement = Open(new ScriptElseStatement());
        Advance();
        if (ExpectEndOfStatement()) statement.Body = ParseBlock(statement);
        return Close(statement);
    }

    private ScriptCaseStatement ParseCase()
    {
        ScriptCaseStatement statement = Open(new ScriptCaseStatement());
        Advance();
        statement.Value = ExpectExpression(statement, assigns: false);
        if (ExpectEndOfStatement()) statement.Body = ParseBlock(statement);
        return Close(statement);
    }

    private ScriptWhenStatement ParseWhen()
    {
        ScriptWhenStatement statement = Open(new ScriptWhenStatement());
        Advance();
        while (IsStartOfExpression())
        {
            ScriptExpression? value = ParseExpression(statement, mode: Mode.When, assigns: false);
            if (value is null) break;
            statement.Values.Add(value);
            if (_current.Type is TokenType.Comma or TokenType.DoubleVerticalBar) Advance();
        }

        if (statement.Values.Count == 0) Error("When is expecting at least one value.");
        if (ExpectEndOfStatement()) statement.Body = ParseBlock(statement);
        return Close(statement);
    }

    private ScriptForStatement ParseFor()
    {
        ScriptForStatement statement = Open(new ScriptForStatement());
        Advance();
        statement.Variable = ExpectExpression(statement, mode: Mode.Basic);
        if (statement.Variable is null) return Close(statement);
        if (!statement.Variable.IsPath) Error(statement, statement.Span, $"Expecting a variable instead of `{statement.Variable}`");
        if (_current.Type == TokenType.Identifier && Text(_current) == "in") Advance();
        else Error(statement, statement.Span, $"Expecting 'in' word instead of `{Shown(_current)}`");
        statement.Iterator = ExpectExpression(statement);
        if (ExpectEndOfStatement()) statement.Body = ParseBlock(statement);
        return Close(statement);
    }

    private ScriptWhileStatement ParseWhile()
    {
        ScriptWhileStatement statement = Open(new ScriptWhileStatement());
        Advance();
        statement.Condition = ExpectExpression(statement, assigns: false);
        if (ExpectEndOfStatement()) statement.Body = ParseBlock(statement);
        return Close(statement);
    }

    private ScriptCaptureStatement ParseCapture()
    {
        ScriptCaptureStatement statement = Open(new ScriptCaptureStatement());
        Advance();
        statement.Target = ExpectExpression(statement);
        ExpectEndOfStatement();
        statement.Body = ParseBlock(statement);
        return Close(statement);
    }

    private ScriptWithStatement ParseWith()
    {
        ScriptWithStatement statement = Open(new ScriptWithStatement());
        Advance();
        statement.Name = ExpectExpression(statement);
        if (ExpectEndOfStatement()) statement.Body = ParseBlock(statement);
        return Close(statement);
    }

    private ScriptWrapStatement ParseWrap()
    {
        ScriptWrapStatement statement = Open(new ScriptWrapStatement());
        Advance();
        statement.Target = ExpectExpression(statement);
        if (ExpectEndOfStatement()) statement.Body = ParseBlock(statement);
        return Close(statement);
    }

    private ScriptImportStatement ParseImport()
    {
        ScriptImportStatement statement = Open(new ScriptImportStatement());
        Advance();
        statement.Expression = ExpectExpression(statement);
        ExpectEndOfStatement();
        return Close(statement);
    }

    private ScriptReadOnlyStatement ParseReadOnly()
    {
        ScriptReadOnlyStatement statement = Open(new ScriptReadOnlyStatement());
        Advance();
        statement.Variable = ExpectVariable(statement);
        ExpectEndOfStatement();
        return Close(statement);
    }

    private ScriptReturnStatement ParseReturn()
    {
        ScriptReturnStatement statement = Open(new ScriptReturnStatement());
        Advance();
        if (IsStartOfExpression()) statement.Expression = ParseExpression(statement);
        ExpectEndOfStatement();
        return Close(statement);
    }

    private T ParseWord<T>(T statement)
        where T : ScriptStatement
    {
        Open(statement);
        Advance();
        ExpectEndOfStatement();
        return Close(statement);
    }

    private ScriptVariable? ExpectVariable(ScriptNode parent)
    {
        if (_current.Type is not (TokenType.Identifier or TokenType.IdentifierSpecial))
        {
            Error(parent, parent.Span, $"Expecting a variable instead of `{Shown(_current)}`");
            return null;
        }

        ScriptExpression name = ParseName();
        if (name is ScriptVariable variable) return variable;
        Error(parent, parent.Span, $"Unexpected variable `{name}`");
        return null;
    }
}
