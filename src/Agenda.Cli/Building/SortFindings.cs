using System.Collections.Immutable;
using Agenda.Diagnostics;

namespace Agenda.Cli.Building;

/// <summary>Puts findings in the order in which a person goes through the files, and drops what was found twice.</summary>
internal static class SortFindings
{
    /// <summary>What has no place comes first; then by file, place and code. Findings that are equal in that keep the order of the stages.</summary>
    public static ImmutableArray<Diagnostic> ByPlace(IReadOnlyCollection<Diagnostic> found)
    {
        if (found.Count == 0) return [];
        var seen = new HashSet<(string Code, SourceSpan Span, string Message)>();
        return
        [
            .. found.Where(diagnostic => seen.Add((diagnostic.Code, diagnostic.Span, diagnostic.Message)))
                .OrderBy(diagnostic => diagnostic.Span.File?.Path ?? "", StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Span.Start)
                .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal),
        ];
    }
}
