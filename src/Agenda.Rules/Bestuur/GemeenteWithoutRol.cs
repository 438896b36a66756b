using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Bestuur;

/// <summary>A joint document that does not say what each municipality is in it.</summary>
internal sealed class GemeenteWithoutRol() : ModelRule(RuleFamily.Bestuur, RuleBasis.Data,
    new("AG279", Severity.Warning, "gemeente heeft geen rol in een gezamenlijk stuk",
        "Bij een document van meer gemeenten wil elke raad weten wat de eigen gemeente erin is: opdrachtgever, deelnemer, adviseur. Schrijf bij elke gemeente een `rol`."),
    new("agenda:\n  titel: Proef\n  gemeenten:\n    - {naam: Weert, rol: opdrachtgever}\n    - {naam: Nederweert}\n", "agenda:\n  titel: Proef\n  gemeenten:\n    - {naam: Weert, rol: opdrachtgever}\n    - {naam: Nederweert, rol: opdrachtgever}\n"))
{
    public override IReadOnlyList<string> Watches => ["gemeente.rol"];

    internal override void Check(ModelContext context)
    {
        var gemeenten = context.Agenda.Gegevens.Gemeenten;
        foreach (var partij in context.Agenda.Partijen?.Lijst ?? [])
        {
            if (partij is { Rol: null, EerdereRollen.IsEmpty: true, Tekst: null }) context.Report(this, partij.Places.Value("naam"), $"bij `{partij.Naam}` staat niet welke rol hij heeft", "voeg `rol` toe, bijvoorbeeld `rol: adviseur`");
        }
        if (gemeenten.Length < 2) return;
        foreach (var gemeente in gemeenten)
        {
            if (gemeente.Rol is null) context.Report(this, gemeente.Places.Value("naam"), $"`{gemeente.Naam}` heeft geen rol in dit gezamenlijke stuk", "voeg `rol` toe, bijvoorbeeld `rol: opdrachtgever`");
        }
    }
}
