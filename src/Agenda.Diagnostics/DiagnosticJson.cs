using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Agenda.Diagnostics;

/// <summary>Writes findings as JSON for other programs: one object with `version` 1, `counts` and `findings`.</summary>
public static class DiagnosticJson
{
    /// <summary>Readable in a log: only what JSON itself needs escaped is, and control characters.</summary>
    internal static JsonWriterOptions Options => new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>UTF-8 as text; ends in LF. Lines and columns count from one, columns in UTF-16 units; `endColumn` is the first that is not marked.</summary>
    public static string Write(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartObject("counts");
            foreach (var severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Hint])
                json.WriteNumber(Name(severity), diagnostics.Count(found => found.Kind.Severity == severity));
            json.WriteEndObject();
            json.WriteStartArray("findings");
            foreach (var diagnostic in diagnostics) Write(json, diagnostic);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Finish(buffer.WrittenSpan);
    }

    /// <summary>What is written as text: a log shows it on a terminal, so what would steer that is escaped, which in JSON means the same.</summary>
    internal static string Finish(ReadOnlySpan<byte> json)
    {
        var text = new StringBuilder(json.Length + 1);
        foreach (var c in Encoding.UTF8.GetString(json))
        {
            if (c != '\n' && DiagnosticText.Steers(c)) text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else text.Append(c);
        }
        return text.Append('\n').ToString();
    }

    internal static string Name(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "hint" };

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", Name(diagnostic.Kind.Severity));
        json.WriteString("message", diagnostic.Message);
        WritePlace(json, diagnostic.Span);
        if (diagnostic.Hint is { } hint) json.WriteString("hint", hint);
        if (!diagnostic.Related.IsDefaultOrEmpty)
        {
            json.WriteStartArray("related");
            foreach (var place in diagnostic.Related)
            {
                json.WriteStartObject();
                json.WriteString("message", place.Message);
                WritePlace(json, place.Span);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        if (span.File is not { } file) return;
        var (start, end) = (span.StartPosition, span.EndPosition);
        json.WriteString("file", file.Path);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }
}
