using System.Globalization;
using Agenda.Model;

namespace Agenda.Figures;

/// <summary>Costs through the years, shares of the whole, and key figures of one kind; each bar with its value in words.</summary>
internal static class MoneyFigures
{
    public static IEnumerable<(string Name, IFigure Figure)> Of(Beleidsagenda agenda)
    {
        if (agenda.Begroting is { Posten.IsEmpty: false } budget)
        {
            yield return ("kosten", new BarFigure("Kosten", UnitOf(budget), [.. Rows(budget)]));
            if (budget.Posten.All(post => post.Aandeel is not null))
                yield return ("aandelen", new BarFigure("Aandeel in het totaal", "in procenten", [.. budget.Posten.Select(post => new BarGroup(post.Kort ?? post.Naam, [new Bar("", post.Aandeel!.Value, Percent(post.Aandeel.Value))]))]));
        }
        foreach (var soort in agenda.Kerncijfers?.Soorten ?? [])
        {
            var cijfers = agenda.Kerncijfers!.Lijst.Where(cijfer => cijfer.Aard == soort && cijfer.Waarde.Value is not null);
            yield return ("kerncijfers-" + soort, new BarFigure($"Kerncijfers: {soort}", "", [.. cijfers.Select(cijfer => new BarGroup(cijfer.Naam, [new Bar("", cijfer.Waarde.Value!.Waarde, cijfer.Waarde.Value.Tekst)]))]));
        }
        foreach (var cijfer in agenda.Kerncijfers?.Lijst ?? [])
        {
            if (cijfer.Reeks.Length > 1)
                yield return ("reeks-" + cijfer.Id, new BarFigure(cijfer.Naam, cijfer.Per is null ? "" : $"per {cijfer.Per}", [new BarGroup(cijfer.Naam, [.. cijfer.Reeks.Select(jaar => new Bar(Year(jaar.Jaar), jaar.Waarde.Waarde, jaar.Waarde.Tekst))])]));
        }
    }

    private static IEnumerable<BarGroup> Rows(Begroting budget)
    {
        foreach (var post in budget.Posten) yield return Row(post, budget, post.Kort ?? post.Naam);
        foreach (var post in budget.BuitenTotaal) yield return Row(post, budget, $"{post.Kort ?? post.Naam} (buiten het totaal)");
    }

    private static BarGroup Row(Post post, Begroting budget, string name)
    {
        var amounts = post.Bedragen?.PerJaar ?? [];
        return new BarGroup(name, [.. amounts.Select((bedrag, i) => new Bar(i < budget.Jaren.Length ? Year(budget.Jaren[i]) : "", bedrag?.Waarde ?? 0, bedrag?.ToString() ?? "–"))]);
    }

    private static string UnitOf(Begroting budget) => budget.Eenheid switch
    {
        Eenheid.Duizend => "in duizenden euro’s",
        Eenheid.Miljoen => "in miljoenen euro’s",
        _ => "in euro’s",
    };

    private static string Percent(decimal share) => share.ToString(CultureInfo.InvariantCulture).Replace('.', ',') + "%";

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
