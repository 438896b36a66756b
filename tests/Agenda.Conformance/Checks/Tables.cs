using Agenda.Tests;

namespace Agenda.Conformance.Checks;

/// <summary>Every header says what it heads: a column in the head of the table, a row in its body; and every row fills all columns.</summary>
internal static class Tables
{
    public static IEnumerable<string> Problems(FinishedPdf pdf)
    {
        foreach (var table in pdf.Root.All.Where(tag => tag.Type == "Table"))
        {
            var widths = table.All.Where(tag => tag.Type == "TR").Select(WidthOf).Distinct().ToList();
            if (widths.Count != 1) yield return $"rows of {string.Join(" and ", widths)} columns in one table";
            if (!table.All.Any(tag => tag.Type == "TH")) yield return "a table without headers";
            if (!table.Tags.Any(part => part.Type == "TBody")) yield return "a head of nothing";
            // Headers alone are the body of their table, and head its columns all the same.
            var isBare = !table.All.Any(tag => tag.Type == "TD");
            foreach (var part in table.Tags)
            {
                foreach (var header in part.All.Where(tag => tag.Type == "TH"))
                {
                    var scope = header.Attributes.GetValueOrDefault("Scope");
                    if (scope != (part.Type == "THead" || isBare ? "Column" : "Row")) yield return $"`{header.Reading}` in a {part.Type} heads: {scope ?? "nothing"}";
                }
            }
        }
    }

    private static int WidthOf(FinishedTag row) => row.Tags.Sum(cell => int.Parse(cell.Attributes.GetValueOrDefault("ColSpan", "1"), System.Globalization.CultureInfo.InvariantCulture));
}
