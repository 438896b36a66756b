using System.Collections.Immutable;
using Agenda.Model;
using Agenda.Text;

namespace Agenda.Figures;

/// <summary>Takes from an agenda what its figures show.</summary>
internal static class DataOfAgenda
{
    public static GoalTree Goals(Beleidsagenda agenda)
    {
        var branches = ImmutableArray.CreateBuilder<GoalBranch>();
        foreach (var opgave in agenda.Opgaven?.Lijst ?? [])
        {
            var effects = (agenda.Visie?.Effecten ?? []).Where(effect => effect.Opgave is { } reference && reference.Id == opgave.Id).Select(effect => effect.Titel);
            var goals = opgave.Doelen.Select(goal => new GoalLeaf(goal.Code ?? "", goal.Kort ?? goal.Titel));
            branches.Add(new GoalBranch(opgave.Kort ?? opgave.Titel, string.Join(". ", effects), [.. goals]));
        }
        return new GoalTree(agenda.Visie?.Motto is { } motto ? PlainText.Of(motto.Blocks) : "", branches.DrainToImmutable());
    }

    /// <summary>No table beside it: moments stand as written.</summary>
    public static Timeline Events(Beleidsagenda agenda) => new(
        [.. agenda.Tijdlijn.Select(each => Row(each.Wanneer, each.Wat, IsPeriod(each.Wanneer) ? TimeRowKind.Period : TimeRowKind.Point) with { When = each.Wanneer.ToString() })]);

    public static TimeTable Phases(Beleidsagenda agenda) => agenda.Planning is { } planning ? Phases(planning) : new TimeTable([]);

    /// <summary>Phases with what falls in them, then milestones and steps, in the order of the author; a step without a time is left to the table.</summary>
    public static TimeTable Phases(Planning planning)
    {
        var rows = ImmutableArray.CreateBuilder<TimeRow>();
        foreach (var phase in planning.Fasen) Add(phase, 0, rows);
        foreach (var milestone in planning.Mijlpalen) rows.Add(Row(milestone.Wanneer, milestone.Titel, KindOf(milestone)));
        foreach (var step in planning.Stappen) Add(step, 0, rows);
        return new TimeTable(rows.DrainToImmutable());
    }

    /// <summary>By opgave where the items have one, otherwise by item. Null without amounts.</summary>
    public static BudgetChart? Costs(Beleidsagenda agenda)
    {
        if (agenda.Begroting is not { Posten.IsEmpty: false, Jaren.IsEmpty: false } budget) return null;
        var opgaven = agenda.Opgaven?.Lijst ?? [];
        var shares = ImmutableArray.CreateBuilder<BudgetShare>();
        if (budget.Posten.Any(post => post.Opgave is not null))
        {
            for (var i = 0; i < opgaven.Length; i++) AddShare(shares, opgaven[i].Titel, i, [.. budget.Posten.Where(post => post.Opgave?.Id == opgaven[i].Id)], budget);
            AddShare(shares, "Overige posten", -1, [.. budget.Posten.Where(post => !opgaven.Any(opgave => opgave.Id == post.Opgave?.Id))], budget);
        }
        else
        {
            for (var i = 0; i < budget.Posten.Length; i++) AddShare(shares, budget.Posten[i].Naam, i, [budget.Posten[i]], budget);
        }
        var unit = budget.Eenheid switch
        {
            Eenheid.Duizend => "in duizenden euro’s",
            Eenheid.Miljoen => "in miljoenen euro’s",
            _ => "in euro’s",
        };
        return new BudgetChart(unit, budget.Jaren, [.. budget.Totalen.Select(total => total.ToString())], shares.DrainToImmutable());
    }

    private static void Add(Fase phase, int level, ImmutableArray<TimeRow>.Builder rows)
    {
        rows.Add(Row(phase.Periode, phase.Nummer is { } number ? $"{number} {phase.Titel}" : phase.Titel, TimeRowKind.Period, level, !phase.Mijlpalen.IsEmpty || !phase.Fasen.IsEmpty) with { From = First(phase), To = Last(phase) });
        foreach (var milestone in phase.Mijlpalen) rows.Add(Row(milestone.Wanneer, milestone.Titel, KindOf(milestone), level + 1));
        foreach (var decision in phase.Besluiten) rows.Add(Row(decision.Wanneer, $"{decision.Orgaan} {decision.Wat}", TimeRowKind.Decision, level + 1));
        foreach (var inner in phase.Fasen) Add(inner, level + 1, rows);
    }

    private static void Add(Stap step, int level, ImmutableArray<TimeRow>.Builder rows)
    {
        if (step.Wanneer.Value is { } moment) rows.Add(Row(moment, string.IsNullOrEmpty(step.Nummer) ? step.Wat : $"{step.Nummer}. {step.Wat}", TimeRowKind.Period, level));
        foreach (var part in step.Onder) Add(part, level + 1, rows);
    }

    /// <summary>A phase without a time of its own spans the phases in it.</summary>
    private static DateOnly? First(Fase phase) => phase.Wanneer is { } own ? own.Vroegst : phase.Fasen.Select(First).Where(day => day is not null).Min();

    private static DateOnly? Last(Fase phase) => phase.Wanneer is { } own ? own.Laatst : phase.Fasen.Select(Last).Where(day => day is not null).Max();

    private static TimeRow Row(Moment? when, string what, TimeRowKind kind, int level = 0, bool isGroup = false)
    {
        var row = new TimeRow(InShort(when), what, when?.Vroegst, when?.Laatst, kind, level, isGroup);
        return kind == TimeRowKind.Period && when is not null ? VagueEnds.Of(when, row) : row;
    }

    /// <summary>A year that both ends share stands once: `juli – september 2025`. The table beside the drawing has it as written.</summary>
    private static string InShort(Moment? when)
    {
        var text = when?.ToString() ?? "";
        if (text.Split(" – ") is not [{ Length: > 5 } from, { Length: > 5 } to] || !from.EndsWith(to[^5..], StringComparison.Ordinal) || to[^5] != ' ') return text;
        return $"{from[..^5]} – {to}";
    }

    private static TimeRowKind KindOf(Mijlpaal milestone) =>
        string.Equals(milestone.Soort, "besluit", StringComparison.OrdinalIgnoreCase) ? TimeRowKind.Decision : TimeRowKind.Point;

    /// <summary>`2018 – 2022` lasts all that time; `2017` is some day in it.</summary>
    private static bool IsPeriod(Moment moment) => moment.ToString().Contains('–');

    private static void AddShare(ImmutableArray<BudgetShare>.Builder shares, string name, int accent, ImmutableArray<Post> posts, Begroting budget)
    {
        if (posts.IsEmpty) return;
        var sums = Enumerable.Range(0, budget.Jaren.Length)
            .Select(year => Bedragen.Sum(posts.Select(post => post.Bedragen is { } own && year < own.PerJaar.Length ? own.PerJaar[year] : null))).ToList();
        shares.Add(new BudgetShare(name, accent, [.. sums.Select(sum => sum.Waarde ?? 0)], [.. sums.Select(sum => sum.ToString())]));
    }
}
