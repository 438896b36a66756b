using System.Globalization;
using Agenda.Layout.Lines;
using Agenda.Styles;
using Agenda.Text.Syntax;

namespace Agenda.Layout.Flow;

internal sealed partial class BlockStacker
{
    /// <summary>A note is one object however often it is referred to; the first reference brings it.</summary>
    public NoteMark NoteOf(NoteReference reference, Node owner, out bool isFirst)
    {
        isFirst = !_notes.TryGetValue(reference.Number, out var note);
        if (note is not null) return note;
        note = new NoteMark(reference.Number);
        _notes.Add(reference.Number, note);
        // Lines are being collected now: the note's own lines wait for their turn.
        _waitingNotes.Enqueue((note, reference, owner));
        return note;
    }

    private void StackNote(NoteMark note, NoteReference reference, Node owner)
    {
        var style = _style.Texts[TextRole.Note];
        var number = note.Number.ToString(CultureInfo.InvariantCulture);
        var node = new Node("Note", owner) { Id = "noot-" + number };
        var column = new Column(node, ColumnX, ColumnWidth, style, ParagraphGap: style.SpaceAfter);
        var look = LookOf(style, column, node.Add("Lbl"));
        var label = Setter.SetLabel(number, look, style.Leading);
        // Notes of one and two figures stand in as far as each other.
        var widest = Math.Max(label.Width, Setter.SetLabel("88", look, style.Leading).Width);
        var indent = Math.Max(_style.List.Indent * 2 / 3, widest + style.Size / 2);
        var main = _flow;
        _flow = new SliceFlow();
        _flow.Label(new LineLabel(label, column.X));
        Blocks(reference.Content, column.Indented(indent, node));
        if (_flow.HasLabels) _flow.TakeLabels(_flow.Add(style.Leading), TextSetter.BaselineOf(look, style.Leading));
        note.Slices.AddRange(_flow.Slices);
        _flow = main;
    }
}
