using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Verwijzingen;

/// <summary>A number that was typed where a reference would keep itself right.</summary>
internal sealed class TypedReferenceWithoutLink() : DocumentRule(RuleFamily.Verwijzingen, RuleBasis.Words,
    new("AG206", Severity.Hint, "getypt nummer in plaats van een verwijzing",
        "Dit nummer klopt nu, maar schuift niet mee als er een hoofdstuk of paragraaf bij komt. Ook kan de lezer er niet op klikken. Verwijs met `[](#id)` of `[§](#id)`."),
    new("# Wonen\n\nZie hoofdstuk 2.\n\n# Werken\n\nWerk is er genoeg.\n", "# Wonen\n\nZie [](#werken).\n\n# Werken\n\nWerk is er genoeg.\n"))
{
    internal override void Check(DocumentContext context)
    {
        foreach (var reference in TypedReferences.In(context))
        {
            if (TypedReferences.Target(context, reference) is not { Id: { } id }) continue;
            var words = reference.Place.In(reference.Passage.Text);
            var link = reference.Name == "paragraaf" ? $"[§](#{id})" : $"[](#{id})";
            context.Report(this, reference.Passage.Place(reference.Place), $"`{words}` is getypt en schuift niet mee", $"schrijf `{link}`");
        }
    }
}
