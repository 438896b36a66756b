namespace Scriban.Parsing;

internal enum TokenType
{
    Invalid, Eof,
    Raw, Escape, CodeEnter, CodeExit, EscapeEnter, EscapeExit, NewLine, SemiColon,
    Identifier, IdentifierSpecial, Integer, HexaInteger, BinaryInteger, Float,
    String, VerbatimString, InterpolatedString, BeginInterpolatedString, ContinuationInterpolatedString, EndingInterpolatedString,
    OpenInterpolatedBrace, CloseInterpolatedBrace,
    OpenParen, CloseParen, OpenBrace, CloseBrace, OpenBracket, CloseBracket,
    Comma, Colon, Dot, QuestionDot, DoubleDot, DoubleDotLess, TripleDot,
    Equal, PlusEqual, MinusEqual, AsteriskEqual, DivideEqual, DoubleDivideEqual, PercentEqual,
    Plus, Minus, Asterisk, Divide, DoubleDivide, Percent, DoublePlus, DoubleMinus,
    Exclamation, Arroba, Caret, DoubleCaret, Amp, VerticalBar, PipeGreater,
    Question, DoubleQuestion, QuestionExclamation, DoubleAmp, DoubleVerticalBar,
    DoubleEqual, ExclamationEqual, Less, Greater, LessEqual, GreaterEqual, DoubleLessThan, DoubleGreaterThan,
}

/// <summary>A word of a template, with the place of its first and its last character.</summary>
internal readonly record struct Token(TokenType Type, TextPosition Start, TextPosition End)
{
    public static readonly Token Eof = new(TokenType.Eof, TextPosition.Eof, TextPosition.Eof);

    /// <summary>The characters of the token as they stand in <paramref name="text"/>.</summary>
    public string TextIn(string text)
    {
        if (Type == TokenType.Eof) return "<eof>";
        return Start.Offset < text.Length && End.Offset < text.Length && End.Offset >= Start.Offset - 1
            ? text[Start.Offset..(End.Offset + 1)]
            : "<error>";
    }
}
