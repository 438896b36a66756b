using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Styles;
using Agenda.Templates.Functions;
using Agenda.Templates.Shown;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using Scriban.Syntax;

namespace Agenda.Templates;

/// <summary>Fills the templates of a house style with an agenda.</summary>
public static class TemplateFiller
{
    /// <summary>The template that a document starts with.</summary>
    private const string First = "agenda";

    /// <param name="found">Gets what is wrong with the templates, with values in prose, and which parts of the agenda no template asks for.</param>
    /// <returns>Markdown with blocks, as far as it could be made; not fit to go on with when there is an error.</returns>
    /// <param name="parsed">The style's templates, when they are parsed ahead.</param>
    public static FilledText Fill(Beleidsagenda agenda, LoadedStyle style, DiagnosticBag found, ParsedTemplates? parsed = null)
    {
        CheckBoxes(style, found);
        var shown = ((IObjectReader)AgendaReader.Reader).ShowObject(agenda);
        var root = new RootObject(shown);
        var templates = new StyleTemplates(parsed ?? new ParsedTemplates(style.Chain), found);
        var functions = new FillFunctions(agenda, style.Style, templates);
        // Prose has variables of its own, so that a count in a sentence does not pass for a part that is shown.
        var proseRoot = new RootObject(shown);
        var prose = new FillProse(proseRoot, functions, found);
        functions.Prose = prose;
        var context = new FillContext(root, functions, templates, prose);
        if (templates.Find(First) is not { } first)
            found.Report(TemplateDiagnostics.TemplateMissing, SourceSpan.None, $"stijl `{style.Style.Name}` heeft geen sjabloon `{First}.scriban`", "schrijf `extends: basis` in `style.yaml`");
        else if (first is { File: { } file, Template: { } template })
        {
            context.Mapped.Know(file);
            if (Render(context, template, templates, root, functions, found)) ReportParts(agenda, root, proseRoot, style, found);
        }
        return new FilledText(context.Mapped.Build(), context.Slots);
    }

    private static bool Render(FillContext context, Scriban.Template template, StyleTemplates templates, RootObject root, FillFunctions functions, DiagnosticBag found)
    {
        try
        {
            template.Render(context);
            return true;
        }
        catch (ScriptRuntimeException fault)
        {
            // What is wrong with an included template was reported when it was parsed.
            if (fault is TemplateFault { IsReported: true }) return false;
            var (kind, message, hint) = ExplainFault.Of(fault, root.GetMembers().Concat(functions.GetMembers()));
            var item = context.Reading.Item;
            if (item.IsKnown) found.Report(kind, templates.Place(fault.Span), message, hint, new RelatedPlace(FirstLine(item), "bij dit onderdeel"));
            else found.Report(kind, templates.Place(fault.Span), message, hint);
            return false;
        }
    }

    private static SourceSpan FirstLine(SourceSpan span)
    {
        var end = span.File!.Text.AsSpan(span.Start, span.Length).IndexOfAny('\n', '\r');
        return end < 0 ? span : span with { Length = end };
    }

    /// <summary>Nothing that an author wrote is left out in silence.</summary>
    private static void ReportParts(Beleidsagenda agenda, RootObject root, RootObject proseRoot, LoadedStyle style, DiagnosticBag found)
    {
        foreach (var field in ((IObjectReader)AgendaReader.Reader).Shape.Fields)
        {
            if (field.IsComputed || field.Key is "formaat" or "agenda" or "controles" || !agenda.Places.Has(field.Key) || root.WasAsked(field.Key)) continue;
            if (field.Key == "kerncijfers" && agenda.Kerncijfers is { AlleenInTekst: true } && proseRoot.WasAsked(field.Key)) continue;
            found.Report(TemplateDiagnostics.PartNotShown, agenda.Places.Key(field.Key), $"onderdeel `{field.Key}` komt niet in het document: stijl `{style.Style.Name}` heeft er geen plaats voor",
                $"zet `{{{{ include \"{field.Key}\" }}}}` in `agenda.scriban`");
        }
    }

    private static void CheckBoxes(LoadedStyle style, DiagnosticBag found)
    {
        foreach (var box in style.Boxes)
        {
            if (ContainerKind.All.Any(kind => kind.Name == box.Value)) continue;
            found.Report(TemplateDiagnostics.UnknownBox, box.Span, $"blok `{box.Value}` bestaat niet",
                Spelling.DidYouMean(box.Value, ContainerKind.All.Select(kind => kind.Name)) ?? "kies een blok dat het programma kent");
        }
    }
}
