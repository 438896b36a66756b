using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Bestuur;

/// <summary>Everyone that an agenda introduces: in its roles, its glossary, its abbreviations.</summary>
internal static class Introduced
{
    /// <summary>As <see cref="Names.Key"/> writes them.</summary>
    public static HashSet<string> In(Beleidsagenda agenda)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rol in agenda.Rollen?.Lijst ?? []) names.Add(Names.Key(rol.Naam));
        foreach (var begrip in agenda.Begrippen?.Lijst ?? []) names.Add(Names.Key(begrip.Term));
        foreach (var gemeente in agenda.Gegevens.Gemeenten) names.Add(Names.Key(gemeente.Naam));
        foreach (var orgaan in agenda.Organisatie?.Organen ?? []) names.UnionWith([Names.Key(orgaan.Naam), .. orgaan.Leden.Append(orgaan.Wie).OfType<string>().Select(Names.Key)]);
        foreach (var team in agenda.Organisatie?.Teams ?? []) names.UnionWith([Names.Key(team.Naam), .. team.Leden.Select(lid => Names.Key(lid.Functie))]);
        foreach (var partij in agenda.Partijen?.Lijst ?? []) names.Add(Names.Key(partij.Naam));
        foreach (var rol in agenda.Netwerkrollen?.Lijst ?? []) names.Add(Names.Key(rol.Naam));
        foreach (var doelgroep in agenda.Participatie?.Doelgroepen ?? []) names.UnionWith([Names.Key(doelgroep.Naam), .. doelgroep.Leden.Concat(doelgroep.Via).Select(Names.Key)]);
        foreach (var afkorting in agenda.Afkortingen)
        {
            names.Add(Names.Key(afkorting.Kort));
            names.Add(Names.Key(afkorting.Voluit));
        }
        return names;
    }
}
