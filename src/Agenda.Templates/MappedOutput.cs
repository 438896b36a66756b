using Agenda.Diagnostics;
using Scriban.Runtime;

namespace Agenda.Templates;

/// <summary>The filled text, with the place of every character: a template's own text points at the template, a value at the agenda.</summary>
internal sealed class MappedOutput(Shown.Reading reading) : IScriptOutput
{
    private readonly MappedText.Builder _text = new();
    private readonly Dictionary<string, SourceFile> _templates = new(ReferenceEqualityComparer.Instance);
    private SourceSpan _place;

    /// <summary>Makes the text of a template known: the language writes its stretches out of this very string.</summary>
    public void Know(SourceFile template) => _templates[template.Text] = template;

    public MappedText Build() => _text.Build();

    /// <summary>Where the value stands that is written next.</summary>
    /// <param name="place">Unknown for a value that was computed: then it is where the template writes it.</param>
    public void Place(SourceSpan place) => _place = place.IsKnown ? place : _here;

    private SourceSpan _here;

    public void Write(string text, int offset, int count)
    {
        if (!_templates.TryGetValue(text, out var template))
        {
            _text.AppendAt(text.AsSpan(offset, count), _place.IsKnown ? _place : _here, reading.Item);
            return;
        }
        _text.Append(text.AsSpan(offset, count), template, offset, reading.Item);
        _here = new SourceSpan(template, offset + count, Math.Min(2, template.Text.Length - offset - count));
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }

    /// <summary>Nothing: the language asks for it after every included template, and only <see cref="Build"/> gives the text.</summary>
    public override string ToString() => "";
}
