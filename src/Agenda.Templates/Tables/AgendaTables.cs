using Agenda.Text.Syntax;

namespace Agenda.Templates.Tables;

/// <summary>Makes a table of an agenda; null when there is nothing to show.</summary>
internal delegate Table? MakeTable(TableRequest request);

/// <summary>The tables that a template can ask for, by name. A new one has a file of its own and a line here.</summary>
internal static class AgendaTables
{
    private static readonly (string Name, MakeTable Make)[] Tables =
    [
        ("activiteiten", GoalTables.Activities),
        ("afkortingen", ListTables.Abbreviations),
        ("begroting", BudgetTables.Costs),
        ("besluiten", PlanningTables.Decisions),
        ("communicatie", TakingPartTables.Communication),
        ("dagen", TakingPartTables.Days),
        ("dekking", BudgetTables.Coverage),
        ("dilemmas", PolicyTables.Dilemmas),
        ("doelgroepen", TakingPartTables.Groups),
        ("documenten", ListTables.Documents),
        ("groepen", TakingPartTables.Seats),
        ("indicatoren", GoalTables.Indicators),
        ("kerncijfers", PartyTables.KeyFigures),
        ("momenten", PolicyTables.Moments),
        ("onderdelen", PolicyTables.Parts),
        ("ontwikkelopdrachten", AssignmentTables.Overview),
        ("partijen", PartyTables.Parties),
        ("planning", PlanningTables.Phases),
        ("producten", StepTables.Products),
        ("risicos", PolicyTables.Risks),
        ("schuiven", PolicyTables.Sliders),
        ("stappen", StepTables.Steps),
        ("teams", OrganisationTables.Teams),
        ("uren", OrganisationTables.Hours),
        ("verdeling", BudgetTables.Division),
        ("wetten", ListTables.Laws),
    ];

    public static IEnumerable<string> Names => Tables.Select(table => table.Name);

    public static MakeTable? Find(string name)
    {
        foreach (var table in Tables)
        {
            if (table.Name == name) return table.Make;
        }
        return null;
    }
}
