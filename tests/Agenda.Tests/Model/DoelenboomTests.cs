namespace Agenda.Tests.Model;

public sealed class DoelenboomTests
{
    private const string Boom = """
        doelenboom:
          lagen:
            - id: succesfactoren
              enkelvoud: succesfactor
              meervoud: succesfactoren
              code: KSF
              punten:
                - {id: ksf-1, titel: Ontschot beleid}
                - {id: ksf-2, titel: De woonomgeving als middelpunt, bij: d2}
            - id: doelstellingen
              enkelvoud: doelstelling
              meervoud: doelstellingen
              punten:
                - {id: d1, titel: Zelfredzaamheid vergroten}
                - {id: d2, titel: Vanuit de woonomgeving, zie: [d1]}
            - id: targets
              enkelvoud: target
              meervoud: targets
              status: oplossingsrichting
              indicatoren: {later: addendum}
              groepen:
                - bij: d1
                  punten:
                    - id: t-1-1
                      titel: Meer inwoners zijn zelfredzaam
                      indicatoren: [{naam: zelfstandig huishouden, soort: sociaal-economisch, toegang: openbaar}]
                    - {titel: Wederkerigheid vergroten}
                - bij: d2
                  punten:
                    - {titel: Eén wijknetwerk}
                    - {titel: Preventie, nummer: "2.4"}
                    - {titel: Vroegsignalering}
        """;

    [Fact]
    public void Targets_are_numbered_under_their_goal_and_a_gap_stays()
    {
        var boom = Gelezen.Goed(Boom).Doelenboom!;
        Assert.Equal(["1.1", "1.2", "2.1", "2.4", "2.5"], boom.Find("targets")!.Alle.Select(doel => doel.Nummer));
        Assert.Equal([false, false, false, true, false], boom.Find("targets")!.Alle.Select(doel => doel.NaGat));
        Assert.Equal("Vanuit de woonomgeving", boom.Find("targets")!.Groepen[1].Titel);
    }

    [Fact]
    public void A_layer_needs_no_parents_and_a_link_is_there_only_where_it_was_written()
    {
        var boom = Gelezen.Goed(Boom).Doelenboom!;
        Assert.Empty(boom.FindDoel("ksf-1")!.Bij);
        Assert.Equal(["d2"], boom.FindDoel("ksf-2")!.Bij.Select(id => id.Id));
    }

    [Fact]
    public void Indicators_can_come_later_for_a_whole_layer()
    {
        var targets = Gelezen.Goed(Boom).Doelenboom!.Find("targets")!;
        Assert.Equal("addendum", targets.Indicatoren.Later!.Where);
        Assert.Equal([1, 0, 0, 0, 0], targets.Alle.Select(doel => doel.Indicatoren.Value.IsDefault ? 0 : doel.Indicatoren.Value.Length));
        Assert.Equal("5", Gelezen.Waarde(Gelezen.Goed(Boom), "doelenboom.lagen.2.aantal"));
    }

    [Fact]
    public void A_link_to_nothing_is_an_error_at_the_link() => Assert.StartsWith(
        "AG101 deel.yaml:9:67:", Gelezen.Fout(Boom.Replace("bij: d2}", "bij: d9}", StringComparison.Ordinal)), StringComparison.Ordinal);
}
