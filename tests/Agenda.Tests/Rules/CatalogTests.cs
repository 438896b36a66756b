using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules;
using Agenda.Yaml.Shapes;

namespace Agenda.Tests.Rules;

public sealed class CatalogTests
{
    public static TheoryData<string> Codes => [.. RuleCatalog.All.Select(rule => rule.Code)];

    [Fact]
    public void Codes_are_unique_in_order_and_of_this_stage()
    {
        var codes = RuleCatalog.All.Select(rule => rule.Code).ToList();
        Assert.NotEmpty(codes);
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.All(codes, code => Assert.Matches("^AG2[0-9]{2}$", code));
    }

    [Fact]
    public void Every_rule_that_is_written_is_in_the_catalog()
    {
        var written = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Select(type => type.Name).Order();
        Assert.Equal(written, RuleCatalog.All.Select(rule => rule.GetType().Name).Order());
    }

    [Fact]
    public void A_rule_on_words_is_a_hint_at_most() =>
        Assert.All(RuleCatalog.All.Where(rule => rule.Basis == RuleBasis.Words), rule => Assert.Equal(Severity.Hint, rule.Kind.Severity));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_is_documented(string code)
    {
        var rule = RuleCatalog.All.Single(rule => rule.Code == code);
        Assert.EndsWith(".", rule.Kind.Explanation, StringComparison.Ordinal);
        Assert.True(char.IsLower(rule.Kind.Title[0]) || !char.IsLetter(rule.Kind.Title[0]));
        Assert.NotEqual(rule.Example.Wrong, rule.Example.Right);
    }

    [Fact]
    public void What_a_rule_watches_is_there()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        Collect((ObjectShape)AgendaReader.Reader.Shape, known, []);
        var watched = RuleCatalog.All.SelectMany(rule => rule.Watches.Select(key => (rule.Code, key))).ToList();
        Assert.NotEmpty(watched);
        Assert.All(watched, pair => Assert.True(known.Contains(pair.key), $"{pair.Code} watches `{pair.key}`, which is no key"));
        // A rule on the data watches something in it.
        Assert.All(RuleCatalog.All.OfType<ModelRule>(), rule => Assert.NotEmpty(rule.Watches));
    }

    private static void Collect(Shape shape, HashSet<string> known, HashSet<Shape> seen)
    {
        switch (shape)
        {
            case ScalarShape scalar: known.Add(scalar.Name["een ".Length..]); break;
            case ListShape list: Collect(list.Item, known, seen); break;
            case MapShape map: Collect(map.Value, known, seen); break;
            case LaterShape later: Collect(later.Inner, known, seen); break;
            case OneOfShape oneOf:
                foreach (var option in oneOf.Options) Collect(option, known, seen);
                break;
            case ObjectShape item when seen.Add(item):
                foreach (var field in item.Fields.Where(field => !field.IsComputed))
                {
                    known.Add($"{item.Name}.{field.Key}");
                    Collect(field.Shape, known, seen);
                }
                break;
        }
    }
}
