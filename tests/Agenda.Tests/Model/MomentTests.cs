using Agenda.Model;

namespace Agenda.Tests.Model;

/// <summary>Every way in which policy writes a moment: the earliest and the latest day that it can be, and how it prints.</summary>
public sealed class MomentTests
{
    [Theory]
    [InlineData("2025-03", "2025-03-01", "2025-03-31", "maart 2025")]
    [InlineData("2019-01-01", "2019-01-01", "2019-01-01", "1 januari 2019")]
    [InlineData("14-03-2025", "2025-03-14", "2025-03-14", "14 maart 2025")]
    [InlineData("23 september 2025", "2025-09-23", "2025-09-23", null)]
    [InlineData("mei, 2018", "2018-05-01", "2018-05-31", null)]
    [InlineData("Juni 2018", "2018-06-01", "2018-06-30", null)]
    [InlineData("2021", "2021-01-01", "2021-12-31", null)]
    [InlineData("± 2013", "2013-01-01", "2013-12-31", null)]
    [InlineData("uiterlijk 23 september 2025", null, "2025-09-23", null)]
    [InlineData("uiterlijk op 1 mei 2026", null, "2026-05-01", null)]
    [InlineData("vóór 1 juli 2020", null, "2020-06-30", null)]
    [InlineData("per 1 januari 2020", "2020-01-01", "2020-01-01", null)]
    [InlineData("vanaf 2020", "2020-01-01", null, null)]
    [InlineData("2023 e.v.", "2023-01-01", null, null)]
    [InlineData("2023 en verder", "2023-01-01", null, null)]
    [InlineData("ná 2020", "2021-01-01", null, null)]
    [InlineData("na de zomer van 2025", "2025-09-01", "2025-12-31", null)]
    [InlineData("in het voorjaar van 2025", "2025-03-01", "2025-05-31", null)]
    [InlineData("winter 2025", "2025-12-01", "2026-02-28", null)]
    [InlineData("Q4 2018", "2018-10-01", "2018-12-31", null)]
    [InlineData("4e kwartaal 2018", "2018-10-01", "2018-12-31", null)]
    [InlineData("eerste kwartaal van 2019", "2019-01-01", "2019-03-31", null)]
    [InlineData("2e en 3e kwartaal 2018", "2018-04-01", "2018-09-30", null)]
    [InlineData("eind 1e kwartaal 2019", "2019-03-01", "2019-03-31", null)]
    [InlineData("Eind eerste kwartaal 2019", "2019-03-01", "2019-03-31", null)]
    [InlineData("2e helft 2018", "2018-07-01", "2018-12-31", null)]
    [InlineData("2e helft 2018 t/m januari 2019", "2018-07-01", "2019-01-31", null)]
    [InlineData("begin 2026", "2026-01-01", "2026-03-31", null)]
    [InlineData("medio 2026", "2026-04-01", "2026-09-30", null)]
    [InlineData("eind 2025", "2025-10-01", "2025-12-31", null)]
    [InlineData("begin december 2020", "2020-12-01", "2020-12-10", null)]
    [InlineData("medio oktober 2020", "2020-10-11", "2020-10-20", null)]
    [InlineData("Half december 2020", "2020-12-11", "2020-12-20", null)]
    [InlineData("eind februari 2024", "2024-02-21", "2024-02-29", null)]
    [InlineData("half oktober - begin december 2020", "2020-10-11", "2020-12-10", "half oktober – begin december 2020")]
    [InlineData("2018 – 2022", "2018-01-01", "2022-12-31", null)]
    [InlineData("2018-2022", "2018-01-01", "2022-12-31", "2018 – 2022")]
    [InlineData("oktober 2025 – maart 2026", "2025-10-01", "2026-03-31", null)]
    [InlineData("september tot en met november 2025", "2025-09-01", "2025-11-30", null)]
    [InlineData("november – februari 2021", "2020-11-01", "2021-02-28", null)]
    [InlineData("1 – 5 maart 2026", "2026-03-01", "2026-03-05", null)]
    [InlineData("29 februari – 3 maart 2024", "2024-02-29", "2024-03-03", null)]
    [InlineData("week 12 2025", "2025-03-17", "2025-03-23", null)]
    [InlineData("n.t.b.", null, null, null)]
    [InlineData("doorlopend", null, null, null)]
    [InlineData("3 tot 5 jaar", null, null, null)]
    [InlineData("drie tot vier maanden na 1 januari 2020", "2020-04-01", "2020-05-01", null)]
    [InlineData("drie tot vier maanden na het besluit", null, null, null)]
    public void A_moment_has_an_earliest_and_a_latest_day(string written, string? first, string? last, string? printed)
    {
        var moment = Moment.Parse(written);
        Assert.NotNull(moment);
        Assert.Equal((first, last), (moment.Vroegst?.ToString("yyyy-MM-dd"), moment.Laatst?.ToString("yyyy-MM-dd")));
        Assert.Equal(printed ?? written, moment.ToString());
    }

    [Fact]
    public void Moments_are_in_order_of_the_first_day_they_can_be_then_of_the_last()
    {
        string[] ordered =
        [
            "2017", "2e helft 2018", "Q4 2018", "uiterlijk 31 december 2018", "1 januari 2019", "januari 2019", "begin 2019", "2019", "2019 – 2022", "2019 e.v.", "n.t.b.",
        ];
        var moments = ordered.Reverse().Select(text => Moment.Parse(text)!).Order().Select(moment => moment.Geschreven);
        Assert.Equal(ordered, moments);
    }

    [Theory]
    [InlineData("uiterlijk 23 september", "augustus 2025 – oktober 2025", null, "2025-09-23")]
    [InlineData("10 november", "november 2025 – februari 2026", "2025-11-10", "2025-11-10")]
    [InlineData("eind januari", "november 2025 – februari 2026", "2026-01-21", "2026-01-31")]
    [InlineData("mei", "november 2025 – februari 2026", "2025-05-01", "2025-05-31")]
    public void A_moment_without_a_year_gets_the_year_of_its_phase(string written, string phase, string? first, string? last)
    {
        var moment = Moment.Parse(written)!;
        Assert.True(moment.MistJaar);
        moment = moment.InPhase(Moment.Parse(phase));
        Assert.Equal((first, last), (moment.Vroegst?.ToString("yyyy-MM-dd"), moment.Laatst?.ToString("yyyy-MM-dd")));
        Assert.Equal(written, moment.ToString());
    }

    [Theory]
    [InlineData("31 februari 2025", "AG111")]
    [InlineData("2025-13", "AG111")]
    [InlineData("2025-02-30", "AG111")]
    [InlineData("juni 2026 – mei 2025", "AG112")]
    [InlineData("binnenkort", "AG110")]
    [InlineData("5e kwartaal 2025", "AG110")]
    [InlineData("", "AG110")]
    [InlineData("– 2025", "AG110")]
    [InlineData("januari – – 2025", "AG110")]
    [InlineData("100 september 2025", "AG110")]
    [InlineData("50 september 2025", "AG111")]
    public void What_is_no_moment_says_why(string written, string code) => Assert.Equal(code, ParseMoment.Parse(written).Kind?.Code);

    [Theory]
    [InlineData("2 jaar", 2, 2, "jaar")]
    [InlineData("3 tot 5 jaar", 3, 5, "jaar")]
    [InlineData("drie tot vier maanden", 3, 4, "maand")]
    [InlineData("één week", 1, 1, "week")]
    public void A_duration_has_a_least_and_a_most(string written, int least, int most, string unit)
    {
        var duration = ParseDuration.Parse(written)!;
        Assert.Equal((least, most, unit, written), (duration.Minst, duration.Meest, duration.Eenheid, duration.ToString()));
    }

    [Fact]
    public void A_duration_after_a_moment_keeps_what_is_vague_about_it()
    {
        var (first, last) = ParseDuration.Parse("2 jaar")!.Na(Moment.Parse("2021")!);
        Assert.Equal((new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31)), (first!.Value, last!.Value));
    }

    [Fact]
    public void No_text_makes_the_parser_fail()
    {
        string[] words = ["2025", "1", "31", "99", "januari", "q1", "2e", "kwartaal", "helft", "na", "uiterlijk", "–", "-", "en", "e.v.", "eind", "week", "jaar", "tot", "n.t.b.", "9999", "zomer", ""];
        var moments = 0;
        foreach (var a in words)
            foreach (var b in words)
                foreach (var c in words)
                {
                    if (Moment.Parse($"{a} {b} {c}") is not { } moment) continue;
                    Assert.False(moment.Vroegst > moment.Laatst, moment.Geschreven);
                    moment.InPhase(Moment.Parse("2025 – 2026"));
                    moments++;
                }
        Assert.InRange(moments, 100, words.Length * words.Length * words.Length);
    }
}
