using Agenda.Diagnostics;
using Agenda.Rules;
using Agenda.Rules.Controles;

namespace Agenda.Tests.Rules;

public sealed class SwitchOffTests
{
    private const string Glossary = """
        begrippen:
          lijst:
            - {id: t, term: Trekker, omschrijving: Wie zorgt dat het gebeurt.}
            - {id: n, term: Nulmeting, omschrijving: De stand bij het begin.}
        planning:
          besluiten:
            - {id: b, orgaan: gemeenteraad, wat: stelt vast}

        """;

    [Fact]
    public void A_warning_or_hint_that_is_switched_off_is_not_told() =>
        Assert.Equal([], Left(Glossary + "controles:\n  - {melding: AG271, reden: De volgorde is die van de raad.}\n  - {melding: AG255, bij: b, reden: Volgt.}\n"));

    [Theory]
    [InlineData("bij: n", "")]
    [InlineData("bij: begrippen", "")]
    [InlineData("bij: planning", "AG271,AG200")]
    [InlineData("bestand: proef.yaml", "")]
    [InlineData("bestand: ander.yaml", "AG271,AG200")]
    public void It_holds_for_the_place_that_is_named(string place, string left) =>
        Assert.Equal(left.Split(',', StringSplitOptions.RemoveEmptyEntries), Left(Glossary + $"controles:\n  - {{melding: AG271, {place}, reden: Zo is het.}}\n  - {{melding: AG255, reden: Volgt.}}\n"));

    [Fact]
    public void A_line_that_switches_nothing_off_is_told_at_its_place()
    {
        var found = Find("controles:\n  - melding: AG244\n    reden: Er was een gat.\n");
        Assert.Equal("proef.yaml:2:14 AG200: `AG244` komt nergens voor", Assert.Single(found).ToString());
    }

    [Fact]
    public void An_error_cannot_be_switched_off() =>
        Assert.Equal(["AG261", "AG201"], Left("opgaven:\n  lijst:\n    - {titel: A, code: X, doelen: [{titel: Een, indicatoren: n.t.b., activiteiten: n.t.b.}]}\n    - {titel: B, code: X}\ncontroles:\n  - {melding: AG261, reden: Mag niet.}\n  - {melding: AG210, reden: Komt nog.}\n").Distinct());

    [Fact]
    public void A_reason_is_required() => Assert.Contains(Find("controles:\n  - melding: AG244\n"), diagnostic => diagnostic.Code == "AG022");

    private static IEnumerable<string> Left(string yaml) => Find(yaml).Select(diagnostic => diagnostic.Code);

    private static DiagnosticBag Find(string yaml)
    {
        var found = new DiagnosticBag();
        var agenda = Checked.Read(found, ("proef.yaml", yaml));
        if (agenda is null) return found;
        found.AddRange(RuleCatalog.Start(agenda).Finish());
        return SwitchOff.Apply(agenda, found);
    }
}
