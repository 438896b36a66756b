using Agenda.Diagnostics;
using Agenda.Yaml.Shown;

namespace Agenda.Templates.Shown;

/// <summary>
/// What a template last read of the agenda, so that the output keeps the place where a value was typed. The language hands over values without their
/// place; a text that is written is nearly always the one that was read last.
/// </summary>
internal sealed class Reading
{
    private object? _value;
    private SourceSpan _place;

    /// <summary>The record that was last read from.</summary>
    public SourceSpan Item { get; private set; }

    public void Note(IShownObject owner, string key, object? value)
    {
        if (owner.Span.IsKnown) Item = owner.Span;
        (_value, _place) = (value, owner.PlaceOf(key));
    }

    /// <summary>Where a value was typed; unknown when it is not the one that was read last.</summary>
    public SourceSpan PlaceOf(object value) => ReferenceEquals(value, _value) ? _place : default;
}
