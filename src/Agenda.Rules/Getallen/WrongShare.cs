using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Getallen;

/// <summary>A printed share of the costs that the division does not give.</summary>
internal sealed class WrongShare() : ModelRule(RuleFamily.Getallen, RuleBasis.Data,
    new("AG227", Severity.Error, "gedrukt aandeel klopt niet",
        "Bij `gedrukt` staat wat elke gemeente betaalt, en dat komt niet uit de begroting en de verdeelsleutel. Een van de raden besluit dan over een verkeerd bedrag."),
    new("agenda:\n  titel: Proef\n  gemeenten:\n    - {naam: Weert, rol: opdrachtgever}\n    - {naam: Nederweert, rol: opdrachtgever}\nbegroting:\n  eenheid: euro\n  jaren: [2018]\n  posten:\n    - {naam: Huur, bedragen: [100.000]}\n  verdeling:\n    sleutel: gelijk\n    gedrukt: {Weert: 50.000, Nederweert: 60.000}\n",
        "agenda:\n  titel: Proef\n  gemeenten:\n    - {naam: Weert, rol: opdrachtgever}\n    - {naam: Nederweert, rol: opdrachtgever}\nbegroting:\n  eenheid: euro\n  jaren: [2018]\n  posten:\n    - {naam: Huur, bedragen: [100.000]}\n  verdeling:\n    sleutel: gelijk\n    gedrukt: {Weert: 50.000, Nederweert: 50.000}\n"))
{
    public override IReadOnlyList<string> Watches => ["verdeling.gedrukt"];

    internal override void Check(ModelContext context)
    {
        if (context.Agenda.Begroting is not { Verdeling: { } verdeling } begroting) return;
        foreach (var printed in verdeling.Gedrukt)
        {
            var share = verdeling.Aandelen.FirstOrDefault(aandeel => aandeel.Gemeente.Naam == printed.Key);
            if (share?.Totaal.Waarde is not { } computed || printed.Value.Waarde is not { } said || said == computed) continue;
            context.Report(this, printed.Value.Span, $"voor {printed.Key} staat hier {Sums.Write(said)}, en de verdeling geeft {Sums.Write(computed)}", "kijk het bedrag en de verdeelsleutel na",
                new RelatedPlace(verdeling.Places.Value("sleutel"), "de verdeelsleutel"), new RelatedPlace(begroting.Places.Key("posten"), "de posten"));
        }
    }
}
