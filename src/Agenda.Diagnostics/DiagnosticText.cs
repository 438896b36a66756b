using System.Globalization;
using System.Text;

namespace Agenda.Diagnostics;

/// <summary>Writes findings as text for a person: place, message, the line with a mark under it, and the hint.</summary>
public static class DiagnosticText
{
    /// <summary>The widest excerpt, in characters; a longer line is cut around the mark.</summary>
    private const int ExcerptWidth = 120;

    /// <param name="ink">Colours for a terminal that has them.</param>
    public static string Write(IEnumerable<Diagnostic> diagnostics, Ink ink = default)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics) Write(text, diagnostic, ink);
        return text.ToString();
    }

    /// <summary>`2 fouten en 1 waarschuwing`; null when nothing was found.</summary>
    public static string? Count(IEnumerable<Diagnostic> diagnostics)
    {
        var counts = new int[3];
        foreach (var diagnostic in diagnostics) counts[(int)diagnostic.Kind.Severity]++;
        var parts = new List<string>(3);
        Add(counts[(int)Severity.Error], "fout", "fouten");
        Add(counts[(int)Severity.Warning], "waarschuwing", "waarschuwingen");
        Add(counts[(int)Severity.Hint], "suggestie", "suggesties");
        return parts.Count switch
        {
            0 => null,
            1 => parts[0],
            _ => $"{string.Join(", ", parts[..^1])} en {parts[^1]}",
        };

        void Add(int count, string one, string more)
        {
            if (count > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : more)}"));
        }
    }

    /// <summary>As a finding says it: `fout`, `waarschuwing`, `suggestie`.</summary>
    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "fout",
        Severity.Warning => "waarschuwing",
        _ => "suggestie",
    };

    private static void Write(StringBuilder text, Diagnostic diagnostic, Ink ink)
    {
        if (diagnostic.Span.File is { } file) text.Append(Visible(file.Path)).Append(':').Append(diagnostic.Span.StartPosition).Append(": ");
        text.Append(ink.Start(diagnostic.Kind.Severity)).Append(Name(diagnostic.Kind.Severity)).Append(' ').Append(diagnostic.Code).Append(ink.End);
        text.Append(": ").Append(ink.Strong).Append(Visible(diagnostic.Message)).Append(ink.End).Append('\n');
        Excerpt(text, diagnostic.Span, ink, ink.Start(diagnostic.Kind.Severity));
        foreach (var place in diagnostic.Related.IsDefault ? [] : diagnostic.Related)
        {
            text.Append("  zie ook ").Append(Visible(place.Span.ToString())).Append(": ").Append(Visible(place.Message)).Append('\n');
            Excerpt(text, place.Span, ink, ink.Faint);
        }
        if (diagnostic.Hint is { } hint) text.Append(ink.Tip).Append("  tip: ").Append(ink.End).Append(Visible(hint)).Append('\n');
    }

    private static void Excerpt(StringBuilder text, SourceSpan span, Ink ink, string mark)
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
        text.Append(ink.Faint).Append("  ").Append(number).Append(" │ ").Append(ink.End).Append(Visible(shown.ToString()).TrimEnd()).Append('\n');
        text.Append(ink.Faint).Append(' ', 2 + number.Length).Append(" │ ").Append(ink.End).Append(' ', column - from);
        text.Append(mark).Append('^', length).Append(ink.End).Append('\n');
    }

    /// <summary>Characters that steer a terminal or the direction of text are shown as a question mark box: a file cannot repaint the screen.</summary>
    public static string Visible(string value) => string.Create(value.Length, value, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
        {
            var c = source[i];
            target[i] = c is '\t' or '\n' ? ' ' : Steers(c) ? '\uFFFD' : c;
        }
    });

    /// <summary>Control characters, and those that turn the direction of text or end a line (Unicode, UAX 9).</summary>
    internal static bool Steers(char c) =>
        char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' or '\u2028' or '\u2029';
}

/// <summary>The colours of findings on a terminal. The default value writes none.</summary>
public readonly record struct Ink(bool HasColour)
{
    internal string End => Code("0");

    internal string Strong => Code("1");

    internal string Faint => Code("2");

    internal string Tip => Code("36");

    internal string Start(Severity severity) => Code(severity switch { Severity.Error => "1;31", Severity.Warning => "1;33", _ => "1;34" });

    // ECMA-48, 8.3.117.
    private string Code(string parameters) => HasColour ? $"\e[{parameters}m" : "";
}
