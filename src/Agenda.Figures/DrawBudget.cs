using System.Globalization;
using System.Text;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>
/// Draws a bar for each year, divided over what the money is for: costs to the right of a line at zero, income to the left. A part has a number where it is
/// wide enough, and the key under the bars says whose it is: no part is told by its colour alone.
/// </summary>
internal sealed class BudgetDrawer(Style style)
{
    private const int BarHeight = 17_000;
    private const int BarGap = 6_000;
    private const int ColumnGap = 10_000;
    private const int KeySize = 9_000;
    private const int PartGap = 800;

    /// <summary>From so many parts and such a width on the key stands in two columns.</summary>
    private const int SharesForTwoColumns = 6;
    private const int WidthForTwoColumns = 340_000;

    private readonly List<Shape> _shapes = [];
    private readonly TextStyle _text = style.Texts[TextRole.Figure];

    public Drawing? Draw(BudgetChart budget, int width)
    {
        if (budget.Years.IsEmpty || budget.Shares.IsEmpty) return null;
        var (most, least) = Extent(budget);
        if (most - least == 0) return null;
        var left = TextBlock.WidthOf("2026", _text.Bold, _text.Size) + ColumnGap;
        var right = ColumnGap;
        foreach (var total in budget.Totals) right = Math.Max(right, TextBlock.WidthOf(total, _text.Bold, _text.Size) + ColumnGap);
        var scale = new Scale(left, Math.Max(BarHeight, width - left - right), least, most);
        var y = PutUnit(budget.Unit, width);
        for (var i = 0; i < budget.Years.Length; i++)
        {
            DrawYear(budget, i, scale, y, width);
            y += BarHeight + BarGap;
        }
        _shapes.Add(new Polyline([(scale.At(0), y - budget.Years.Length * (BarHeight + BarGap)), (scale.At(0), y - BarGap)], style.Figure.Muted, PartGap));
        return new Drawing(width, DrawKey(budget, y, width), Describe(budget), [.. _shapes]);
    }

    private readonly record struct Scale(int X, int Width, decimal Least, decimal Most)
    {
        public int At(decimal amount) => X + (int)decimal.Round(Width * (amount - Least) / (Most - Least));
    }

    /// <summary>The highest sum of costs and the lowest sum of income of any year.</summary>
    private static (decimal Most, decimal Least) Extent(BudgetChart budget)
    {
        decimal most = 0, least = 0;
        for (var year = 0; year < budget.Years.Length; year++)
        {
            decimal costs = 0, income = 0;
            foreach (var share in budget.Shares)
            {
                if (share.Amounts[year] > 0) costs += share.Amounts[year];
                else income += share.Amounts[year];
            }
            (most, least) = (Math.Max(most, costs), Math.Min(least, income));
        }
        return (most, least);
    }

    private int PutUnit(string unit, int width)
    {
        if (unit.Length == 0) return 0;
        var text = TextBlock.Wrap(unit, _text.Face, _text.Size, _text.Leading, width);
        text.Put(_shapes, 0, 0, style.Figure.Muted);
        return text.Height + BarGap / 2;
    }

    private void DrawYear(BudgetChart budget, int year, in Scale scale, int y, int width)
    {
        var baseline = y + (BarHeight + CapHeight) / 2;
        var name = budget.Years[year].ToString(CultureInfo.InvariantCulture);
        _shapes.Add(new Label(0, baseline, name, _text.Bold, _text.Size, style.Figure.BoxText));
        decimal costs = 0, income = 0;
        for (var i = 0; i < budget.Shares.Length; i++)
        {
            var amount = budget.Shares[i].Amounts[year];
            if (amount == 0) continue;
            var from = amount > 0 ? costs : income;
            if (amount > 0) costs += amount;
            else income += amount;
            DrawPart(i, budget.Shares[i], scale.At(Math.Min(from, from + amount)), scale.At(Math.Max(from, from + amount)), y);
        }
        var total = budget.Totals[year];
        _shapes.Add(new Label(width - TextBlock.WidthOf(total, _text.Bold, _text.Size), baseline, total, _text.Bold, _text.Size, style.Figure.BoxText));
    }

    private void DrawPart(int index, BudgetShare share, int from, int to, int y)
    {
        var colour = ColourOf(share);
        var partWidth = Math.Max(PartGap, to - from - PartGap);
        _shapes.Add(new Box(from, y, partWidth, BarHeight, colour, null, 0, 0));
        var number = NumberOf(index);
        var numberWidth = TextBlock.WidthOf(number, _text.Bold, _text.Size);
        if (numberWidth + 2 * PartGap > partWidth) return;
        _shapes.Add(new Label(from + (partWidth - numberWidth) / 2, y + (BarHeight + CapHeight) / 2, number, _text.Bold, _text.Size, Colour.White));
    }

    private int DrawKey(BudgetChart budget, int y, int width)
    {
        var numberWidth = TextBlock.WidthOf(NumberOf(budget.Shares.Length), _text.Bold, _text.Size);
        var textX = KeySize + ColumnGap / 2 + numberWidth + ColumnGap / 2;
        var columns = budget.Shares.Length >= SharesForTwoColumns && width >= WidthForTwoColumns ? 2 : 1;
        var columnWidth = (width - (columns - 1) * ColumnGap) / columns;
        var perColumn = (budget.Shares.Length + columns - 1) / columns;
        var bottom = y;
        for (var first = 0; first < budget.Shares.Length; first += perColumn)
        {
            var (x, at) = (first / perColumn * (columnWidth + ColumnGap), y);
            for (var i = first; i < Math.Min(first + perColumn, budget.Shares.Length); i++)
            {
                var name = TextBlock.Wrap(budget.Shares[i].Name, _text.Face, _text.Size, _text.Leading, columnWidth - textX);
                _shapes.Add(new Box(x, at + (_text.Leading - KeySize) / 2, KeySize, KeySize, ColourOf(budget.Shares[i]), null, 0, 0));
                _shapes.Add(new Label(x + KeySize + ColumnGap / 2, at + name.Baseline, NumberOf(i), _text.Bold, _text.Size, style.Figure.BoxText));
                name.Put(_shapes, x + textX, at, style.Figure.BoxText);
                at += Math.Max(name.Height, _text.Leading) + BarGap / 4;
            }
            bottom = Math.Max(bottom, at);
        }
        return bottom;
    }

    private int CapHeight => (int)((long)_text.Face.CapHeight * _text.Size / _text.Face.UnitsPerEm);

    /// <summary>Strong accents and the muted colour carry white figures: the style's check on contrast sees to it.</summary>
    private Colour ColourOf(BudgetShare share) => share.Accent < 0 ? style.Figure.Muted : style.Accents[share.Accent % style.Accents.Length].Strong;

    private static string NumberOf(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Describe(BudgetChart budget)
    {
        var text = new StringBuilder("Begroting.");
        if (budget.Unit.Length > 0) text.Append(" Bedragen ").Append(budget.Unit).Append('.');
        for (var year = 0; year < budget.Years.Length; year++)
        {
            text.Append(CultureInfo.InvariantCulture, $" {budget.Years[year]}: ");
            foreach (var share in budget.Shares) text.Append(share.Name).Append(' ').Append(share.Texts[year]).Append(", ");
            text.Append("samen ").Append(budget.Totals[year]).Append('.');
        }
        return text.ToString();
    }
}
