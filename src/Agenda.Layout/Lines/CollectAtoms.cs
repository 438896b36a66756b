using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Fonts;
using Agenda.Layout.Flow;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Layout.Lines;

/// <summary>What collecting needs to know of the rest of layout.</summary>
internal interface IInlineSurroundings
{
    /// <summary>The look of monospaced words in text of this look.</summary>
    Look CodeLook(Look around);

    /// <summary>The number of a page as far as it is known, else as many figures as it may get.</summary>
    string PageNumberOf(string targetId);

    /// <summary>The note with its own slices laid out; the same object for every reference to one note.</summary>
    NoteMark NoteOf(NoteReference reference, Node owner, out bool isFirst);
}

/// <summary>Turns running text into atoms: words, spaces, and the places where a line may end.</summary>
internal sealed class AtomCollector(IInlineSurroundings surroundings)
{
    private const char SoftHyphen = '\u00AD';
    private const char NoBreakSpace = '\u00A0';
    private const char ZeroWidthSpace = '\u200B';

    public List<Atom> Atoms { get; } = [];

    public void Clear() => Atoms.Clear();

    /// <summary>Takes off the space at the end.</summary>
    public void TrimEnd()
    {
        if (Atoms is [.., { Kind: AtomKind.Space }]) Atoms.RemoveAt(Atoms.Count - 1);
    }

    public void Add(ImmutableArray<Inline> content, Look look)
    {
        foreach (var inline in content) Add(inline, look);
    }

    public void AddText(string text, Look look, SourceSpan span = default, bool hyphenate = true)
    {
        text = SpellOut.Of(Composition.Of(text));
        hyphenate &= !look.IsForeign;
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is ' ' or '\t' or '\n' or '\r') EndWord(text, ref start, i, look, span, hyphenate, AtomKind.Space);
            else if (c == NoBreakSpace) AddNoBreakSpace(text, ref start, i, look, span, hyphenate);
            else if (c == SoftHyphen) EndWord(text, ref start, i, look, span, hyphenate, AtomKind.SoftHyphen);
            else if (c == ZeroWidthSpace) EndWord(text, ref start, i, look, span, hyphenate, AtomKind.Opportunity);
            else if (SpellOut.IsInvisible(c)) EndWord(text, ref start, i, look, span, hyphenate, null);
            else
            {
                if (start < 0) start = i;
                if (MayEndAfter(text, i))
                {
                    AddWord(text.AsSpan(start, i + 1 - start), look, span, hyphenate);
                    Atoms.Add(new Atom(AtomKind.Opportunity, look, null, 0));
                    start = -1;
                }
            }
        }
        EndWord(text, ref start, text.Length, look, span, hyphenate, null);
    }

    private void Add(Inline inline, Look look)
    {
        switch (inline)
        {
            case TextRun run:
                AddText(run.Text, look, run.Span);
                break;
            case Emphasis emphasis:
                Add(emphasis.Content, look.With(look.Bold, !look.Italic));
                break;
            case Strong strong:
                Add(strong.Content, look.With(true, look.Italic));
                break;
            case CodeSpan code:
                AddText(code.Text, surroundings.CodeLook(look), code.Span, hyphenate: false);
                break;
            case LineBreak:
                TrimEnd();
                Atoms.Add(new Atom(AtomKind.LineBreak, look, null, 0));
                break;
            case Foreign foreign:
                AddForeign(foreign, look);
                break;
            case Link link:
                AddLink(link, look);
                break;
            case NoteReference reference:
                AddReference(reference, look);
                break;
            case PageNumber number:
                AddText(surroundings.PageNumberOf(number.TargetId), look with { Tabular = true }, number.Span);
                break;
            default:
                throw new InvalidOperationException($"Compose leaves no {inline.GetType().Name} in a document.");
        }
    }

    private void AddForeign(Foreign foreign, Look look)
    {
        var owner = look.Owner is null ? null : new Node("Span", look.Owner) { Language = foreign.Language };
        Add(foreign.Content, look with { Owner = owner, IsForeign = true });
    }

    private void AddLink(Link link, Look look)
    {
        if (look.Owner is null || look.Link is not null)
        {
            Add(link.Content, look);
            return;
        }
        var contents = PlainText.Of(link.Content);
        if (!link.IsInternal && !link.Target.EndsWith(contents, StringComparison.Ordinal)) contents = $"{contents} ({link.Target})";
        var owner = look.Owner.Add("Link");
        var mark = new LinkMark(owner, contents, link.IsInternal ? null : link.Target, link.IsInternal ? link.Target[1..] : null);
        Add(link.Content, look with { Owner = owner, Link = mark, Underline = true, Colour = look.LinkColour });
    }

    private void AddReference(NoteReference reference, Look look)
    {
        if ((look.Link?.Owner.Parent ?? look.Owner) is not { } owner) return;
        var note = surroundings.NoteOf(reference, owner, out var isFirst);
        var link = owner.Add("Reference").Add("Link");
        var mark = new LinkMark(link, $"Voetnoot {note.Number}", null, null, note);
        // Three fifths of the size, raised by a third: small enough not to spread the lines, large enough to read.
        var raised = look with { Owner = link, Link = mark, Size = look.Size * 3 / 5, Rise = look.Size / 3, Colour = look.LinkColour, Tabular = false };
        var word = raised.Face.Shape(note.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Atoms.Add(new Atom(AtomKind.Word, raised, word, raised.WidthOf(word), false, isFirst ? note : null));
    }

    private void EndWord(string text, ref int start, int end, Look look, SourceSpan span, bool hyphenate, AtomKind? then)
    {
        if (start >= 0) AddWord(text.AsSpan(start, end - start), look, span, hyphenate);
        start = -1;
        if (then is not { } kind) return;
        if (kind == AtomKind.Space)
        {
            if (Atoms.Count == 0 || Atoms[^1].Kind is AtomKind.Space or AtomKind.LineBreak) return;
            Atoms.Add(new Atom(kind, look, look.Face.Space, look.WidthOf(look.Face.Space)));
        }
        else Atoms.Add(new Atom(kind, look, null, 0));
    }

    /// <summary>Stays one, but may stretch as any space of its line.</summary>
    private void AddNoBreakSpace(string text, ref int start, int at, Look look, SourceSpan span, bool hyphenate)
    {
        EndWord(text, ref start, at, look, span, hyphenate, null);
        var space = look.Face.Shape([NoBreakSpace]);
        Atoms.Add(new Atom(AtomKind.Tie, look, space, look.WidthOf(space)));
    }

    private void AddWord(ReadOnlySpan<char> text, Look look, SourceSpan span, bool hyphenate)
    {
        var word = look.Tabular ? look.Face.ShapeTabular(text) : look.Face.Shape(text);
        if (word.LacksShapes) AddParts(text, look, span);
        else Atoms.Add(new Atom(AtomKind.Word, look, word, look.WidthOf(word), hyphenate));
    }

    /// <summary>A word of which the face lacks a character: stretches of this face and of others, side by side.</summary>
    private void AddParts(ReadOnlySpan<char> text, Look look, SourceSpan span)
    {
        var (start, at, face) = (0, 0, look.Face);
        foreach (var character in text.EnumerateRunes())
        {
            var next = look.Face.FaceFor(character, face, span);
            if (!ReferenceEquals(next, face))
            {
                AddPart(text[start..at], look, face);
                (start, face) = (at, next);
            }
            at += character.Utf16SequenceLength;
        }
        AddPart(text[start..], look, face);
    }

    private void AddPart(ReadOnlySpan<char> text, Look look, FaceShaper face)
    {
        if (text.IsEmpty) return;
        var part = ReferenceEquals(face, look.Face) ? look : look with { Face = face };
        var word = part.Face.Shape(text);
        Atoms.Add(new Atom(AtomKind.Word, part, word, part.WidthOf(word)));
    }

    private static bool AreLetters(char first, char second) => char.IsLetter(first) && char.IsLetter(second);

    /// <summary>
    /// A line may end after a hyphen, a dash or a slash between letters: `sociaal-maatschappelijk`, but not `6.2-A7` or `24/7`; and after a space of another
    /// width.
    /// </summary>
    private static bool MayEndAfter(string text, int at)
    {
        if (text[at] is (>= '\u2000' and <= '\u200A' and not '\u2007') or '\u205F' or '\u3000') return at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
        if (text[at] is not ('-' or '–' or '—' or '/')) return false;
        return at >= 2 && at + 2 < text.Length && AreLetters(text[at - 2], text[at - 1]) && AreLetters(text[at + 1], text[at + 2]);
    }
}
