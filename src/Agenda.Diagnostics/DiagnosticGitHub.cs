using System.Globalization;
using System.Text;

namespace Agenda.Diagnostics;

/// <summary>Writes findings as workflow commands of GitHub Actions, which shows them beside the changed lines.</summary>
public static class DiagnosticGitHub
{
    /// <summary>One command a line, LF.</summary>
    public static string Write(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics) Write(text, diagnostic);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Diagnostic diagnostic)
    {
        text.Append("::").Append(diagnostic.Kind.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" }).Append(' ');
        if (diagnostic.Span.File is { } file)
        {
            var (start, end) = (diagnostic.Span.StartPosition, diagnostic.Span.EndPosition);
            text.Append("file=").Append(Property(file.Path)).Append(',');
            text.Append(CultureInfo.InvariantCulture, $"line={start.Line},endLine={end.Line},");
            // Columns are for a stretch of one line only.
            if (start.Line == end.Line) text.Append(CultureInfo.InvariantCulture, $"col={start.Column},endColumn={Math.Max(start.Column, end.Column - 1)},");
        }
        text.Append("title=").Append(Property($"{diagnostic.Code} {diagnostic.Kind.Title}")).Append("::").Append(Data(Message(diagnostic))).Append('\n');
    }

    private static string Message(Diagnostic diagnostic)
    {
        var message = new StringBuilder(diagnostic.Message);
        foreach (var place in diagnostic.Related.IsDefault ? [] : diagnostic.Related) message.Append("\nzie ook ").Append(place.Span).Append(": ").Append(place.Message);
        if (diagnostic.Hint is { } hint) message.Append("\ntip: ").Append(hint);
        return message.ToString();
    }

    private static string Property(string value) => Data(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    /// <summary>A per cent sign starts an escape and a line end ends the command; with those gone a `::` in the message cannot start one.</summary>
    private static string Data(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (c == '\n') text.Append("%0A");
            else if (c == '\r') text.Append("%0D");
            else if (c == '%') text.Append("%25");
            else text.Append(DiagnosticText.Visible(c.ToString()));
        }
        return text.ToString();
    }
}
