using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Bestuur;

/// <summary>Someone with a task in the planning whom no chapter introduces.</summary>
internal sealed class UnknownActor() : ModelRule(RuleFamily.Bestuur, RuleBasis.Data,
    new("AG276", Severity.Hint, "wie dit doet, wordt nergens voorgesteld",
        "In de planning heeft iemand een taak die in geen hoofdstuk genoemd wordt. De lezer vraagt zich af wie dat is. Stel hem voor bij `organisatie`, `partijen` of `rollen`. Elke naam wordt één keer gemeld."),
    new("organisatie:\n  organen: [{naam: Werkgroep}]\nplanning:\n  stappen:\n    - {wanneer: 2018, wat: Voorbereiding, wie: [Werkgroep], begeleiding: [KaapZ]}\n", "organisatie:\n  organen: [{naam: Werkgroep}]\npartijen:\n  lijst: [{naam: KaapZ, rol: begeleider}]\nplanning:\n  stappen:\n    - {wanneer: 2018, wat: Voorbereiding, wie: [Werkgroep], begeleiding: [KaapZ]}\n"))
{
    public override IReadOnlyList<string> Watches => ["stap.wie", "stap.begeleiding"];

    internal override void Check(ModelContext context)
    {
        var introduced = Introduced.In(context.Agenda);
        // An agenda that introduces nobody has another way to say who is who.
        if (context.Agenda is { Organisatie: null, Partijen: null, Rollen: null }) return;
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stap in context.Plannings.SelectMany(planning => planning.Stappen).SelectMany(stap => stap.Onder.Prepend(stap)))
        {
            for (var i = 0; i < stap.Wie.Length; i++) Check(context, introduced, reported, stap.Wie[i], stap.Places.Item("wie", i));
            for (var i = 0; i < stap.Begeleiding.Length; i++) Check(context, introduced, reported, stap.Begeleiding[i], stap.Places.Item("begeleiding", i));
        }
    }

    private void Check(ModelContext context, HashSet<string> introduced, HashSet<string> reported, string name, SourceSpan place)
    {
        var key = Names.Key(name);
        if (Names.IsKnownBody(name) || introduced.Contains(key) || introduced.Any(other => other.Length > 3 && key.Contains(other, StringComparison.Ordinal)) || !reported.Add(key)) return;
        context.Report(this, place, $"`{name}` heeft hier een taak, en wordt nergens voorgesteld", "stel hem voor bij `organisatie`, `partijen` of `rollen`");
    }
}
