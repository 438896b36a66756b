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
        ("dekking", BudgetTables.Coverage),
        ("documenten", ListTables.Documents),
        ("indicatoren", GoalTables.Indicators),
        ("ontwikkelopdrachten", AssignmentTables.Overview),
        ("planning", PlanningTables.Phases),
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
