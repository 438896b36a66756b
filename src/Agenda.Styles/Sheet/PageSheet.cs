using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Yaml.Reading;
using static Agenda.Styles.Sheet.StyleReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Styles.Sheet;

internal sealed record PageSheet(
    int Breedte, int Hoogte, MarginSheet Marges, RunningSheet Kopregel, RunningSheet Voetregel, ColourName? Koplijn, ImmutableArray<string> Merk, Places Places) : IPlaced
{
    public static ObjectReader<PageSheet> Reader { get; } = Object<PageSheet>("bladzijde", "Het vel papier.", o =>
    {
        var breedte = o.Required("breedte", Length, x => x.Breedte, "De breedte van het vel.", "210 mm");
        var hoogte = o.Required("hoogte", Length, x => x.Hoogte, "De hoogte van het vel.", "297 mm");
        var marges = o.Required("marges", MarginSheet.Reader, x => x.Marges, "De ruimte rond de tekst.");
        var kopregel = o.Required("kopregel", RunningSheet.Reader, x => x.Kopregel, "De regel boven aan elke bladzijde.");
        var voetregel = o.Required("voetregel", RunningSheet.Reader, x => x.Voetregel, "De regel onder aan elke bladzijde.");
        var koplijn = o.Optional("koplijn", ColourOrNone, x => x.Koplijn, "De kleur van de lijn onder de kopregel.", "lijn");
        var merk = o.Many("merk_bij_status", Line, x => x.Merk, "Bij welke status elke bladzijde de status als merk krijgt.", "[concept]");
        return v => new PageSheet(v.Get(breedte), v.Get(hoogte), v.Get(marges), v.Get(kopregel), v.Get(voetregel), v.Get(koplijn), v.Get(merk), v.Places);
    });
}

internal sealed record MarginSheet(int Boven, int Rechts, int Onder, int Links, Places Places) : IPlaced
{
    public static ObjectReader<MarginSheet> Reader { get; } = Object<MarginSheet>("marges", "De ruimte rond de tekst.", o =>
    {
        var boven = o.Required("boven", Length, x => x.Boven, "Boven de tekst.", "30 mm");
        var rechts = o.Required("rechts", Length, x => x.Rechts, "Rechts van de tekst.", "30 mm");
        var onder = o.Required("onder", Length, x => x.Onder, "Onder de tekst.", "30 mm");
        var links = o.Required("links", Length, x => x.Links, "Links van de tekst.", "32 mm");
        return v => new MarginSheet(v.Get(boven), v.Get(rechts), v.Get(onder), v.Get(links), v.Places);
    });
}

/// <summary>Texts at the edge of a page.</summary>
internal sealed record RunningSheet(string Links, string Midden, string Rechts, Places Places) : IPlaced
{
    public static ObjectReader<RunningSheet> Reader { get; } = Object<RunningSheet>("randregel",
        "Een regel aan de rand van de bladzijde. Hierin kan staan: {titel}, {hoofdstuk}, {gemeente}, {status}, {pagina}, {paginas}.", o =>
    {
        var links = o.Default("links", AnyText, x => x.Links, "", "Aan de linkerkant.", "\"{hoofdstuk}\"");
        var midden = o.Default("midden", AnyText, x => x.Midden, "", "In het midden.", "\"\"");
        var rechts = o.Default("rechts", AnyText, x => x.Rechts, "", "Aan de rechterkant.", "\"{pagina}\"");
        return v => new RunningSheet(v.Get(links), v.Get(midden), v.Get(rechts), v.Places);
    });

    private static readonly string[] Names = ["titel", "hoofdstuk", "gemeente", "status", "pagina", "paginas"];

    public RunningText Build(DiagnosticBag found)
    {
        Check(Links, "links", found);
        Check(Midden, "midden", found);
        Check(Rechts, "rechts", found);
        return new RunningText(Links, Midden, Rechts);
    }

    /// <summary>Reports a name between braces that means nothing.</summary>
    private void Check(string text, string key, DiagnosticBag found)
    {
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            var name = close < 0 ? text[(open + 1)..] : text[(open + 1)..close];
            if (close > 0 && Names.Contains(name)) continue;
            found.Report(StyleDiagnostics.UnknownPageValue, Places.Value(key), $"`{{{name}}}` kan niet in een regel aan de rand van de bladzijde staan",
                Spelling.Nearest(name, Names) is { } meant ? $"bedoelde u `{{{meant}}}`?" : "hier kunnen staan: " + string.Join(", ", Names.Select(known => $"`{{{known}}}`")));
        }
    }
}
