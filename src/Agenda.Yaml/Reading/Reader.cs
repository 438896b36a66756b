using Agenda.Yaml.Shapes;

namespace Agenda.Yaml.Reading;

/// <summary>A reader of any type: what fields hold.</summary>
public abstract class Reader
{
    public abstract Shape Shape { get; }

    internal abstract bool TryReadValue(YamlNode node, ReadContext context, out object? value);
}

/// <summary>One definition that reads a value, describes it, and shows it to templates.</summary>
public abstract class Reader<T> : Reader
{
    /// <summary>False when there is no value to go on with; what was wrong is in the context's bag then. True can come with findings too.</summary>
    public abstract bool TryRead(YamlNode node, ReadContext context, out T value);

    /// <summary>What a template sees: see <see cref="Shown.IShownObject"/>.</summary>
    public abstract object? Show(T value);

    internal sealed override bool TryReadValue(YamlNode node, ReadContext context, out object? value)
    {
        var read = TryRead(node, context, out var typed);
        value = read ? typed : null;
        return read;
    }
}
