using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Bestuur;

/// <summary>The document calls itself by its title, with another year.</summary>
internal sealed class YearOfOwnTitle() : DocumentRule(RuleFamily.Bestuur, RuleBasis.Words,
    new("AG281", Severity.Hint, "het document noemt zichzelf met een ander jaar",
        "De tekst noemt de titel van dit document, met een ander jaar dan op de omslag. Bij een nieuwe versie blijft zo’n jaar vaak staan."),
    new("Voor u ligt de Sociale Agenda 2020.\n\n---\nagenda:\n  titel: Sociale Agenda 2021\n  gemeenten: [{naam: Voorbeeldstad}]\n", "Voor u ligt de Sociale Agenda 2021.\n\n---\nagenda:\n  titel: Sociale Agenda 2021\n  gemeenten: [{naam: Voorbeeldstad}]\n"))
{
    public override IReadOnlyList<string> Watches => ["agenda.titel"];

    /// <summary>Between the title and the year may stand the name of the municipality, or `van`.</summary>
    private const int MostBetween = 2;

    internal override void Check(DocumentContext context)
    {
        if (context.Agenda?.Gegevens is not { } agenda) return;
        var title = SplitWords.Of(agenda.Titel).Select(word => word.In(agenda.Titel).ToString()).ToList();
        var year = title.Select(Year).FirstOrDefault(year => year is not null) ?? agenda.Jaar;
        var name = title.TakeWhile(word => Year(word) is null).ToList();
        if (year is null || name.Count < 2) return;
        foreach (var passage in context.Passages) Check(context, passage, name, year.Value);
    }

    private void Check(DocumentContext context, Passage passage, List<string> name, int year)
    {
        var words = passage.Words;
        for (var i = 0; i + 2 < words.Length; i++)
        {
            var length = 0;
            while (length < name.Count && i + length < words.Length && words[i + length].Is(passage.Text, name[length])) length++;
            if (length < 2) continue;
            for (var at = i + length; at < words.Length && at <= i + length + MostBetween; at++)
            {
                var word = words[at].In(passage.Text);
                if (Year(word.ToString()) is { } said)
                {
                    if (said != year && said >= year - 10)
                        context.Report(this, passage.Place(words[i].Start, words[at].End - words[i].Start), string.Create(CultureInfo.InvariantCulture, $"hier heet dit document van {said}, en op de omslag van {year}"), "maak de jaren gelijk");
                    break;
                }
                if (!char.IsUpper(word[0]) && word is not ("van" or "voor")) break;
            }
        }
    }

    private static int? Year(string word) =>
        word.Length == 4 && word[0] is '1' or '2' && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200 ? year : null;
}
