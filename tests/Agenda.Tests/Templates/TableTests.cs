using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Templates;

public sealed class TableTests
{
    private const string Budget = Filled.Agenda + """
        opgaven:
          lijst:
            - {id: een, titel: Eén}
            - {id: twee, titel: Twee}
        begroting:
          eenheid: duizend
          jaren: [2026, 2027]
          posten:
            - {naam: A, opgave: een, bedragen: ["1,5", "2"]}
            - {naam: B, opgave: een, bedragen: ["10", p.m.]}
            - {naam: C, opgave: twee, bedragen: ["100", "200"]}
          buiten_totaal:
            - {naam: D, bedragen: ["7", "7"]}
          uitgesloten: [onderwijs]
          dekking:
            - {naam: Rijk, bedragen: ["111,5", "202"]}

        """;

    [Fact]
    public void The_budget_has_computed_subtotals_and_totals_with_equal_decimals() => Assert.Equal(
        """
        Head|Post|2026|2027|Totaal|Aandeel
        Body|A|1,50|2,00|3,50|1,1%
        Body|B|10,00|p.m.|10,00|3,2%
        Subtotal|Samen voor Eén|11,50|2,00|13,50|4,3%
        Body|C|100,00|200,00|300,00|95,7%
        Subtotal|Samen voor Twee|100,00|200,00|300,00|95,7%
        Total|Totaal|111,50|202,00|313,50|100,0%
        Note|Deze posten tellen niet mee in het totaal:
        Body|D|7,00|7,00|14,00|
        Note|Niet in deze begroting: onderwijs.
        """.ReplaceLineEndings("\n"), Rows(Table("{{ tabel \"begroting\" \"Kosten\" }}", Budget)));

    [Fact]
    public void A_budget_says_its_unit_in_the_caption_and_its_names_head_the_rows()
    {
        var table = Table("{{ tabel \"begroting\" \"Kosten\" }}", Budget);
        Assert.Equal("Kosten (in duizenden euro’s)", PlainText.Of(table.Caption));
        Assert.All(table.Rows.Where(row => row.Kind is RowKind.Body or RowKind.Subtotal or RowKind.Total), row => Assert.True(row.Cells[0].IsRowHeader));
        Assert.Equal([ColumnKind.Text, ColumnKind.Amount, ColumnKind.Amount, ColumnKind.Amount, ColumnKind.Number], table.Columns.Select(column => column.Kind));
    }

    [Fact]
    public void A_column_without_anything_is_left_out()
    {
        const string yaml = Filled.Agenda + "wetten:\n  - {titel: Jeugdwet}\n  - {titel: Wmo, ingangsdatum: 1 januari 2015}\n";
        Assert.Equal("Head|Wet of verdrag|Geldt sinds\nBody|Jeugdwet|\nBody|Wmo|1 januari 2015", Rows(Table("{{ tabel \"wetten\" }}", yaml)));
    }

    [Fact]
    public void A_table_without_rows_leaves_nothing()
    {
        var filled = Filled.Of("a{{ tabel \"wetten\" }}{{ tabel \"begroting\" }}{{ tabel \"planning\" }}{{ figuur \"tijdlijn\" }}b");
        Assert.Equal("ab", filled.Markdown);
        Assert.Empty(filled.Found);
    }

    [Fact]
    public void Indicators_that_come_later_say_where()
    {
        const string yaml = Filled.Agenda + """
            opgaven:
              lijst:
                - id: een
                  titel: Ontmoeten
                  doelen:
                    - {id: o1, titel: Doel, indicatoren: [{naam: Huizen, nulmeting: "2", streefwaarde: {later: jaarplan}, jaar: 2028}]}
                    - {id: o2, titel: Doel, indicatoren: {later: jaarplan}}
            """;
        var table = Table("{{ for opgave in opgaven.lijst }}{{ tabel \"indicatoren\" opgave }}{{ end }}", yaml);
        Assert.Equal("Head|Doel|Indicator|Nu|Streven|In\nBody|O1|Huizen|2|volgt in: jaarplan|2028\nBody|O2|volgt in: jaarplan|||", Rows(table));
    }

    private static Table Table(string template, string yaml)
    {
        var filled = Filled.Of(template, yaml);
        Assert.DoesNotContain(filled.Found, finding => finding.IsError);
        return Assert.IsType<Table>(Assert.IsType<BlockSlot>(Assert.Single(filled.Text!.Slots)).Block);
    }

    private static string Rows(Table table) =>
        string.Join('\n', table.Rows.Select(row => row.Kind + "|" + string.Join('|', row.Cells.Select(cell => PlainText.Of(cell.Content)))));
}
