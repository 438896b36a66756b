using System.Text;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>
/// Turns tokens into a page. What is wrong becomes a message at its place, and parsing goes on where that makes sense; a template
/// with an error has a page, but that is not to be filled.
/// </summary>
internal sealed partial class Parser
{
    private const int DefaultDepthLimit = 250;

    // Who has so many faults has one, and it is the first.
    private const int MaximumMessages = 200;

    private readonly string _text;
    private readonly string _path;
    private readonly List<Token> _tokens;
    private readonly int _depthLimit;
    private readonly LogMessageBag _messages = new();
    private readonly Stack<ScriptNode> _blocks = new();
    private ScriptBlockStatement? _block;
    private int _next;
    private Token _current;
    private Token _previous;
    private bool _inCode;
    private bool _stopped;
    private bool _tooDeep;
    private int _depth;
    private int _expressionLevel;

    // Above zero the ends of lines mean nothing: in an array, in an object, after a pipe.
    private int _newLinesHidden;

    private Parser(string text, string path, List<Token> tokens, ParserOptions options)
    {
        _text = text;
        _path = path;
        _tokens = tokens;
        _depthLimit = options.ExpressionDepthLimit is > 0 and int limit ? limit : DefaultDepthLimit;
        Advance();
    }

    private SourceSpan CurrentSpan => SpanOf(_current);

    /// <summary>The page in <paramref name="text"/> and the messages about it; the parser's before the lexer's.</summary>
    public static (ScriptPage Page, LogMessageBag Messages) Parse(string text, string path, ParserOptions options)
    {
        (List<Token> tokens, List<LogMessage> errors) = Lexer.Tokenize(text, path);
        var parser = new Parser(text, path, tokens, options);
        ScriptPage page = parser.ParsePage();
        parser._messages.AddRange(errors);
        return (page, parser._messages);
    }

    private ScriptPage ParsePage()
    {
        ScriptPage page = Open(new ScriptPage());
        page.Body = Open(new ScriptBlockStatement());
        try
        {
            page.Body = ParseBlock(page);
            page.Span = page.Body.Span;
        }
        catch (TooDeepException)
        {
            // The message is there; what is above it on the stack has nothing to add.
        }

        return page;
    }

    private void Advance()
    {
        _previous = _current;
        while (_next < _tokens.Count && IsHidden(_tokens[_next])) _next++;
        _current = _next < _tokens.Count ? _tokens[_next++] : Token.Eof;
    }

    private Token PeekToken()
    {
        for (int i = _next; i < _tokens.Count; i++)
        {
            if (!IsHidden(_tokens[i])) return _tokens[i];
        }

        return Token.Eof;
    }

    private bool IsHidden(Token token) => token.Type == TokenType.NewLine && _newLinesHidden > 0;

    private bool IsSpaceBefore(Token token) => token.Start.Offset > 0 && char.IsWhiteSpace(_text[token.Start.Offset - 1]);

    private T Open<T>(T node)
        where T : ScriptNode
    {
        node.Span = new SourceSpan(_path, _current.Start, _current.Start);
        return node;
    }

    private static T OpenAt<T>(T node, ScriptNode start)
        where T : ScriptNode
    {
        node.Span = start.Span;
        return node;
    }

    private T Close<T>(T node)
        where T : ScriptNode => CloseAt(node, _previous.End);

    private static T CloseAt<T>(T node, TextPosition end)
        where T : ScriptNode
    {
        node.Span = node.Span with { End = end };
        return node;
    }

    private SourceSpan SpanOf(Token token) => new(_path, token.Start, token.End);

    private string Text(Token token) => token.TextIn(_text);

    /// <summary>A token's text on one line.</summary>
    private string Shown(Token token)
    {
        string text = Text(token);
        if (!text.Any(char.IsControl)) return text;
        var shown = new StringBuilder();
        foreach (char character in text)
        {
            _ = character switch
            {
                '\n' => shown.Append("\\n"),
                '\r' => shown.Append("\\r"),
                '\t' => shown.Append("\\t"),
                '\v' => shown.Append("\\v"),
                '\f' => shown.Append("\\f"),
                '\b' => shown.Append("\\b"),
                '\a' => shown.Append("\\a"),
                '\0' => shown.Append("\\0"),
                _ when char.IsControl(character) => shown.Append($"\\u{(int)character:x4}"),
                _ => shown.Append(character),
            };
        }

        return shown.ToString();
    }

    private void Error(string text) => Error(CurrentSpan, text);

    private void Error(Token token, string text) => Error(SpanOf(token), text);

    private void Error(SourceSpan span, string text, bool stop = false)
    {
        _messages.Add(new LogMessage(ParserMessageType.Error, span, text));
        _stopped |= stop || _messages.Count >= MaximumMessages;
    }

    private void Error(ScriptNode node, SourceSpan span, string text)
    {
        (string name, string example) = SyntaxNames.Of(node);
        Error(span, $"Error while parsing {name}: {text} in: {example}");
    }

    /// <summary>Passes the current token, whatever it is; says so when it is not the expected one.</summary>
    private void Expect(TokenType type, string text)
    {
        if (_current.Type != type) Error($"Unexpected token found `{Shown(_current)}` while expecting `{text}`.");
        Advance();
    }

    private void ExpectKeyword(string keyword)
    {
        if (Text(_current) != keyword) Error($"Unexpected keyword found `{Shown(_current)}` while expecting `{keyword}`.");
        Advance();
    }

    /// <summary>Goes one level deeper. Too deep ends the parse: the stack is finite, and so is a reader's patience.</summary>
    private void Enter()
    {
        if (++_depth <= _depthLimit && System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack()) return;
        if (!_tooDeep)
        {
            Error(SpanOf(_previous), $"The statement depth limit `{_depthLimit}` was reached when parsing this statement", stop: true);
            _tooDeep = true;
        }

        throw new TooDeepException();
    }

    private sealed class TooDeepException : Exception;
}
