using Agenda.Diagnostics;
using Agenda.Yaml.Reading;

namespace Agenda.Yaml.Shown;

/// <summary>A record as a template sees it.</summary>
internal sealed class ShownObject<T>(ObjectReader<T> reader, T value) : IShownObject where T : class, IPlaced
{
    private readonly T _value = value;

    public string TypeName => reader.Name;

    public IReadOnlyList<string> Keys => reader.Keys;

    public SourceSpan Span => _value.Places.Span;

    public SourceSpan PlaceOf(string key) => _value.Places.Value(key);

    public object Value => _value;

    public bool TryGet(string key, out object? value)
    {
        if (reader.FindShown(key) is { } field)
        {
            value = field.Show(_value);
            return true;
        }
        value = null;
        return false;
    }

    public override bool Equals(object? obj) => obj is ShownObject<T> other && ReferenceEquals(_value, other._value);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_value);
}
