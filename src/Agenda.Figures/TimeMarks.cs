using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>Puts the marks of rows on a scale of years, and the key to those that do not speak for themselves.</summary>
internal sealed class TimeMarks(FigureStyle colours, List<Shape> shapes)
{
    private const int BarHeight = 7_000;
    private const int DotSize = 7_000;
    private const int OutlineWidth = 750;
    private const int KeyGap = 14_000;
    private const int KeyMark = 16_000;

    /// <summary>How far an arrow reaches before the last day of something without a first.</summary>
    private const int OpenStart = 18_000;

    /// <summary>A month is narrow on a scale of years: no mark is narrower than this.</summary>
    private const int NarrowestMark = 5_000;

    private bool _hasDecision;
    private bool _hasRough;
    private bool _hasArrow;

    public void Put(TimeRow row, in TimeScale scale, int middle)
    {
        if (row is { From: { } from, To: { } to }) PutDays(row, scale, from.DayNumber, to.DayNumber, middle);
        else if (row.From is { } start) PutArrow(scale.At(start.DayNumber), scale.Right, scale, middle);
        else if (row.To is { } end) PutArrow(scale.At(end.DayNumber + 1), Math.Max(scale.X, scale.At(end.DayNumber + 1) - OpenStart), scale, middle);
    }

    private void PutDays(TimeRow row, in TimeScale scale, int first, int last, int middle)
    {
        var (from, to) = (scale.At(first), scale.At(last + 1));
        var centre = Math.Clamp((from + to) / 2, scale.X + DotSize / 2, scale.Right - DotSize / 2);
        // On so short a stretch a decision hides its own bar.
        if (first < last && (row.Kind != TimeRowKind.Decision || to - from > 2 * DotSize))
        {
            var isSolid = row is { Kind: TimeRowKind.Period, IsVague: false };
            PutBar(from, to, scale, middle, isSolid);
            if (row.Sure is { } sure) PutBar(scale.At(sure.From.DayNumber), scale.At(sure.To.DayNumber + 1), scale, middle, isSolid: true);
            if (row.Kind != TimeRowKind.Decision) return;
        }
        if (row.Kind == TimeRowKind.Decision) PutDiamond(centre, middle);
        else shapes.Add(new Box(centre - DotSize / 2, middle - DotSize / 2, DotSize, DotSize, colours.Line, null, 0, DotSize / 2));
    }

    /// <summary>An open bar: somewhere in this time.</summary>
    private void PutBar(int from, int to, in TimeScale scale, int middle, bool isSolid)
    {
        var width = Math.Max(to - from, NarrowestMark);
        from = Math.Min(from, scale.Right - width);
        _hasRough |= !isSolid;
        shapes.Add(isSolid
            ? new Box(from, middle - BarHeight / 2, width, BarHeight, colours.Line, null, 0, BarHeight / 4)
            : new Box(from, middle - BarHeight / 2, width, BarHeight, colours.Box, colours.Line, OutlineWidth, BarHeight / 4));
    }

    private void PutDiamond(int centre, int middle)
    {
        const int half = DotSize * 6 / 10;
        _hasDecision = true;
        shapes.Add(new Polygon([(centre - half, middle), (centre, middle - half), (centre + half, middle), (centre, middle + half)], colours.Line));
    }

    /// <summary>From where it is known to where it is open.</summary>
    private void PutArrow(int from, int to, in TimeScale scale, int middle)
    {
        var tip = BarHeight * 3 / 4;
        var direction = to >= from ? 1 : -1;
        // An arrow that starts at the very edge still shows, within the scale.
        if (Math.Abs(to - from) < 2 * tip) from = Math.Clamp(to - direction * 2 * tip, scale.X, scale.Right);
        if (Math.Abs(to - from) < 2 * tip) to = from + direction * 2 * tip;
        var neck = to - direction * tip;
        _hasArrow = true;
        shapes.Add(new Box(Math.Min(from, neck), middle - BarHeight / 4, Math.Abs(neck - from), BarHeight / 2, colours.Line, null, 0, 0));
        shapes.Add(new Polygon([(neck, middle - tip), (to, middle), (neck, middle + tip)], colours.Line));
    }

    /// <summary>What each mark means, in a row; nothing when there are only days and whole periods. Gives the bottom.</summary>
    public int PutKey(TextStyle text, int y, int width)
    {
        if (!_hasDecision && !_hasRough && !_hasArrow) return y;
        var (x, middle) = (0, y + text.Leading / 2);
        foreach (var (isUsed, word, put) in ((bool, string, Action<int>)[])
        [
            (_hasRough, "ergens in deze tijd", at => PutBar(at, at + KeyMark, new TimeScale(0, width, 0, 0), middle, isSolid: false)),
            (_hasDecision, "besluit", at => PutDiamond(at + KeyMark / 2, middle)),
            (_hasArrow, "begin of eind open", at => PutArrow(at, at + KeyMark, new TimeScale(0, width, 0, 0), middle)),
        ])
        {
            if (!isUsed) continue;
            var label = TextBlock.Wrap(word, text.Face, text.Size, text.Leading, int.MaxValue / 2);
            var wordWidth = label.Lines[0].Width;
            if (x > 0 && x + KeyMark + KeyGap / 3 + wordWidth > width) (x, y, middle) = (0, y + text.Leading, middle + text.Leading);
            put(x);
            label.Put(shapes, x + KeyMark + KeyGap / 3, y, colours.Muted);
            x += KeyMark + KeyGap / 3 + wordWidth + KeyGap;
        }
        return y + text.Leading;
    }
}
