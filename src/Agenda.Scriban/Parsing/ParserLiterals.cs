using System.Globalization;
using System.Numerics;
using System.Text;
using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    // A number is as long as its digits: one that costs more than a page to write is not meant.
    private const int MaximumDigits = 4096;

    private ScriptLiteral ParseInteger() => ParseNumber(text =>
    {
        const NumberStyles style = NumberStyles.Integer | NumberStyles.AllowExponent;
        if (long.TryParse(text, style, CultureInfo.InvariantCulture, out long number)) return Fit(number);
        if (ExponentOf(text) > MaximumDigits) return null;
        return BigInteger.TryParse(text, style, CultureInfo.InvariantCulture, out BigInteger big) ? big : null;
    });

    private static int ExponentOf(string text)
    {
        int at = text.IndexOfAny(['e', 'E']);
        if (at < 0) return 0;
        return int.TryParse(text.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent) ? exponent : int.MaxValue;
    }

    private static object Fit(long number) => number is >= int.MinValue and <= int.MaxValue ? (object)(int)number : number;

    private ScriptLiteral ParseHexadecimal() => ParseNumber(text =>
    {
        string digits = text[2..];
        bool unsigned = digits[^1] is 'u' or 'U';
        if (unsigned) digits = digits[..^1];
        return BigInteger.TryParse("0" + digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out BigInteger number)
            ? FitBits(number, unsigned)
            : null;
    });

    private ScriptLiteral ParseBinaryInteger() => ParseNumber(text =>
    {
        bool unsigned = text[^1] is 'u' or 'U';
        string digits = unsigned ? text[2..^1] : text[2..];
        char suffix = char.ToLowerInvariant(digits[^1]);
        if (suffix is 'f' or 'd') digits = digits[..^1];
        int dot = digits.IndexOf('.', StringComparison.Ordinal);
        BigInteger number = BigInteger.Zero;
        foreach (char digit in digits)
        {
            if (digit != '.') number = (number << 1) | (digit == '0' ? 0 : 1);
        }

        if (dot <= 0) return FitBits(number, unsigned);
        double scale = Math.Pow(2, dot - (digits.Length - 1));
        return suffix == 'f' ? (float)number * (float)scale : (object)((double)number * scale);
    });

    /// <summary>Bits as the smallest of int and long that holds them; the highest bit is a sign unless <paramref name="unsigned"/>.</summary>
    private static object FitBits(BigInteger number, bool unsigned)
    {
        if (number <= uint.MaxValue) return unsigned ? (long)(uint)number : unchecked((int)(uint)number);
        if (number <= ulong.MaxValue && !unsigned) return unchecked((long)(ulong)number);
        return number;
    }

    private ScriptLiteral ParseFloat() => ParseNumber(text =>
    {
        // Only whole numbers may have `_` in them.
        if (Text(_current).Contains('_', StringComparison.Ordinal)) return null;
        char suffix = char.ToLowerInvariant(text[^1]);
        string digits = suffix is 'f' or 'd' or 'm' ? text[..^1] : text;
        if (suffix == 'f') return float.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out float single) ? single : null;
        if (suffix == 'm' && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)) return exact;
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;
    });

    private ScriptLiteral ParseNumber(Func<string, object?> parse)
    {
        ScriptLiteral literal = Open(new ScriptLiteral());
        string text = Text(_current).Replace("_", "", StringComparison.Ordinal);
        literal.Value = text.Length <= MaximumDigits ? parse(text) : null;
        if (literal.Value is null) Error($"Unable to parse the number {(text.Length > 40 ? text[..40] + "…" : text)}");
        Advance();
        return Close(literal);
    }

    private ScriptLiteral ParseString() => ParseText(1, _text[_current.Start.Offset]);

    private ScriptLiteral ParseVerbatimString()
    {
        string text = _text[(_current.Start.Offset + 1).._current.End.Offset].Replace("``", "`", StringComparison.Ordinal);
        ScriptLiteral literal = Open(new ScriptLiteral { Value = text, Quote = '`' });
        Advance();
        return Close(literal);
    }

    /// <summary>The text of the current token, less a number of characters before it and one after it.</summary>
    private ScriptLiteral ParseText(int skip, char quote)
    {
        ReadOnlySpan<char> text = _text.AsSpan()[(_current.Start.Offset + skip).._current.End.Offset];
        string value = text.Contains('\\') ? Unescape(text) : text.ToString();
        ScriptLiteral literal = Open(new ScriptLiteral { Value = value, Quote = quote });
        Advance();
        return Close(literal);
    }

    private string Unescape(ReadOnlySpan<char> text)
    {
        var value = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 >= text.Length)
            {
                value.Append(text[i]);
                continue;
            }

            i++;
            switch (text[i])
            {
                // A backslash at the end of a line: the line goes on.
                case '\n': break;
                case '\r': if (i + 1 < text.Length && text[i + 1] == '\n') i++; break;
                case '0': value.Append('\0'); break;
                case 'b': value.Append('\b'); break;
                case 'f': value.Append('\f'); break;
                case 'n': value.Append('\n'); break;
                case 'r': value.Append('\r'); break;
                case 't': value.Append('\t'); break;
                case 'v': value.Append('\v'); break;
                case 'u': AppendCode(text, ref i, 4, value); break;
                case 'x': AppendCode(text, ref i, 2, value); break;
                case '"' or '\'' or '\\' or '{': value.Append(text[i]); break;
                // The lexer says so too, of the place in the text; what is told first is where the text begins.
                default: Error($"Unexpected escape character `{text[i]}` in string"); break;
            }
        }

        return value.ToString();
    }

    private static void AppendCode(ReadOnlySpan<char> text, ref int at, int digits, StringBuilder value)
    {
        int code = 0;
        for (int i = 0; i < digits && at + 1 < text.Length && char.IsAsciiHexDigit(text[at + 1]); i++)
        {
            code = (code << 4) | Convert.ToInt32(text[++at].ToString(), 16);
        }

        value.Append((char)code);
    }

    private ScriptInterpolatedStringExpression ParseInterpolatedString()
    {
        ScriptInterpolatedStringExpression interpolated = Open(new ScriptInterpolatedStringExpression());
        bool whole = _current.Type == TokenType.InterpolatedString;
        interpolated.Parts.Add(ParseText(2, '"'));
        while (!whole && _current.Type != TokenType.EndingInterpolatedString)
        {
            ScriptExpression? part = ParseExpression(interpolated);
            if (part is null) return Close(interpolated);
            interpolated.Parts.Add(part);
        }

        if (!whole) interpolated.Parts.Add(ParseInterpolatedText());
        return Close(interpolated);
    }

    private ScriptLiteral ParseInterpolatedText() => ParseText(1, '"');

    private ScriptInterpolatedExpression ParseInterpolatedExpression()
    {
        ScriptInterpolatedExpression interpolated = Open(new ScriptInterpolatedExpression());
        Advance();
        interpolated.Expression = ExpectExpression(interpolated);
        if (_current.Type == TokenType.CloseInterpolatedBrace) Advance();
        else Error("Opened interpolated expression not closed on the same line.");
        return Close(interpolated);
    }
}
