using System.Collections.Immutable;
using Agenda.Yaml.Shapes;

namespace Agenda.Yaml.Reading;

/// <summary>Collects the keys of a record. Each says in one line how it is read, where it is kept, and what it means.</summary>
public sealed class ObjectBuilder<T> where T : class, IPlaced
{
    private readonly List<Field<T>> _fields = [];
    private int _read;

    internal ImmutableArray<Field<T>> Fields => [.. _fields];

    /// <summary>How many of them are read; the others only templates see.</summary>
    internal int ReadCount => _read;

    /// <summary>A key that must be there.</summary>
    public Field<T, TValue> Required<TValue>(string key, Reader<TValue> reader, Func<T, TValue> get, string description, string? example = null) =>
        Add<TValue>(key, reader, owner => reader.Show(get(owner)), description, example, default!, isRequired: true);

    /// <summary>A key that may be left out: null then.</summary>
    public Field<T, TValue?> Optional<TValue>(string key, Reader<TValue> reader, Func<T, TValue?> get, string description, string? example = null)
        where TValue : class =>
        Add<TValue?>(key, reader, owner => get(owner) is { } value ? reader.Show(value) : null, description, example, null);

    /// <summary>A key that may be left out: null then.</summary>
    public Field<T, TValue?> Optional<TValue>(string key, Reader<TValue> reader, Func<T, TValue?> get, string description, string? example = null)
        where TValue : struct =>
        Add<TValue?>(key, reader, owner => get(owner) is { } value ? reader.Show(value) : null, description, example, null);

    /// <summary>A key that has a value when it is left out.</summary>
    public Field<T, TValue> Default<TValue>(
        string key, Reader<TValue> reader, Func<T, TValue> get, TValue missing, string description, string? example = null) =>
        Add(key, reader, owner => reader.Show(get(owner)), description, example, missing);

    /// <summary>A list; empty when it is left out, and null for templates then.</summary>
    public Field<T, ImmutableArray<TItem>> Many<TItem>(
        string key, Reader<TItem> item, Func<T, ImmutableArray<TItem>> get, string description, string? example = null) =>
        Many(key, Readers.List(item), get, description, example);

    /// <summary>A list that a reader of its own makes: from one item, or from a table in a file.</summary>
    public Field<T, ImmutableArray<TItem>> Many<TItem>(
        string key, Reader<ImmutableArray<TItem>> list, Func<T, ImmutableArray<TItem>> get, string description, string? example = null) =>
        Default(key, list, get, [], description, example);

    /// <summary>A value that may be left out or come later. Templates see the value or null, and where it comes as `sleutel_later`.</summary>
    public Field<T, OrLater<TValue>> OrLater<TValue>(
        string key, Reader<TValue> reader, Func<T, OrLater<TValue>> get, string description, string? example = null) =>
        OrLater(key, reader, get, default, description, example);

    private Field<T, OrLater<TValue>> OrLater<TValue>(
        string key, Reader<TValue> reader, Func<T, OrLater<TValue>> get, TValue? missing, string description, string? example)
    {
        var later = new LaterReader<TValue>(reader, missing);
        var field = Add(key, later, owner => later.Show(get(owner)), description, example, new OrLater<TValue>(missing));
        Computed(key + "_later", Readers.Line, owner => get(owner).Later?.Where, $"Waar `{key}` later komt te staan; leeg als het er al is.");
        return field;
    }

    /// <summary>A list that may be left out or come later; shown like <c>OrLater</c>.</summary>
    public Field<T, OrLater<ImmutableArray<TItem>>> ManyOrLater<TItem>(
        string key, Reader<TItem> item, Func<T, OrLater<ImmutableArray<TItem>>> get, string description, string? example = null) =>
        ManyOrLater(key, Readers.List(item), get, description, example);

    /// <summary>A list that a reader of its own makes, and that may come later.</summary>
    public Field<T, OrLater<ImmutableArray<TItem>>> ManyOrLater<TItem>(
        string key, Reader<ImmutableArray<TItem>> list, Func<T, OrLater<ImmutableArray<TItem>>> get, string description, string? example = null) =>
        OrLater(key, list, get, missing: [], description, example);

    /// <summary>A key that nobody writes: templates and prose see it.</summary>
    public void Computed<TValue>(string key, Reader<TValue> reader, Func<T, TValue?> get, string description) =>
        AddComputed(key, reader, owner => get(owner) is { } value ? reader.Show(value) : null, description);

    private void AddComputed(string key, Reader reader, Func<T, object?> show, string description) =>
        _fields.Add(new Field<T>(new FieldShape(key, reader.Shape, description, IsRequired: false, Example: null, IsComputed: true), null, show));

    private Field<T, TValue> Add<TValue>(
        string key, Reader reader, Func<T, object?> show, string description, string? example, TValue missing, bool isRequired = false)
    {
        var shape = new FieldShape(key, reader.Shape, description, isRequired, example, IsComputed: false);
        var field = new Field<T, TValue>(shape, reader, show, missing) { Index = _read++ };
        _fields.Add(field);
        return field;
    }
}
