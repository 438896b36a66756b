using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Teksten;

/// <summary>A link whose words do not say where it goes.</summary>
internal sealed class LinkWords() : DocumentRule(RuleFamily.Tekst, RuleBasis.Words,
    new("AG287", Severity.Hint, "linktekst zegt niet waar de link heen gaat",
        "Wie het document laat voorlezen, hoort de links vaak achter elkaar: dan is ‘klik hier’ geen hulp. En op papier is er niets om op te klikken. "
        + "Noem in de linktekst wat de lezer vindt: `[woonvisie 2025](https://…)`."),
    new("Meer weten? [Klik hier](https://www.rijksoverheid.nl).\n", "Meer weten? Kijk op de [website van de rijksoverheid](https://www.rijksoverheid.nl).\n"))
{
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "hier", "klik hier", "klik", "deze link", "link", "deze pagina", "deze website", "website", "pagina", "lees meer", "lees verder", "lees hier", "lees hier meer", "meer lezen", "verder lezen", "meer",
        "meer informatie", "meer info", "download", "download hier", "pdf", "document", "bekijk hier", "zie hier", "via deze link", "op deze pagina",
    };

    internal override void Check(DocumentContext context)
    {
        foreach (var passage in context.Passages)
        {
            for (var i = 0; i < passage.Pieces.Length; i++)
            {
                if (passage.Pieces[i].Link is not { } link || (i > 0 && ReferenceEquals(passage.Pieces[i - 1].Link, link))) continue;
                var words = string.Concat(passage.Pieces.Where(piece => ReferenceEquals(piece.Link, link)).Select(piece => piece.Text));
                if (Empty.Contains(words.Trim(' ', '.', ',', ':', '!', '»', '>', '→')))
                    context.Report(this, passage.Place(passage.Pieces[i].Offset, words.Length), $"`{words}` zegt niet waar de link heen gaat", "noem in de linktekst wat de lezer daar vindt");
            }
        }
    }
}
