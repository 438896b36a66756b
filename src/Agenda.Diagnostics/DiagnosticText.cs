using System.Globalization;
using System.Text;

namespace Agenda.Diagnostics;

/// <summary>Writes findings as text for a person: place, message, the line with a mark under it, and the hint.</summary>
public static class DiagnosticText
{
    /// <summary>The widest excerpt, in characters; a longer line is cut around the mark.</summary>
    private const int ExcerptWidth = 120;

    public static string Write(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics) Write(text, diagnostic);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Diagnostic diagnostic)
    {
        if (diagnostic.Span.File is { } file) text.Append(Visible(file.Path)).Append(':').Append(diagnostic.Span.StartPosition).Append(": ");
        text.Append(diagnostic.IsError ? "fout " : "waarschuwing ").Append(diagnostic.Code).Append(": ").Append(Visible(diagnostic.Message)).Append('\n');
        Excerpt(text, diagnostic.Span);
        foreach (var place in diagnostic.Related.IsDefault ? [] : diagnostic.Related)
        {
            text.Append("  zie ook ").Append(place.Span).Append(": ").Append(Visible(place.Message)).Append('\n');
            Excerpt(text, place.Span);
        }
        if (diagnostic.Hint is { } hint) text.Append("  tip: ").Append(Visible(hint)).Append('\n');
    }

    private static void Excerpt(StringBuilder text, SourceSpan span)
    {
        if (span.File is not { } file) return;
        var start = span.StartPosition;
        var line = file.Line(start.Line);
        if (line.IsWhiteSpace()) return;
        var column = Math.Min(start.Column - 1, line.Length);
        var length = Math.Max(1, Math.Min(span.Length, line.Length - column));
        var from = column + length > ExcerptWidth ? Math.Max(0, column - ExcerptWidth / 3) : 0;
        var shown = line[from..Math.Min(line.Length, from + ExcerptWidth)];
        length = Math.Max(1, Math.Min(length, shown.Length - (column - from)));
        var number = start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        text.Append("  ").Append(number).Append(" │ ").Append(Visible(shown.ToString()).TrimEnd()).Append('\n');
        text.Append(' ', 2 + number.Length).Append(" │ ").Append(' ', column - from).Append('^', length).Append('\n');
    }

    /// <summary>Characters that steer a terminal or the direction of text are shown as a question mark box: a file cannot repaint the screen.</summary>
    private static string Visible(string value) => string.Create(value.Length, value, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
        {
            var c = source[i];
            var steers = char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C';
            target[i] = c == '\t' ? ' ' : steers ? '\uFFFD' : c;
        }
    });
}
