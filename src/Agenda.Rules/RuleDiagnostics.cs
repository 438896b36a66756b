using Agenda.Diagnostics;

namespace Agenda.Rules;

/// <summary>What the rules can find: AG200 to AG299. Each rule has its kind in its own file.</summary>
public static class RuleDiagnostics
{
    public static readonly DiagnosticKind SwitchesNothingOff = new("AG200", Severity.Warning, "controle schakelt niets uit",
        "Bij `controles` staat een melding die hier niet voorkomt. Misschien is de oorzaak al weg, of is de code een tikfout. Haal de regel weg: anders blijft een volgende, echte melding onzichtbaar.");

    public static readonly DiagnosticKind ErrorStays = new("AG201", Severity.Warning, "een fout is niet uit te schakelen",
        "Alleen waarschuwingen en suggesties kunnen uit. Met een fout zou het document onjuist zijn. Verbeter de oorzaak.");

    /// <summary>In the order of their codes; documentation and tests go through it.</summary>
    public static IEnumerable<DiagnosticKind> All => [SwitchesNothingOff, ErrorStays, .. RuleCatalog.All.Select(rule => rule.Kind)];
}
