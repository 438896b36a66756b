using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Yaml;

namespace Agenda.Model;

/// <summary>
/// Reads a table as Excel in Dutch writes it (RFC 4180 with `;`) into the same nodes that YAML gives: one list, one reader, the same findings.
/// </summary>
internal static class ReadTable
{
    /// <summary>The rows as groups of keys; empty cells are left out. Null when the table cannot be read, which is reported.</summary>
    public static YamlSequence? Read(SourceFile file, string? yearsKey, DiagnosticBag found)
    {
        var rows = new SplitTable(file, found).Rows();
        if (rows is null) return null;
        var whole = new SourceSpan(file, 0, file.Text.Length);
        if (rows is not [var head, .. var body]) return new YamlSequence([], whole);
        if (head.Length == 1 && IsOther(head[0].Value) is { } separator)
        {
            found.Report(ModelDiagnostics.TableSeparator, head[0].Span, $"tussen de kolommen staat {separator}, en geen puntkomma",
                "kies in Excel voor Opslaan als, `CSV UTF-8 (door lijstscheidingsteken gescheiden)`");
            return null;
        }
        return new YamlSequence([.. body.Select(row => Row(head, row, yearsKey, found))], whole);
    }

    private static string? IsOther(string head) => head.Contains('\t') ? "een tab" : head.Contains(',') ? "een komma" : null;

    private static YamlNode Row(YamlScalar[] head, YamlScalar[] row, string? yearsKey, DiagnosticBag found)
    {
        if (row.Length > head.Length)
            found.Report(ModelDiagnostics.TableRow, row[head.Length].Span, $"deze rij heeft {row.Length} cellen, en er {(head.Length == 1 ? "is één kolom" : $"zijn {head.Length} kolommen")}",
                "staat er een puntkomma in een tekst, zet de cel dan tussen dubbele aanhalingstekens");
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var years = ImmutableArray.CreateBuilder<YamlEntry>();
        for (var i = 0; i < Math.Min(head.Length, row.Length); i++)
        {
            if (row[i].IsEmpty || head[i].IsEmpty) continue;
            (yearsKey is not null && IsYear(head[i].Value) ? years : entries).Add(new YamlEntry(head[i], row[i]));
        }
        var span = row[0].Span.To(row[^1].Span);
        if (years.Count > 0) entries.Add(new YamlEntry(new YamlScalar(yearsKey!, ScalarForm.Plain, years[0].Key.Span), new YamlMapping(years.ToImmutable(), years[0].Value.Span)));
        return new YamlMapping(entries.ToImmutable(), span);
    }

    private static bool IsYear(string text) => text.Length == 4 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
