using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>The decision on the cover is not the one in the planning.</summary>
internal sealed class BesluitDateDiffers() : ModelRule(RuleFamily.Tijd, RuleBasis.Data,
    new("AG250", Severity.Warning, "besluit heeft in de planning een andere datum",
        "Bij `agenda: besluit:` staat wanneer er wordt besloten. In de planning besluit hetzelfde orgaan alleen op andere momenten. Een van de twee is niet bijgewerkt."),
    new("agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n  besluit: {orgaan: gemeenteraad, datum: 13 november 2025}\nplanning:\n  besluiten:\n    - {orgaan: gemeenteraad, wat: stelt de agenda vast, wanneer: 11 december 2025}\n",
        "agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n  besluit: {orgaan: gemeenteraad, datum: 11 december 2025}\nplanning:\n  besluiten:\n    - {orgaan: gemeenteraad, wat: stelt de agenda vast, wanneer: 11 december 2025}\n"))
{
    public override IReadOnlyList<string> Watches => ["besluitvorming.datum", "besluit.wanneer"];

    internal override void Check(ModelContext context)
    {
        if (context.Agenda is not { Gegevens.Besluit: { Orgaan: { } body, Datum: { IsOpen: false, MistJaar: false } date }, Planning: { } planning }) return;
        var own = planning.AlleBesluiten.Select(planned => planned.Besluit).Where(besluit => Names.Same(besluit.Orgaan, body) && besluit.Wanneer is { IsOpen: false, MistJaar: false }).ToList();
        if (own.Count == 0 || own.Any(besluit => Moments.Touch(besluit.Wanneer!, date))) return;
        context.Report(this, date.Span, $"hier besluit de {Names.Plain(body)} op {date}, en in de planning op {Enumerate.With("en", [.. own.Select(besluit => besluit.Wanneer!.ToString())])}", "maak de twee gelijk",
            [.. own.Select(besluit => new RelatedPlace(besluit.Wanneer!.Span, "het besluit in de planning"))]);
    }
}
