using Agenda.Diagnostics;
using Agenda.Pdf;
using Agenda.Tests.Layout;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Pdf;

public sealed class PdfTextTests
{
    [Fact]
    public Task A_document_of_everything()
    {
        const string Template = """
            ::: omslag
            ::: afzender
            Gemeente Voorbeeld
            :::
            ::: titel
            De titel
            :::
            ::: stempel
            Concept
            :::
            :::

            # Inhoud {.ongenummerd}

            ::: inhoud
            :::

            # Een {#een}

            Tekst met [een link](https://voorbeeld.nl), een [](#twee) en een noot[^a].

            [^a]: De noot.

            - punt
              - lager

            1. eerst

            > Gezegd.

            Term
            :   Uitleg.

            ::: opdracht {titel="De opdracht" label="1" opgave=wonen}
            Doe dit.
            :::

            «0»

            «1»

            ::: bijlagen
            # Twee {#twee}

            Slot.
            :::
            """;
        var table = new Table(
            [new TableColumn(ColumnKind.Text), new TableColumn(ColumnKind.Amount)],
            [
                new TableRow(RowKind.Head, [Cell("Post"), Cell("2026")]),
                new TableRow(RowKind.Body, [Cell("Sport") with { IsRowHeader = true }, Cell("1.200")]),
                new TableRow(RowKind.Total, [Cell("Totaal") with { IsRowHeader = true }, Cell("1.200")]),
            ],
            [new TextRun("Begroting", default)],
            null,
            default);
        var figure = new FigureBlock("vierkant", [new TextRun("Een figuur", default)], null, default);
        var found = new DiagnosticBag();
        var bytes = PdfWriter.Write(Laid.Out(Template, null, table, figure).Document, found);
        Assert.Empty(found);
        return Verifier.Verify(PdfText.Of(bytes));
    }

    private static TableCell Cell(string text) => new([new TextRun(text, default)]);
}
