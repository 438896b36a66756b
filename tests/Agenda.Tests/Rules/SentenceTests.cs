using Agenda.Rules;

namespace Agenda.Tests.Rules;

/// <summary>A rule on words is tried on ten wrong and ten right texts, written before the rule was.</summary>
public sealed class SentenceTests
{
    private static IEnumerable<string> Files => Sentences.Folder.EnumerateFiles("AG*.md").Select(file => Path.GetFileNameWithoutExtension(file.Name)).Order(StringComparer.Ordinal);

    public static TheoryData<string> Codes => [.. Files];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_on_words_finds_the_wrong_texts_and_leaves_the_right_ones(string code)
    {
        var sentences = Sentences.Read(code);
        Assert.True(sentences.Wrong.Count >= 10 && sentences.Right.Count >= 10);
        var missed = sentences.Wrong.Where(text => !sentences.Finds(code, text)).Select(text => "mist: " + text);
        var cried = sentences.Right.Where(text => sentences.Finds(code, text)).Select(text => "meldt: " + text);
        Assert.Empty(missed.Concat(cried));
    }

    [Fact]
    public void Every_rule_on_words_has_its_texts()
    {
        var onWords = RuleCatalog.All.Where(rule => rule.Basis == RuleBasis.Words).Select(rule => rule.Code);
        Assert.Equal(onWords, Files);
    }
}
