using System.Globalization;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Documents;

/// <summary>Numbers notes through the whole document, in the order in which their marks appear; two marks of one note have one number.</summary>
internal sealed class NumberNotes : BlockRewriter
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    protected override Inline Rewrite(NoteReference note)
    {
        if (!_numbers.TryGetValue(note.Label, out var number)) _numbers.Add(note.Label, number = _numbers.Count + 1);
        return note with { Number = number, Label = number.ToString(CultureInfo.InvariantCulture) };
    }
}
