using System.Text;
using Agenda.Fonts;

namespace Agenda.Tests.Fonts;

public sealed class HyphenatorTests
{
    [Theory]
    [InlineData("gemeenteraad", "ge|meen|te|raad")]
    [InlineData("Gemeenteraad", "Ge|meen|te|raad")]
    [InlineData("ontwikkelopdracht", "ont|wik|kel|op|dracht")]
    [InlineData("verantwoordelijkheid", "ver|ant|woor|de|lijk|heid")]
    [InlineData("onderwijsachterstandenbeleid", "on|der|wijs|ach|ter|stan|den|be|leid")]
    [InlineData("zelfredzaamheid", "zelf|red|zaam|heid")]
    [InlineData("Vijfheerenlanden", "Vijf|hee|ren|lan|den")]
    [InlineData("participatie", "par|ti|ci|pa|tie")]
    [InlineData("raad", "raad")]
    [InlineData("", "")]
    public void Dutch_word_is_divided_between_its_syllables(string word, string divided) => Assert.Equal(divided, Divided(Hyphenator.Dutch, word));

    [Theory]
    [InlineData("coördinatie", "coör|di|na|tie")]
    [InlineData("ideeën", "ideeën")]
    [InlineData("geïntegreerd", "geïn|te|greerd")]
    public void There_is_no_division_before_a_trema_because_Dutch_would_drop_it(string word, string divided) =>
        Assert.Equal(divided, Divided(Hyphenator.Dutch, word));

    [Theory]
    [InlineData("GEMEENTERAAD")]
    [InlineData("ZonMwzorgen")]
    [InlineData("2025beleid")]
    public void Capitals_and_figures_keep_a_word_whole(string word) => Assert.Equal(word, Divided(Hyphenator.Dutch, word));

    [Fact]
    public void Parts_beside_a_hyphen_are_divided_as_words()
    {
        Assert.Equal("so|ci|aal-maat|schap|pe|lijk", Divided(Hyphenator.Dutch, "sociaal-maatschappelijk"));
        Assert.Equal("Wmo-voor|zie|ning", Divided(Hyphenator.Dutch, "Wmo-voorziening"));
    }

    [Fact]
    public void Soft_hyphens_say_where_instead_of_the_patterns() =>
        Assert.Equal(6, Assert.Single(Hyphenator.Dutch.BreakPoints("gemeen\u00ADteraad")));

    [Fact]
    public void File_says_how_many_letters_must_stay_together()
    {
        Assert.Equal("a|b|c|d", Divided(Parse("LEFTHYPHENMIN 1\nRIGHTHYPHENMIN 1\na1b\nb1c\nc1d\n"), "abcd"));
        Assert.Equal("ab|cde", Divided(Parse("a1b\nb1c\nc1d\nd1e\n"), "abcde"));
    }

    [Fact]
    public void Heaviest_pattern_counts()
    {
        Assert.Equal("abcdef", Divided(Parse("b1c\nab2c\n"), "abcdef"));
        Assert.Equal("ab|cdef", Divided(Parse("b1c\nab2c\nb3cd\n"), "abcdef"));
        Assert.Equal("abcdef", Divided(Parse("b3c\n.ab4c\n"), "abcdef"));
    }

    [Fact]
    public void Text_that_holds_no_patterns_divides_nothing()
    {
        Assert.Equal("gemeenteraad", Divided(Hyphenator.Parse(default), "gemeenteraad"));
        Assert.Equal("gemeenteraad", Divided(Parse("%\n\n\r\n123\n/=,\nLEFTHYPHENMIN x\nUNKNOWN"), "gemeenteraad"));
        Assert.Equal("gemeenteraad", Divided(Hyphenator.Parse(new byte[] { 0xFF, 0, 10, 10, 0 }), "gemeenteraad"));
    }

    private static Hyphenator Parse(string patterns) => Hyphenator.Parse(Encoding.UTF8.GetBytes("UTF-8\n" + patterns));

    private static string Divided(Hyphenator hyphenator, string word)
    {
        var divided = new StringBuilder(word);
        foreach (var place in hyphenator.BreakPoints(word).Reverse()) divided.Insert(place, '|');
        return divided.ToString();
    }
}
