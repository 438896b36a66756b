using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Bestuur;

/// <summary>A document that says neither of when it is nor how far it is.</summary>
internal sealed class NoDateNoStatus() : ModelRule(RuleFamily.Bestuur, RuleBasis.Data,
    new("AG295", Severity.Hint, "document heeft geen datum en geen status",
        "Wie dit later vindt, weet niet van wanneer het is en of er al over besloten is. Zeker bij ‘over vijf jaar’ is dat nodig. Schrijf `datum`, `status` of `versie`, of zeg bij `toelichting_datum` waarom er geen datum is."),
    new("agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\ncontouren:\n  horizon: ongeveer 5 jaar\n  lijst: [{titel: Dichtbij}]\n",
        "agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n  datum: juni 2025\ncontouren:\n  horizon: ongeveer 5 jaar\n  lijst: [{titel: Dichtbij}]\n"))
{
    public override IReadOnlyList<string> Watches => ["agenda.datum", "agenda.status", "agenda.toelichting_datum"];

    internal override void Check(ModelContext context)
    {
        var agenda = context.Agenda.Gegevens;
        if (agenda is not { Datum: null, Status: null, Versie: null, Jaar: null, Periode: null, Ingangsdatum: null, Horizon: null, Besluit: null, ToelichtingDatum: null }) return;
        // A first try of a few keys is no document yet.
        if (context.Agenda is not ({ Contouren: not null } or { Planning: not null } or { Opgaven: not null } or { Doelenboom: not null } or { Marsroute: not null })) return;
        if (SplitWords.Of(agenda.Titel).Any(word => word.Length == 4 && int.TryParse(word.In(agenda.Titel), out _))) return;
        context.Report(this, agenda.Places.Value("titel"), "nergens staat van wanneer dit document is en hoe ver het is", "voeg `datum` of `status` toe");
    }
}
