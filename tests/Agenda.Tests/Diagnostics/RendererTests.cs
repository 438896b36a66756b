using System.Text.Json;
using Agenda.Diagnostics;

namespace Agenda.Tests.Diagnostics;

public sealed class RendererTests
{
    private static readonly DiagnosticKind Fout = new("AG432", Severity.Error, "titel: met, leestekens", "Uitleg.");

    private static readonly DiagnosticKind Suggestie = new("AG290", Severity.Hint, "lange zin", "Uitleg.");

    private static readonly SourceFile File = new("map met é/op gaven.yaml", "titel: Wonen\nbijdrage: [vitalitiet]\n");

    private static readonly Diagnostic Finding = new(Fout, "`vitalitiet` bestaat niet", new SourceSpan(File, 24, 10), "bedoelde u `vitaliteit`?",
        [new RelatedPlace(new SourceSpan(File, 7, 5), "hier staat hij")]);

    private static readonly Diagnostic Nowhere = new(Suggestie, "100% ::error::\r\nzo", SourceSpan.None);

    [Fact]
    public void Text_marks_the_place_and_gives_the_tip()
    {
        Assert.Equal(
            """
            map met é/op gaven.yaml:2:12: fout AG432: `vitalitiet` bestaat niet
                  2 │ bijdrage: [vitalitiet]
                    │            ^^^^^^^^^^
              zie ook map met é/op gaven.yaml:1:8: hier staat hij
                  1 │ titel: Wonen
                    │        ^^^^^
              tip: bedoelde u `vitaliteit`?

            """, DiagnosticText.Write([Finding]));
    }

    [Fact]
    public void Colours_change_nothing_but_the_colour()
    {
        var coloured = DiagnosticText.Write([Finding, Nowhere], new Ink(true));
        Assert.Contains("\e[1;31mfout AG432\e[0m", coloured, StringComparison.Ordinal);
        Assert.Equal(DiagnosticText.Write([Finding, Nowhere]), System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9;]*m", ""));
    }

    [Fact]
    public void Text_from_a_file_cannot_steer_the_terminal()
    {
        var file = new SourceFile("a\e[2J.yaml", "\e]0;x\a\u202Eabc\n");
        var text = DiagnosticText.Write([new Diagnostic(Fout, "b\u2066c\e", new SourceSpan(file, 0, 3), "d\r\e", [new RelatedPlace(new SourceSpan(file, 1, 1), "e\u009B")])]);
        Assert.DoesNotContain(text, c => c != '\n' && (char.IsControl(c) || c is '\u202E' or '\u2066'));
    }

    [Fact]
    public void Findings_are_counted_in_words()
    {
        Assert.Null(DiagnosticText.Count([]));
        Assert.Equal("1 fout", DiagnosticText.Count([Finding]));
        Assert.Equal("2 fouten en 1 suggestie", DiagnosticText.Count([Finding, Nowhere, Finding]));
    }

    [Fact]
    public void GitHub_gets_one_line_each_with_its_signs_escaped()
    {
        Assert.Equal(
            "::error file=map met é/op gaven.yaml,line=2,endLine=2,col=12,endColumn=21,title=AG432 titel%3A met%2C leestekens::`vitalitiet` bestaat niet%0Azie ook map met é/op gaven.yaml:1:8: hier staat hij%0Atip: bedoelde u `vitaliteit`?\n"
            + "::notice title=AG290 lange zin::100%25 ::error::%0D%0Azo\n", DiagnosticGitHub.Write([Finding, Nowhere]));
    }

    [Fact]
    public void Json_holds_everything_that_was_found()
    {
        using var json = JsonDocument.Parse(DiagnosticJson.Write([Finding, Nowhere]));
        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
        Assert.Equal(1, json.RootElement.GetProperty("counts").GetProperty("error").GetInt32());
        var first = json.RootElement.GetProperty("findings")[0];
        Assert.Equal(("AG432", "error", 2, 12, 2, 22), (first.GetProperty("code").GetString(), first.GetProperty("severity").GetString(),
            first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32(), first.GetProperty("endLine").GetInt32(), first.GetProperty("endColumn").GetInt32()));
        Assert.Equal("hier staat hij", first.GetProperty("related")[0].GetProperty("message").GetString());
        Assert.False(json.RootElement.GetProperty("findings")[1].TryGetProperty("file", out _));
    }

    [Fact]
    public void Sarif_names_each_rule_once_and_points_at_it()
    {
        using var sarif = JsonDocument.Parse(DiagnosticSarif.Write([Finding, Nowhere, Finding], ("agenda", "1.2.3")));
        var run = sarif.RootElement.GetProperty("runs")[0];
        Assert.Equal(["AG290", "AG432"], run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal([1, 0, 1], run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleIndex").GetInt32()));
        var place = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("map%20met%20%C3%A9/op%20gaven.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("note", run.GetProperty("results")[1].GetProperty("level").GetString());
    }

    [Fact]
    public void A_path_on_a_drive_is_an_absolute_address_in_sarif()
    {
        var file = new SourceFile("C:/mijn agenda/a.yaml", "x");
        using var sarif = JsonDocument.Parse(DiagnosticSarif.Write([new Diagnostic(Fout, "x", new SourceSpan(file, 0, 1))], ("agenda", "1.2.3")));
        Assert.Equal("file:///C:/mijn%20agenda/a.yaml", sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0]
            .GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }
}
