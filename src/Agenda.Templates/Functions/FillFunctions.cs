using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Styles;
using Agenda.Templates.Shown;
using Agenda.Templates.Tables;
using Agenda.Text.Syntax;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Agenda.Templates.Functions;

/// <summary>The functions that every template of ours has, beside those of the language.</summary>
internal sealed class FillFunctions : ScriptObject
{
    /// <summary>All of them; docs/sjablonen.md is made from it.</summary>
    public static readonly ImmutableArray<FunctionKind> All =
    [
        new("include \"naam\"", "Het sjabloon `naam.scriban`, op deze plaats. Wat erachter staat, ziet dat sjabloon als `$1`, `$2`, …", 1, 8, (own, call) => own.Include(call)),
        new("tabel \"naam\" onderdeel \"bijschrift\"", "Een tabel, op een eigen regel. Onderdeel en bijschrift mogen weg; niets als er niets te tonen is.", 1, 3, (own, call) => own.Tabel(call)),
        new("figuur \"naam\" \"bijschrift\"", "Een figuur, op een eigen regel; niets als er niets te tekenen is.", 1, 3, (own, call) => own.Figuur(call)),
        new("bedrag", "Een bedrag: `€ 51.700`, of in miljoenen als de begroting dat doet.", 1, 1, (own, call) => ShowValue.Bedrag(call, own._agenda.Begroting?.Eenheid)),
        new("getal", "Een getal met punten tussen de duizendtallen: `51.700`.", 1, 1, (_, call) => ShowValue.Getal(call)),
        new("voluit", "Een heel getal tot en met twintig in letters: `drie`.", 1, 1, (_, call) => ShowValue.Voluit(call)),
        new("datum", "Een moment, zoals het is opgeschreven.", 1, 1, (_, call) => ShowValue.Datum(call)),
        new("hoofdletter", "Een tekst met een hoofdletter vooraan.", 1, 1, (_, call) => ShowValue.Hoofdletter(call)),
        new("opsomming \"sleutel\"", "Een lijst als `a, b en c`; van groepen de sleutel die u noemt: `opgaven.lijst | opsomming \"titel\"`.", 1, 2, (_, call) => ShowValue.Opsomming(call)),
        new("size", "Hoeveel er in een lijst staan, of in de lijst van een onderdeel: `opgaven | size`.", 1, 1, (_, call) => ShowValue.Size(call)),
    ];

    private readonly Beleidsagenda _agenda;
    private readonly Style _style;
    private readonly StyleTemplates _templates;
    private readonly HashSet<string> _figures = new(StringComparer.Ordinal);
    private readonly ImmutableHashSet<string> _ownFigures;

    public FillFunctions(Beleidsagenda agenda, Style style, StyleTemplates templates)
    {
        (_agenda, _style, _templates) = (agenda, style, templates);
        _ownFigures = agenda.FigurenInTekst;
        foreach (var kind in All) SetValue(kind.Name, new TemplateFunction(kind.Required, kind.Most, call => kind.Run(this, call)), true);
    }

    /// <summary>Fills prose that goes into a table.</summary>
    public FillProse? Prose { get; set; }

    /// <summary>`{{ include "naam" }}`: writes another template here, so that its text keeps its place.</summary>
    private object? Include(FunctionCall call)
    {
        var name = call.Text(0, "de naam van een sjabloon");
        if (_templates.Find(name) is not { } loaded)
            throw new TemplateFault(call.Span, TemplateDiagnostics.TemplateMissing, $"sjabloon `{name}` is er niet", Spelling.DidYouMean(name, _templates.Names) ?? $"maak `{name}.scriban` in de map van de stijl");
        if (loaded is not { File: { } file, Template: { } template })
            throw new TemplateFault(call.Span, TemplateDiagnostics.Syntax, $"sjabloon `{name}` is niet te lezen") { IsReported = true };
        (call.Context as FillContext)?.Mapped.Know(file);
        call.Context.PushLocal();
        try
        {
            // What follows the name is `$1`, `$2`, … there, as in the language's own include.
            call.Context.SetValue(ScriptVariable.Arguments, call.Arguments, true);
            if (call.Context.Output is MappedOutput) template.Render(call.Context);
            else Capture(call, template);
        }
        finally
        {
            call.Context.PopLocal();
        }
        return null;
    }

    /// <summary>In a `capture` the text goes where that wants it.</summary>
    private static void Capture(FunctionCall call, Scriban.Template template)
    {
        string text;
        call.Context.PushOutput();
        try
        {
            text = template.Render(call.Context);
        }
        finally
        {
            call.Context.PopOutput();
        }
        call.Context.Write(text);
    }

    /// <summary>`{{ tabel "naam" onderdeel "bijschrift" }}`: nothing when there is nothing to show.</summary>
    private Table? Tabel(FunctionCall call)
    {
        var name = call.Text(0, "de naam van een tabel");
        if (AgendaTables.Find(name) is not { } table)
            throw new TemplateFault(call.Span, TemplateDiagnostics.UnknownTable, $"tabel `{name}` bestaat niet", Spelling.DidYouMean(name, AgendaTables.Names) ?? List(AgendaTables.Names));
        object? item = null;
        var caption = "";
        for (var i = 1; i < call.Arguments.Count; i++)
        {
            if (call[i] is ShownScriptObject shown) item = shown.Shown.Value;
            else if (call[i] is not null) caption = call.Text(i, "het bijschrift");
        }
        return table(new TableRequest(_agenda, item, caption, _style, Prose!, _templates.Place(call.Span)));
    }

    /// <summary>
    /// `{{ figuur "naam" "bijschrift" }}`: nothing when there is nothing to draw. A figure that the author puts in a section of their own stands there only:
    /// that section passes itself as the third argument.
    /// </summary>
    private FigureBlock? Figuur(FunctionCall call)
    {
        var name = call.Text(0, "de naam van een figuur");
        var place = _templates.Place(call.Span);
        if (AgendaFigureNames.Find(name) is not { } has)
            throw new TemplateFault(call.Span, TemplateDiagnostics.UnknownTable, $"figuur `{name}` bestaat niet", Spelling.DidYouMean(name, AgendaFigureNames.Names) ?? List(AgendaFigureNames.Names));
        var isOwn = call.Arguments.Count > 2 && call[2] is ShownScriptObject;
        if (!has(_agenda) || !isOwn && _ownFigures.Contains(name)) return null;
        var caption = call[1] is null ? "" : call.Text(1, "het bijschrift");
        // References lead to the first.
        return new FigureBlock(name, caption.Length == 0 ? [] : [new TextRun(caption, place)], _figures.Add(name) ? "figuur-" + name : null, place);
    }

    private static string List(IEnumerable<string> names) => "er zijn: " + string.Join(", ", names.Select(name => $"`{name}`"));
}
