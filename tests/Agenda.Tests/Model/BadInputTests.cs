using System.Text;
using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Tests.Yaml;

namespace Agenda.Tests.Model;

/// <summary>What a user reads when something is wrong: the smallest folder that has it, and the whole message.</summary>
public sealed class BadInputTests
{
    private const string Agenda = "agenda: {titel: Proef}\n";

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
    public void A_key_that_stands_twice_is_shown_twice() => Told(
        "agenda:\n  titel: Proef\n  titel: Anders\n",
        """
        agenda.yaml:3:3: fout AG011: sleutel `titel` staat er twee keer
              3 │   titel: Anders
                │   ^^^^^
          zie ook agenda.yaml:2:3: hier staat de eerste
              2 │   titel: Proef
                │   ^^^^^
          tip: haal een van de twee weg, of voeg ze samen

        """);

    [Fact]
    public void A_part_in_two_files_is_shown_in_both() => Told(
        new MemoryFolder(("agenda.yaml", Agenda), ("rollen.yaml", "agenda:\n  titel: Weer\n")),
        """
        rollen.yaml:1:1: fout AG011: sleutel `agenda` staat er twee keer
              1 │ agenda:
                │ ^^^^^^
          zie ook agenda.yaml:1:1: hier staat de eerste
              1 │ agenda: {titel: Proef}
                │ ^^^^^^
          tip: haal een van de twee weg, of voeg ze samen

        """);

    [Fact]
    public void An_unknown_key_gets_the_nearest() => Told(
        Agenda + "visie:\n  mottto: Samen\n",
        """
        agenda.yaml:3:3: fout AG020: `mottto` is geen sleutel van visie
              3 │   mottto: Samen
                │   ^^^^^^
          tip: bedoelde u `motto`?

        """);

    [Fact]
    public void A_missing_key_points_at_its_parent() => Told(
        "agenda:\n  soort: nota\n",
        """
        agenda.yaml:1:1: fout AG022: bij agenda ontbreekt `titel`
              1 │ agenda:
                │ ^^^^^^
          tip: voeg toe: `titel: Samenlevingsagenda` (de titel van het document)

        """);

    [Fact]
    public void A_text_where_a_list_belongs() => Told(
        Agenda + "opgaven:\n  lijst: Meedoen\n",
        """
        agenda.yaml:3:10: fout AG021: hier hoort een lijst te staan, en er staat één waarde
              3 │   lijst: Meedoen
                │          ^^^^^^^
          tip: zet elk punt op een eigen regel met `- ` ervoor, of tussen haken: `[een, twee]`

        """);

    [Fact]
    public void A_list_where_a_text_belongs() => Told(
        Agenda + "visie:\n  tekst:\n    - Samen\n    - leven\n",
        """
        agenda.yaml:4:7: fout AG021: hier hoort een tekst met opmaak te staan, en er staat een lijst
              4 │     - Samen
                │       ^^^^^
          tip: zet `|` achter de sleutel, en de lijst eronder, ingesprongen: dan is het Markdown

        """);

    [Fact]
    public void An_ambiguous_amount_offers_both_readings() => Told(
        Agenda + "begroting:\n  eenheid: miljoen\n  jaren: [2026]\n  posten:\n    - {naam: Zorg, bedragen: [5.25]}\n",
        """
        agenda.yaml:6:31: fout AG121: `5.25` kan 5,25 zijn of 525
              6 │     - {naam: Zorg, bedragen: [5.25]}
                │                               ^^^^
          tip: schrijf `"5,25"` of `525`

        """);

    [Fact]
    public void A_comma_in_a_list_makes_two_amounts() => Told(
        Agenda + "begroting: {eenheid: euro, jaren: [2026], posten: [{naam: Zorg, bedragen: [51.700,50]}]}\n",
        """
        agenda.yaml:2:75: fout AG122: hier staan 2 bedragen, en er is één jaar
              2 │ begroting: {eenheid: euro, jaren: [2026], posten: [{naam: Zorg, bedragen: [51.700,50]}]}
                │                                                                           ^^^^^^^^^^^
          tip: staat er een komma in een bedrag, zet het dan tussen aanhalingstekens: `"51.700,50"`

        """);

    [Fact]
    public void A_moment_that_nobody_can_place() => Told(
        Agenda + "tijdlijn:\n  - {wat: Start, wanneer: binnenkort}\n",
        """
        agenda.yaml:3:27: fout AG110: `binnenkort` is geen moment dat het programma begrijpt
              3 │   - {wat: Start, wanneer: binnenkort}
                │                           ^^^^^^^^^^
          tip: schrijf het als `23 september 2025`, `2025-09`, `Q4 2026`, `2e helft 2026`, `medio oktober 2026`, `2026 – 2028` of `n.t.b.`

        """);

    [Fact]
    public void A_reference_to_nothing_gets_the_nearest_id_and_where_it_stands() => Told(
        new MemoryFolder(
            ("agenda.yaml", Agenda),
            ("ontwikkelopdrachten.yaml", "ontwikkelopdrachten:\n  lijst:\n    - titel: Meten\n      bijdrage: [vitalitiet]\n"),
            ("opgaven.yaml", "opgaven:\n  lijst:\n    - id: vitaliteit\n      titel: Vitaliteit\n")),
        """
        ontwikkelopdrachten.yaml:4:18: fout AG101: hier wordt verwezen naar opgave `vitalitiet`, en die id bestaat niet
              4 │       bijdrage: [vitalitiet]
                │                  ^^^^^^^^^^
          zie ook opgaven.yaml:3:11: hier staat `vitaliteit`
              3 │     - id: vitaliteit
                │           ^^^^^^^^^^
          tip: bedoelde u `vitaliteit`?

        """);

    [Fact]
    public void References_to_one_id_that_is_not_there_are_one_mistake() => Told(
        Agenda + "opgaven: {lijst: [{id: zorgg, titel: Zorg}]}\nontwikkelopdrachten: {lijst: [{titel: Meten, bijdrage: zorg}, {titel: Weten, bijdrage: zorg}]}\n",
        """
        agenda.yaml:3:56: fout AG101: hier wordt verwezen naar opgave `zorg`, en die id bestaat niet
              3 │ ontwikkelopdrachten: {lijst: [{titel: Meten, bijdrage: zorg}, {titel: Weten, bijdrage: zorg}]}
                │                                                        ^^^^
          zie ook agenda.yaml:2:24: hier staat `zorgg`
              2 │ opgaven: {lijst: [{id: zorgg, titel: Zorg}]}
                │                        ^^^^^
          zie ook agenda.yaml:3:88: en hier
              3 │ ontwikkelopdrachten: {lijst: [{titel: Meten, bijdrage: zorg}, {titel: Weten, bijdrage: zorg}]}
                │                                                                                        ^^^^
          tip: bedoelde u `zorgg`?

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
    public void A_misspelt_key_is_said_once_and_not_again_for_each_reference_to_what_stands_under_it() => Told(
        Agenda + "opgave: {lijst: [{id: zorg, titel: Zorg}]}\nontwikkelopdrachten: {lijst: [{titel: Meten, bijdrage: zorg}]}\n",
        """
        agenda.yaml:2:1: fout AG020: `opgave` is geen sleutel van de hoofdonderdelen
              2 │ opgave: {lijst: [{id: zorg, titel: Zorg}]}
                │ ^^^^^^
          tip: bedoelde u `opgaven`?

        """);

    [Fact]
    public void A_list_where_a_group_belongs_is_said_once_and_not_again_for_each_reference_to_its_items() => Told(
        Agenda + "opgaven: [{id: zorg, titel: Zorg}]\nontwikkelopdrachten: {lijst: [{titel: Meten, bijdrage: zorg}]}\n",
        """
        agenda.yaml:2:10: fout AG021: hier hoort een groep sleutels (opgaven) te staan, en er staat een lijst
              2 │ opgaven: [{id: zorg, titel: Zorg}]
                │          ^^^^^^^^^^^^^^^^^^^^^^^^^
          tip: zet de lijst onder `lijst:`, ingesprongen

        """);

    [Fact]
    public void A_part_that_stands_in_two_files_is_said_once_and_not_again_for_each_reference_to_its_items() => Told(
        new MemoryFolder(
            ("agenda.yaml", Agenda + "ontwikkelopdrachten: {lijst: [{titel: Meten, bijdrage: zorg}]}\n"),
            ("opgaven.yaml", "opgaven: {lijst: [{id: wonen, titel: Wonen}]}\n"),
            ("zorg.yaml", "opgaven: {lijst: [{id: zorg, titel: Zorg}]}\n")),
        """
        zorg.yaml:1:1: fout AG011: sleutel `opgaven` staat er twee keer
              1 │ opgaven: {lijst: [{id: zorg, titel: Zorg}]}
                │ ^^^^^^^
          zie ook opgaven.yaml:1:1: hier staat de eerste
              1 │ opgaven: {lijst: [{id: wonen, titel: Wonen}]}
                │ ^^^^^^^
          tip: haal een van de twee weg, of voeg ze samen

        """);

    [Fact]
    public void A_required_key_with_a_letter_too_many_is_not_missing_as_well() => Told(
        Agenda + "opgaven: {lijst: [{id: zorg, tittel: Zorg}]}\n",
        """
        agenda.yaml:2:30: fout AG020: `tittel` is geen sleutel van opgave
              2 │ opgaven: {lijst: [{id: zorg, tittel: Zorg}]}
                │                              ^^^^^^
          tip: bedoelde u `titel`?

        """);

    [Fact]
    public void A_reference_to_another_kind_shows_both_places() => Told(
        Agenda + "opgaven: {lijst: [{id: zorg, titel: Zorg, doelen: [{id: z1, titel: Snel}]}]}\nontwikkelopdrachten: {lijst: [{titel: Meten, bijdrage: z1}]}\n",
        """
        agenda.yaml:3:56: fout AG104: `z1` is een doel, en hier hoort de id van een opgave
              3 │ ontwikkelopdrachten: {lijst: [{titel: Meten, bijdrage: z1}]}
                │                                                        ^^
          zie ook agenda.yaml:2:57: hier staat die id
              2 │ opgaven: {lijst: [{id: zorg, titel: Zorg, doelen: [{id: z1, titel: Snel}]}]}
                │                                                         ^^
          tip: er zijn: `zorg`

        """);

    [Fact]
    public void An_id_that_stands_twice_is_shown_twice() => Told(
        Agenda + "rollen:\n  lijst:\n    - {id: raad, naam: Raad}\n    - {id: raad, naam: College}\n    - {id: rollen, naam: Inwoners}\n",
        """
        agenda.yaml:5:12: fout AG102: id `raad` staat er twee keer
              5 │     - {id: raad, naam: College}
                │            ^^^^
          zie ook agenda.yaml:4:12: hier staat de eerste
              4 │     - {id: raad, naam: Raad}
                │            ^^^^
          tip: geef een van de twee een andere id
        agenda.yaml:6:12: fout AG102: `rollen` is al de naam van een hoofdonderdeel
              6 │     - {id: rollen, naam: Inwoners}
                │            ^^^^^^
          zie ook agenda.yaml:2:1: hier staat het hoofdonderdeel
              2 │ rollen:
                │ ^^^^^^
          tip: geef een van de twee een andere id

        """);

    [Fact]
    public void An_id_without_spaces_or_accents() => Told(
        Agenda + "rollen: {lijst: [{id: Sociaal café, naam: Raad}]}\n",
        """
        agenda.yaml:2:30: fout AG103: in een id kan ` ` niet staan
              2 │ rollen: {lijst: [{id: Sociaal café, naam: Raad}]}
                │                              ^
          tip: schrijf bijvoorbeeld `sociaal-cafe`

        """);

    [Fact]
    public void A_format_of_a_newer_program() => Told(
        "formaat: 2\n" + Agenda,
        """
        agenda.yaml:1:10: fout AG026: dit programma kent formaat 1, en hier staat `2`
              1 │ formaat: 2
                │          ^
          tip: gebruik een nieuwere versie van het programma

        """);

    [Fact]
    public void A_file_that_is_missing() => Told(
        new MemoryFolder(("agenda.yaml", Agenda + "visie: {tekst: {bestand: teksten/vsie.md}}\n"), ("teksten/visie.md", "Samen.")),
        """
        agenda.yaml:2:26: fout AG001: bestand `teksten/vsie.md` is er niet
              2 │ visie: {tekst: {bestand: teksten/vsie.md}}
                │                          ^^^^^^^^^^^^^^^
          tip: bedoelde u `teksten/visie.md`?

        """);

    [Theory]
    [InlineData(FolderFailure.OtherCase, "AG002", "bestand `x.md` heet in de map `X.md`")]
    [InlineData(FolderFailure.OutsideFolder, "AG003", "`x.md` ligt buiten de map van de agenda")]
    [InlineData(FolderFailure.LinkOutside, "AG004", "`x.md` is een koppeling naar een bestand buiten de map")]
    [InlineData(FolderFailure.DevicePath, "AG005", "`x.md` is geen bestand in de map van de agenda")]
    [InlineData(FolderFailure.Unreadable, "AG006", "bestand `x.md` kan niet worden gelezen")]
    [InlineData(FolderFailure.TooLarge, "AG007", "bestand `x.md` is te groot")]
    public void A_file_that_the_folder_does_not_give(FolderFailure failure, string code, string message)
    {
        var folder = new MemoryFolder(("agenda.yaml", Agenda + "visie: {tekst: {bestand: x.md}}\n"));
        folder.Answers["x.md"] = new FolderFile(default, failure, "X.md");
        var only = Assert.Single(Read(folder));
        Assert.Equal((code, message, "agenda.yaml:2:26"), (only.Code, only.Message, only.Span.ToString()));
        Assert.NotNull(only.Hint);
    }

    [Fact]
    public void Other_bytes_than_utf8_say_how_to_save() => Told(
        new MemoryFolder(("agenda.yaml", Agenda + "begroting: {eenheid: euro, posten: {bestand: geld.csv}}\n")).With("geld.csv", [.. "naam;2026\ncaf"u8, 0xE9, .. ";5\n"u8]),
        """
        geld.csv:2:4: fout AG008: het bestand is niet opgeslagen als UTF-8; vanaf hier zijn de letters niet te lezen
              2 │ caf�;5
                │    ^
          tip: kies in Excel: Opslaan als, `CSV UTF-8 (door lijstscheidingsteken gescheiden)`

        """);

    [Fact]
    public void A_byte_order_mark_is_no_part_of_a_file()
    {
        var folder = new MemoryFolder(("agenda.yaml", "begroting: {eenheid: euro, posten: {bestand: geld.csv}}\n"))
            .With("a.yaml", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Agenda)])
            .With("geld.csv", [0xEF, 0xBB, 0xBF, .. "naam;2026\r\nZorg;1.000,00\r\n"u8]);
        var found = new DiagnosticBag();
        Assert.Equal("1.000,00", AgendaReader.Read(folder, found)!.Begroting!.Totalen[0].ToString());
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("naam,2026\nZorg,5\n", "geld.csv:1:1 AG130: tussen de kolommen staat een komma, en geen puntkomma")]
    [InlineData("naam;2026\nZorg;5;6\n", "geld.csv:2:8 AG131: deze rij heeft 3 cellen, en er zijn 2 kolommen")]
    [InlineData("naam;2026\n\"Zorg;5\n", "geld.csv:2:1 AG132: dit aanhalingsteken wordt niet gesloten")]
    [InlineData("naam;2026;opgave\nZorg;5;mee\n", "geld.csv:2:8 AG101: hier wordt verwezen naar opgave `mee`, en die id bestaat niet")]
    [InlineData("naam;opmerking;2026\nZorg;geen;5\n", "geld.csv:1:6 AG020: `opmerking` is geen sleutel van post")]
    [InlineData("naam;2026\n;5\n", "geld.csv:2:1 AG022: bij post ontbreekt `naam`")]
    [InlineData("naam;2026\nZorg;5.25\n", "geld.csv:2:6 AG121: `5.25` kan 5,25 zijn of 525")]
    [InlineData("naam;2026;2027\nZorg;5;6\n", "geld.csv:1:11 AG122: 2027 is geen jaar van deze begroting")]
    public void A_finding_in_a_table_points_at_the_cell(string table, string finding)
    {
        var folder = new MemoryFolder(("agenda.yaml", Agenda + "begroting: {eenheid: euro, jaren: [2026], posten: {bestand: geld.csv}}\n"), ("geld.csv", table));
        Assert.Equal(finding, Assert.Single(Read(folder)).ToString());
    }

    [Fact]
    public void Quotes_in_a_table_hold_semicolons_line_ends_and_quotes()
    {
        var folder = new MemoryFolder(
            ("agenda.yaml", Agenda + "begroting: {eenheid: euro, posten: {bestand: geld.csv}}\n"),
            ("geld.csv", "naam;2026\r\n\"Zorg; \"\"nieuw\"\"\r\nen welzijn\";5\r\n;\r\n\r\n"));
        var found = new DiagnosticBag();
        Assert.Equal("Zorg; \"nieuw\" en welzijn", AgendaReader.Read(folder, found)!.Begroting!.Posten.Single().Naam);
        Assert.Empty(found);
    }

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
        var folder = new MemoryFolder(("agenda.yaml", Agenda + "rollen: {lijst: [{naam: Raad, tekst: &tekst Beslist.}, {naam: College, tekst: *tekst}, {naam: Wie, tekst: *niets}]}\n"));
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
    public void A_folder_without_yaml_says_so() =>
        Assert.Equal("AG139", Assert.Single(Read(new MemoryFolder(("brief.docx", "")))).Code);

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

    private static void Told(string yaml, string text) => Told(new MemoryFolder(("agenda.yaml", yaml)), text);

    private static void Told(MemoryFolder folder, string text) => Assert.Equal(text, DiagnosticText.Write(Read(folder)));

    private static DiagnosticBag Read(IReadOnlyFolder folder)
    {
        var found = new DiagnosticBag();
        AgendaReader.Read(folder, found);
        return found;
    }
}
