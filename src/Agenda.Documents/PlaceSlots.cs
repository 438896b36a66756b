using System.Collections.Immutable;
using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Documents;

/// <summary>Puts prose, tables and figures where the templates wanted them.</summary>
internal sealed class PlaceSlots(ImmutableArray<Slot> slots, DiagnosticBag found) : BlockRewriter
{
    private const int LowestLevel = 6;

    /// <summary>Of the template's heading above: prose comes under it.</summary>
    private int _level;
    private int _placed;
    private bool _inNote;

    protected override void Put(Block block, List<Block> into)
    {
        switch (block)
        {
            case SlotBlock slot: Put(slots[slot.Slot], into); break;
            case Paragraph paragraph:
                var content = Rewrite(paragraph.Content);
                // An empty prose leaves no empty paragraph behind.
                if (!content.IsEmpty) into.Add(content == paragraph.Content ? paragraph : paragraph with { Content = content });
                break;
            default: base.Put(block, into); break;
        }
    }

    protected override Block Rewrite(Heading heading)
    {
        _level = heading.Level;
        return base.Rewrite(heading);
    }

    protected override Inline Rewrite(NoteReference note)
    {
        _inNote = true;
        var result = base.Rewrite(note);
        _inNote = false;
        return result;
    }

    protected override void Put(Inline inline, List<Inline> into)
    {
        if (inline is not SlotInline slot)
        {
            base.Put(inline, into);
            return;
        }
        if (slots[slot.Slot] is not ProseSlot { Prose: var prose })
        {
            found.Report(DocumentDiagnostics.InsertDoesNotFit, slot.Span, "een tabel of figuur past niet in een regel", "zet de invoeging op een eigen regel, met een lege regel ervoor en erna");
            return;
        }
        switch (Place(prose))
        {
            case []: break;
            case [Paragraph paragraph]: into.AddRange(paragraph.Content); break;
            case [ImageBlock image]:
                found.Report(TextDiagnostics.ImageMisplaced, image.Span, "deze tekst komt in een regel te staan, en daar kan geen afbeelding staan", "zet de afbeelding in een langere tekst, op een eigen regel");
                break;
            default:
                found.Report(DocumentDiagnostics.InsertDoesNotFit, slot.Span, "in deze regel past één alinea, maar de tekst is langer",
                    "maak de tekst één alinea, of zet de invoeging in het sjabloon op een eigen regel", new RelatedPlace(prose.Span, "dit is de tekst"));
                break;
        }
    }

    private void Put(Slot slot, List<Block> into)
    {
        if (slot is BlockSlot block) into.Add(block.Block);
        else into.AddRange(Place(((ProseSlot)slot).Prose));
    }

    private ImmutableArray<Block> Place(Prose prose)
    {
        var highest = new HighestHeading();
        highest.Rewrite(prose.Blocks);
        var shift = highest.Level is { } level ? _level + 1 - level : 0;
        return new ProseInPlace(shift, prose.Notes, _placed++, _inNote ? found : null).Rewrite(prose.Blocks);
    }

    private sealed class HighestHeading : BlockRewriter
    {
        public int? Level { get; private set; }

        protected override Block Rewrite(Heading heading)
        {
            Level = Math.Min(Level ?? heading.Level, heading.Level);
            return heading;
        }
    }

    /// <summary>Shifts headings, and gives marks the text of their note: labels mean something in one prose only.</summary>
    /// <param name="inNote">Where to report a note, when the prose itself stands in one; null elsewhere.</param>
    private sealed class ProseInPlace(int shift, ImmutableSortedDictionary<string, ImmutableArray<Block>> notes, int number, DiagnosticBag? inNote) : BlockRewriter
    {
        protected override void Put(Inline inline, List<Inline> into)
        {
            if (inline is NoteReference && inNote is not null)
                inNote.Report(TextDiagnostics.NoteNested, inline.Span, "deze tekst staat zelf in een voetnoot, en kan er geen hebben", "neem de tekst van de noot op in de tekst zelf");
            else base.Put(inline, into);
        }

        protected override Block Rewrite(Heading heading) => inNote is not null
            ? new Paragraph([new Strong(Rewrite(heading.Content), heading.Span)], heading.Span)
            : base.Rewrite(shift == 0 ? heading : heading with { Level = Math.Clamp(heading.Level + shift, 1, LowestLevel) });

        protected override Inline Rewrite(NoteReference note) => note with
        {
            Label = string.Create(CultureInfo.InvariantCulture, $"{number}:{note.Label}"),
            Content = notes.GetValueOrDefault(note.Label, []),
        };

        protected override Inline Rewrite(Inline inline) => inline is ValueInline value
            ? throw new InvalidOperationException($"value {value.Expression} was not filled in")
            : base.Rewrite(inline);
    }
}
