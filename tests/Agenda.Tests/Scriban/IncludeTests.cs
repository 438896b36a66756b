using Scriban;

namespace Agenda.Tests.Scriban;

public class IncludeTests
{
    private static void Rows(TemplateContext context) => Filled.Templates(
        context,
        ("rij", "| {{ $1 }} | {{ $kop }} |"),
        ("regels", "een\ntwee"),
        ("zet", "{{ g = 5; $l = 6 }}"),
        ("terug", "a{{ ret 7 }}b"),
        ("fout", "goed\n{{ 1 + }}"),
        ("mis", "goed\n{{ leeg.x }}"),
        ("zelf", "{{ include 'zelf' }}"),
        ("komma", ", "));

    [Theory]
    [InlineData("{{ include 'rij' 'x' kop: 'y' }}", "| x | y |")]
    [InlineData("{{ x = include 'regels'; x | string.upcase }}", "EEN\nTWEE")]
    [InlineData("{{ include 'regels' | string.replace '\n' '; ' }}", "een; twee")]
    [InlineData("  {{ include 'regels' }}", "  een\n  twee")]
    [InlineData("{{ include 'zet' }}{{ g }}[{{ $l }}]", "5[]")]
    [InlineData("{{ include 'terug' }}!", "a7!")]
    [InlineData("{{ include_join ['regels', 'terug'] '-' '<' '>' }}", "<een\ntwee-a7>")]
    [InlineData("{{ include_join ['terug', 'terug'] 'tpl:komma' }}", "a7, a7")]
    public void An_included_template_gives_its_text(string template, string expected) => Assert.Equal(expected, Filled.Text(template, Rows));

    [Theory]
    [InlineData("{{ include 'nergens' }}", "proef(1,4) : error : The result of including `nergens` cannot be null")]
    [InlineData("{{ include leeg }}", "proef(1,4) : error : Include template name cannot be null or empty")]
    [InlineData("{{ include 'mis' }}", "mis(2,9) : error : Cannot get the member leeg.x for a null object.")]
    [InlineData("{{ include 'zelf' }}", "zelf(1,4) : error : Exceeding number of recursive depth limit `100` for node: `include 'zelf'`")]
    public void What_goes_wrong_in_an_include_has_its_own_place(string template, string expected) => Assert.Equal(expected, Filled.Text(template, Rows));

    [Fact]
    public void An_included_template_that_cannot_be_parsed_tells_both_places()
    {
        string message = Filled.Text("{{ include 'fout' }}", Rows);
        Assert.StartsWith("proef(1,4) : error : Error while parsing template `fout`", message, StringComparison.Ordinal);
        Assert.Contains("fout(2,8)", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_is_parsed_once_for_each_context()
    {
        TemplateContext context = Filled.Context(Rows);
        Assert.Equal("een\ntweeeen\ntwee", Filled.Text("{{ include 'regels' }}{{ include 'regels' }}", context));
        Assert.Equal(["regels"], context.CachedTemplates.Keys);
        Assert.Empty(Filled.Context(Rows).CachedTemplates);
    }
}
