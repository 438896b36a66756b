namespace Scriban.Parsing;

internal sealed partial class Lexer
{
    /// <summary>Reads one token of a code block, or space and comments that are none.</summary>
    private void ReadCode()
    {
        if (_interpolationOpened)
        {
            _interpolationOpened = false;
            var brace = new TextPosition(_offset - 1, _line, _column - 1);
            Add(TokenType.OpenInterpolatedBrace, brace, brace);
            return;
        }

        if (_interpolationClosed)
        {
            _interpolationClosed = false;
            ReadInterpolatedString();
            return;
        }

        switch (_current)
        {
            case '\n' or '\r': ReadNewLine(); break;
            case '{': ReadOpenBrace(); break;
            case '}': ReadCloseBrace(); break;
            case '#': SkipComment(); break;
            case '"' or '\'': ReadString(); break;
            case '`': ReadVerbatimString(); break;
            case '$' when Peek() is '"' or '\'': ReadInterpolatedString(); break;
            case '$': ReadIdentifier(special: true); break;
            default: ReadWordOrOperator(); break;
        }
    }

    private void ReadWordOrOperator()
    {
        if (SkipSpace(untilNewLine: true)) return;
        if (IsFirstIdentifierLetter(_current))
        {
            ReadIdentifier(special: false);
        }
        else if (char.IsDigit(_current))
        {
            ReadNumber();
        }
        else
        {
            (TokenType type, int length) = Operator();
            TextPosition start = Position;
            for (int i = 1; i < length; i++) Next();
            Add(type, start, Position);
            Next();
        }
    }

    /// <summary>The longest operator that begins here; one invalid character when there is none.</summary>
    private (TokenType Type, int Length) Operator()
    {
        char second = Peek();
        char third = Peek(2);
        return (_current, second) switch
        {
            ('.', '.') when third == '<' => (TokenType.DoubleDotLess, 3),
            ('.', '.') when third == '.' => (TokenType.TripleDot, 3),
            ('/', '/') when third == '=' => (TokenType.DoubleDivideEqual, 3),
            ('.', '.') => (TokenType.DoubleDot, 2),
            ('/', '/') => (TokenType.DoubleDivide, 2),
            ('^', '^') => (TokenType.DoubleCaret, 2),
            ('*', '=') => (TokenType.AsteriskEqual, 2),
            ('/', '=') => (TokenType.DivideEqual, 2),
            ('+', '+') => (TokenType.DoublePlus, 2),
            ('+', '=') => (TokenType.PlusEqual, 2),
            ('-', '-') => (TokenType.DoubleMinus, 2),
            ('-', '=') => (TokenType.MinusEqual, 2),
            ('%', '=') => (TokenType.PercentEqual, 2),
            ('&', '&') => (TokenType.DoubleAmp, 2),
            ('?', '?') => (TokenType.DoubleQuestion, 2),
            ('?', '.') => (TokenType.QuestionDot, 2),
            ('?', '!') => (TokenType.QuestionExclamation, 2),
            ('|', '|') => (TokenType.DoubleVerticalBar, 2),
            ('|', '>') => (TokenType.PipeGreater, 2),
            ('!', '=') => (TokenType.ExclamationEqual, 2),
            ('=', '=') => (TokenType.DoubleEqual, 2),
            ('<', '=') => (TokenType.LessEqual, 2),
            ('<', '<') => (TokenType.DoubleLessThan, 2),
            ('>', '=') => (TokenType.GreaterEqual, 2),
            ('>', '>') => (TokenType.DoubleGreaterThan, 2),
            _ => (SingleOperator(_current), 1),
        };
    }

    private static TokenType SingleOperator(char character) => character switch
    {
        ';' => TokenType.SemiColon,
        ':' => TokenType.Colon,
        '@' => TokenType.Arroba,
        '^' => TokenType.Caret,
        '*' => TokenType.Asterisk,
        '/' => TokenType.Divide,
        '+' => TokenType.Plus,
        '-' => TokenType.Minus,
        '%' => TokenType.Percent,
        ',' => TokenType.Comma,
        '&' => TokenType.Amp,
        '?' => TokenType.Question,
        '|' => TokenType.VerticalBar,
        '.' => TokenType.Dot,
        '!' => TokenType.Exclamation,
        '=' => TokenType.Equal,
        '<' => TokenType.Less,
        '>' => TokenType.Greater,
        '(' => TokenType.OpenParen,
        ')' => TokenType.CloseParen,
        '[' => TokenType.OpenBracket,
        ']' => TokenType.CloseBracket,
        _ => TokenType.Invalid,
    };

    /// <summary>A line's end, with all space and empty lines after it.</summary>
    private void ReadNewLine()
    {
        TextPosition start = Position;
        TextPosition end = start;
        while (!AtEnd && char.IsWhiteSpace(_current))
        {
            end = Position;
            Next();
        }

        Add(TokenType.NewLine, start, end);
    }

    private void ReadOpenBrace()
    {
        // Counted, so that the braces of an object are not taken for the end of the block.
        _openBraces++;
        Add(TokenType.OpenBrace, Position, Position);
        Next();
    }

    private void ReadCloseBrace()
    {
        if (_interpolations.Count > 0)
        {
            _interpolationClosed = true;
            Add(TokenType.CloseInterpolatedBrace, Position, Position);
            return;
        }

        if (_openBraces > 0) _openBraces--;
        else AddError("Unexpected } while no matching {", Position, Position);
        Add(TokenType.CloseBrace, Position, Position);
        Next();
    }

    /// <summary>`#` to the end of the line, `##` to the next `##`; both end where the block does.</summary>
    private void SkipComment()
    {
        Next();
        if (_current != '#')
        {
            while (!AtEnd && _current is not ('\r' or '\n') && !IsBlockExit()) Next();
            return;
        }

        Next();
        while (!AtEnd && !IsBlockExit())
        {
            bool mayBeEnd = _current == '#';
            Next();
            if (!mayBeEnd || _current != '#') continue;
            Next();
            return;
        }
    }

    private void ReadIdentifier(bool special)
    {
        TextPosition start = Position;
        TextPosition end = start;
        Next();
        if (special && _current == '$')
        {
            Add(TokenType.IdentifierSpecial, start, Position);
            Next();
            return;
        }

        while (IsIdentifierLetter(_current))
        {
            end = Position;
            Next();
        }

        Add(special ? TokenType.IdentifierSpecial : TokenType.Identifier, start, end);
    }

    private static bool IsFirstIdentifierLetter(char character) => character == '_' || char.IsLetter(character);

    private static bool IsIdentifierLetter(char character) => IsFirstIdentifierLetter(character) || char.IsDigit(character);
}
