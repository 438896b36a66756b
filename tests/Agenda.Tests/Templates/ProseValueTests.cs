using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Templates;

public sealed class ProseValueTests
{
    [Fact]
    public void A_value_in_prose_becomes_text()
    {
        var filled = Fill("Samen {{ rollen.aantal | voluit }} rollen, van {{ rollen.lijst[0].naam }} tot \\{{ niets }}.");
        Assert.Empty(filled.Found);
        Assert.Equal("Samen twee rollen, van A*B tot {{ niets }}.", Text(filled));
    }

    [Theory]
    [InlineData("x {{ rolen.aantal }}", "AG303 agenda.yaml:7:7", "bedoelde u `rollen`?")]
    [InlineData("x {{ rollen.antal }}", "AG303 agenda.yaml:7:7", "bedoelde u `aantal`?")]
    [InlineData("x {{ rollen.aantal | volluit }}", "AG303 agenda.yaml:7:7", "bedoelde u `voluit`?")]
    [InlineData("x {{ agenda.ondertitel }}", "AG306 agenda.yaml:7:7", null)]
    [InlineData("x {{ rollen }}", "AG307 agenda.yaml:7:7", null)]
    [InlineData("x {{ rollen.lijst }}", "AG307 agenda.yaml:7:7", null)]
    [InlineData("x {{ visie.tekst }}", "AG307 agenda.yaml:7:7", null)]
    [InlineData("x {{ begroting.totaal }}", "AG304 agenda.yaml:7:7", null)]
    public void A_wrong_value_in_prose_is_an_error_where_it_was_typed(string prose, string expected, string? hint)
    {
        var finding = Fill(prose).Found.Single();
        Assert.Equal(expected, $"{finding.Code} {finding.Span}");
        if (hint is not null) Assert.Equal(hint, finding.Hint);
    }

    [Fact]
    public void A_prose_that_is_shown_twice_tells_its_findings_once() =>
        Assert.Single(Filled.Of("{{ visie.tekst }}\n\n{{ visie.tekst }}{{ rollen.aantal }}", Yaml("{{ agenda.kenmerk }}")).Found);

    [Theory]
    [InlineData("tekst: \"een {{ agenda.kenmerk }}\"", "4:15")]
    [InlineData("tekst: 'een {{ agenda.kenmerk }}'", "4:15")]
    [InlineData("tekst: een {{ agenda.kenmerk }}", "4:14")]
    [InlineData("tekst: |\n    een\n    twee {{ agenda.kenmerk }}", "6:10")]
    [InlineData("tekst: >\n    een\n    twee {{ agenda.kenmerk }}", "6:10")]
    public void The_place_is_right_for_every_way_of_writing_yaml(string key, string place)
    {
        var filled = Filled.Of("{{ visie.tekst }}", Filled.Agenda + "visie:\n  " + key + "\n");
        Assert.Equal($"agenda.yaml:{place}", Assert.Single(filled.Found).Span.ToString());
    }

    private static Filled Fill(string prose) => Filled.Of("{{ visie.tekst }}{{ rollen.aantal }}", Yaml(prose));

    private static string Yaml(string prose) => Filled.Agenda + "rollen:\n  lijst: [{naam: A*B}, {naam: C}]\nvisie:\n  tekst: |\n    " + prose + "\n";

    private static string Text(Filled filled) => PlainText.Of(((ProseSlot)filled.Text!.Slots[0]).Prose.Blocks);
}
