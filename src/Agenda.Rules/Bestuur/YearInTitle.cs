using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Bestuur;

/// <summary>A year in the title that the agenda's own year contradicts.</summary>
internal sealed class YearInTitle() : ModelRule(RuleFamily.Bestuur, RuleBasis.Data,
    new("AG280", Severity.Warning, "jaar in de titel is een ander jaar",
        "In de titel staat een ander jaar dan bij `jaar` of `periode`. Bij een nieuwe versie blijft het jaar op één plek vaak staan."),
    new("agenda:\n  titel: Sociale Agenda 2020\n  gemeenten: [{naam: Voorbeeldstad}]\n  jaar: 2021\n", "agenda:\n  titel: Sociale Agenda 2021\n  gemeenten: [{naam: Voorbeeldstad}]\n  jaar: 2021\n"))
{
    public override IReadOnlyList<string> Watches => ["agenda.titel", "agenda.jaar"];

    internal override void Check(ModelContext context)
    {
        var agenda = context.Agenda.Gegevens;
        var years = SplitWords.Of(agenda.Titel).Select(word => word.In(agenda.Titel).ToString()).Where(word => word.Length == 4 && word[0] is '1' or '2' && word.All(char.IsAsciiDigit))
            .Select(word => int.Parse(word, CultureInfo.InvariantCulture)).ToList();
        if (years.Count == 0) return;
        if (agenda.Jaar is { } own && !years.Contains(own))
            context.Report(this, agenda.Places.Value("titel"), string.Create(CultureInfo.InvariantCulture, $"in de titel staat {years[0]}, en bij `jaar` {own}"), "maak de twee gelijk", new RelatedPlace(agenda.Places.Value("jaar"), "het jaar"));
        else if (agenda.Periode is { IsOpen: false } period && years.TrueForAll(year => year < period.Vroegst?.Year || year > period.Laatst?.Year))
            context.Report(this, agenda.Places.Value("titel"), string.Create(CultureInfo.InvariantCulture, $"in de titel staat {years[0]}, en de periode is {period}"), "maak de twee gelijk", new RelatedPlace(period.Span, "de periode"));
    }
}
