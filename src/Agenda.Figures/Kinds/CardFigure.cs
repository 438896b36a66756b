using System.Collections.Immutable;
using System.Text;
using Agenda.Styles;

namespace Agenda.Figures;

/// <summary>Cards in rows, as many beside each other as can be read: parts, building blocks, contours, roles, the steps of a route.</summary>
/// <param name="Name">What the description calls the whole: `Bouwstenen`.</param>
/// <param name="AreSteps">One follows the other: an arrow stands between two of a row.</param>
public sealed record CardFigure(string Name, ImmutableArray<Card> Cards, bool AreSteps = false) : IFigure
{
    private const int NarrowestCard = 118_000;
    private const int ArrowGap = 16_000;
    private const int ArrowSize = 5_000;

    public Drawing? Draw(Style style, int width)
    {
        if (Cards.IsDefaultOrEmpty) return null;
        var pen = new Pen(style, width);
        var gap = AreSteps ? ArrowGap : Pen.Gap;
        var columns = ColumnsFor(Cards.Length, width, gap);
        var cardWidth = (width - (columns - 1) * gap) / columns;
        var y = 0;
        for (var first = 0; first < Cards.Length; first += columns)
        {
            if (first > 0) y += gap;
            var count = Math.Min(columns, Cards.Length - first);
            y += DrawRow(pen, first, count, cardWidth, gap, y);
            pen.EndPart(y, gap, Describe(first, count));
        }
        return pen.Finish(y, $"{Name}. {Describe(0, Cards.Length)}", Name);
    }

    /// <summary>Rows as equal as can be: nine cards in three rows of three, not in four and five.</summary>
    private static int ColumnsFor(int count, int width, int gap)
    {
        var most = Math.Clamp((width + gap) / (NarrowestCard + gap), 1, count);
        var rows = (count + most - 1) / most;
        return (count + rows - 1) / rows;
    }

    private int DrawRow(Pen pen, int first, int count, int cardWidth, int gap, int y)
    {
        var texts = new CardText[count];
        int head = 0, body = 0;
        for (var i = 0; i < count; i++)
        {
            texts[i] = CardText.Of(Cards[first + i], pen, cardWidth - 2 * Pen.Padding);
            head = Math.Max(head, texts[i].Head.Height);
            body = Math.Max(body, texts[i].Height);
        }
        var (headHeight, bodyHeight) = (head + 2 * Pen.Padding, body == 0 ? 0 : body + 2 * Pen.Padding);
        for (var i = 0; i < count; i++)
        {
            var x = i * (cardWidth + gap);
            DrawCard(pen, Cards[first + i], texts[i], x, y, cardWidth, headHeight, bodyHeight);
            if (AreSteps && i + 1 < count) DrawArrow(pen, x + cardWidth, y + headHeight / 2, gap);
        }
        return headHeight + bodyHeight;
    }

    private static void DrawCard(Pen pen, Card card, CardText text, int x, int y, int width, int headHeight, int bodyHeight)
    {
        var accent = pen.AccentOf(card.Accent);
        if (bodyHeight > 0) pen.Box(x, y, width, headHeight + bodyHeight, accent.Tint, accent.Strong);
        pen.Box(x, y, width, headHeight, accent.Strong);
        pen.Put(text.Head, x + Pen.Padding, y + Pen.Padding, pen.Readable(accent.Strong));
        var lineY = y + headHeight + Pen.Padding;
        foreach (var line in text.Lines)
        {
            pen.Put(line, x + Pen.Padding, lineY, pen.Readable(accent.Tint));
            lineY += line.Height + CardText.LineGap;
        }
    }

    private static void DrawArrow(Pen pen, int x, int middle, int gap)
    {
        pen.Line(pen.Colours.Line, (x + 2_000, middle), (x + gap - ArrowSize - 1_000, middle));
        pen.Triangle((x + gap - ArrowSize - 1_000, middle - ArrowSize), (x + gap - 1_000, middle), (x + gap - ArrowSize - 1_000, middle + ArrowSize), pen.Colours.Line);
    }

    private string Describe(int first, int count)
    {
        var text = new StringBuilder();
        foreach (var card in Cards.AsSpan(first, count))
        {
            if (text.Length > 0) text.Append(' ');
            text.Append(Pen.Sentence(card.Named));
            for (var i = 0; i < card.Lines.Length; i++) text.Append(i == 0 ? " " : "; ").Append(card.Lines[i].TrimEnd('.'));
            if (!card.Lines.IsEmpty) text.Append('.');
        }
        return text.ToString();
    }

    private readonly record struct CardText(TextBlock Head, TextBlock[] Lines, int Height)
    {
        public const int LineGap = 2_000;

        public static CardText Of(Card card, Pen pen, int room)
        {
            var lines = new TextBlock[card.Lines.Length];
            var height = 0;
            for (var i = 0; i < lines.Length; i++)
            {
                lines[i] = pen.Wrap(card.Lines[i], room);
                height += lines[i].Height + (i > 0 ? LineGap : 0);
            }
            return new CardText(pen.Wrap(card.Named, room, isBold: true), lines, height);
        }
    }
}

/// <param name="Code">A letter or number before the title; empty for none.</param>
/// <param name="Accent">The index of the colour; -1 for the plain one.</param>
public sealed record Card(string Code, string Title, ImmutableArray<string> Lines, int Accent = -1)
{
    public string Named => Code.Length == 0 ? Title : $"{Code} {Title}";
}
