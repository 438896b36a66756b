using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>One word that is written in more ways than one: apart and joined, with and without a hyphen, an s or an n between its parts, a capital.</summary>
internal sealed class SpellingVariants() : DocumentRule(RuleFamily.Begrippen, RuleBasis.Words,
    new("AG269", Severity.Hint, "één woord op meer manieren geschreven",
        "De lezer vraagt zich af of twee schrijfwijzen hetzelfde zijn: `opgavegericht` en `opgavengericht`, `planning en control` en `P&C`. Kies er één. De melding wijst op de vorm die het minst voorkomt."),
    new("De sturingsstrategie is klaar. In de sturingstrategie staat hoe.\n", "De sturingsstrategie is klaar. In de sturingsstrategie staat hoe.\n"))
{
    public override IReadOnlyList<string> Watches => ["begrip.term"];

    internal override void Check(DocumentContext context)
    {
        var collected = CollectForms.Of(context);
        foreach (var (_, forms) in collected.Where(group => group.Value.Count > 1).OrderBy(group => group.Key, StringComparer.Ordinal)) Report(context, forms);
    }

    private void Report(DocumentContext context, List<WrittenForm> written)
    {
        var forms = written.OrderByDescending(form => form.Count).ToList();
        var isCase = forms[0].Name.Length == 2;
        // `Sociaal Domein` and `sociaal domein`: only where the capitals are no accident.
        if (isCase && !forms.Exists(form => form is { Name: "AA", Count: > 1 })) return;
        var usual = forms[0];
        foreach (var other in forms.Skip(1))
        {
            context.Report(this, other.Place, $"hier staat `{other.Text}`, elders `{usual.Text}`", $"schrijf overal hetzelfde, bijvoorbeeld `{usual.Text}`",
                new RelatedPlace(usual.Place, $"`{usual.Text}`: zo staat het {(usual.Count == 1 ? "hier" : $"{usual.Count} keer")}"));
        }
    }
}
