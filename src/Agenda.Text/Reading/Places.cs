using Agenda.Diagnostics;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace Agenda.Text.Reading;

/// <summary>Turns offsets in a stretch of Markdown into places in the files that it was made from, and reports findings there.</summary>
/// <param name="text">The whole text; the stretch begins at <paramref name="origin"/>.</param>
internal sealed class Places(MappedText text, int origin, DiagnosticBag found)
{
    /// <summary>Where a node stands; Markdig's spans count their last character in.</summary>
    public SourceSpan Of(MarkdigSpan span) => span.IsEmpty ? At(span.Start, 0) : At(span.Start, span.Length);

    /// <summary>Clamped to the text, because Markdig closes some blocks one past the end.</summary>
    public SourceSpan At(int start, int length)
    {
        start = Math.Clamp(start + origin, 0, text.Text.Length);
        return text.Place(start, Math.Clamp(length, 0, text.Text.Length - start));
    }

    /// <summary>How many spaces the Markdown has at an offset, at most <paramref name="most"/>.</summary>
    public int SpacesAt(int start, int most)
    {
        var count = 0;
        while (count < most && start + origin + count < text.Text.Length && text.Text[start + origin + count] is ' ' or '\t') count++;
        return count;
    }

    public void Report(DiagnosticKind kind, MarkdigSpan span, string message, string? hint = null) =>
        Report(kind, span.Start, Math.Max(0, span.Length), message, hint);

    /// <summary>Reports at a place; in a template's own text with the item that was being written beside it.</summary>
    public void Report(DiagnosticKind kind, int start, int length, string message, string? hint = null)
    {
        var place = At(start, length);
        var item = text.Item(Math.Clamp(start + origin, 0, text.Text.Length));
        if (item.IsKnown && !ReferenceEquals(item.File, place.File)) found.Report(kind, place, message, hint, new RelatedPlace(item, "bij dit onderdeel"));
        else found.Report(kind, place, message, hint);
    }
}
