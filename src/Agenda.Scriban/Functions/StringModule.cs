using System.Globalization;
using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>`string`: text. Comparison is by character, whatever the culture.</summary>
internal sealed class StringModule : BuiltinModule
{
    protected override IReadOnlyList<string> Names { get; } =
    [
        "escape", "append", "capitalize", "capitalizewords", "contains", "empty", "whitespace", "downcase", "ends_with",
        "equals_ignore_case", "handleize", "literal", "lstrip", "pluralize", "prepend", "remove", "remove_first", "remove_last", "replace",
        "replace_first", "rstrip", "size", "slice", "slice1", "split", "starts_with", "strip", "strip_newlines", "to_int", "to_long",
        "to_float", "to_double", "truncate", "truncatewords", "upcase", "md5", "sha1", "sha256", "sha512", "hmac_sha1", "hmac_sha256",
        "hmac_sha512", "pad_left", "pad_right", "base64_encode", "base64_decode", "index_of",
    ];

    protected override BuiltinFunction? Create(string name) => CreateTest(name) ?? CreateChange(name) ?? CreateConversion(name);

    private static BuiltinFunction? CreateTest(string name) => name switch
    {
        "contains" => Test(static (text, value) => text.Contains(value, StringComparison.Ordinal)),
        "starts_with" => Test(static (text, value) => text.StartsWith(value, StringComparison.Ordinal)),
        "ends_with" => Test(static (text, value) => text.EndsWith(value, StringComparison.Ordinal)),
        "equals_ignore_case" => new(
            call => call.Text(0) is { } text && text.Equals(call.Text(1), StringComparison.OrdinalIgnoreCase), Parameter.Text("text"), Parameter.Text("value")),
        "empty" => new(call => string.IsNullOrEmpty(call.Text(0)), Parameter.Text("text")),
        "whitespace" => new(call => string.IsNullOrWhiteSpace(call.Text(0)), Parameter.Text("text")),
        "size" => new(call => call.Text(0)?.Length ?? 0, Parameter.Text("text")),
        "index_of" => new(
            IndexOf,
            Parameter.Text("text"),
            Parameter.Text("search"),
            Parameter.Int("startIndex", null),
            Parameter.Int("count", null),
            Parameter.Text("stringComparison", null)),
        _ => null,
    };

    /// <summary>Nothing is contained in nothing, and the empty text is in none.</summary>
    private static BuiltinFunction Test(Func<string, string, bool> holds) => new(
        call =>
        {
            if (call.Text(0) is not { Length: > 0 } text || call.Text(1) is not { Length: > 0 } value) return false;
            call.Search(text, value);
            return holds(text, value);
        },
        Parameter.Text("text"),
        Parameter.Text("value"));

    private static BuiltinFunction? CreateChange(string name) => name switch
    {
        "escape" => Change(TextEscapes.Escape),
        "literal" => Change(static text => $"\"{TextEscapes.Escape(text)}\""),
        "downcase" => Change(static text => text.ToLowerInvariant()),
        "upcase" => Change(static text => text.ToUpperInvariant()),
        "strip" => Change(static text => text.Trim()),
        "lstrip" => Change(static text => text.TrimStart()),
        "rstrip" => Change(static text => text.TrimEnd()),
        "capitalize" => Make(static text => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..]),
        "capitalizewords" => Make(CapitalizeWords),
        "strip_newlines" => Make(static text => text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)),
        "handleize" => new(call => Handleize(call.Required(0, "text")), Parameter.Text("text")),
        "append" => new(call => Joined(call, call.Text(0), call.Text(1)), Parameter.Text("text"), Parameter.Text("with")),
        "prepend" => new(call => Joined(call, call.Text(1), call.Text(0)), Parameter.Text("text"), Parameter.Text("by")),
        "remove" => Removal(static (text, part) => text.Replace(part, "", StringComparison.Ordinal)),
        "remove_first" => Removal(static (text, part) => Cut(text, part, text.IndexOf(part, StringComparison.OrdinalIgnoreCase))),
        "remove_last" => Removal(static (text, part) => Cut(text, part, text.LastIndexOf(part, StringComparison.OrdinalIgnoreCase))),
        "replace" => new(Replace, Parameter.Text("text"), Parameter.Text("match"), Parameter.Text("replace")),
        "replace_first" => new(
            ReplaceFirst, Parameter.Text("text"), Parameter.Text("match"), Parameter.Text("replace"), Parameter.Flag("fromEnd", false)),
        "slice" => new(Slice, Parameter.Text("text"), Parameter.Int("start"), Parameter.Int("length", null)),
        "slice1" => new(SliceOne, Parameter.Text("text"), Parameter.Int("start"), Parameter.Int("length", 1)),
        "truncate" => new(Truncate, Parameter.Text("text"), Parameter.Int("length"), Parameter.Text("ellipsis", null)),
        "truncatewords" => new(TruncateWords, Parameter.Text("text"), Parameter.Int("count"), Parameter.Text("ellipsis", null)),
        "pad_left" => new(call => Padded(call).PadLeft(call.Int(1)), Parameter.Text("text"), Parameter.Int("width")),
        "pad_right" => new(call => Padded(call).PadRight(call.Int(1)), Parameter.Text("text"), Parameter.Int("width")),
        _ => null,
    };

    /// <summary>A change that leaves nothing as it is.</summary>
    private static BuiltinFunction Change(Func<string, string> change) =>
        new(call => call.Text(0) is { } text ? change(text) : null, Parameter.Text("text"));

    /// <summary>A change that makes the empty text of nothing.</summary>
    private static BuiltinFunction Make(Func<string, string> change) => new(call => change(call.Text(0) ?? ""), Parameter.Text("text"));

    private static BuiltinFunction Removal(Func<string, string, string> remove) => new(
        call =>
        {
            if (call.Text(0) is not { Length: > 0 } text || call.Text(1) is not { Length: > 0 } part) return call.Text(0);
            call.Search(text, part);
            return remove(text, part);
        },
        Parameter.Text("text"),
        Parameter.Text("remove"));

    private static BuiltinFunction? CreateConversion(string name) => name switch
    {
        "split" => new(Split, Parameter.Text("text"), Parameter.Text("match")),
        "pluralize" => new(call => call.Int(0) == 1 ? call[1] : call[2], Parameter.Int("number"), Parameter.Text("singular"), Parameter.Text("plural")),
        "to_int" => new(call => int.TryParse(call.Text(0), NumberStyles.Integer, call.Context.CurrentCulture, out int number) ? number : null, Parameter.Text("text")),
        "to_long" => new(call => long.TryParse(call.Text(0), NumberStyles.Integer, call.Context.CurrentCulture, out long number) ? number : null, Parameter.Text("text")),
        "to_float" => new(call => float.TryParse(call.Text(0), Decimal, call.Context.CurrentCulture, out float number) ? number : null, Parameter.Text("text")),
        "to_double" => new(call => double.TryParse(call.Text(0), Decimal, call.Context.CurrentCulture, out double number) ? number : null, Parameter.Text("text")),
        "base64_encode" => new(call => Convert.ToBase64String(Encoding.UTF8.GetBytes(call.Text(0) ?? "")), Parameter.Text("text")),
        "base64_decode" => new(call => Encoding.UTF8.GetString(Convert.FromBase64String(call.Text(0) ?? "")), Parameter.Text("text")),
        _ => StringHashes.Create(name),
    };

    private const NumberStyles Decimal = NumberStyles.Float | NumberStyles.AllowThousands;

    private static string CapitalizeWords(string text)
    {
        bool afterSpace = true;
        var changed = new StringBuilder(text);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                afterSpace = true;
            }
            else if (afterSpace && char.IsLetter(text[i]))
            {
                changed[i] = char.ToUpperInvariant(text[i]);
                afterSpace = false;
            }
        }

        return changed.ToString();
    }

    private static string Handleize(string text)
    {
        var handle = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (char.IsLetterOrDigit(character)) handle.Append(char.ToLowerInvariant(character));
            else if (handle.Length == 0 || handle[^1] != '-') handle.Append('-');
        }

        if (handle.Length > 0 && handle[^1] == '-') handle.Length--;
        return handle.ToString();
    }

    private static string Joined(BuiltinCall call, string? first, string? second)
    {
        call.Reserve((long)(first?.Length ?? 0) + (second?.Length ?? 0));
        return first + second;
    }

    private static string Cut(string text, string part, int at) => at < 0 ? text : text.Remove(at, part.Length);

    private static object Replace(BuiltinCall call)
    {
        string text = call.Text(0) ?? "";
        string match = call.Text(1) ?? "";
        string replacement = call.Text(2) ?? "";
        if (text.Length == 0) return "";
        if (match.Length == 0) throw call.Fault("The value cannot be an empty string. (Parameter 'oldValue')");
        call.Search(text, match);
        long found = 0;
        for (int at = text.IndexOf(match, StringComparison.Ordinal); at >= 0; at = text.IndexOf(match, at + match.Length, StringComparison.Ordinal)) found++;
        if (found == 0) return text;
        call.Reserve(text.Length + (found * (replacement.Length - match.Length)));
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static object ReplaceFirst(BuiltinCall call)
    {
        string text = call.Text(0) ?? "";
        string match = call.Text(1) ?? "";
        if (text.Length == 0 || match.Length == 0) return text;
        call.Search(text, match);
        int at = call[3] is true
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return text;
        string replacement = call.Text(2) ?? "";
        call.Reserve((long)text.Length + replacement.Length);
        return string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    private static object Slice(BuiltinCall call)
    {
        string text = call.Text(0) ?? "";
        long length = call[2] is int given ? given : text.Length;
        long start = call.Int(1);
        bool isBefore = start + text.Length < 0 && start + text.Length + length <= 0;
        return start >= text.Length || isBefore ? "" : Sliced(call, text, length);
    }

    private static object SliceOne(BuiltinCall call)
    {
        string text = call.Text(0) ?? "";
        int length = call.Int(2);
        return text.Length == 0 || call.Int(1) > text.Length || length <= 0 ? "" : Sliced(call, text, length);
    }

    /// <summary>From the end for a negative start; what falls outside the text is left out.</summary>
    private static string Sliced(BuiltinCall call, string text, long length)
    {
        long start = call.Int(1);
        if (start < 0) start += text.Length;
        if (start < 0)
        {
            length += start;
            start = 0;
        }

        if (length < 0) throw new ArgumentFault(2, "length must be a non-negative value. (Parameter 'length')");
        return text.Substring((int)start, (int)Math.Min(length, text.Length - start));
    }

    private static object Truncate(BuiltinCall call)
    {
        string text = call.Text(0) ?? "";
        int length = call.Int(1);
        string ellipsis = call.Text(2) ?? "...";
        return text.Length <= length || text.Length == 0 ? text : string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);
    }

    /// <summary>Always ends in three points, also where nothing was cut; the language's documentation promises no more.</summary>
    private static object TruncateWords(BuiltinCall call)
    {
        string text = call.Text(0) ?? "";
        if (text.Length == 0) return "";
        var words = new StringBuilder();
        int at = 0;
        for (int count = call.Int(1), i = 0; i < count && at <= text.Length; i++)
        {
            int end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            if (i > 0) words.Append(' ');
            words.Append(text, at, end - at);
            if (end == text.Length) break;
            at = end;
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        }

        return words.Append("...").ToString();
    }

    private static string Padded(BuiltinCall call)
    {
        int width = call.Int(1);
        int limit = call.Context.LimitToString;
        if (limit > 0 && width > limit)
        {
            throw new ArgumentFault(1, $"Padding width `{width}` exceeds the configured LimitToString `{limit}`. (Parameter 'width')");
        }

        if (width < 0) throw call.Fault("totalWidth must be a non-negative value. (Parameter 'totalWidth')");
        call.Context.Budget.Reserve(call.Span, width);
        return call.Text(0) ?? "";
    }

    private static ScriptRange Split(BuiltinCall call)
    {
        if (call.Text(0) is not { Length: > 0 } text) return new ScriptRange();
        if (call.Text(1) is not { Length: > 0 } match) return new ScriptRange(new ScriptArray { text });
        call.Context.Budget.Reserve(call.Span, text.Length);
        call.Search(text, match);
        string[] parts = text.Split(match, StringSplitOptions.RemoveEmptyEntries);
        call.Context.Budget.Spend(call.Span, parts.Length);
        return new ScriptRange(parts);
    }

    private static object IndexOf(BuiltinCall call)
    {
        string text = call.Given(0, "text");
        string search = call.Given(1, "search");
        StringComparison comparison = ComparisonOf(call.Text(4));
        int start = call[2] as int? ?? 0;
        if (start < 0 || start > text.Length) throw new ArgumentFault(2, "Index was out of range. (Parameter 'startIndex')");
        int count = call[3] as int? ?? text.Length - start;
        if (count < 0 || count > text.Length - start) throw new ArgumentFault(3, "Count must be positive and within the text. (Parameter 'count')");
        call.Search(text, search);
        return text.IndexOf(search, start, count, comparison);
    }

    /// <summary>A culture's comparison is by character here: the program knows no other.</summary>
    private static StringComparison ComparisonOf(string? name) => name switch
    {
        null or "Ordinal" or "CurrentCulture" or "InvariantCulture" => StringComparison.Ordinal,
        "OrdinalIgnoreCase" or "CurrentCultureIgnoreCase" or "InvariantCultureIgnoreCase" => StringComparison.OrdinalIgnoreCase,
        _ => throw new ArgumentFault(4, $"'{name}' is not a valid stringComparison (Parameter 'stringComparison')"),
    };
}
