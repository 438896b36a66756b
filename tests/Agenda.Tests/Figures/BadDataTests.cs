using System.Text;
using Agenda.Cli.Building;
using Agenda.Cli.Files;
using Agenda.Diagnostics;
using Agenda.Figures;
using Agenda.Model;
using Agenda.Tests.Yaml;

namespace Agenda.Tests.Figures;

/// <summary>Data that no author means, and more of it than anyone planned for: a finding that says so, or a drawing that can be read.</summary>
public sealed class BadDataTests
{
    private const string Head = "agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n";

    private static readonly string Long = string.Join(' ', Enumerable.Repeat("Meerjarenuitvoeringsprogramma voor iedereen in de stad", 6))[..300];

    private static readonly string WithoutSpaces = string.Concat(Enumerable.Repeat("samenlevingsagenda", 17))[..300];

    private static readonly Dictionary<string, string> Data = new(StringComparer.Ordinal)
    {
        ["60 phases"] = "planning:\n  titel: Planning\n  fasen:\n" + Lines(60, i => $"    - {{id: fase-{i}, titel: Fase {i} van het programma, wanneer: {1 + i % 12} januari {2020 + i / 6}}}"),
        ["60 phases with long names"] = "planning:\n  titel: Planning\n  fasen:\n" + Lines(60, i => $"    - {{id: fase-{i}, titel: {Long}, wanneer: {2020 + i} – {2021 + i}}}"),
        ["phases ten deep"] = "planning:\n  titel: Planning\n  fasen:\n" + Lines(10, i => $"{new string(' ', 4 + 4 * i)}- id: fase-{i}\n{new string(' ', 6 + 4 * i)}titel: Fase {i}\n{new string(' ', 6 + 4 * i)}wanneer: {2020 + i}\n{new string(' ', 6 + 4 * i)}fasen:").TrimEnd(':', 'n', 'e', 's', 'a', 'f', ' ', '\n'),
        ["phases of a thousand years"] = "planning:\n  titel: Planning\n  fasen:\n    - {id: a, titel: Vroeger, wanneer: 1900 – 2026}\n    - {id: b, titel: Later, wanneer: 2026 – 2100}\n",
        ["one phase"] = "planning:\n  titel: Planning\n  fasen:\n    - {id: a, titel: Alles, wanneer: 1 mei 2026}\n",
        ["phases without a time"] = "planning:\n  titel: Planning\n  fasen:\n    - {id: a, titel: Alles}\n    - {id: b, titel: De rest, wanneer: n.t.b.}\n",
        ["200 goals of one opgave"] = "opgaven:\n  titel: Opgaven\n  lijst:\n    - id: a\n      titel: Ontmoeten\n      doelen:\n" + Lines(200, i => $"        - {{id: d{i}, titel: Doel nummer {i} van deze opgave}}"),
        ["200 goals of forty opgaven"] = "opgaven:\n  titel: Opgaven\n  lijst:\n" + Lines(40, i => $"    - {{id: a{i}, titel: Opgave {i}, doelen: [{string.Join(", ", Enumerable.Range(1, 5).Select(j => $"{{id: d{i}-{j}, titel: Doel {j}}}"))}]}}"),
        ["200 goals in a layer"] = "doelenboom:\n  titel: Doelenboom\n  lagen:\n    - id: doelen\n      enkelvoud: doel\n      meervoud: doelen\n      punten:\n" + Lines(200, i => $"        - {{id: d{i}, titel: Doel nummer {i} van de agenda}}"),
        ["long names of goals"] = $"opgaven:\n  titel: Opgaven\n  lijst:\n    - {{id: a, titel: {Long}, doelen: [{{id: d1, titel: {Long}}}, {{id: d2, titel: {WithoutSpaces}}}]}}\n    - {{id: b, titel: {WithoutSpaces}, doelen: [{{id: d3, titel: Kort}}]}}\n",
        ["long names of posts"] = $"begroting:\n  titel: Begroting\n  eenheid: euro\n  jaren: [2026]\n  posten:\n    - {{naam: {Long}, bedragen: [100]}}\n    - {{naam: {WithoutSpaces}, bedragen: [50]}}\n",
        ["long names of bodies and teams"] = $"organisatie:\n  organen:\n    - {{id: raad, naam: {Long}}}\n    - {{naam: {WithoutSpaces}, wie: {Long}, onder: raad}}\n  teams:\n    - {{naam: {Long}, leden: [{{functie: {WithoutSpaces}, fte: \"0,5\"}}]}}\n",
        ["a hundred bodies in a row"] = "organisatie:\n  organen:\n" + Lines(100, i => i == 0 ? "    - {id: o0, naam: Raad}" : $"    - {{id: o{i}, naam: Orgaan {i}, onder: o{i - 1}}}"),
        ["60 teams"] = "organisatie:\n  teams:\n" + Lines(60, i => $"    - {{naam: Team {i}, leden: [{{functie: Adviseur {i}, fte: \"0,1\"}}]}}"),
        ["80 posts"] = "begroting:\n  titel: Begroting\n  eenheid: euro\n  jaren: [2026, 2027]\n  posten:\n" + Lines(80, i => $"    - {{naam: Post {i}, bedragen: [{i + 1}, {2 * i}]}}"),
        ["one amount"] = "begroting:\n  titel: Begroting\n  eenheid: euro\n  jaren: [2026]\n  posten: [{naam: Alles, bedragen: [100]}]\n",
        ["an amount without a year"] = "begroting:\n  titel: Begroting\n  eenheid: euro\n  posten: [{naam: Alles, bedragen: [100]}]\n",
        ["no amounts"] = "begroting:\n  titel: Begroting\n  eenheid: euro\n  jaren: [2026]\n  posten: [{naam: Alles, bedragen: [p.m.]}]\n",
        ["nothing but zero"] = "begroting:\n  titel: Begroting\n  eenheid: euro\n  jaren: [2026, 2027]\n  posten: [{naam: Alles, bedragen: [0, 0]}]\n",
        ["only income"] = "begroting:\n  titel: Begroting\n  eenheid: euro\n  jaren: [2026, 2027]\n  posten: [{naam: Subsidie, bedragen: [-100, -50]}, {naam: Huur, bedragen: [-10, 0]}]\n",
        ["costs and income"] = "begroting:\n  titel: Begroting\n  eenheid: euro\n  jaren: [2026, 2027]\n  posten: [{naam: Zorg, bedragen: [1.000.000, 2]}, {naam: Subsidie, bedragen: [-999.999, -2]}]\n",
        ["60 principles with sliders"] = "uitgangspunten:\n  titel: Uitgangspunten\n  groepen:\n    - id: proces\n      titel: Proces\n      schuiven:\n" + Lines(60, i => $"        - {{naam: Schuif {i}, links: laag, rechts: hoog, waarde: {1 + i % 5}}}"),
        ["60 steps of a route"] = "marsroute:\n  titel: Marsroute\n  stappen:\n" + Lines(60, i => $"    - {{wat: Stap {i} van de route, wanneer: {2020 + i / 4}}}"),
        ["60 rungs"] = "participatie:\n  ladder:\n    treden:\n" + Lines(60, i => $"      - trede {i}") + $"      - {Long}\n    gekozen: [trede 4]\n",
        ["a house of long names"] = $"beleidshuis:\n  lagen:\n    - [{Long}, Kort]\n    - [{string.Join(", ", Enumerable.Range(0, 30).Select(i => $"Nota {i}"))}]\n    - [{{naam: {WithoutSpaces}, eigen: ja}}]\n  terzijde: [{Long}, {WithoutSpaces}]\n",
        ["long dilemmas"] = $"beleidsvelden:\n  lijst:\n    - id: arbeid\n      titel: Arbeid\n      dilemmas:\n        - {{links: {Long}, rechts: Kort}}\n        - {{links: Kort, rechts: {WithoutSpaces}}}\n",
        ["40 roles"] = "rollen:\n  titel: Rollen\n  lijst:\n" + Lines(40, i => $"    - {{naam: Rol {i}, kern: {(i == 3 ? Long : "kort")}}}"),
        ["60 parts"] = "bouwstenen:\n  titel: Bouwstenen\n  lijst:\n" + Lines(60, i => $"    - {{id: b{i}, titel: Bouwsteen {i}, punten: [Een, Twee]}}"),
    };

    public static TheoryData<string> Names => [.. Data.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_drawn_so_that_it_can_be_read(string name)
    {
        var found = new DiagnosticBag();
        var agenda = AgendaReader.Read(Folder(Data[name]), found)!;
        Assert.Equal("", DiagnosticText.Write(found));
        var style = Agenda.Tests.Layout.PlainStyle.Create();
        var figures = AgendaFigures.Of(agenda, style);
        None.Of(from figure in FiguresOfAgenda.Of(agenda).Keys.Union(["doelenboom", "tijdlijn", "planning", "begroting"])
                from width in (int[])[440_000, 230_000]
                let drawing = figures.Draw(figure, width)
                where drawing is not null
                from fault in Geometry.FaultsOf(drawing)
                select $"{figure} at {width}: {fault}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_stands_on_pages_at_its_own_size(string name)
    {
        var result = Build(Data[name]);
        None.Of(result.Diagnostics.Where(found => found.IsError || found.Code == "AG503").Select(found => found.ToString()));
        Assert.NotEmpty(result.Outputs);
    }

    [Theory]
    [InlineData("planning:\n  titel: Planning\n  fasen:\n    - {id: a, titel: Alles, wanneer: juni 2026 – mei 2026}\n", "AG112")]
    [InlineData("begroting:\n  titel: Begroting\n  eenheid: euro\n  jaren: [2026]\n  posten: []\n", "AG282")]
    [InlineData("begroting:\n  titel: Begroting\n  eenheid: euro\n  jaren: [2026]\n  posten: [{naam: Alles, bedragen: [100]}]\n  verdeling: {sleutel: percentages, percentages: {Voorbeeldstad: 99}}\n", "AG123")]
    [InlineData("uitgangspunten:\n  titel: Uitgangspunten\n  groepen:\n    - {id: proces, titel: Proces, schuiven: [{naam: Schuif, links: laag, rechts: hoog, waarde: -3}]}\n", "AG025")]
    [InlineData("uitgangspunten:\n  titel: Uitgangspunten\n  groepen:\n    - {id: proces, titel: Proces, schuiven: [{naam: Schuif, links: laag, rechts: hoog, waarde: 9}]}\n", "AG125")]
    public void What_cannot_be_right_is_said(string yaml, string code)
    {
        var finding = Build(yaml).Diagnostics.First(found => found.Kind.Severity != Severity.Hint);
        Assert.Equal(code, finding.Code);
        Assert.NotNull(finding.Hint);
    }

    private static BuildResult Build(string yaml) => Pipeline.Build(Folder(yaml), StyleLibrary.For(null), new BuildOptions("basis"));

    private static MemoryFolder Folder(string yaml) => new(("agenda.yaml", Head), ("deel.yaml", yaml));

    private static string Lines(int count, Func<int, string> line) =>
        Enumerable.Range(0, count).Aggregate(new StringBuilder(), (text, i) => text.Append(line(i)).Append('\n')).ToString();
}
