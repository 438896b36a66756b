using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Documents;
using Agenda.Model;
using Agenda.Styles;
using Agenda.Templates;
using Agenda.Tests.Styles;
using Agenda.Tests.Yaml;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Templates;

/// <summary>A small style on top of basis, filled with a small agenda.</summary>
internal sealed record Filled(FilledText? Text, DiagnosticBag Found)
{
    public const string Agenda = "agenda:\n  titel: Proef\n";

    /// <summary>The filled Markdown; a slot shows as `«0»`.</summary>
    public string Markdown => Text!.Markdown.Text.Replace(FilledText.Open, '«').Replace(FilledText.Close, '»');

    public IEnumerable<string> Places => Found.Select(finding => $"{finding.Code} {finding.Span}");

    /// <summary>Fills one template; files are more templates of the style or more YAML of the agenda.</summary>
    public static Filled Of(string template, string yaml = Agenda, params (string Path, string Text)[] files)
    {
        var found = new DiagnosticBag();
        var folder = new MemoryFolder([("agenda.yaml", yaml), .. files.Where(file => !file.Path.EndsWith(".scriban", StringComparison.Ordinal))]);
        var agenda = AgendaReader.Read(folder, found);
        Assert.NotNull(agenda);
        var basis = TestStyles.Own("basis");
        var own = new StyleFolder("proef", "proef", new MemoryFolder([("agenda.scriban", template), .. files.Where(file => file.Path.EndsWith(".scriban", StringComparison.Ordinal))]));
        return new Filled(TemplateFiller.Fill(agenda, basis with { Chain = [own, .. basis.Chain] }, found), found);
    }

    /// <summary>An example of this checkout in its own style, filled and composed.</summary>
    public static (Document Document, DiagnosticBag Found, LoadedStyle Style, Beleidsagenda Agenda) Example(string name)
    {
        var found = new DiagnosticBag();
        var agenda = AgendaReader.Read(new CheckoutFolder("examples/" + name), found)!;
        var style = TestStyles.Own(agenda.Gegevens.Stijl!);
        var text = TemplateFiller.Fill(agenda, style, found);
        var info = new DocumentInfo(agenda.Gegevens.Titel, null, [], null, "nl-NL", null, "agenda");
        ImmutableArray<string> opgaven = [.. (agenda.Opgaven?.Lijst ?? []).Select(opgave => opgave.Id ?? "")];
        return (Composer.Compose(text, info, style.Style.Numbering, opgaven, found), found, style, agenda);
    }

    public static string Report(DiagnosticBag found) => DiagnosticText.Write(found);
}
