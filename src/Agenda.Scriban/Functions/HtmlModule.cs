using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Scriban.Functions;

/// <summary>`html`: text for web pages. What this tool writes is not HTML; the functions are part of the language.</summary>
internal sealed class HtmlModule : BuiltinModule
{
    private const string TagPattern =
        """<script.*?</script>|<!--.*?-->|<style.*?</style>|<(?:[^>=]|='[^']*'|="[^"]*"|=[^'"][^\s>]*)*>""";

    private Regex? _tags;

    protected override IReadOnlyList<string> Names { get; } = ["strip", "escape", "newline_to_br", "url_encode", "url_escape"];

    protected override BuiltinFunction? Create(string name) => name switch
    {
        "strip" => Change(Strip),
        "escape" => Change(static text => WebUtility.HtmlEncode(text)),
        "newline_to_br" => Change(NewlineToBr),
        "url_encode" => Change(Uri.EscapeDataString),
        "url_escape" => Change(UrlEscape),
        _ => null,
    };

    private static BuiltinFunction Change(Func<string, string> change) => new(
        call =>
        {
            if (call.Text(0) is not { Length: > 0 } text) return call.Text(0);

            // No function here makes a character more than nine times as long.
            call.Context.Budget.Reserve(call.Span, text.Length);
            return change(text);
        },
        Parameter.Text("text"));

    private string Strip(string text)
    {
        _tags ??= new Regex(TagPattern, RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        return _tags.Replace(text, "");
    }

    private static string NewlineToBr(string text)
    {
        var changed = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            bool ends = text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r'));
            if (ends) changed.Append("<br />");
            changed.Append(text[i]);
        }

        return changed.ToString();
    }

    /// <summary>Escapes what cannot stand in an address, and leaves what gives it its form.</summary>
    private static string UrlEscape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (int start = 0; start < text.Length;)
        {
            bool keeps = IsOfUrl(text[start]);
            int end = start + 1;
            while (end < text.Length && IsOfUrl(text[end]) == keeps) end++;
            escaped.Append(keeps ? text[start..end] : Uri.EscapeDataString(text[start..end]));
            start = end;
        }

        return escaped.ToString();
    }

    private static bool IsOfUrl(char character) =>
        char.IsAsciiLetterOrDigit(character) || "-._~:/?#[]@!$&'()*+,;=".Contains(character, StringComparison.Ordinal);
}
