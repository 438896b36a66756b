using Agenda.Diagnostics;
using Agenda.Rules;
using Agenda.Tests.Documents;

namespace Agenda.Tests.Rules;

public sealed class RuleRunTests
{
    [Fact]
    public async Task Four_workers_find_what_one_finds_in_the_same_order()
    {
        var text = string.Join("\n", RuleCatalog.All.OfType<DocumentRule>().Select(rule => rule.Example.Wrong).Where(wrong => !wrong.Contains("\n---\n")));
        var document = Composition.Of("«0»\n", text).Document;
        var alone = RuleCatalog.Start(null, document).Finish().Select(Tell).ToList();
        Assert.InRange(alone.Count, 20, 1000);

        for (var time = 0; time < 20; time++)
        {
            var run = RuleCatalog.Start(null, document);
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(run.Work)));

            Assert.Equal(alone, run.Found.Select(Tell));
        }
    }

    [Fact]
    public void A_rule_that_was_begun_is_not_begun_again()
    {
        var document = Composition.Of("«0»\n", "De kosten zijn € xxx.\n").Document;
        var run = RuleCatalog.Start(null, document);

        run.Work();

        Assert.Equal(["AG290"], run.Finish().Select(finding => finding.Code));
    }

    private static string Tell(Diagnostic finding) => $"{finding.Code} {finding.Span.Start} {finding.Message}";
}
