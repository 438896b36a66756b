using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Yaml.Reading;

namespace Agenda.Rules.Controles;

/// <summary>Takes out the warnings and hints, of whatever stage, that the agenda switches off under `controles`.</summary>
public static class SwitchOff
{
    /// <summary>Stages that run only when pages are made: a check without them says nothing about these.</summary>
    private static readonly string[] OnPages = ["AG5", "AG6"];

    /// <summary>
    /// What is left, in the same order, with a warning for each line under `controles` that took nothing out. With an error no such warning: the stages
    /// after it did not run, and may have found what is switched off.
    /// </summary>
    public static DiagnosticBag Apply(Beleidsagenda agenda, DiagnosticBag found)
    {
        if (agenda.Controles.IsEmpty) return found;
        var used = new bool[agenda.Controles.Length];
        var left = new DiagnosticBag();
        foreach (var diagnostic in found)
        {
            if (!IsOff(agenda, diagnostic, used)) left.Add(diagnostic);
        }
        for (var i = 0; i < used.Length; i++) Report(agenda.Controles[i], used[i], found, left);
        return left;
    }

    private static bool IsOff(Beleidsagenda agenda, Diagnostic diagnostic, bool[] used)
    {
        if (diagnostic.IsError) return false;
        for (var i = 0; i < used.Length; i++)
        {
            var controle = agenda.Controles[i];
            if (controle.Melding != diagnostic.Code || !Holds(agenda, controle, diagnostic.Span)) continue;
            used[i] = true;
            return true;
        }
        return false;
    }

    private static bool Holds(Beleidsagenda agenda, Controle controle, SourceSpan span)
    {
        if (controle.Bestand is { } file && span.File?.Path.Replace('\\', '/').EndsWith(file, StringComparison.Ordinal) != true) return false;
        if (controle.Bij is not { } place) return true;
        // A whole part has no record of its own: its key does.
        var whole = place.Doel is IPlaced item ? item.Places.Span : agenda.Places.Value(place.Id);
        return whole.IsKnown && ReferenceEquals(whole.File, span.File) && span.Start >= whole.Start && span.Start < whole.End;
    }

    private static void Report(Controle controle, bool isUsed, DiagnosticBag found, DiagnosticBag left)
    {
        if (isUsed) return;
        var place = controle.Places.Value("melding");
        if (found.Any(diagnostic => diagnostic.IsError && diagnostic.Code == controle.Melding))
            left.Report(RuleDiagnostics.ErrorStays, place, $"`{controle.Melding}` is een fout, en een fout kan niet uit", "verbeter de oorzaak en haal deze regel weg");
        else if (!found.HasErrors && !OnPages.Contains(controle.Melding[..Math.Min(3, controle.Melding.Length)]))
            left.Report(RuleDiagnostics.SwitchesNothingOff, place, $"`{controle.Melding}` komt {(controle.Bij is null && controle.Bestand is null ? "nergens" : "hier niet")} voor", "haal deze regel weg");
    }
}
