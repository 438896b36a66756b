using Agenda.Fonts;

namespace Agenda.Tests.Fonts;

public sealed class CompositionTests
{
    [Theory]
    [InlineData("efficie\u0308nt", "efficiënt")]
    [InlineData("e\u0301e\u0301n", "één")]
    [InlineData("\u0308a", "\u0308a")]
    [InlineData("x\u0308", "ẍ")]
    [InlineData("q\u0308", "q\u0308")]
    [InlineData("e\u0302\u0323", "ệ")]
    [InlineData("ê\u0323", "ệ")]
    [InlineData("a\u0308\u0301", "ä\u0301")]
    [InlineData("gewoon", "gewoon")]
    public void Letters_and_marks_become_one(string written, string composed) => Assert.Equal(composed, Composition.Of(written));

    [Fact]
    public void Text_without_marks_is_the_same_string()
    {
        const string Text = "coördinatie – één";
        Assert.Same(Text, Composition.Of(Text));
    }
}
