using Agenda.Tests.Layout;
using Agenda.Text.Syntax;

namespace Agenda.Conformance.Corpus;

/// <summary>One document a feature.</summary>
internal static class Features
{
    public static IReadOnlyList<Specimen> All { get; } =
    [
        Specimen.Of("koppen", $"# Een\n\n{Words.Some(30)}\n\n## Twee\n\n{Words.Some(30)}\n\n### Drie\n\n{Words.Some(30)}\n\n#### Vier\n\n{Words.Some(30)}\n\n# Vijf\n\n{Words.Some(200)}\n"),
        Specimen.Of("lijsten", $"# Een\n\n- {Words.Some(20)}\n  - {Words.Some(25, 3)}\n    1. {Words.Some(12, 5)}\n    2. {Words.Some(30, 7)}\n- punt\n\n9. negen\n10. tien\n\n    met een tweede alinea\n"),
        Specimen.Of("tabel", "# Een\n\n«0»\n", null, new BlockSlot(Budget(6))),
        Specimen.Of("lange-tabel", "# Een\n\n«0»\n", null, new BlockSlot(Budget(80))),
        Specimen.Of("pijptabel", "# Een\n\n| Naam | Aantal |\n|------|-------:|\n| sport | 12 |\n| | 3 |\n"),
        Specimen.Of("voetnoten", $"# Een\n\n{Words.Some(40)}[^a] {Words.Some(30)}[^b] en nog eens[^a].\n\n[^a]: De eerste noot, met [een link](https://voorbeeld.nl/noot).\n[^b]: {Words.Some(60)}\n"),
        Specimen.Of("links", $"# Een {{#een}}\n\n{Words.Some(12)} [een link die over het einde van de regel heen loopt naar de volgende](https://voorbeeld.nl/a?b=c&d=(e)) en [post](mailto:griffie@voorbeeld.nl), zie [](#twee) en [§](#een).\n\n# Twee {{#twee}}\n\nTerug naar [het begin](#een).\n"),
        Specimen.Of("citaten", $"# Een\n\n> {Words.Some(40)}\n>\n> - punt in een citaat\n\n::: citaat {{bron=\"De raad\"}}\n{Words.Some(14)}\n:::\n\n::: nadruk\n{Words.Some(9)}\n:::\n"),
        Specimen.Of("opdracht", $"# Een\n\n::: opdracht {{titel=\"De opdracht\" label=\"1\" opgave=wonen}}\n{Words.Some(40)}\n\n- punt\n:::\n\n::: kaders {{titel=\"Kaders\" code=A}}\n- {Words.Some(90)}\n- {Words.Some(120, 4)}\n:::\n"),
        Specimen.Of("begrippen", $"# Een\n\nOpgave\n:   {Words.Some(20)}\n\nEen begrip van meer woorden\n:   {Words.Some(30, 2)}\n\n    En een tweede alinea.\n"),
        Specimen.Of("figuur", $"# Een\n\n{Words.Some(20)}\n\n«0»\n\n{Words.Some(20)}\n", null, new BlockSlot(new FigureBlock("kolommen", [new TextRun("Wonen en zorg", default)], "figuur-1", default))),
        Specimen.Of("inhoud", "# Inhoud {.ongenummerd}\n\n::: inhoud\n:::\n\n" + string.Concat(Enumerable.Range(1, 14).Select(i => $"# Hoofdstuk over {Words.Some(i)}\n\n{Words.Some(40)}\n\n## Paragraaf\n\n{Words.Some(20)}\n\n"))),
        Specimen.Of("omslag", "::: omslag\n::: afzender\nGemeente Voorbeeld\n:::\n::: titel\nEen agenda met een titel van twee regels\n:::\n::: ondertitel\nVoor de jaren 2026 tot en met 2030\n:::\n::: stempel\nConcept\n:::\n::: gegevens\nVastgesteld op 31 maart 2026\n:::\n:::\n\n# Een\n\nTekst.\n"),
        Specimen.Of("lange-woorden", $"# Een\n\n{Words.Some(9)} Hottentottententententoonstellingsmakersopleidingen https://voorbeeld.nl/een/heel/lang/pad/zonder/plaats/om/te/breken?vraag=antwoord sociaal-maatschappelijke coördinatie geïnteresseerden {Words.Some(60)}\n", PlainStyle.Create(justify: true, columnWidth: 160_000)),
        Specimen.Of("talen", "# Één ruïne\n\nDeens: København, Pools: Wrocław, Turks: Iğdır, Fries: sûkerbôle, Duits: Straße, Grieks: Αθήνα, € 12,50 – ‘citaat’ “citaat” … fi fl ffi.\n"),
        Specimen.Of("code", "# Een\n\nMet `code` in een zin.\n\n```\nregel een\n    ingesprongen\n\nlaatste\n```\n\n---\n\nNa de lijn.  \nEen regeleinde.\n"),
        Specimen.Of("bijlagen", "# Een\n\nZie [](#lijst).\n\n::: bijlagen\n# De lijst {#lijst}\n\nTekst.\n:::\n"),
        Specimen.Of("andere-taal", "# Een\n\nDit heet [deep learning]{taal=en} en [*savoir-vivre*]{taal=fr}.\n"),
        Specimen.Of("twaalf-kolommen", $"# Een\n\n{Words.Some(20)}\n\n## De bedragen\n\n«0»\n\n{Words.Some(20)}\n", null, new BlockSlot(Wide())),
        Specimen.Of("lange-cel", $"# Een\n\n| Naam | Uitleg |\n|---|---|\n| een | {Words.Some(900)} |\n| twee | kort |\n"),
        Specimen.Of("lange-noot", $"# Een\n\n{Words.Some(60)} Hier[^a] staat een noot. {Words.Some(90)}\n\n[^a]: {Words.Some(900)}\n"),
        Specimen.Of("veel-noten", $"# Een\n\n{string.Concat(Enumerable.Range(1, 90).Select(i => $"woord[^{i}] "))}\n\n{string.Concat(Enumerable.Range(1, 90).Select(i => $"[^{i}]: Noot {i}.\n"))}"),
        Specimen.Of("noot-in-tabel", "# Een\n\n| Naam | Aantal |\n|---|--:|\n| zorg[^a] | 12,5 |\n| jeugd | 1.250 |\n\n[^a]: Een noot in een tabel.\n"),
        Specimen.Of("tabel-zonder-rijen", "# Een\n\n| Naam | Aantal |\n|---|--:|\n\n| | |\n|---|---|\n| | |\n"),
        Specimen.Of("diep", $"# Een\n\n{string.Concat(Enumerable.Range(0, 8).Select(i => $"{new string(' ', 2 * i)}- {Words.Some(9, i)}\n"))}\n> {Words.Some(9)}\n>\n> > {Words.Some(9)}\n"),
        Specimen.Of("onzichtbaar", "# Een\n\nEen a\u200Db, een c\u200Cd, een e\u00ADf, \u0133s en \uFB01guur.\n"),
        Specimen.Of("nadruk", $"# Een\n\n**Vet** en *cursief* en ***beide***, {Words.Some(9)} **{Words.Some(30)}** *{Words.Some(30)}*\n"),
        Specimen.Of("lang", string.Concat(Enumerable.Range(1, 140).Select(i => $"# Hoofdstuk {i}\n\n{Words.Some(80, i)}\n\n"))),
        Specimen.OfProse("afbeelding-kleur", "![Een verloop van zwart naar rood en groen](rgb.png \"Het verloop\"){#verloop}\n\nZie [](#verloop).\n\n![Nog eens hetzelfde verloop](rgb.png)\n\n![Hetzelfde verloop in fijnere stappen](rgb16.png)\n"),
        Specimen.OfProse("afbeelding-doorzichtig", "![Een rood vlak dat naar links verdwijnt](alfa.png)\n\n![Een grijs vlak dat naar boven verdwijnt](verweven.png)\n\n![Grijze banen waarvan er een ontbreekt](sleutel.png)\n"),
        Specimen.OfProse("afbeelding-palet", "- ![Vakken in zestien kleuren](palet.png)\n- ![Vakken in vier kleuren waarvan een ontbreekt](gaten.png)\n\n> ![Een fijn schaakbord in zwart en wit](grijs.png)\n"),
        Specimen.OfProse("afbeelding-jpeg", "![Een rood huis onder een gele zon](foto.jpg)\n\n![Het huis in grijs](grijs.jpg)\n\n![Het huis in stappen bewaard](stap.jpg)\n\n![Het huis op zijn kant](gedraaid.jpg \"Gedraaid door de camera\")\n"),
        Specimen.OfProse("afbeelding-decoratie", "Tekst ervoor.\n\n![decoratie](rgb.png)\n\nTekst erna.\n"),
    ];

    /// <summary>A table with everything: row headers, a subtotal, a total, an empty cell, a cell over two columns and a remark.</summary>
    private static Table Budget(int rows)
    {
        TableRow[] body = [.. Enumerable.Range(1, rows).Select(i => new TableRow(RowKind.Body, [Head($"Post {i}: {Words.Some(i % 5 + 1)}"), Cell($"{i}.250,50"), Cell(i % 7 == 0 ? "" : $"{i}")]))];
        return new Table(
            [new TableColumn(ColumnKind.Text), new TableColumn(ColumnKind.Amount), new TableColumn(ColumnKind.Number)],
            [
                new TableRow(RowKind.Head, [Cell("Post"), Cell("Bedrag"), Cell("Aantal")]),
                .. body,
                new TableRow(RowKind.Subtotal, [Head("Samen"), Cell("9.999,00"), Cell("21")]),
                new TableRow(RowKind.Body, [Head("Nog niet bekend"), new TableCell([new TextRun("volgt in het jaarplan", default)], ColumnSpan: 2)]),
                new TableRow(RowKind.Total, [Head("Totaal"), Cell("19.999,00"), Cell("42")]),
                new TableRow(RowKind.Note, [Cell("Bedragen in duizenden euro’s.")]),
            ],
            [new TextRun("Begroting", default)],
            "begroting",
            default);
    }

    private static Table Wide() => new(
        [.. Enumerable.Range(0, 12).Select(i => new TableColumn(i == 0 ? ColumnKind.Text : ColumnKind.Amount))],
        [.. Enumerable.Range(0, 30).Select(row => new TableRow(
            row == 0 ? RowKind.Head : RowKind.Body,
            [.. Enumerable.Range(0, 12).Select(i => i == 0 && row > 0 ? Head("Post") : Cell(row == 0 ? $"Kop {i}" : $"{row}.250.000,00"))]))],
        [new TextRun("Begroting", default)],
        null,
        default);

    private static TableCell Cell(string text) => new(text.Length == 0 ? [] : [new TextRun(text, default)]);

    private static TableCell Head(string text) => Cell(text) with { IsRowHeader = true };
}
