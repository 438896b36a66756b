using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Templates.Shown;
using Agenda.Text;
using Agenda.Text.Syntax;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Agenda.Templates;

/// <summary>Puts values in running text: `{{ begroting.totaal | bedrag }}` becomes an amount. What is wrong is reported where it was typed.</summary>
internal sealed class FillProse(RootObject root, ScriptObject functions, DiagnosticBag found) : BlockRewriter
{
    private readonly Dictionary<Prose, Prose> _filled = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Template> _parsed = new(StringComparer.Ordinal);

    /// <summary>The same prose without values. A prose that is shown twice is filled once, so that its findings come once.</summary>
    public Prose Fill(Prose prose)
    {
        if (!_filled.TryGetValue(prose, out var filled)) _filled.Add(prose, filled = Rewrite(prose));
        return filled;
    }

    protected override Inline Rewrite(Inline inline) => inline is ValueInline value ? new TextRun(Evaluate(value), value.Span) : base.Rewrite(inline);

    private string Evaluate(ValueInline value)
    {
        try
        {
            if (!_parsed.TryGetValue(value.Expression, out var template)) _parsed.Add(value.Expression, template = Template.Parse("{{ " + value.Expression + " }}"));
            // What can stand in prose was checked where it was read, so this parses.
            var context = new ValueContext(root, functions);
            template.Render(context);
            if (context.Text is { } text) return text;
            var (kind, message, hint) = Explain(context.Value, value.Expression);
            found.Report(kind, value.Span, message, hint);
        }
        catch (ScriptRuntimeException fault)
        {
            var (kind, message, hint) = ExplainFault.Of(fault, root.GetMembers().Concat(functions.GetMembers()));
            found.Report(kind, value.Span, message, hint);
        }
        return value.Expression;
    }

    private static (DiagnosticKind Kind, string Message, string Hint) Explain(object? value, string expression) => value switch
    {
        null => (TemplateDiagnostics.EmptyValue, $"`{expression}` is niet ingevuld", "vul de waarde in, of haal haar uit de tekst"),
        ShownScriptList => (TemplateDiagnostics.NotText, $"`{expression}` is een lijst", "zet er `| opsomming` achter, of noem één punt: `[0]`"),
        ShownScriptObject shown => (TemplateDiagnostics.NotText, $"`{expression}` is een groep sleutels", $"noem een sleutel ervan: {string.Join(", ", shown.Shown.Keys.Take(8).Select(key => $"`{key}`"))}"),
        Prose => (TemplateDiagnostics.NotText, $"`{expression}` is zelf lopende tekst", "schrijf de tekst hier, of verwijs ernaar met `[](#id)`"),
        _ => (TemplateDiagnostics.NotText, $"`{expression}` past niet in een regel tekst", "gebruik een woord, een getal, een bedrag of een moment"),
    };

    /// <summary>Keeps the one value that is written.</summary>
    private sealed class ValueContext : TemplateContext
    {
        public ValueContext(RootObject root, ScriptObject functions) => FillContext.Strict(this, root, functions);

        public object? Value { get; private set; }

        public string? Text => Value is null or ShownScriptList or ShownScriptObject or Prose or Block ? null : ObjectToString(Value);

        public override TemplateContext Write(ScriptSpan span, object? value)
        {
            Value = value;
            return this;
        }

        public override string? ObjectToString(object? value, bool nested = false) => value is decimal number ? DutchNumber.Format(number) : base.ObjectToString(value, nested);
    }
}
