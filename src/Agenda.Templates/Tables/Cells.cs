using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Text;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;

namespace Agenda.Templates.Tables;

/// <summary>The content of cells.</summary>
internal static class Cells
{
    public static ImmutableArray<Inline> Empty => [];

    public static ImmutableArray<Inline> Text(string? text, SourceSpan span) => string.IsNullOrEmpty(text) ? [] : [new TextRun(text, span)];

    public static ImmutableArray<Inline> Bold(string text, SourceSpan span) => [new Strong([new TextRun(text, span)], span)];

    public static ImmutableArray<Inline> Of(Moment? moment) => moment is null ? [] : [new TextRun(moment.ToString(), moment.Span)];

    public static ImmutableArray<Inline> Number(int? number, SourceSpan span) =>
        number is { } value ? [new TextRun(value.ToString(System.Globalization.CultureInfo.InvariantCulture), span)] : [];

    /// <summary>A value, or where it comes.</summary>
    public static ImmutableArray<Inline> OrLater<T>(OrLater<T> value, Func<T, ImmutableArray<Inline>> show) => value.Later is { } later ? Later(later) : value.Value is { } known ? show(known) : [];

    public static ImmutableArray<Inline> Later(Later later) => later.Where == "n.t.b."
        ? [new Emphasis([new TextRun("nog te bepalen", later.Span)], later.Span)]
        : [new Emphasis([new TextRun($"volgt in: {later.Where}", later.Span)], later.Span)];

    /// <summary>Running text in a cell: paragraphs become lines; what is more than that becomes plain.</summary>
    public static ImmutableArray<Inline> Of(Prose? prose, TableRequest request)
    {
        if (prose is null) return [];
        var filled = new NotesInPlace(prose).Rewrite(request.Prose.Fill(prose).Blocks);
        var cell = ImmutableArray.CreateBuilder<Inline>();
        foreach (var block in filled)
        {
            if (cell.Count > 0) cell.Add(new LineBreak(block.Span));
            if (block is Paragraph paragraph) cell.AddRange(paragraph.Content);
            else cell.Add(new TextRun(PlainText.Of([block]), block.Span));
        }
        return cell.DrainToImmutable();
    }

    /// <summary>A title that leads to its item, where that can be pointed at.</summary>
    public static ImmutableArray<Inline> Link(string text, string? id, SourceSpan span) =>
        id is null ? Text(text, span) : [new Link("#" + id, [new TextRun(text, span)], span)];

    /// <summary>The section of an item: `§ 6.2`.</summary>
    public static ImmutableArray<Inline> Section(string? id, SourceSpan span) => id is null ? [] : [new Link("#" + id, [new TextRun("§", span)], span)];

    public static ImmutableArray<Inline> Join(IEnumerable<ImmutableArray<Inline>> parts, SourceSpan span)
    {
        var joined = ImmutableArray.CreateBuilder<Inline>();
        foreach (var part in parts)
        {
            if (part.IsEmpty) continue;
            if (joined.Count > 0) joined.Add(new TextRun(", ", span));
            joined.AddRange(part);
        }
        return joined.DrainToImmutable();
    }

    /// <summary>A label means something in its own prose only; in a table the note's text goes with its mark.</summary>
    private sealed class NotesInPlace(Prose prose) : BlockRewriter
    {
        protected override Inline Rewrite(NoteReference note) => note with
        {
            Label = $"{prose.Span}:{note.Label}",
            Content = prose.Notes.GetValueOrDefault(note.Label, []),
        };
    }
}
