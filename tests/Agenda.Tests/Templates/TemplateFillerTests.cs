using Agenda.Templates;

namespace Agenda.Tests.Templates;

public sealed class TemplateFillerTests
{
    [Theory]
    [InlineData("x {{ agenda.titl }}", "AG303 agenda.scriban:1:13", "bedoelde u `titel`?")]
    [InlineData("{{ agneda.titel }}", "AG303 agenda.scriban:1:4", "bedoelde u `agenda`?")]
    [InlineData("{{ tabl \"x\" }}", "AG303 agenda.scriban:1:4", "bedoelde u `tabel`?")]
    [InlineData("{{ visie.titel }}", "AG304 agenda.scriban:1:10", "zet er `{{ if visie }}` en `{{ end }}` omheen")]
    [InlineData("{{ agenda.titel.lengte }}", "AG303 agenda.scriban:1:17", "vraag het aan een groep sleutels, niet aan een woord of een getal")]
    [InlineData("{{ agenda }}", "AG304 agenda.scriban:1:1", null)]
    [InlineData("{{ if agenda }}", "AG302 agenda.scriban", "zet `{{ end }}` waar het blok eindigt")]
    [InlineData("{{ end }}", "AG302 agenda.scriban", null)]
    [InlineData("{{ include \"visi\" }}", "AG301 agenda.scriban:1:4", "bedoelde u `visie`?")]
    [InlineData("{{ include \"../geheim\" }}", "AG301 agenda.scriban:1:4", null)]
    [InlineData("{{ include \"lettertypen/x\" }}", "AG301 agenda.scriban:1:4", null)]
    [InlineData("{{ tabel \"begrotin\" }}", "AG305 agenda.scriban:1:4", "bedoelde u `begroting`?")]
    [InlineData("{{ figuur \"doelboom\" }}", "AG305 agenda.scriban:1:4", "bedoelde u `doelenboom`?")]
    [InlineData("{{ agenda.titel = \"x\" }}", "AG304 agenda.scriban", null)]
    [InlineData("{{ while true; end }}", "AG304 agenda.scriban", null)]
    [InlineData("{{ func f; f; end; f }}", "AG304 agenda.scriban", null)]
    [InlineData("{{ include \"agenda\" }}", "AG304 agenda.scriban", null)]
    public void A_mistake_in_a_template_is_an_error_where_it_stands(string template, string expected, string? hint)
    {
        var filled = Filled.Of(template);
        var finding = Assert.Single(filled.Found, finding => finding.IsError);
        Assert.StartsWith(expected, $"{finding.Code} {finding.Span}", StringComparison.Ordinal);
        if (hint is not null) Assert.Equal(hint, finding.Hint);
    }

    [Fact]
    public void A_mistake_in_an_included_template_is_told_once_in_its_own_file()
    {
        var filled = Filled.Of("{{ include \"deel\" }}{{ include \"deel\" }}", Filled.Agenda, ("deel.scriban", "\n{{ for x in }}\n"));
        Assert.StartsWith("AG302 deel.scriban:2:", Assert.Single(filled.Places), StringComparison.Ordinal);
    }

    [Fact]
    public void The_item_that_was_being_written_stands_beside_a_mistake_in_a_template()
    {
        const string yaml = Filled.Agenda + "rollen:\n  lijst:\n    - naam: Een\n    - naam: Twee\n";
        var filled = Filled.Of("{{ for rol in rollen.lijst }}{{ rol.naam }}{{ if rol.naam == \"Twee\" }}{{ rol.kleur }}{{ end }}{{ end }}", yaml);
        var finding = Assert.Single(filled.Found);
        Assert.Equal("agenda.yaml:6:7", Assert.Single(finding.Related).Span.ToString());
    }

    [Fact]
    public void A_key_that_was_left_out_is_null_and_an_empty_list_too()
    {
        var filled = Filled.Of("{{ agenda.ondertitel ?? \"geen\" }}{{ if agenda.gemeenten }}x{{ end }}{{ for g in agenda.gemeenten }}y{{ end }}");
        Assert.Equal("geen", filled.Markdown);
        Assert.Empty(filled.Found);
    }

    [Fact]
    public void A_part_that_no_template_asks_for_is_a_warning_at_its_key()
    {
        var filled = Filled.Of("{{ agenda.titel }}", Filled.Agenda + "visie:\n  titel: Visie\n");
        Assert.Equal(["AG308 agenda.yaml:3:1"], filled.Places);
        Assert.False(filled.Found.HasErrors);
    }

    [Fact]
    public void Figures_that_only_feed_the_text_are_shown_there()
    {
        const string Figures = "kerncijfers: {alleen_in_tekst: ja, lijst: [{id: tekort, naam: Tekort, waarde: 12 miljoen euro}]}\n";
        Assert.Empty(Filled.Of("{{ kern.tekst }}", Filled.Agenda + Figures + "kern: {tekst: \"{{ kerncijfers.tekort }}\"}\n").Found);
        Assert.Equal(["AG308 agenda.yaml:3:1"], Filled.Of("{{ agenda.titel }}", Filled.Agenda + Figures).Places);
    }

    [Fact]
    public void The_text_of_a_template_points_at_the_template_and_a_value_at_the_yaml()
    {
        var filled = Filled.Of("een {{ agenda.titel }} twee {{ 1 + 1 }}", "agenda:\n  titel: Proef\n");
        var markdown = filled.Text!.Markdown;
        Assert.Equal("agenda.scriban:1:1", markdown.Place(0, 1).ToString());
        Assert.Equal("agenda.yaml:2:10", markdown.Place(4, 1).ToString());
        Assert.Equal("agenda.scriban:1:24", markdown.Place(10, 1).ToString());
        Assert.Equal("agenda.scriban:1:29", markdown.Place(markdown.Text.Length - 1, 1).ToString());
    }

    [Fact]
    public void A_template_is_found_in_the_nearest_style_of_the_chain()
    {
        var filled = Filled.Of("{{ include \"inhoud\" }}", Filled.Agenda, ("inhoud.scriban", "eigen"));
        Assert.Equal("eigen", filled.Markdown);
        Assert.Contains("::: inhoud", Filled.Of("{{ include \"inhoud\" }}").Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_for_a_block_that_does_not_exist_is_an_error()
    {
        var found = new Agenda.Diagnostics.DiagnosticBag();
        var library = new Styles.TestStyles(("proef", "formaat: 1\nextends: basis\ndozen: {kader: {rand: lijn}}\n"));
        var style = Agenda.Styles.StyleLoader.Load("proef", library, found)!;
        var agenda = Agenda.Model.AgendaReader.Read(new Yaml.MemoryFolder(("agenda.yaml", Filled.Agenda)), found)!;
        TemplateFiller.Fill(agenda, style, found);
        Assert.Equal("AG309 style.yaml:3:9", $"{found.Single().Code} {found.Single().Span}");
        Assert.Equal("bedoelde u `kaders`?", found.Single().Hint);
    }

    [Theory]
    [InlineData("{{ 3 | voluit }} {{ 20 | voluit }} {{ 21 | voluit }}", "drie twintig 21")]
    [InlineData("{{ 11800 | getal }} {{ 1234.5 }}", "11\\.800 1234\\,5")]
    [InlineData("{{ \"ijs en weder\" | hoofdletter }}", "IJs en weder")]
    [InlineData("{{ agenda.gemeenten | opsomming \"naam\" }}", "A\\, B en C")]
    [InlineData("{{ agenda.datum | datum }}", "7 oktober 2025")]
    [InlineData("{{ 51700 | bedrag }}", "€\u00A051\\.700")]
    [InlineData("{{ 51700.5 | bedrag }}", "€\u00A051\\.700\\,50")]
    public void Values_are_shown_as_dutch_writes_them(string template, string expected)
    {
        const string yaml = "agenda:\n  titel: Proef\n  datum: 2025-10-07\n  gemeenten: [{naam: A}, {naam: B}, {naam: C}]\n";
        Assert.Equal(expected, Filled.Of(template, yaml).Markdown);
    }

    [Theory]
    [InlineData("euro", "€\u00A051\\.700")]
    [InlineData("duizend", "€\u00A051\\.700\\.000")]
    [InlineData("miljoen", "€\u00A051\\.700\u00A0miljoen")]
    public void An_amount_of_the_budget_counts_in_its_unit(string unit, string expected)
    {
        var yaml = Filled.Agenda + $"begroting:\n  eenheid: {unit}\n  jaren: [2026]\n  posten:\n    - {{naam: A, bedragen: [51.700]}}\n";
        Assert.Equal(expected, Filled.Of("{{ begroting.totaal | bedrag }}", yaml).Markdown);
    }
}
