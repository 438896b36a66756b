using Agenda.Diagnostics;
using Agenda.Yaml;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shapes;
using Agenda.Yaml.Shown;

namespace Agenda.Model;

/// <summary>A group that templates and prose can ask for things by names that the author chose, besides its keys.</summary>
/// <remarks>A path has no room for a dash: `{{ kerncijfers.minder_subsidie }}` finds the id `minder-subsidie`.</remarks>
/// <param name="names">What those names are, in Dutch.</param>
/// <param name="find">The value by that name; null when there is none.</param>
internal sealed class ShowById<T>(ObjectReader<T> whole, string names, Func<T, string, object?> find) : Reader<T> where T : class, IPlaced
{
    private readonly ObjectShape _shape = ((ObjectShape)whole.Shape) with { OwnNames = names };

    public override Shape Shape => _shape;

    public override bool TryRead(YamlNode node, ReadContext context, out T value) => whole.TryRead(node, context, out value);

    public override object? Show(T value) => new Shown(value, (IShownObject)whole.Show(value)!, find);

    private sealed class Shown(T value, IShownObject keys, Func<T, string, object?> find) : IShownObject
    {
        public string TypeName => keys.TypeName;

        public IReadOnlyList<string> Keys => keys.Keys;

        public SourceSpan Span => keys.Span;

        public object Value => value;

        public SourceSpan PlaceOf(string key) => keys.PlaceOf(key);

        public bool TryGet(string key, out object? found) => keys.TryGet(key, out found) || (found = find(value, key) ?? find(value, key.Replace('_', '-'))) is not null;
    }
}
