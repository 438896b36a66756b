using System.Buffers;
using System.Text.Json;

namespace Agenda.Diagnostics;

/// <summary>
/// Writes findings as SARIF 2.1.0 (OASIS, 2020), which code hosts and editors read. Paths are relative to where the program ran, so that a code host finds them.
/// </summary>
public static class DiagnosticSarif
{
    /// <param name="program">Name and version of the program: `agenda`, `1.0.0`.</param>
    public static string Write(IReadOnlyCollection<Diagnostic> diagnostics, (string Name, string Version) program)
    {
        var kinds = new List<DiagnosticKind>();
        foreach (var diagnostic in diagnostics)
        {
            if (!kinds.Contains(diagnostic.Kind)) kinds.Add(diagnostic.Kind);
        }
        kinds.Sort(static (a, b) => string.CompareOrdinal(a.Code, b.Code));
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, DiagnosticJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteProgram(json, kinds, program);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics) WriteResult(json, diagnostic, kinds.IndexOf(diagnostic.Kind));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return DiagnosticJson.Finish(buffer.WrittenSpan);
    }

    private static void WriteProgram(Utf8JsonWriter json, List<DiagnosticKind> kinds, (string Name, string Version) program)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", program.Name);
        json.WriteString("version", program.Version);
        json.WriteString("language", "nl");
        json.WriteStartArray("rules");
        foreach (var kind in kinds)
        {
            json.WriteStartObject();
            json.WriteString("id", kind.Code);
            WriteText(json, "shortDescription", kind.Title);
            json.WriteStartObject("help");
            json.WriteString("text", kind.Explanation);
            json.WriteString("markdown", kind.Explanation);
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(kind.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Kind.Severity));
        WriteText(json, "message", diagnostic.Hint is { } hint ? $"{diagnostic.Message} (tip: {hint})" : diagnostic.Message);
        json.WriteStartArray("locations");
        if (diagnostic.Span.IsKnown) WriteLocation(json, diagnostic.Span, null, null);
        json.WriteEndArray();
        if (!diagnostic.Related.IsDefaultOrEmpty)
        {
            json.WriteStartArray("relatedLocations");
            for (var i = 0; i < diagnostic.Related.Length; i++) WriteLocation(json, diagnostic.Related[i].Span, i, diagnostic.Related[i].Message);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceSpan span, int? id, string? message)
    {
        json.WriteStartObject();
        if (id is { } number) json.WriteNumber("id", number);
        if (span.File is { } file)
        {
            var (start, end) = (span.StartPosition, span.EndPosition);
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", Address(file.Path));
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", start.Line);
            json.WriteNumber("startColumn", start.Column);
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", end.Column);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        if (message is not null) WriteText(json, "message", message);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    /// <summary>A path as the URI reference that SARIF asks for (3.4.3): a drive or a root makes it absolute.</summary>
    private static string Address(string path)
    {
        var isDrive = path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':';
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        if (isDrive) return $"file:///{path[0]}:{escaped[4..]}";
        return path.StartsWith('/') ? $"file://{escaped}" : escaped;
    }
}
