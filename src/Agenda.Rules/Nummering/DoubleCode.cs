using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Nummering;

/// <summary>Two things with one number: who says `M1` says nothing.</summary>
internal sealed class DoubleCode() : ModelRule(RuleFamily.Nummering, RuleBasis.Data,
    new("AG261", Severity.Error, "nummer of code staat er twee keer",
        "Met een nummer of code wijst men iets aan. Twee dingen met hetzelfde nummer zijn niet aan te wijzen, en de raad besluit straks over de verkeerde."),
    new("opgaven:\n  lijst:\n    - {titel: Meedoen, code: M}\n    - {titel: Milieu, code: M}\n", "opgaven:\n  lijst:\n    - {titel: Meedoen, code: M}\n    - {titel: Milieu, code: L}\n"))
{
    public override IReadOnlyList<string> Watches => ["opgave.code", "doel.code", "boomdoel.nummer", "fase.nummer", "stap.nummer"];

    internal override void Check(ModelContext context)
    {
        Check(context, "opgave", context.Opgaven.Select(opgave => (opgave.Code, opgave.Titel, opgave.Places)));
        foreach (var list in Numbers.Lists(context))
        {
            for (var i = 1; i < list.Count; i++)
            {
                var first = list.FindIndex(item => item.Printed == list[i].Printed);
                if (first < i) context.Report(this, Place(list[i]), $"nummer {list[i].Printed} staat er twee keer", "geef een van de twee een ander nummer", new RelatedPlace(Place(list[first]), "hier staat het ook"));
            }
        }
        Check(context, "doel", context.Doelen.Select(doel => (doel.Code, doel.Titel, doel.Places)));
    }

    private static SourceSpan Place(Numbered item) => item.IsWritten ? item.Places.Value("nummer") : item.Places.Span;

    private void Check(ModelContext context, string kind, IEnumerable<(string? Code, string Title, Yaml.Reading.Places Places)> items)
    {
        var seen = new Dictionary<string, Yaml.Reading.Places>(StringComparer.OrdinalIgnoreCase);
        foreach (var (code, title, places) in items)
        {
            // A code that the program gave is never the second.
            if (code is null || seen.TryAdd(code, places) || !(places.Has("code") || seen[code].Has("code"))) continue;
            context.Report(this, places.Value("code"), $"code `{code}` hoort al bij een ander {kind}", "geef een van de twee een andere code", new RelatedPlace(seen[code].Value("code"), "hier staat hij ook"));
        }
    }
}
