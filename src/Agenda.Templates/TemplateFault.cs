using Agenda.Diagnostics;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Agenda.Templates;

/// <summary>Something that a template does wrong and that we know more of than the language does.</summary>
internal sealed class TemplateFault(ScriptSpan span, DiagnosticKind kind, string message, string? hint = null) : ScriptRuntimeException(span, message)
{
    public DiagnosticKind Kind { get; } = kind;

    /// <summary>Without the place that the language puts before it.</summary>
    public string Text { get; } = message;

    public string? Hint { get; } = hint;

    /// <summary>The bag has it already: the fault only ends the filling.</summary>
    public bool IsReported { get; init; }
}
