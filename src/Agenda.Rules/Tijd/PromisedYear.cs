using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Tijd;

/// <summary>A sentence that promises a decision or an evaluation in another year than it is planned in.</summary>
internal sealed class PromisedYear() : DocumentRule(RuleFamily.Tijd, RuleBasis.Words,
    new("AG251", Severity.Hint, "beloofd jaar is niet het geplande jaar",
        "De tekst zegt in welk jaar de raad of het college over dit stuk besluit, of wanneer er geëvalueerd wordt. In de planning gebeurt dat alleen in andere jaren. Eén van de twee is niet bijgewerkt. "
        + "Met `{{ planning.besluiten[0].wanneer }}` staat in de tekst altijd wat er gepland is."),
    new("De raad stelt de agenda in 2025 vast.\n\n---\nagenda:\n  titel: Sociale Agenda\n  gemeenten: [{naam: Voorbeeldstad}]\nplanning:\n  besluiten: [{orgaan: gemeenteraad, wat: stelt de agenda vast, wanneer: oktober 2026}]\n",
        "De raad stelt de agenda in 2026 vast.\n\n---\nagenda:\n  titel: Sociale Agenda\n  gemeenten: [{naam: Voorbeeldstad}]\nplanning:\n  besluiten: [{orgaan: gemeenteraad, wat: stelt de agenda vast, wanneer: oktober 2026}]\n"))
{
    public override IReadOnlyList<string> Watches => ["besluit.wanneer", "gebeurtenis.wanneer", "mijlpaal.wanneer"];

    private static readonly HashSet<string> Deciding = new(StringComparer.OrdinalIgnoreCase) { "vast", "vaststellen", "vaststelt", "vastgesteld", "vaststelling", "besluit", "besluiten", "beslist", "beslissen", "besluitvorming" };

    private static readonly HashSet<string> OfThePast = new(StringComparer.OrdinalIgnoreCase)
        { "stelde", "stelden", "besloot", "besloten", "had", "hadden", "heeft", "hebben", "was", "waren", "werd", "werden", "evalueerde", "evalueerden", "vorige", "eerdere", "oude", "sinds" };

    internal override void Check(DocumentContext context)
    {
        if (context.Agenda is not { } agenda) return;
        var decisions = Decisions(agenda);
        var evaluations = Evaluations(agenda);
        if (decisions.Count + evaluations.Count == 0) return;
        var own = OwnNames.Of(agenda);
        foreach (var passage in context.Passages)
        {
            if (passage.Kind is not (PassageKind.Paragraph or PassageKind.ListItem or PassageKind.Note)) continue;
            foreach (var sentence in passage.Sentences) Check(context, passage, sentence, own, decisions, evaluations);
        }
    }

    private void Check(DocumentContext context, Passage passage, Sentence sentence, OwnNames own, List<(string Body, Moment When)> decisions, List<Moment> evaluations)
    {
        if (sentence.In(passage.Text).IndexOfAnyInRange('0', '9') < 0) return;
        var words = passage.Words.Where(word => word.Start >= sentence.Start && word.End <= sentence.End).ToList();
        var years = words.Where(word => Year(word.In(passage.Text)) is not null).ToList();
        // Two years: which is which, only a reader knows.
        if (years.Count != 1 || words.Exists(word => OfThePast.Contains(word.In(passage.Text).ToString()))) return;
        var year = Year(years[0].In(passage.Text))!.Value;
        if (Planned(passage, words, own, decisions, evaluations) is not { Count: > 0 } planned || planned.Exists(moment => Holds(moment, year))) return;
        context.Report(this, passage.Place(years[0]), string.Create(CultureInfo.InvariantCulture, $"hier staat {year}, en gepland is {Enumerate.With("of", [.. planned.Select(moment => moment.ToString()).Distinct()])}"), "maak de twee gelijk",
            [.. planned.Where(moment => moment.Span.IsKnown).Take(2).Select(moment => new RelatedPlace(moment.Span, "het geplande moment"))]);
    }

    /// <summary>When what the sentence is about is planned; null when it is about something else.</summary>
    private static List<Moment>? Planned(Passage passage, List<Word> words, OwnNames own, List<(string Body, Moment When)> decisions, List<Moment> evaluations)
    {
        var texts = words.ConvertAll(word => word.In(passage.Text).ToString());
        if (texts.Exists(text => text.StartsWith("evalu", StringComparison.OrdinalIgnoreCase) || text.StartsWith("geëvalueerd", StringComparison.OrdinalIgnoreCase))) return evaluations;
        if (!texts.Exists(Deciding.Contains) || !own.AreNamedIn(texts)) return null;
        var body = texts.Find(text => Names.Key(text) is "raad" or "college");
        return body is null ? null : [.. decisions.Where(decision => decision.Body == Names.Key(body)).Select(decision => decision.When)];
    }

    private static List<(string Body, Moment When)> Decisions(Beleidsagenda agenda)
    {
        var planned = new List<(string, Moment)>();
        foreach (var planning in new[] { agenda.Planning, agenda.Traject }.OfType<Planning>())
        {
            planned.AddRange(planning.AlleBesluiten.Where(item => item.Besluit.Wanneer is { IsOpen: false, MistJaar: false }).Select(item => (Names.Key(item.Besluit.Orgaan), item.Besluit.Wanneer!)));
            planned.AddRange(planning.Stappen.Where(stap => Steps.IsDecision(stap) && stap.Wanneer.Value is { IsOpen: false, MistJaar: false }).SelectMany(stap => stap.Wie.Select(name => (Names.Key(name), stap.Wanneer.Value!))));
        }
        if (agenda.Gegevens.Besluit is { Orgaan: { } body, Datum: { IsOpen: false, MistJaar: false } date }) planned.Add((Names.Key(body), date));
        return planned;
    }

    private static List<Moment> Evaluations(Beleidsagenda agenda)
    {
        var items = agenda.Tijdlijn.Select(item => (item.Wat, (Moment?)item.Wanneer));
        foreach (var planning in new[] { agenda.Planning, agenda.Traject }.OfType<Planning>())
        {
            items = items.Concat(planning.Stappen.Select(stap => (stap.Wat, stap.Wanneer.Value)))
                .Concat(planning.AlleFasen.Select(fase => (fase.Titel, fase.Wanneer)))
                .Concat(planning.AlleFasen.SelectMany(fase => fase.Mijlpalen).Concat(planning.Mijlpalen).Select(mijlpaal => (mijlpaal.Titel, mijlpaal.Wanneer)));
        }
        return [.. items.Where(item => item.Item1.Contains("evalu", StringComparison.OrdinalIgnoreCase) && item.Item2 is { IsOpen: false, MistJaar: false }).Select(item => item.Item2!)];
    }

    private static bool Holds(Moment moment, int year) => !(moment.Laatst?.Year < year) && !(moment.Vroegst?.Year > year);

    private static int? Year(ReadOnlySpan<char> word) =>
        word.Length == 4 && word[0] is '1' or '2' && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1990 and < 2100 ? year : null;
}
