using Agenda.Text.Syntax;

namespace Agenda.Templates.Tables;

/// <summary>Makes a table of an agenda; null when there is nothing to show.</summary>
internal delegate Table? MakeTable(TableRequest request);

/// <summary>The tables that a template can ask for, by name. A new one has a file of its own and a line here.</summary>
internal static class AgendaTables
{
    private static readonly (string Name, string Description, MakeTable Make)[] Tables =
    [
        ("activiteiten", "Wat er gedaan wordt: van de opgave die u meegeeft, anders van alle.", GoalTables.Activities),
        ("afkortingen", "De afkortingen en waar ze voor staan.", ListTables.Abbreviations),
        ("begroting", "Wat elke post kost, per jaar en bij elkaar.", BudgetTables.Costs),
        ("besluiten", "Wie wanneer waarover besluit; van `traject` als u dat meegeeft, anders van de planning.", PlanningTables.Decisions),
        ("communicatie", "Wie wanneer wat hoort.", TakingPartTables.Communication),
        ("dagen", "De dagen van de bijeenkomst, met hun dagdelen.", TakingPartTables.Days),
        ("dekking", "Waar het geld vandaan komt.", BudgetTables.Coverage),
        ("dilemmas", "De dilemma’s van het beleidsveld dat u meegeeft.", PolicyTables.Dilemmas),
        ("doelgroepen", "Wie er meedoen, en via wie zij bereikt worden.", TakingPartTables.Groups),
        ("documenten", "De documenten die bij de agenda horen.", ListTables.Documents),
        ("groepen", "De groepen van de bijeenkomst, met hun plaatsen.", TakingPartTables.Seats),
        ("indicatoren", "Waaraan te zien is of het lukt: van de opgave of het doel dat u meegeeft, anders van alle opgaven.", GoalTables.Indicators),
        ("kerncijfers", "Losse cijfers: van het beleidsveld dat u meegeeft, anders alle.", PartyTables.KeyFigures),
        ("momenten", "Wat wanneer verandert in het beleidsveld dat u meegeeft.", PolicyTables.Moments),
        ("onderdelen", "De onderdelen van het product, en in welke fasen ze gemaakt worden.", PolicyTables.Parts),
        ("ontwikkelopdrachten", "Alle ontwikkelopdrachten: waar ze staan, hoeveel kaders ze hebben en aan welke opgaven ze bijdragen.", AssignmentTables.Overview),
        ("partijen", "Gemeenten en andere partijen, elk met haar rol.", PartyTables.Parties),
        ("planning", "De fasen met hun mijlpalen; van `traject` als u dat meegeeft, anders van de planning.", PlanningTables.Phases),
        ("producten", "Wat de fasen opleveren; van `traject` als u dat meegeeft, anders van de planning.", StepTables.Products),
        ("risicos", "Wat mis kan gaan, met kans, gevolg, maatregel en wie.", PolicyTables.Risks),
        ("schuiven", "Waar de schuiven staan van de groep uitgangspunten die u meegeeft.", PolicyTables.Sliders),
        ("stappen", "De stappen: wanneer, wat en wie; van `traject` of `marsroute` als u die meegeeft, anders van de planning.", StepTables.Steps),
        ("teams", "Wie er werken, met functie en fte.", OrganisationTables.Teams),
        ("uren", "De uren, en waarop ze zijn gebaseerd.", OrganisationTables.Hours),
        ("verdeling", "Wat elke gemeente betaalt.", BudgetTables.Division),
        ("wetten", "De wetten en verdragen.", ListTables.Laws),
    ];

    public static IEnumerable<string> Names => Tables.Select(table => table.Name);

    /// <summary>What each holds, in Dutch.</summary>
    public static IEnumerable<(string Name, string Description)> Described => Tables.Select(table => (table.Name, table.Description));

    public static MakeTable? Find(string name)
    {
        foreach (var table in Tables)
        {
            if (table.Name == name) return table.Make;
        }
        return null;
    }
}
