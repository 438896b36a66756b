using System.Text.RegularExpressions;

namespace Agenda.Tests.Examples;

/// <summary>An amount, a date or a number of things that stands in the data is not typed again in the prose: there it comes from the data.</summary>
public sealed partial class TypedOnceTests
{
    /// <summary>Numbers in prose that no data holds, each with the reason.</summary>
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["capelle inleiding.aanleiding[grenzen].tekst: drie lagen"] = "the text names them itself",
        ["nederweert-weert partijen.intro: vier opdrachtgevers"] = "how many there were at the start; the data has those of now",
        ["nederweert-weert bouwstenen.lijst[bouwsteen-b].punten[3]: twee tot drie jaar"] = "a period in a question",
        ["steenbergen-woensdrecht inleiding.onderdelen[terminologie].lijsten[termen].punten[2].tekst: vier velden"] = "the definition counts youth and fitting education apart; the data takes them together",
        ["steenbergen-woensdrecht marsroute.stappen[mars-2].punten[0]: vier velden"] = "as in the definition",
        ["vijfheerenlanden vervolg.onderdelen[tijdpad].tekst: 3 tot 5 jaar"] = "a length of time that no date gives",
    };

    public static TheoryData<string> Names => [.. Example.Names, "voorbeeldstad"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Prose_takes_its_numbers_from_the_data(string name)
    {
        var example = Example.Of(name);
        var data = example.Values.Where(value => !IsProse(value.Value)).Select(value => value.Value.Trim().ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var typed = example.Values.Where(value => IsProse(value.Value) && !IsTable(value.Value) && !value.Path.StartsWith("controles", StringComparison.Ordinal))
            .SelectMany(value => Typed(Filled().Replace(value.Value, ""), data).Select(words => $"{name} {value.Path}: {words}"))
            .Where(found => !Allowed.ContainsKey(found));
        None.Of(typed);
    }

    [Fact]
    public void A_number_that_is_typed_twice_is_seen()
    {
        HashSet<string> data = ["1 januari 2020", "51.700", "15%"];
        Assert.Equal(["vijf doelen", "1 januari 2020", "51.700", "15%"], Typed("Met vijf\ndoelen beginnen we op 1 januari 2020, met € 51.700 en 15% korting.", data));
        Assert.Empty(Typed("Op 2 januari 2020 vertelden twee mensen van 3,5 uur en 16%.", data));
    }

    [Fact]
    public void Free_chapters_hold_words_and_no_facts() =>
        Assert.Empty(Example.Names.SelectMany(name => Example.Of(name).Values.Where(value => value.Path.StartsWith("hoofdstukken", StringComparison.Ordinal) && IsProse(value.Value))
            .SelectMany(value => Facts().Matches(Filled().Replace(value.Value, "")).Select(match => $"{name} {value.Path}: {match.Value}"))));

    private static IEnumerable<string> Typed(string prose, HashSet<string> data)
    {
        var words = Space().Replace(prose, " ");
        foreach (Match match in Counted().Matches(words)) yield return match.Value.ToLowerInvariant();
        foreach (Match match in Written().Matches(words))
        {
            if (data.Contains(match.Value.ToLowerInvariant())) yield return match.Value;
        }
    }

    /// <summary>More than a name or a title.</summary>
    private static bool IsProse(string value) => value.Length > 60 || value.Contains('\n', StringComparison.Ordinal) || value.EndsWith('.') && value.Contains(' ', StringComparison.Ordinal);

    /// <summary>A table in a file is data.</summary>
    private static bool IsTable(string value) => value.Split('\n')[0].Count(letter => letter == ';') > 1;

    [GeneratedRegex(@"\{\{.*?\}\}|\]\(#[^)]*\)", RegexOptions.Singleline)]
    private static partial Regex Filled();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    /// <summary>What an agenda counts, with a number in words before it.</summary>
    [GeneratedRegex(@"\b(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) (opgaven|doelen|doelstellingen|targets|succesfactoren|ontwikkelopdrachten|kaders|uitgangspunten|rollen|contouren|onderdelen|bouwstenen|eisen|fasen|hoofdfasen|stappen|teams|ringen|doelgroepen|velden|dagen|dagdelen|groepen|redenen|lagen|pijlers|opdrachtgevers|gemeenten|begrippen|besluiten)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    /// <summary>Dates with a day or a month, amounts with a point or a comma, percentages.</summary>
    [GeneratedRegex(@"\b(\d{1,2} )?(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}\b|\b\d+[.,]\d+\b|\b\d+%", RegexOptions.IgnoreCase)]
    private static partial Regex Written();

    /// <summary>Amounts, percentages, years, FTE and the lines of a table.</summary>
    [GeneratedRegex(@"€|\b\d+%|\b\d+[.,]\d+\b|\b(19|20)\d{2}\b|\bfte\b|^\|.*\|$", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Facts();
}
