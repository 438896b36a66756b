using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Markdig;

namespace Agenda.Text.Reading;

/// <summary>A stretch of Markdown that is parsed at once: a whole prose, or what stands between two container lines of a template.</summary>
internal sealed class Stretch
{
    private readonly Places _places;
    private readonly BlockConverter _converter;
    private readonly List<NoteBlock> _found = [];

    private Stretch(Places places, bool isTemplate)
    {
        _places = places;
        _converter = new BlockConverter(places, isTemplate, _found.Add);
    }

    public ImmutableArray<Block> Blocks { get; private set; } = [];

    /// <summary>The texts of notes, by label.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<Block>> Notes { get; private set; } = Prose.Empty.Notes;

    /// <param name="isTemplate">Whether slots mean something, and values do not.</param>
    public static Stretch Read(string markdown, Places places, bool isTemplate)
    {
        var stretch = new Stretch(places, isTemplate);
        try
        {
            stretch.Convert(Markdown.Parse(markdown, Dialect.Pipeline));
        }
        // Markdig says so when lists, quotes or emphasis stand more than 128 deep in each other.
        catch (ArgumentException exception) when (exception.Message.Contains("deeply nested", StringComparison.Ordinal))
        {
            places.Report(TextDiagnostics.NestedTooDeep, 0, markdown.Length, "deze tekst is te diep genest", "maak er minder lagen van");
        }
        return stretch;
    }

    /// <summary>Reports marks without a text and texts without a mark.</summary>
    public void ReportNotes()
    {
        if (_converter.NoteMarks.Count == 0 && _found.Count == 0) return;
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mark in _converter.NoteMarks)
        {
            if (used.Add(mark.Label) && !Notes.ContainsKey(mark.Label))
                _places.Report(TextDiagnostics.NoteMissing, mark.Span, $"voetnoot `[^{mark.Label}]` heeft geen tekst", $"zet in dezelfde tekst een regel `[^{mark.Label}]: …`");
        }
        foreach (var note in _found)
        {
            if (!used.Contains(note.Label))
                _places.Report(TextDiagnostics.NoteUnused, note.Span, $"de tekst van voetnoot `[^{note.Label}]` wordt nergens gebruikt", $"zet `[^{note.Label}]` waar de noot hoort, of haal de tekst weg");
        }
    }

    private void Convert(Markdig.Syntax.MarkdownDocument document)
    {
        Blocks = _converter.Convert(document);
        if (_found.Count > 0) Notes = Notes.WithComparers(StringComparer.Ordinal);
        // The list grows while a note's text is read, when notes stand in each other.
        for (var i = 0; i < _found.Count; i++)
        {
            var note = _found[i];
            if (Notes.ContainsKey(note.Label))
            {
                _places.Report(TextDiagnostics.NoteTwice, note.Span, $"voetnoot `[^{note.Label}]` staat er twee keer", "geef een van beide een andere naam");
                continue;
            }
            Notes = Notes.Add(note.Label, _converter.ConvertNote(note));
        }
    }
}
