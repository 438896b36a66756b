using Agenda.Tests;
using UglyToad.PdfPig.Content;

namespace Agenda.Conformance.Checks;

/// <summary>Where a reader sees a gap or a new line, there is a space, a hyphen or a soft hyphen in the text: words do not run together when copied or read out.</summary>
internal static class Spaces
{
    /// <summary>A gap of so much of the type's size parts words.</summary>
    private const double Gap = 0.16;

    public static IEnumerable<string> Problems(FinishedPdf pdf)
    {
        foreach (var tag in pdf.Root.All.Where(tag => tag.Type is "P" or "TD" or "TH" or "Caption" or "TOCI" || tag.Type.StartsWith('H')))
        {
            // A note and a drawing have lines of their own.
            Letter? last = null;
            foreach (var letter in Letters(tag))
            {
                if (last is not null && IsApart(last, letter) && !EndsWord(last.Value) && !string.IsNullOrWhiteSpace(letter.Value) && !IsRaised(last, letter))
                    yield return $"no space between `{last.Value}` and `{letter.Value}` in `{tag.Reading}`";
                last = letter;
            }
        }
    }

    private static IEnumerable<Letter> Letters(FinishedTag tag) => tag.Kids.SelectMany(kid => kid switch
    {
        FinishedText text => text.Letters,
        FinishedTag { Type: not ("Note" or "Figure" or "P" or "Code") } lower => Letters(lower),
        _ => [],
    });

    private static bool IsApart(Letter last, Letter next) =>
        Math.Abs(last.StartBaseLine.Y - next.StartBaseLine.Y) > 1 || next.StartBaseLine.X - last.EndBaseLine.X > Gap * last.PointSize;

    /// <summary>The mark of a note stands close to its word, higher.</summary>
    private static bool IsRaised(Letter last, Letter next) => Math.Abs(next.StartBaseLine.Y - last.StartBaseLine.Y) < last.PointSize
        && Math.Abs(next.PointSize - last.PointSize) > 1 && Math.Abs(next.StartBaseLine.X - last.EndBaseLine.X) < 1;

    /// <summary>A long word or address that fits on no line is cut where it reaches the edge, after a hyphen or a slash where it can.</summary>
    private static bool EndsWord(string value) => string.IsNullOrWhiteSpace(value) || value[^1] is '\u00AD' or '-' or '–' or '—' or '/';
}
