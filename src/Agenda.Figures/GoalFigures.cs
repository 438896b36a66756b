using Agenda.Model;

namespace Agenda.Figures;

/// <summary>The tree of named layers: the whole, and each layer that is divided over another by itself, so that no drawing is higher than a page.</summary>
internal static class GoalFigures
{
    public static IEnumerable<(string Name, IFigure Figure)> Of(Beleidsagenda agenda)
    {
        if (agenda.Doelenboom is not { Lagen.IsEmpty: false } boom) yield break;
        yield return ("doelenboom", new LayerFigure("Doelenboom", [.. boom.Lagen.Select(laag => Layer(laag, boom))]));
        foreach (var laag in boom.Lagen)
        {
            foreach (var (name, parts) in laag.Figuren)
            {
                var groups = parts.Select(groep => new Layer(Join(groep.Nummer, groep.Titel), [.. groep.Punten.Select(doel => new LayerBox(doel.Nummer ?? "", doel.Kort ?? doel.Titel))]));
                yield return (name, new LayerFigure(laag.Kop.Titel ?? laag.Meervoud, [.. groups]));
            }
        }
    }

    /// <summary>Items that stand under another show as how many there are: their own drawing names them.</summary>
    private static Layer Layer(Doellaag laag, Doelenboom boom)
    {
        var name = char.ToUpperInvariant(laag.Meervoud[0]) + laag.Meervoud[1..];
        return laag.Groepen.IsEmpty
            ? new Layer(name, [.. laag.Punten.Select(doel => new LayerBox(Code(laag, doel), doel.Kort ?? doel.Titel, Links(doel, boom)))])
            : new Layer(name, [.. laag.Groepen.Select(groep => new LayerBox("", $"{groep.Punten.Length} {(groep.Punten.Length == 1 ? laag.Enkelvoud : laag.Meervoud)} bij {groep.Nummer}"))]);
    }

    private static string Links(Boomdoel doel, Doelenboom boom) => string.Join(", ", doel.Bij.Select(id =>
        boom.Lagen.FirstOrDefault(laag => laag.Alle.Any(other => other.Id == id.Id)) is { } laag ? $"{laag.Enkelvoud} {boom.FindDoel(id.Id)!.Nummer}" : id.Id));

    private static string Code(Doellaag laag, Boomdoel doel) => laag.Code is null ? doel.Nummer ?? "" : $"{laag.Code} {doel.Nummer}";

    private static string Join(string number, string title) => number.Length == 0 ? title : $"{number}. {title}";
}
