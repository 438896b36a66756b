using System.Collections;

namespace Agenda.Diagnostics;

/// <summary>Collects what a stage finds, in the order in which it finds it.</summary>
public sealed class DiagnosticBag : IReadOnlyCollection<Diagnostic>
{
    private readonly List<Diagnostic> _found = [];

    public int Count => _found.Count;

    public bool HasErrors { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        _found.Add(diagnostic);
        HasErrors |= diagnostic.IsError;
    }

    public void Report(DiagnosticKind kind, SourceSpan span, string message, string? hint = null, params ReadOnlySpan<RelatedPlace> related) =>
        Add(new Diagnostic(kind, message, span, hint, [.. related]));

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    public IEnumerator<Diagnostic> GetEnumerator() => _found.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
