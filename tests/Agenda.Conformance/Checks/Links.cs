using Agenda.Tests;

namespace Agenda.Conformance.Checks;

/// <summary>Every link has words, a name and a place to go to, and its areas lie over its words.</summary>
internal static class Links
{
    private static readonly string[] Kinds = ["http://", "https://", "mailto:", "tel:"];

    public static IEnumerable<string> Problems(FinishedPdf pdf)
    {
        var held = new HashSet<FinishedLink>(ReferenceEqualityComparer.Instance);
        foreach (var tag in pdf.Root.All.Where(tag => tag.Type == "Link"))
        {
            var areas = tag.Kids.OfType<FinishedLink>().ToList();
            held.UnionWith(areas);
            if (tag.Reading.Trim().Length == 0) yield return "a link without words";
            if (areas.Count == 0) yield return $"`{tag.Reading}` is a link without an area";
            foreach (var area in areas)
            {
                if (string.IsNullOrWhiteSpace(area.Name)) yield return $"`{tag.Reading}` has no name";
                if (area.Uri is null && (area.Target < 1 || area.Target > pdf.Pages.Count)) yield return $"`{tag.Reading}` leads nowhere";
                if (area.Uri is not null && !IsAddress(area.Uri)) yield return $"`{area.Uri}` is no address";
            }
            var letters = tag.Texts.SelectMany(text => text.Letters.Select(letter => (text.Page, letter))).Where(pair => !string.IsNullOrWhiteSpace(pair.letter.Value));
            foreach (var (page, letter) in letters)
            {
                var (x, y) = ((letter.StartBaseLine.X + letter.EndBaseLine.X) / 2, letter.StartBaseLine.Y + 1);
                if (!areas.Any(area => area.Page == page + 1 && x >= area.Area.Left && x <= area.Area.Right && y >= area.Area.Bottom && y <= area.Area.Top))
                    yield return $"`{letter.Value}` of `{tag.Reading}` lies outside the link's areas";
            }
        }
        foreach (var link in pdf.Links.Where(link => !held.Contains(link))) yield return $"`{link.Name}` is in no Link element";
    }

    /// <summary>RFC 3986, 2: no other characters stand in an address. Whether its host exists is not for us to say.</summary>
    private static bool IsAddress(string uri) =>
        Kinds.Any(kind => uri.StartsWith(kind, StringComparison.OrdinalIgnoreCase)) && uri.All(c => char.IsAsciiLetterOrDigit(c) || "-._~:/?#[]@!$&'()*+,;=%".Contains(c));
}
