using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Yaml.Shown;

namespace Agenda.Tests.Model;

/// <summary>The examples are read whole, and the counts are those of the published document.</summary>
public sealed class ExampleTests
{
    [Theory]
    [InlineData("voorbeeldstad")]
    [InlineData("vijfheerenlanden")]
    public void An_example_is_read_without_a_finding(string name)
    {
        var found = new DiagnosticBag();
        var agenda = AgendaReader.Read(new ExampleFolder(name), found);
        Assert.Equal("", DiagnosticText.Write(found));
        Assert.NotNull(agenda);
    }

    [Fact]
    public void Vijfheerenlanden_has_every_part_of_its_document()
    {
        var agenda = AgendaReader.Read(new ExampleFolder("vijfheerenlanden"), [])!;
        Assert.Equal(4, agenda.Visie!.Effecten.Length);
        Assert.Equal([2, 3, 3, 3], agenda.Opgaven!.Lijst.Select(opgave => opgave.Doelen.Length));
        Assert.Equal(["M1", "M2", "V1", "V2", "V3", "Z1", "Z2", "Z3", "L1", "L2", "L3"], agenda.Opgaven.Doelen.Select(doel => doel.Code));
        Assert.Equal(11, agenda.Uitgangspunten!.Punten.Length);
        Assert.Equal(5, agenda.Rollen!.Lijst.Length);
        Assert.Equal(10, agenda.Ontwikkelopdrachten!.Lijst.Length);
        Assert.Equal(77, agenda.Ontwikkelopdrachten.Kaders.Count());
        Assert.Equal(3, agenda.Ontwikkelopdrachten.Kaders.Sum(kader => kader.Onder.Length));
        Assert.Equal(20, agenda.Begrippen!.Lijst.Length);
        Assert.Equal(17, agenda.Tijdlijn.Length);
        Assert.All(agenda.Ontwikkelopdrachten.Lijst, opdracht => Assert.Equal("jaarplan", opdracht.Trekker.Later!.Where));
    }

    [Fact]
    public void A_kader_has_an_address_in_its_group()
    {
        var opdracht = AgendaReader.Read(new ExampleFolder("vijfheerenlanden"), [])!.Ontwikkelopdrachten!.Lijst.Single(each => each.Id == "loket-team");
        Assert.Equal("B7", opdracht.Kadergroepen[1].Kaders.Single(kader => kader.Id == "kader-toegang").Code);
        var zie = Assert.Single(opdracht.Kadergroepen[0].Kaders[6].Zie);
        Assert.Equal("Strategisch partnerschap", Assert.IsType<Ontwikkelopdracht>(zie.Doel).Titel);
    }

    [Theory]
    [InlineData("vijfheerenlanden", "opgaven.aantal", "4")]
    [InlineData("vijfheerenlanden", "doelen.aantal", "11")]
    [InlineData("vijfheerenlanden", "kaders.aantal", "77")]
    [InlineData("vijfheerenlanden", "ontwikkelopdrachten.aantal", "10")]
    [InlineData("vijfheerenlanden", "begrippen.aantal", "20")]
    [InlineData("vijfheerenlanden", "uitgangspunten.aantal", "11")]
    [InlineData("vijfheerenlanden", "rollen.aantal", "5")]
    [InlineData("vijfheerenlanden", "begroting", null)]
    [InlineData("voorbeeldstad", "begroting.totaal", "609.409,00")]
    [InlineData("voorbeeldstad", "begroting.dekking_totaal", "609.409,00")]
    [InlineData("voorbeeldstad", "agenda.datum", "7 oktober 2025")]
    public void A_value_that_prose_and_templates_can_name(string example, string path, string? printed)
    {
        object? value = AgendaReader.Reader.Show(AgendaReader.Read(new ExampleFolder(example), [])!);
        foreach (var key in path.Split('.')) Assert.True(((IShownObject)value!).TryGet(key, out value), key);
        Assert.Equal(printed, value?.ToString());
    }

    [Fact]
    public void A_budget_from_a_table_is_a_budget_like_any_other()
    {
        var begroting = AgendaReader.Read(new ExampleFolder("voorbeeldstad"), [])!.Begroting!;
        Assert.Equal(6, begroting.Posten.Length);
        Assert.Equal([60000m, 61500m, 63000m], begroting.Posten[0].Bedragen!.PerJaar.Select(bedrag => bedrag!.Waarde!.Value));
        Assert.Equal("Ontmoeten", ((Opgave)begroting.Posten[0].Opgave!.Doel!).Titel);
        Assert.Equal(["199.650,50", "203.119,50", "206.639,00"], begroting.Totalen.Select(totaal => totaal.ToString()));
        Assert.Equal("begroting.csv:4:24", begroting.Posten[2].Places.Item("opgave", 0).ToString());
    }
}
