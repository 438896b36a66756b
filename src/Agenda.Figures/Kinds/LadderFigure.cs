using System.Collections.Immutable;
using System.Text;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>The rungs of participation, the highest on top; the chosen ones filled, and said in words too.</summary>
/// <param name="Rungs">From low to high.</param>
public sealed record LadderFigure(ImmutableArray<Rung> Rungs) : IFigure
{
    private const int PoleWidth = 5_000;
    private const string Mark = "gekozen";

    /// <summary>A ladder that is higher than a page stands in pieces of so many rungs.</summary>
    private const int PartRungs = 8;

    public Drawing? Draw(Style style, int width)
    {
        if (Rungs.IsDefaultOrEmpty) return null;
        var whole = Put(Rungs, style, width, "");
        if (Rungs.Length <= PartRungs) return whole;
        // From the top down, as it is read.
        var parts = Rungs.Reverse().Chunk(PartRungs).Select((part, i) => Put([.. part.Reverse()], style, width, i == 0 ? "" : ", vervolg"));
        return whole with { Parts = [.. parts] };
    }

    private static Drawing Put(ImmutableArray<Rung> rungs, Style style, int width, string more)
    {
        var pen = new Pen(style, width);
        var ladderWidth = Math.Min(width, 300_000);
        var room = ladderWidth - 2 * PoleWidth - 4 * Pen.Padding;
        var markWidth = pen.WidthOf(Mark, isBold: true) + Pen.Gap;
        var y = Pen.Gap;
        for (var i = rungs.Length - 1; i >= 0; i--)
        {
            var rung = rungs[i];
            var text = pen.Wrap(rung.Name, room - markWidth, rung.IsChosen);
            var height = text.Height + 2 * Pen.Padding;
            var fill = rung.IsChosen ? pen.Colours.Line : pen.Colours.Box;
            pen.Box(PoleWidth + Pen.Padding, y, ladderWidth - 2 * (PoleWidth + Pen.Padding), height, fill, pen.Colours.Line);
            pen.Put(text, PoleWidth + 2 * Pen.Padding, y + Pen.Padding, pen.Readable(fill));
            if (rung.IsChosen) pen.PutRight(Mark, ladderWidth - PoleWidth - 2 * Pen.Padding, y + Pen.Padding, pen.Readable(fill), isBold: true);
            y += height + Pen.Gap;
        }
        pen.Bar(0, 0, PoleWidth, y, pen.Colours.Muted);
        pen.Bar(ladderWidth - PoleWidth, 0, PoleWidth, y, pen.Colours.Muted);
        return pen.Finish(y, Describe(rungs, more));
    }

    private static string Describe(ImmutableArray<Rung> rungs, string more)
    {
        var text = new StringBuilder("Participatieladder").Append(more).Append(", van laag naar hoog: ");
        text.AppendJoin(", ", rungs.Select(rung => rung.IsChosen ? $"{rung.Name} ({Mark})" : rung.Name));
        return text.Append('.').ToString();
    }
}

public sealed record Rung(string Name, bool IsChosen);
