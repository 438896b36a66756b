using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Verwijzingen;

/// <summary>A chapter, section, appendix, table, figure or goal that is named by a number that nothing has.</summary>
internal sealed class TypedReferenceToNothing() : DocumentRule(RuleFamily.Verwijzingen, RuleBasis.Words,
    new("AG205", Severity.Hint, "getypte verwijzing naar een nummer dat er niet is",
        "De tekst noemt een hoofdstuk, paragraaf, bijlage, tabel, figuur of doel met een nummer dat niets in dit document heeft. Misschien is er iets ingevoegd of vervallen nadat de zin geschreven is. "
        + "Verwijs met `[](#id)` of `[§](#id)`: dan staat er altijd het goede nummer, en een verwijzing naar niets is een fout."),
    new("# Wonen\n\nZie § 4.2 voor de kosten.\n", "# Wonen {#wonen}\n\nZie [§](#kosten) voor de kosten.\n\n## Kosten {#kosten}\n\nDe kosten zijn laag.\n"))
{
    internal override void Check(DocumentContext context)
    {
        foreach (var reference in TypedReferences.In(context))
        {
            if (!TypedReferences.Exists(context, reference)) Report(context, reference.Passage, reference.Place);
        }
        foreach (var (passage, place) in GoalCodes.Unknown(context)) Report(context, passage, place);
    }

    private void Report(DocumentContext context, Passage passage, Word place) =>
        context.Report(this, passage.Place(place), $"`{place.In(passage.Text)}` is er niet", "verwijs met `[](#id)`: dan klopt het nummer vanzelf");
}
