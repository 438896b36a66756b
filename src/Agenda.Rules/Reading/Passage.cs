using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Agenda.Diagnostics;
using Agenda.Text.Syntax;

namespace Agenda.Rules.Reading;

/// <summary>Where a passage stands.</summary>
internal enum PassageKind
{
    Heading,
    Paragraph,
    ListItem,
    Term,
    Cell,
    Caption,
    Note,
}

/// <summary>A stretch of running text as it is read: a paragraph, a heading, an item, a cell. It knows where each character was typed.</summary>
internal sealed class Passage
{
    // A reference, so that two rules that ask at once do no harm: they make the same.
    private Sentence[]? _sentences;

    /// <param name="text">Without marks for notes; a line end is a space.</param>
    /// <param name="pieces">The runs that the text is made of, in order.</param>
    /// <param name="block">What it is the text of; null for a term.</param>
    /// <param name="next">The block after this one in the same list of blocks, or null.</param>
    /// <param name="vocabulary">Gets its words.</param>
    public Passage(PassageKind kind, string text, ImmutableArray<PassagePiece> pieces, Block? block, Block? next, Vocabulary vocabulary)
    {
        (Kind, Text, Pieces, Block, Next) = (kind, text, pieces, block, next);
        Words = SplitWords.Of(text);
        var numbers = new int[Words.Length];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = vocabulary.Add(Words[i].In(text));
        Numbers = ImmutableCollectionsMarshal.AsImmutableArray(numbers);
    }

    public PassageKind Kind { get; }

    public string Text { get; }

    public ImmutableArray<PassagePiece> Pieces { get; }

    public Block? Block { get; }

    public Block? Next { get; }

    /// <summary>For an item of a list: whether it is the last; true elsewhere.</summary>
    public bool IsLast { get; init; } = true;

    /// <summary>The definition that it is part of, as a term or its explanation; null elsewhere.</summary>
    public Definition? InDefinition { get; init; }

    /// <summary>Part of a citation, a motto or another sentence that stands apart: its form is that of who said it.</summary>
    public bool IsInQuote { get; init; }

    /// <summary>Set in bold or italics as a whole: a lead phrase or a name, and no sentence.</summary>
    public bool IsEmphasized => Pieces.All(piece => piece.IsEmphasis);

    public ImmutableArray<Sentence> Sentences => ImmutableCollectionsMarshal.AsImmutableArray(_sentences ??= SplitSentences.Of(Text));

    public ImmutableArray<Word> Words { get; }

    /// <summary>Of each word, its number in the vocabulary.</summary>
    public ImmutableArray<int> Numbers { get; }

    /// <summary>Where a stretch of the text was typed.</summary>
    public SourceSpan Place(int start, int length)
    {
        var first = PieceAt(start);
        if (first is null) return Block?.Span ?? default;
        var place = AlignRun.Place(first, start - first.Offset, Math.Min(length, first.Offset + first.Text.Length - start));
        if (start + length <= first.Offset + first.Text.Length) return place;
        var last = PieceAt(start + length - 1)!;
        var end = AlignRun.Place(last, 0, start + length - last.Offset);
        return ReferenceEquals(place.File, end.File) && end.End >= place.Start ? place.To(end) : place;
    }

    public SourceSpan Place(Word word) => Place(word.Start, word.Length);

    /// <summary>Whether a word was typed where it stands. What a value or a reference fills in was typed elsewhere, and is judged there.</summary>
    public bool IsTyped(int start, int length)
    {
        var place = Place(start, length);
        return place is { IsKnown: true, File: { } file } && file.Text.AsSpan(place.Start, place.Length).SequenceEqual(Text.AsSpan(start, length));
    }

    /// <summary>Whether this character is shown as a link.</summary>
    public bool IsLink(int at) => PieceAt(at) is { Link: not null };

    /// <summary>Whether this character is shown as code.</summary>
    public bool IsCode(int at) => PieceAt(at) is { IsCode: true };

    private PassagePiece? PieceAt(int offset)
    {
        PassagePiece? found = null;
        foreach (var piece in Pieces)
        {
            if (piece.Offset > offset) break;
            found = piece;
        }
        return found;
    }

    public override string ToString() => Text;
}

/// <summary>A run of a passage.</summary>
/// <param name="Offset">Of its first character in the passage.</param>
/// <param name="Span">Where it was typed; longer or shorter than the text where it holds escapes, line ends or a value.</param>
internal sealed record PassagePiece(int Offset, string Text, SourceSpan Span, bool IsEmphasis, Link? Link, bool IsCode);

/// <summary>A sentence in a passage, without the space after it.</summary>
internal readonly record struct Sentence(int Start, int Length)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}

/// <summary>A word in a passage: letters and digits, with the hyphens and apostrophes inside it.</summary>
internal readonly record struct Word(int Start, int Length)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    public bool Is(string text, string word) => text.AsSpan(Start, Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}
