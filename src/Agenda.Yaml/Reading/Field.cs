using Agenda.Yaml.Shapes;

namespace Agenda.Yaml.Reading;

/// <summary>A key of a record: how it is read, described and shown.</summary>
/// <param name="shape">Its description.</param>
/// <param name="reader">Null for a key that only templates see.</param>
/// <param name="show">What a template sees of it.</param>
public class Field<T>(FieldShape shape, Reader? reader, Func<T, object?> show)
{
    public FieldShape Shape { get; } = shape;

    public string Key => Shape.Key;

    public object? Show(T owner) => show(owner);

    internal Reader? Reader { get; } = reader;

    /// <summary>Its place among the values of a record that is being read.</summary>
    internal int Index { get; init; }
}

/// <summary>A key that is read, with the type of its value.</summary>
/// <param name="missing">The value when the author left the key out.</param>
public sealed class Field<T, TValue>(FieldShape shape, Reader reader, Func<T, object?> show, TValue missing) : Field<T>(shape, reader, show)
{
    internal TValue Missing { get; } = missing;
}

/// <summary>The values that were read for one record.</summary>
public readonly struct ObjectValues
{
    private readonly object?[] _values;

    internal ObjectValues(object?[] values, YamlNode node, ReadContext context)
    {
        _values = values;
        Places = new Places(node);
        Context = context;
    }

    /// <summary>For a finding that needs two values.</summary>
    public ReadContext Context { get; }

    public Places Places { get; }

    public TValue Get<T, TValue>(Field<T, TValue> field) => _values[field.Index] is TValue value ? value : field.Missing;
}
