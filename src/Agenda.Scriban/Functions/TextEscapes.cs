using System.Text;

namespace Scriban.Functions;

/// <summary>Text as it stands between double quotes in a template.</summary>
internal static class TextEscapes
{
    public static string Escape(string text)
    {
        int first = 0;
        while (first < text.Length && !Needs(text[first])) first++;
        if (first == text.Length) return text;
        var escaped = new StringBuilder(text, 0, first, text.Length + 16);
        foreach (char character in text.AsSpan(first))
        {
            _ = character switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append(@"\\"),
                '\a' => escaped.Append(@"\a"),
                '\b' => escaped.Append(@"\b"),
                '\t' => escaped.Append(@"\t"),
                '\r' => escaped.Append(@"\r"),
                '\v' => escaped.Append(@"\v"),
                '\f' => escaped.Append(@"\f"),
                '\n' => escaped.Append(@"\n"),
                < ' ' => escaped.Append($"\\x{(int)character:x2}"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    private static bool Needs(char character) => character is < ' ' or '"' or '\\';
}
