using System.Collections.Immutable;

namespace Agenda.Diagnostics;

/// <summary>How much a finding weighs, from light to heavy. Only an error stops the build.</summary>
public enum Severity
{
    /// <summary>A matter of style, found in words: it may be wrong about them.</summary>
    Hint,

    /// <summary>A reader would stumble here.</summary>
    Warning,

    /// <summary>The document would be wrong, or cannot be made.</summary>
    Error,
}

/// <summary>A kind of finding: its code is never used again for another kind, and each is documented.</summary>
/// <param name="Code">`AG` and three digits; the first digit is the stage: 0 reading, 1 model, 2 rules, 3 templates, 4 document, 5 layout and figures, 6 PDF, 7 styles and fonts, 9 our own bug.</param>
/// <param name="Severity">Whether it stops the build.</param>
/// <param name="Title">What it is, in a few Dutch words.</param>
/// <param name="Explanation">Why it matters and how to mend it, in plain Dutch Markdown; `docs/meldingen.md` prints it.</param>
public sealed record DiagnosticKind(string Code, Severity Severity, string Title, string Explanation);

/// <summary>Another place that explains a finding: the first of two equal keys, say.</summary>
public sealed record RelatedPlace(SourceSpan Span, string Message);

/// <summary>Something the user should know about the input: a value, never an exception.</summary>
/// <param name="Message">Dutch, plain, lower case, names in backticks, without blame.</param>
/// <param name="Hint">One action that works, or null.</param>
public sealed record Diagnostic(
    DiagnosticKind Kind,
    string Message,
    SourceSpan Span,
    string? Hint = null,
    ImmutableArray<RelatedPlace> Related = default)
{
    public string Code => Kind.Code;

    public bool IsError => Kind.Severity == Severity.Error;

    public override string ToString() => $"{Span} {Code}: {Message}";
}
