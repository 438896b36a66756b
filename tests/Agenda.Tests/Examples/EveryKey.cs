using System.Text.Json.Nodes;
using Agenda.Yaml.Shapes;

namespace Agenda.Tests.Examples;

/// <summary>
/// A document made from the readers' own definitions: every key has a value, every list has items, and every text is a word that stands nowhere else. It is JSON,
/// which is YAML too. Where two keys exclude each other, or only a few values mean something, `Fixed` says what stands there.
/// </summary>
internal sealed class EveryKey
{
    /// <summary>How often a shape may stand inside itself: phases in phases.</summary>
    private const int MaxNested = 2;

    /// <summary>What stands in a document as something to refer to.</summary>
    private static readonly string[] Anchored = ["opgave", "ontwikkelopdracht"];

    private static readonly int[] Years = [2026, 2027, 2028];

    private readonly HashSet<string> _absent;
    private readonly int _items;
    private readonly Dictionary<string, List<string>> _ids = new(StringComparer.Ordinal);
    private readonly List<(JsonNode Parent, object Key, string[] Kinds)> _references = [];
    private readonly Dictionary<string, int> _depth = new(StringComparer.Ordinal);
    private int _words;

    private EveryKey(int items, IEnumerable<string> absent) => (_items, _absent) = (items, [.. absent]);

    /// <summary>Each text, with the path of the keys that lead to it.</summary>
    public List<(string Path, string Word)> Words { get; } = [];

    public JsonObject Document { get; private set; } = [];

    /// <param name="items">How many a list has at the top of its part; deeper ones have one, or the document would be a library.</param>
    /// <param name="absent">Keys at the top to leave out.</param>
    public static EveryKey Create(ObjectShape root, int items, params string[] absent)
    {
        var made = new EveryKey(items, absent);
        made.Document = made.Group(root, "");
        // From the last to the first, so that an item that goes leaves the places before it.
        foreach (var (parent, key, kinds) in Enumerable.Reverse(made._references)) made.Refer(parent, key, kinds);
        return made;
    }

    private JsonObject Group(ObjectShape shape, string path)
    {
        var group = new JsonObject();
        var depth = _depth[shape.Name] = _depth.GetValueOrDefault(shape.Name) + 1;
        foreach (var field in shape.Fields)
        {
            var at = path.Length == 0 ? field.Key : $"{path}.{field.Key}";
            if (field.IsComputed || path.Length == 0 && _absent.Contains(field.Key) || EveryKeyValues.IsLeftOut(at, field.Key)) continue;
            if (depth >= MaxNested && HoldsItself(field.Shape, shape)) continue;
            Set(group, field.Key, field.Shape, at, shape.Name);
        }
        _depth[shape.Name]--;
        return group;
    }

    private bool HoldsItself(Shape shape, ObjectShape owner) => shape switch
    {
        ListShape list => HoldsItself(list.Item, owner),
        LaterShape later => HoldsItself(later.Inner, owner),
        OneOfShape oneOf => oneOf.Options.Any(option => HoldsItself(option, owner)),
        ObjectShape item => _depth.GetValueOrDefault(item.Name) >= MaxNested,
        _ => false,
    };

    private void Set(JsonObject parent, string key, Shape shape, string path, string owner)
    {
        if (EveryKeyValues.Fixed(owner, key) is { } given) parent[key] = given;
        else if (key == "id" && shape is ScalarShape) parent[key] = NewId(owner);
        else parent[key] = Value(shape, path, (kinds) => _references.Add((parent, key, kinds)));
    }

    private JsonNode? Value(Shape shape, string path, Action<string[]> refer, int index = 0)
    {
        switch (shape)
        {
            case OneOfShape oneOf: return Value(oneOf.Options.LastOrDefault(option => option is ObjectShape { Name: not "bestand" }) ?? oneOf.Options[0], path, refer, index);
            case LaterShape later: return Value(later.Inner, path, refer, index);
            case ChoiceShape choice: return choice.Options[0].Name;
            case NumberShape number: return number.Least >= 1000 ? Years[index] : Math.Min(number.Most, number.Least + 1 + index);
            case ObjectShape item: return Group(item, path);
            case MapShape map: return new JsonObject { ["Nederweert"] = Value(map.Value, path, refer, 0), ["Weert"] = Value(map.Value, path, refer, 1) };
            case ListShape list: return List(list, path);
            case ScalarShape { Name: "een id", Description: var description } when description.StartsWith("De id van ", StringComparison.Ordinal):
                refer(description["De id van ".Length..].TrimEnd('.').Split(" of "));
                return null;
            default: return Scalar((ScalarShape)shape, path);
        }
    }

    private JsonArray List(ListShape list, string path)
    {
        var items = new JsonArray();
        var count = path.Count(letter => letter == '.') < 2 || list.Item is not ObjectShape ? _items : 1;
        for (var i = 0; i < count; i++)
        {
            var place = i;
            string[]? kinds = null;
            items.Add(Value(list.Item, $"{path}[{i}]", found => kinds = found, i));
            if (kinds is not null) _references.Add((items, place, kinds));
        }
        return items;
    }

    private string Scalar(ScalarShape scalar, string path)
    {
        if (scalar.Name is not ("een tekst" or "een tekst met opmaak")) return EveryKeyValues.Of(scalar);
        var word = $"woord{++_words}x";
        Words.Add((path, word));
        return word;
    }

    private string NewId(string owner)
    {
        if (!_ids.TryGetValue(owner, out var ids)) _ids.Add(owner, ids = []);
        ids.Add($"{owner}-{ids.Count + 1}");
        return ids[^1];
    }

    /// <summary>The first item of the kinds that are meant; nothing when that part is absent.</summary>
    private void Refer(JsonNode parent, object key, string[] kinds)
    {
        var id = (kinds is ["een onderdeel"] ? Anchored : kinds).Select(kind => _ids.GetValueOrDefault(kind)?[0]).FirstOrDefault(found => found is not null);
        if (key is string name)
        {
            if (id is null) ((JsonObject)parent).Remove(name);
            else parent[name] = id;
        }
        else if (id is null) ((JsonArray)parent).RemoveAt((int)key);
        else parent[(int)key] = id;
    }
}
