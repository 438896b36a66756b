using System.Text;
using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Tests.Yaml;
using static Agenda.Tests.Model.Bad;

namespace Agenda.Tests.Model;

/// <summary>What a user reads when files are missing, or hold other things than they should.</summary>
public sealed class BadFileTests
{
    [Fact]
    public void A_part_in_two_files_is_shown_in_both() => Told(
        new MemoryFolder(("agenda.yaml", Begin), ("rollen.yaml", "agenda:\n  titel: Weer\n")),
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
    public void A_file_that_is_missing() => Told(
        new MemoryFolder(("agenda.yaml", Begin + "visie: {tekst: {bestand: teksten/vsie.md}}\n"), ("teksten/visie.md", "Samen.")),
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
        var folder = new MemoryFolder(("agenda.yaml", Begin + "visie: {tekst: {bestand: x.md}}\n"));
        folder.Answers["x.md"] = new FolderFile(default, failure, "X.md");
        var only = Assert.Single(Read(folder));
        Assert.Equal((code, message, "agenda.yaml:2:26"), (only.Code, only.Message, only.Span.ToString()));
        Assert.NotNull(only.Hint);
    }

    [Fact]
    public void Other_bytes_than_utf8_say_how_to_save() => Told(
        new MemoryFolder(("agenda.yaml", Begin + "begroting: {eenheid: euro, posten: {bestand: geld.csv}}\n")).With("geld.csv", [.. "naam;2026\ncaf"u8, 0xE9, .. ";5\n"u8]),
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
            .With("a.yaml", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Begin)])
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
        var folder = new MemoryFolder(("agenda.yaml", Begin + "begroting: {eenheid: euro, jaren: [2026], posten: {bestand: geld.csv}}\n"), ("geld.csv", table));
        Assert.Equal(finding, Assert.Single(Read(folder)).ToString());
    }

    [Fact]
    public void Quotes_in_a_table_hold_semicolons_line_ends_and_quotes()
    {
        var folder = new MemoryFolder(
            ("agenda.yaml", Begin + "begroting: {eenheid: euro, posten: {bestand: geld.csv}}\n"),
            ("geld.csv", "naam;2026\r\n\"Zorg; \"\"nieuw\"\"\r\nen welzijn\";5\r\n;\r\n\r\n"));
        var found = new DiagnosticBag();
        Assert.Equal("Zorg; \"nieuw\" en welzijn", AgendaReader.Read(folder, found)!.Begroting!.Posten.Single().Naam);
        Assert.Empty(found);
    }

    [Fact]
    public void A_folder_without_yaml_says_so() =>
        Assert.Equal("AG139", Assert.Single(Read(new MemoryFolder(("brief.docx", "")))).Code);
}
