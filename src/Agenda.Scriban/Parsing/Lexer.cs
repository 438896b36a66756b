namespace Scriban.Parsing;

/// <summary>
/// Cuts a template into tokens, all at once. Comments and space that have no meaning leave no token. A fault is a message and
/// an <see cref="TokenType.Invalid"/> token; the lexer itself never stops before the end.
/// </summary>
internal sealed partial class Lexer
{
    private readonly string _text;
    private readonly string _path;
    private readonly List<Token> _tokens;
    private readonly List<LogMessage> _errors = [];
    private readonly Stack<char> _interpolations = new();
    private BlockKind _block = BlockKind.Text;
    private bool _interpolationOpened;
    private bool _interpolationClosed;
    private int _openBraces;
    private int _escapeLevel;
    private int _offset;
    private int _line;
    private int _column;
    private char _current;

    private Lexer(string text, string path)
    {
        _text = text;
        _path = path;
        _tokens = new List<Token>((text.Length / 8) + 8);
        _current = text.Length > 0 ? text[0] : '\0';
    }

    private enum BlockKind
    {
        Text,
        Escape,
        Code,
    }

    private TextPosition Position => new(_offset, _line, _column);

    private bool AtEnd => _offset >= _text.Length;

    /// <summary>The tokens of <paramref name="text"/>, ended by <see cref="TokenType.Eof"/>, and what was wrong in it.</summary>
    public static (List<Token> Tokens, List<LogMessage> Errors) Tokenize(string text, string path)
    {
        var lexer = new Lexer(text, path);
        lexer.Run();
        return (lexer._tokens, lexer._errors);
    }

    private void Run()
    {
        while (!AtEnd)
        {
            if (_block == BlockKind.Text && IsBlockEnter()) ReadBlockEnter();
            else if (_block != BlockKind.Text && IsBlockExit()) ReadBlockExit();
            else if (_block == BlockKind.Code) ReadCode();
            else ReadText();
        }

        _tokens.Add(Token.Eof);
    }

    private bool IsBlockEnter()
    {
        if (_current != '{') return false;
        int ahead = 1;
        while (Peek(ahead) == '%') ahead++;
        return Peek(ahead) == '{';
    }

    private void ReadBlockEnter()
    {
        TextPosition start = Position;
        Next();
        _escapeLevel = 0;
        while (_current == '%')
        {
            _escapeLevel++;
            Next();
        }

        TextPosition end = Position;
        Next();
        if (_current is '-' or '~')
        {
            end = Position;
            Next();
        }

        _block = _escapeLevel > 0 ? BlockKind.Escape : BlockKind.Code;
        Add(_escapeLevel > 0 ? TokenType.EscapeEnter : TokenType.CodeEnter, start, end);
    }

    private bool IsBlockExit()
    {
        if (_openBraces > 0 || _interpolations.Count > 0) return false;
        int ahead = _current is '-' or '~' ? 1 : 0;
        if (Peek(ahead) != '}') return false;
        ahead++;
        for (int i = 0; i < _escapeLevel; i++)
        {
            if (Peek(ahead + i) != '%') return false;
        }

        return Peek(ahead + _escapeLevel) == '}';
    }

    private void ReadBlockExit()
    {
        TextPosition start = Position;
        char strip = _current;
        if (strip is '-' or '~') Next();
        Next();
        for (int i = 0; i < _escapeLevel; i++) Next();
        Add(_escapeLevel > 0 ? TokenType.EscapeExit : TokenType.CodeExit, start, Position);
        Next();
        _escapeLevel = 0;
        _block = BlockKind.Text;
        if (strip == '-') SkipSpace(untilNewLine: false);
        else if (strip == '~') SkipSpaceAndOneNewLine();
    }

    /// <summary>Text up to the next block, less the space that `{{-` (all) or `{{~` (to the line's begin) takes away.</summary>
    private void ReadText()
    {
        TextPosition start = Position;
        while (!AtEnd && !(_block == BlockKind.Text ? IsBlockEnter() : IsBlockExit())) Next();
        int end = AtEnd ? _text.Length : _offset;
        if (!AtEnd && _block == BlockKind.Text) end = StripBefore(start.Offset, end);
        if (end > start.Offset)
        {
            Add(_block == BlockKind.Text ? TokenType.Raw : TokenType.Escape, start, new TextPosition(end - 1, start.Line, start.Column));
        }
    }

    private int StripBefore(int start, int end)
    {
        int ahead = 1;
        while (Peek(ahead) == '%') ahead++;
        char strip = Peek(ahead + 1);
        if (strip is not ('-' or '~')) return end;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            if (strip == '~' && _text[end - 1] is ('\n' or '\r')) break;
            end--;
        }

        return end;
    }

    private bool SkipSpace(bool untilNewLine)
    {
        int start = _offset;
        while (!AtEnd && char.IsWhiteSpace(_current) && !(untilNewLine && _current == '\n')) Next();
        return _offset != start;
    }

    private void SkipSpaceAndOneNewLine()
    {
        SkipSpace(untilNewLine: true);
        if (_current == '\n') Next();
    }

    private char Peek(int count = 1)
    {
        int at = _offset + count;
        return at < _text.Length ? _text[at] : '\0';
    }

    private void Next()
    {
        if (_offset + 1 >= _text.Length)
        {
            // The place stays at the last character, so that a message about the end points at something.
            _offset = _text.Length;
            _current = '\0';
            return;
        }

        char next = _text[++_offset];
        if (_current == '\n' || (_current == '\r' && next != '\n'))
        {
            _column = 0;
            _line++;
        }
        else
        {
            _column++;
        }

        _current = next;
    }

    private void Add(TokenType type, TextPosition start, TextPosition end) => _tokens.Add(new Token(type, start, end));

    private void AddError(string message, TextPosition start, TextPosition end) =>
        _errors.Add(new LogMessage(ParserMessageType.Error, new SourceSpan(_path, start, end), message));
}
