using Agenda.Diagnostics;
using Agenda.Rules;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Agenda.Tests.Rules;

/// <summary>Mistakes by named operators, drawn with a fixed seed: at least 95 % of each is found, with the finding or a related place on the mutated line.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Draws = 60;

    [Theory]
    [InlineData("voorbeeldstad")]
    [InlineData("samen")]
    public void What_is_mutated_has_no_mistake_itself(string name) => Assert.DoesNotContain(Find(Mutants.Base(name)), diagnostic => diagnostic.Kind.Severity != Severity.Hint);

    [Theory]
    [InlineData("delete a required key")]
    [InlineData("misspell a key")]
    [InlineData("misspell an id")]
    [InlineData("duplicate an id")]
    [InlineData("swap the dates of a phase")]
    [InlineData("change an amount that has a printed total")]
    [InlineData("renumber")]
    [InlineData("break a split")]
    public void A_mistake_is_found_on_its_line(string operation)
    {
        var mutants = Mutants.Of(operation).ToList();
        Assert.NotEmpty(mutants);
        Judge(operation, Gen.Elements<Mutant>(mutants), mutant => IsFound(mutant));
    }

    /// <summary>These are named, so that nobody counts on a check that is not there. One that is found by now goes to the list above.</summary>
    [Theory]
    [InlineData("change an amount without a printed total")]
    [InlineData("change a start value")]
    [InlineData("misspell a name in words")]
    [InlineData("misspell an explanation")]
    public void What_nobody_can_detect_is_named_and_counted(string operation)
    {
        var mutants = Mutants.Of(operation).ToList();
        var found = mutants.Count(IsFound);
        output.WriteLine($"{operation}: {found} of {mutants.Count}, and no more can be");
        Assert.NotEmpty(mutants);
        Assert.True(found * 2 < mutants.Count, $"{operation}: {found} of {mutants.Count} are found");
    }

    [Fact]
    public void A_dropped_item_of_an_announced_list_is_found() =>
        Judge("drop an announced list item", from count in Gen.Choose(3, 9) from dropped in Gen.Choose(0, count - 1) from noun in Gen.Elements("speerpunten", "taken", "vragen", "doelgroepen", "stappen", "eisen") select (count, dropped, noun),
            drawn =>
            {
                var items = Enumerable.Range(1, drawn.count).Where(i => i - 1 != drawn.dropped).Select(i => $"- punt {i}");
                var text = $"# Kop\n\nEr zijn {Agenda.Rules.Reading.DutchNumber.Write(drawn.count)} {drawn.noun}:\n\n{string.Join('\n', items)}\n";
                return Checked.Markdown(text).Any(diagnostic => diagnostic.Code == "AG286" && diagnostic.Span.StartPosition.Line == 3);
            });

    private void Judge<T>(string operation, Gen<T> gen, Func<T, bool> isFound)
    {
        var (total, found) = (0, 0);
        var missed = new SortedSet<string>(StringComparer.Ordinal);
        Prop.ForAll(Arb.From(gen), drawn =>
        {
            total++;
            if (isFound(drawn)) found++;
            else missed.Add(drawn!.ToString()!);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Draws).WithReplay(20260401, 7).WithParallelRunConfig(null));
        output.WriteLine($"{operation}: {found} of {total}");
        Assert.True(found * 100 >= total * 95, $"{operation}: {found} of {total}; missed: {string.Join("; ", missed)}");
    }

    private static bool IsFound(Mutant mutant) => Find(mutant.Files).Any(diagnostic =>
        IsOn(diagnostic.Span, mutant) || (!diagnostic.Related.IsDefault && diagnostic.Related.Any(place => IsOn(place.Span, mutant))));

    private static bool IsOn(SourceSpan span, Mutant mutant) =>
        span.File?.Path == mutant.File && span.StartPosition.Line <= mutant.Line && Math.Max(span.StartPosition.Line, span.EndPosition.Line) >= mutant.From;

    private static DiagnosticBag Find(IReadOnlyList<(string Path, string Text)> files)
    {
        var found = new DiagnosticBag();
        if (Checked.Read(found, [.. files]) is { } agenda && !found.HasErrors) found.AddRange(RuleCatalog.Start(agenda).Finish());
        return found;
    }
}
