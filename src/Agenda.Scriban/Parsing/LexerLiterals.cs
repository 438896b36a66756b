namespace Scriban.Parsing;

internal sealed partial class Lexer
{
    private void ReadNumber()
    {
        TextPosition start = Position;
        TextPosition end = start;
        bool zero = _current == '0';
        Next();
        if (zero && _current == 'x') ReadHexadecimal(start);
        else if (zero && _current == 'b') ReadBinary(start);
        else ReadDecimal(start, end);
    }

    private void ReadDecimal(TextPosition start, TextPosition end)
    {
        bool isFloat = false;
        TakeDigits(ref end, separators: true);
        if (_current == '.' && IsFraction(Peek()))
        {
            isFloat = true;
            Take(ref end);
            TakeDigits(ref end, separators: false);
        }

        if (_current is 'e' or 'E')
        {
            Take(ref end);
            if (_current is '+' or '-') Take(ref end);
            if (!char.IsDigit(_current))
            {
                AddError("Expecting at least one digit after the exponent", Position, Position);
                Add(TokenType.Invalid, Position, Position);
                return;
            }

            TakeDigits(ref end, separators: false);
        }

        if (IsNumberSuffix(_current) && !IsIdentifierLetter(Peek()))
        {
            isFloat = true;
            Take(ref end);
        }

        Add(isFloat ? TokenType.Float : TokenType.Integer, start, end);
    }

    /// <summary>Whether a dot before <paramref name="next"/> belongs to the number: not in `1..5`, nor in `1.size`.</summary>
    private static bool IsFraction(char next) =>
        next != '.' && (IsNumberSuffix(next) || char.IsDigit(next) || !char.IsLetter(next) || next is 'e' or 'E');

    private static bool IsNumberSuffix(char character) => character is 'f' or 'F' or 'd' or 'D' or 'm' or 'M';

    private void ReadHexadecimal(TextPosition start)
    {
        TextPosition end = Position;
        Next();
        bool any = false;
        while (char.IsAsciiHexDigit(_current) || _current == '_')
        {
            any |= _current != '_';
            Take(ref end);
        }

        if (_current is 'u' or 'U' && !IsIdentifierLetter(Peek())) Take(ref end);
        if (any)
        {
            Add(TokenType.HexaInteger, start, end);
            return;
        }

        AddError("Invalid hex number, expecting at least a hex digit [0-9a-fA-F] after 0x", start, end);
        Add(TokenType.Invalid, start, end);
    }

    private void ReadBinary(TextPosition start)
    {
        TextPosition end = Position;
        Next();
        bool any = false;
        bool dot = false;
        while (_current is '0' or '1' or '_')
        {
            any |= _current != '_';
            Take(ref end);
            if (_current == '.' && !dot && Peek() is '0' or '1')
            {
                dot = true;
                Next();
            }
        }

        bool suffix = _current is 'u' or 'U' || (dot && _current is 'f' or 'F' or 'd' or 'D');
        if (suffix && !IsIdentifierLetter(Peek())) Take(ref end);
        if (any)
        {
            Add(TokenType.BinaryInteger, start, end);
            return;
        }

        AddError("Invalid binary number, expecting at least a binary digit 0 or 1 after 0b", start, end);
        Add(TokenType.Invalid, start, end);
    }

    private void ReadString()
    {
        TextPosition start = Position;
        TextPosition end = start;
        char quote = _current;
        Next();
        while (true)
        {
            if (AtEnd)
            {
                AddUnterminated("string", quote, end);
                return;
            }

            if (_current == '\\')
            {
                ReadEscape(ref end, interpolated: false);
                continue;
            }

            bool closes = _current == quote;
            Take(ref end);
            if (closes) break;
        }

        Add(TokenType.String, start, end);
    }

    private void ReadVerbatimString()
    {
        TextPosition start = Position;
        TextPosition end = start;
        Next();
        while (true)
        {
            if (AtEnd)
            {
                AddUnterminated("verbatim string", '`', end);
                return;
            }

            bool quote = _current == '`';
            Take(ref end);
            if (!quote) continue;
            if (_current != '`') break;
            Take(ref end);
        }

        Add(TokenType.VerbatimString, start, end);
    }

    /// <summary>Reads from `$"` or from the `}` of an expression up to the next `{` or the closing quote.</summary>
    private void ReadInterpolatedString()
    {
        TextPosition start = Position;
        TextPosition end = start;
        bool continues = _current == '}';
        if (!continues) Next();
        char quote = continues ? _interpolations.Peek() : _current;
        Next();
        while (true)
        {
            if (AtEnd)
            {
                AddUnterminated("string", quote, end);
                return;
            }

            if (_current == '\\')
            {
                ReadEscape(ref end, interpolated: true);
            }
            else if (_current == '{')
            {
                if (!continues) _interpolations.Push(quote);
                Add(continues ? TokenType.ContinuationInterpolatedString : TokenType.BeginInterpolatedString, start, Position);
                Next();
                _interpolationOpened = true;
                return;
            }
            else
            {
                bool closes = _current == quote;
                Take(ref end);
                if (closes) break;
            }
        }

        if (continues) _interpolations.Pop();
        Add(continues ? TokenType.EndingInterpolatedString : TokenType.InterpolatedString, start, end);
    }

    private void ReadEscape(ref TextPosition end, bool interpolated)
    {
        Take(ref end);
        switch (_current)
        {
            case '\r':
                Take(ref end);
                if (_current == '\n') Take(ref end);
                return;
            case '\n' or '0' or '\'' or '"' or '\\' or 'b' or 'f' or 'n' or 'r' or 't' or 'v':
                Take(ref end);
                return;
            case '{' when interpolated:
                Take(ref end);
                return;
            case 'u':
                if (TakeHexadecimal(ref end, 4)) return;
                AddError($"Unexpected hex number `{_current}` following `\\u`. Expecting `\\u0000` to `\\uffff`.", Position, Position);
                break;
            case 'x':
                if (TakeHexadecimal(ref end, 2)) return;
                AddError($"Unexpected hex number `{_current}` following `\\x`. Expecting `\\x00` to `\\xff`", Position, Position);
                break;
        }

        AddError($"Unexpected escape character `{_current}` in string. Only 0 ' \\ \" b f n r t v u0000-uFFFF x00-xFF are allowed", Position, Position);
    }

    private bool TakeHexadecimal(ref TextPosition end, int count)
    {
        Take(ref end);
        for (int i = 0; i < count; i++)
        {
            if (!char.IsAsciiHexDigit(_current)) return false;
            Take(ref end);
        }

        return true;
    }

    private void TakeDigits(ref TextPosition end, bool separators)
    {
        while (char.IsDigit(_current) || (separators && _current == '_')) Take(ref end);
    }

    private void Take(ref TextPosition end)
    {
        end = Position;
        Next();
    }

    private void AddUnterminated(string kind, char quote, TextPosition end)
    {
        AddError($"Unexpected end of file while parsing a {kind} not terminated by a {quote}", end, end);
        Add(TokenType.Invalid, end, end);
    }
}
