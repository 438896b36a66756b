using Agenda.Rules.Reading;

namespace Agenda.Tests.Rules.Reading;

public sealed class PerWordTests
{
    [Fact]
    public void A_word_that_comes_again_has_the_number_that_it_had()
    {
        var vocabulary = new Vocabulary();

        var numbers = new[] { "wonen", "Wonen", "werken", "wonen" }.Select(word => vocabulary.Add(word)).ToArray();

        Assert.Equal([0, 1, 2, 0], numbers);
    }

    [Fact]
    public void What_follows_from_a_word_is_derived_when_it_is_asked_for_and_once()
    {
        var vocabulary = new Vocabulary();
        foreach (var word in (string[])["wonen", "werken"]) vocabulary.Add(word);
        var derived = new List<string>();
        var lengths = new PerWord<int>(vocabulary, word =>
        {
            derived.Add(word);
            return word.Length;
        });

        Assert.Equal((6, 6), (lengths[1], lengths[1]));
        Assert.Equal(["werken"], derived);
    }
}
