using System.Text;
using Agenda.Diagnostics;
using Agenda.Tests.Yaml;
using static Agenda.Tests.Model.Bad;

namespace Agenda.Tests.Model;

/// <summary>What a user reads when a file is no YAML: the smallest file that has it, and the whole message.</summary>
public sealed class BrokenYamlTests
{
    [Fact]
    public void Text_with_a_colon_and_a_space_needs_quotes() => Told(
        "agenda:\n  titel: Samen: leven\n",
        """
        agenda.yaml:2:15: fout AG010: in deze tekst staat `: `, en daarmee begint in YAML een nieuwe waarde
              2 │   titel: Samen: leven
                │               ^
          tip: zet de hele tekst tussen aanhalingstekens, of zet `>-` achter de sleutel en de tekst op de volgende regel, ingesprongen

        """);

    [Fact]
    public void A_tab_does_not_indent() => Told(
        "agenda:\n\ttitel: Proef\n",
        """
        agenda.yaml:2:1: fout AG010: de regel springt in met een tab; YAML kent alleen spaties
              2 │  titel: Proef
                │ ^
          tip: vervang de tab door twee spaties

        """);

    [Fact]
    public void A_quote_that_is_not_closed_is_shown_where_it_opens() => Told(
        "agenda:\n  titel: \"Proef\n  soort: nota\n",
        """
        agenda.yaml:2:10: fout AG010: dit aanhalingsteken wordt niet gesloten
              2 │   titel: "Proef
                │          ^
          tip: zet hetzelfde aanhalingsteken aan het eind van de tekst

        """);

    [Fact]
    public void Text_after_a_quote_is_shown() => Told(
        "agenda:\n  titel: \"Samen\" leven\n",
        """
        agenda.yaml:2:18: fout AG010: na het aanhalingsteken staat nog tekst
              2 │   titel: "Samen" leven
                │                  ^
          tip: zet de aanhalingstekens om de hele waarde; een aanhalingsteken in de tekst zelf kan als ‘ en ’ of “ en ”

        """);

    [Fact]
    public void A_list_that_is_not_closed_is_shown_where_it_opens() => Told(
        "agenda:\n  titel: Proef\n  trefwoorden: [zorg, welzijn\n",
        """
        agenda.yaml:3:16: fout AG010: `[` wordt niet gesloten
              3 │   trefwoorden: [zorg, welzijn
                │                ^
          tip: zet `]` aan het eind

        """);

    [Fact]
    public void A_wrong_indentation_is_told() => Told(
        "agenda:\n    titel: Proef\n  soort: nota\n",
        """
        agenda.yaml:3:3: fout AG010: hier klopt de YAML niet; het programma kan niet zien wat bij wat hoort
              3 │   soort: nota
                │   ^
          tip: controleer of deze regel even ver is ingesprongen als de regels waar hij bij hoort, en of er een spatie na de dubbele punt staat

        """);

    [Fact]
    public void A_tab_is_found_where_it_stands_also_when_the_parser_gives_up_before_it() => Told(
        "agenda: {titel: Proef}\nvisie:\n\ttekst: Rust.\n",
        """
        agenda.yaml:3:1: fout AG010: de regel springt in met een tab; YAML kent alleen spaties
              3 │  tekst: Rust.
                │ ^
          tip: vervang de tab door twee spaties

        """);

    [Fact]
    public void Aliases_that_explode_are_stopped()
    {
        var yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++) yaml.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        Assert.Equal("agenda.yaml:5:45 AG014: `*a3` herhaalt te veel: samen meer dan 100.000 waarden", Assert.Single(Read(new MemoryFolder(("agenda.yaml", yaml.ToString())))).ToString());
    }

    [Fact]
    public void An_alias_repeats_what_stands_before_it()
    {
        var folder = new MemoryFolder(("agenda.yaml", Begin + "rollen: {lijst: [{naam: Raad, tekst: &tekst Beslist.}, {naam: College, tekst: *tekst}, {naam: Wie, tekst: *niets}]}\n"));
        var found = Read(folder);
        Assert.Equal("agenda.yaml:2:107 AG015: `*niets` herhaalt iets dat hierboven niet staat", Assert.Single(found).ToString());
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("!a &a [")]
    public void Nesting_without_end_is_stopped(string open)
    {
        var found = Read(new MemoryFolder(("agenda.yaml", string.Concat(Enumerable.Repeat(open, 20_000)))));
        Assert.Contains(found, each => each.Code is "AG013" or "AG010");
        Assert.All(found, each => Assert.StartsWith("agenda.yaml:1:", each.Span.ToString()));
    }

    [Fact]
    public void A_file_that_is_no_yaml_hides_no_mistake_in_another_and_accuses_nobody()
    {
        var found = Read(new MemoryFolder(
            ("agenda.yaml", "agenda: [\n"), ("rollen.yaml", "rollen: {lijst: [{nam: Raad}]}\n"), ("visie.yaml", "visie: {effecten: [{titel: Rust, opgave: rust}]}\n")));
        Assert.Equal(["AG010", "AG020"], found.Select(each => each.Code));
    }

    [Theory]
    [InlineData("- a\n- b\n", "AG021")]
    [InlineData("zomaar tekst\n", "AG021")]
    [InlineData("---\nagenda: {titel: Proef}\n---\nvisie: {}\n", "AG012")]
    [InlineData("agenda: !geheim {titel: Proef}\n", "AG016")]
    [InlineData("agenda: {titel: Proef}\n? [a, b]\n: c\n", "AG017")]
    [InlineData("agenda:\n  - : Proef\n", "AG010")]
    [InlineData("agenda:\n  titel: {Proef\n  soort. Nota\n : x}\n", "AG010")]
    [InlineData("agenda:\n", "AG023")]
    [InlineData("", "AG022")]
    [InlineData("# alleen uitleg\n", "AG022")]
    public void Other_yaml_than_an_agenda(string yaml, string code) =>
        Assert.Contains(Read(new MemoryFolder(("agenda.yaml", yaml))), each => each.Code == code);

    [Fact]
    public void Bytes_without_sense_give_findings_and_no_exception()
    {
        var state = 20_25u;
        for (var round = 0; round < 300; round++)
        {
            var bytes = new byte[1 + round % 60];
            for (var i = 0; i < bytes.Length; i++)
            {
                state = state * 1664525 + 1013904223;
                bytes[i] = round % 3 == 0 ? (byte)(state >> 24) : (byte)":-[]{}\"'|>&*!#%@`,? \n\ta1"[(int)((state >> 24) % 24)];
            }
            var found = Read(new MemoryFolder().With("agenda.yaml", bytes));
            Assert.NotEmpty(found);
            Assert.NotEmpty(DiagnosticText.Write(found));
        }
    }
}
