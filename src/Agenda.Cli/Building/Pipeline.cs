using System.Collections.Immutable;
using System.Text;
using Agenda.Diagnostics;
using Agenda.Documents;
using Agenda.Figures;
using Agenda.Fonts;
using Agenda.Layout;
using Agenda.Model;
using Agenda.Pdf;
using Agenda.Rules;
using Agenda.Rules.Controles;
using Agenda.Styles;
using Agenda.Templates;
using Agenda.Text;

namespace Agenda.Cli.Building;

/// <summary>
/// A build, from a folder to the bytes of its outputs: the stages in their order, with checks beside what comes after them. It touches no file, clock or console, and the same input gives the same
/// result, whatever ran beside what.
/// </summary>
internal sealed class Pipeline
{
    /// <summary>What an agenda gets that names no style.</summary>
    private const string DefaultStyle = "basis";

    private readonly IReadOnlyFolder _input;
    private readonly IStyleLibrary _styles;
    private readonly BuildOptions _options;
    private readonly DiagnosticBag _found = [];
    private Beleidsagenda? _agenda;
    private LoadedStyle? _style;
    private ParsedTemplates? _templates;
    private int _pageCount;

    private Pipeline(IReadOnlyFolder input, IStyleLibrary styles, BuildOptions options) => (_input, _styles, _options) = (input, styles, options);

    public static BuildResult Build(IReadOnlyFolder input, IStyleLibrary styles, BuildOptions options)
    {
        var build = new Pipeline(input, styles, options);
        var outputs = build.Run();
        options.Starts?.Invoke(Stage.Done);
        return new BuildResult(
            SortFindings.ByPlace(build._agenda is { } agenda ? SwitchOff.Apply(agenda, build._found) : build._found),
            build._found.HasErrors ? [] : outputs,
            build._style?.Style.Name,
            build._style?.Chain[0].Origin,
            build._pageCount);
    }

    private ImmutableArray<OutputFile> Run()
    {
        Starts(Stage.Read);
        var files = AgendaFiles.Parse(_input, MarkdownReader.Prepare);
        // The style's name is known before the records are: it is loaded beside them, and its templates are parsed ahead.
        var named = StyleNamed(files.Style?.Value, files.Style?.Span ?? default);
        var loading = Task.Run(() => LoadStyle(named));
        loading.ContinueWith(loaded => Prepare(loaded.Result), TaskScheduler.Default);
        var agenda = _agenda = AgendaReader.Read(files, _input, _found);
        if (agenda is null) return [];
        var isWhole = !_found.HasErrors;
        Starts(Stage.LoadStyle);
        // What the reader made of the name counts.
        var name = StyleNamed(agenda.Gegevens.Stijl, agenda.Gegevens.Places.Value("stijl"));
        var loaded = name == named ? loading.GetAwaiter().GetResult() : LoadStyle(name);
        _found.AddRange(loaded.Found);
        (_style, _templates) = (loaded.Style, loaded.Templates);
        if (!isWhole) return CheckRest(agenda);
        return Beside(Stage.CheckModel, RuleCatalog.Start(agenda), found => Compose(agenda, found)) is { } document
            ? Beside(Stage.CheckDocument, RuleCatalog.Start(agenda, document), found => Write(document, AgendaFigures.Of(agenda, _style!.Style), _style.Style, found))
            : [];
    }

    /// <summary>Of an agenda with holes only errors are told: that something is missing can be because it was not read, and that has been said.</summary>
    private ImmutableArray<OutputFile> CheckRest(Beleidsagenda agenda)
    {
        Starts(Stage.CheckModel);
        _found.AddRange(RuleCatalog.Start(agenda).Finish().Where(finding => finding.IsError));
        return [];
    }

    private StyleAhead LoadStyle((string Name, SourceSpan Place) named)
    {
        var found = new DiagnosticBag();
        var style = StyleLoader.Load(named.Name, _styles, found, named.Place);
        return new StyleAhead(style, style is null ? null : new ParsedTemplates(style.Chain), found);
    }

    private void Prepare(StyleAhead loaded)
    {
        loaded.Templates?.ParseAll();
        if (_options.Pdf) _ = Hyphenator.Dutch;
    }

    /// <summary>
    /// Checks on one core while the other goes on, and then helps. It is as if the check had come first: where it finds an error, what the other found or made does not count.
    /// </summary>
    private T? Beside<T>(Stage stage, RuleRun rules, Func<DiagnosticBag, T?> go)
    {
        var findings = new DiagnosticBag();
        var checking = Task.Run(() =>
        {
            Starts(stage);
            rules.Work();
            Starts(Stage.Done);
        });
        var made = _style is null || _found.HasErrors ? default : go(findings);
        rules.Work();
        checking.GetAwaiter().GetResult();
        _found.AddRange(rules.Found);
        if (_found.HasErrors) return default;
        _found.AddRange(findings);
        return made;
    }

    /// <param name="written">The name in the agenda; null without one.</param>
    private (string Name, SourceSpan Place) StyleNamed(string? written, SourceSpan place) =>
        _options.Style is null && written is not null ? (written, place) : (_options.Style ?? _options.StyleInside ?? DefaultStyle, default);

    /// <summary>Null with an error.</summary>
    private Document? Compose(Beleidsagenda agenda, DiagnosticBag found)
    {
        Starts(Stage.Fill);
        var filled = TemplateFiller.Fill(agenda, _style!, found, _templates);
        if (found.HasErrors) return null;
        Starts(Stage.Compose);
        var opgaven = agenda.Opgaven?.Lijst.Select(opgave => opgave.Id ?? "").ToImmutableArray() ?? [];
        var document = Composer.Compose(filled, DescribeDocument.Of(agenda.Gegevens), _style!.Style.Numbering, opgaven, found);
        return found.HasErrors ? null : document;
    }

    /// <summary>Figures come first: both outputs need them, and fonts are not made for two cores at once.</summary>
    private ImmutableArray<OutputFile> Write(Document document, IFigures figures, Style style, DiagnosticBag found)
    {
        if (!_options.Markdown) return _options.Pdf ? [WritePdf(document, figures, style, found)] : [];
        Starts(Stage.WriteMarkdown);
        var drawn = DrawFigures.Of(document, figures, style);
        var images = CopyImages.Of(document);
        ImmutableArray<OutputFile> files = [WriteMarkdown(document, drawn, images), .. DrawFigures.Write(drawn), .. images.Files];
        return _options.Pdf ? files.Insert(1, WritePdf(document, figures, style, found)) : files;
    }

    private static OutputFile WriteMarkdown(Document document, IReadOnlyDictionary<string, Drawing> drawn, CopyImages images) =>
        new(Outputs.Markdown, Encoding.UTF8.GetBytes(MarkdownWriter.Write(document.Blocks,
            figure => drawn.TryGetValue(figure.Name, out var drawing) ? new MarkdownPicture(DrawFigures.PathOf(figure.Name), drawing.Alt) : null, images.PathOf)));

    private OutputFile WritePdf(Document document, IFigures figures, Style style, DiagnosticBag found)
    {
        Starts(Stage.LayOut);
        var pages = Layouter.LayOut(document, style, figures, Hyphenator.Dutch, found);
        if (found.HasErrors) return new OutputFile(Outputs.Pdf, default);
        _pageCount = pages.Pages.Length;
        Starts(Stage.WritePdf);
        return new OutputFile(Outputs.Pdf, PdfWriter.Write(pages, found));
    }

    private void Starts(Stage stage) => _options.Starts?.Invoke(stage);

    /// <param name="Style">Null with an error.</param>
    private sealed record StyleAhead(LoadedStyle? Style, ParsedTemplates? Templates, DiagnosticBag Found);
}
