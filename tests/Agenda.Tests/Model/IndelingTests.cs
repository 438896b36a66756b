namespace Agenda.Tests.Model;

public sealed class IndelingTests
{
    private const string Delen = """
        visie: {tekst: Iedereen doet mee.}
        kern: {motto: Samen}
        sturing: {lijsten: [{punten: [Vertrouwen]}]}
        begrippen: {lijst: [{term: Kern, omschrijving: Het midden.}]}
        hoofdstukken: [{id: aanpak, titel: De aanpak}]
        bijlagen: [{id: schema, titel: Schema, figuur: planning}]

        """;

    [Fact]
    public void What_is_not_named_comes_after_so_that_nothing_is_lost()
    {
        var indeling = Gelezen.Goed(Delen + """
            indeling:
              hoofdstukken:
                - titel: Het wat
                  delen: [aanpak, visie]
                - deel: sturing
                  ongenummerd: ja
            """).Indeling!;
        Assert.Equal("De aanpak", indeling.Hoofdstukken[0].Delen[0].Sectie!.Titel);
        Assert.Equal(["kern"], indeling.Overig.Select(stuk => stuk.Deel));
        Assert.Equal(["schema", "begrippen"], indeling.OverigeBijlagen.Select(stuk => stuk.Deel));
    }

    [Theory]
    [InlineData("visei", "AG105 deel.yaml:8:18: `visei` is geen deel van deze agenda")]
    [InlineData("planning", "AG106 deel.yaml:8:18: `planning` staat in de indeling, maar niet in de map")]
    [InlineData("visie, visie", "AG107 deel.yaml:8:25: `visie` staat al eerder in de indeling")]
    public void A_part_is_there_once(string delen, string fout) => Assert.Equal(fout, Gelezen.Fout(Delen + $"indeling:\n  hoofdstukken: [{delen}]\n"));
}
