using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Yaml.Shapes;
using Agenda.Yaml.Shown;

namespace Agenda.Yaml.Reading;

/// <summary>A reader of a group of keys, of any type.</summary>
public interface IObjectReader
{
    ObjectShape Shape { get; }

    /// <summary>A record of this reader's type as templates see it.</summary>
    IShownObject ShowObject(object value);
}

/// <summary>Reads a group of keys into a record. Keys are read in the order of the file, so that findings come in that order too.</summary>
public sealed class ObjectReader<T> : Reader<T>, IObjectReader where T : class, IPlaced
{
    /// <summary>Where a group has its items, when it has more to say than those.</summary>
    private const string ListKey = "lijst";

    private readonly ObjectShape _shape;
    private readonly Func<ObjectBuilder<T>, Func<ObjectValues, T>> _define;
    private Definition? _definition;

    internal ObjectReader(string name, string description, Func<ObjectBuilder<T>, Func<ObjectValues, T>> define, string? called)
    {
        _define = define;
        _shape = new ObjectShape(name, description, () => Defined.Shapes);
        if (called is not null) _shape = _shape with { Called = called };
    }

    public string Name => _shape.Name;

    public override Shape Shape => _shape;

    ObjectShape IObjectReader.Shape => _shape;

    internal IReadOnlyList<string> Keys => Defined.Keys;

    /// <summary>Made at first use, because records can hold each other.</summary>
    private Definition Defined => _definition ??= Define();

    public override object? Show(T value) => new ShownObject<T>(this, value);

    IShownObject IObjectReader.ShowObject(object value) => new ShownObject<T>(this, (T)value);

    internal Field<T>? FindShown(string key)
    {
        foreach (var field in Defined.Fields)
        {
            if (field.Key == key) return field;
        }
        return null;
    }

    public override bool TryRead(YamlNode node, ReadContext context, out T value)
    {
        value = null!;
        var owner = context.Key;
        var incomplete = context.TakeIncomplete();
        if (node is not YamlMapping mapping)
        {
            context.ReportKind(node, _shape, node is YamlSequence && FindRead(ListKey) is not null ? $"zet de lijst onder `{ListKey}:`, ingesprongen" : $"zet hier sleutels, elk op een eigen regel: {KeyList()}");
            return false;
        }
        var defined = Defined;
        var values = new object?[defined.ReadCount];
        var (seen, meant) = (new bool[defined.ReadCount], new bool[defined.ReadCount]);
        var complete = true;
        foreach (var entry in mapping.Entries)
        {
            if (FindRead(entry.Key.Value) is { } field)
            {
                seen[field.Index] = true;
                complete &= ReadField(field, entry, context, out values[field.Index]);
            }
            else if (ReportUnknown(entry, context) is { } near) meant[near.Index] = true;
        }
        complete &= CheckMissing(mapping, seen, meant, owner.IsKnown ? owner : mapping.Start, context, incomplete);
        context.Key = default;
        if (complete) value = defined.Make(new ObjectValues(values, mapping, context));
        context.OnObject(this, mapping, value);
        return complete;
    }

    /// <summary>False when a required value could not be read; of an optional one the rest goes on without it.</summary>
    private bool ReadField(Field<T> field, YamlEntry entry, ReadContext context, out object? value)
    {
        value = null;
        if (entry.Value.IsEmpty)
        {
            if (!field.Shape.IsRequired) return true;
            context.Found.Report(YamlDiagnostics.EmptyValue, entry.Key.Span, $"`{field.Key}` is leeg; bij {_shape.Called} is deze sleutel verplicht", Example(field));
            return false;
        }
        context.Key = entry.Key.Span;
        var read = field.Reader!.TryReadValue(entry.Value, context, out value);
        context.Key = default;
        return read || !field.Shape.IsRequired;
    }

    private bool CheckMissing(YamlMapping node, bool[] seen, bool[] meant, SourceSpan place, ReadContext context, bool incomplete)
    {
        var complete = true;
        foreach (var field in Defined.Fields)
        {
            if (!field.Shape.IsRequired || seen[field.Index]) continue;
            complete = false;
            // A key with a letter too many is no key that is missing as well.
            if (incomplete || meant[field.Index]) continue;
            var id = node.Find("id") is { Value: YamlScalar { IsEmpty: false } name } ? $" `{name.Value}`" : "";
            context.Found.Report(YamlDiagnostics.MissingKey, place, $"bij {_shape.Called}{id} ontbreekt `{field.Key}`", Example(field));
        }
        return complete;
    }

    private static string Example(Field<T> field) => field.Shape.Example is { } example
        ? $"voeg toe: `{field.Key}: {example}` ({Lower(field.Shape.Description)})"
        : $"voeg `{field.Key}` toe: {Lower(field.Shape.Description)}";

    private static string Lower(string sentence) => sentence.TrimEnd('.') is [var first, .. var rest] ? char.ToLowerInvariant(first) + rest : sentence;

    /// <returns>The key that was probably meant; null when none looks like it.</returns>
    private Field<T>? ReportUnknown(YamlEntry entry, ReadContext context)
    {
        var key = entry.Key;
        context.OnUnread(entry.Value);
        var near = context.HelpsSpelling ? Spelling.Nearest(key.Value, Defined.Fields.Where(field => field.Reader is not null).Select(field => field.Key)) : null;
        if (context.IsFirst(key.Span))
        {
            context.Found.Report(YamlDiagnostics.UnknownKey, key.Span, $"`{key.Value}` is geen sleutel van {_shape.Called}",
                near is not null ? $"bedoelde u `{near}`?" : IsRestOfText(key.Span) ? "zet een tekst met een komma tussen aanhalingstekens" : context.HelpsSpelling ? $"hier kunnen staan: {KeyList()}" : null);
        }
        return near is null ? null : FindRead(near);
    }

    /// <summary>`{wat: eerst dit, dan dat}`: the comma ended the text, so what follows was read as a key.</summary>
    private static bool IsRestOfText(SourceSpan key) => key.File is { } file && file.Text.AsSpan(key.End).TrimStart() is [',' or '}', ..];

    private string KeyList() => string.Join(", ", Defined.Fields.Where(field => field.Reader is not null).Select(field => $"`{field.Key}`"));

    private Field<T>? FindRead(string key) => FindShown(key) is { Reader: not null } field ? field : null;

    private Definition Define()
    {
        var builder = new ObjectBuilder<T>();
        var make = _define(builder);
        return new Definition(builder.Fields, builder.ReadCount, make);
    }

    /// <summary>Reading asks for the fields alone: each reader that is used would pay for the rest at its first record.</summary>
    private sealed class Definition(ImmutableArray<Field<T>> fields, int readCount, Func<ObjectValues, T> make)
    {
        public ImmutableArray<Field<T>> Fields => fields;

        public ImmutableArray<FieldShape> Shapes => field.IsDefault ? field = [.. fields.Select(each => each.Shape)] : field;

        public string[] Keys => field ??= [.. fields.Select(each => each.Key)];

        public int ReadCount => readCount;

        public T Make(ObjectValues values) => make(values);
    }
}
