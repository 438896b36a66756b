using System.Text.Json.Nodes;
using Agenda.Yaml.Shapes;

namespace Agenda.Tests.Schemas;

/// <summary>
/// A file drawn by chance from the readers' own definitions: each key has a value that it takes. One mistake can be made in it after that. The same seed gives the same
/// file. It is JSON, which is YAML too, so that reader and validator get the very same text.
/// </summary>
/// <param name="valueOf">A text that a kind of value takes; `{id}` for one that no other place has.</param>
internal sealed class AnyFile(int seed, Func<ScalarShape, string[]> valueOf)
{
    public static readonly string[] Operators = ["add an unknown key", "leave out a key", "leave a value empty", "another kind of value", "another word"];

    private readonly Random _chance = new(seed);
    private readonly List<Site> _sites = [];
    private int _ids;

    /// <summary>A file without mistakes.</summary>
    public JsonObject Create(ObjectShape root) => (JsonObject)Of(root, 0)!;

    /// <summary>Makes one mistake, or what may be one: what else the schema takes in that place is for reader and schema to say alike.</summary>
    public void Spoil(string operation)
    {
        var sites = _sites.Where(site => site.Fits(operation)).ToList();
        if (sites.Count == 0) return;
        var (parent, key, _, _) = sites[_chance.Next(sites.Count)];
        switch (operation)
        {
            case "add an unknown key": ((JsonObject)parent.Node(key)!)["kleurtje"] = "rood"; break;
            case "leave out a key": ((JsonObject)parent).Remove((string)key); break;
            case "leave a value empty": parent.Set(key, null); break;
            case "another kind of value": parent.Set(key, Other(parent.Node(key))); break;
            default: parent.Set(key, Word()); break;
        }
    }

    private JsonNode? Other(JsonNode? node) => _chance.Next(2) == 0 ^ node is JsonArray
        ? node is JsonObject ? new JsonArray("een", "twee") : new JsonArray()
        : node is JsonArray or JsonValue ? new JsonObject { ["een"] = 1 } : "tekst";

    private JsonNode Word() => _chance.Next(9) switch
    {
        0 => "paars",
        1 => "",
        2 => "  ",
        3 => "é !",
        4 => "12x",
        5 => -7,
        6 => 123456,
        7 => true,
        _ => "99999999999",
    };

    private JsonNode? Of(Shape shape, int depth) => shape switch
    {
        ScalarShape scalar => Scalar(scalar),
        NumberShape number => _chance.Next(3) == 0 ? $"{Within(number)}" : Within(number),
        ChoiceShape choice => choice.Options[_chance.Next(choice.Options.Length)].Name,
        LaterShape later => _chance.Next(5) switch { 0 => new JsonObject { ["later"] = "jaarplan" }, 1 => "n.t.b.", _ => Of(later.Inner, depth) },
        OneOfShape oneOf => Of(oneOf.Options[_chance.Next(oneOf.Options.Length)], depth),
        ListShape list when list.OrOne && _chance.Next(2) == 0 => Of(list.Item, depth),
        ListShape list => Items(list, depth),
        MapShape map => Map(map, depth),
        ObjectShape item => Group(item, depth),
        _ => throw new NotSupportedException(shape.Noun),
    };

    private long Within(NumberShape number) => number.Least + _chance.Next((int)Math.Min(number.Most - number.Least, 900) + 1);

    private JsonNode Scalar(ScalarShape scalar)
    {
        var values = valueOf(scalar);
        var value = values[_chance.Next(values.Length)];
        return value == "{id}" ? $"id-{_ids++}" : value.Length > 0 && value.All(char.IsAsciiDigit) && _chance.Next(2) == 0 ? int.Parse(value) : value;
    }

    private JsonArray Items(ListShape list, int depth)
    {
        var items = new JsonArray();
        var count = _chance.Next(depth > 4 ? 2 : 3);
        for (var i = 0; i < count; i++)
        {
            items.Add(Of(list.Item, depth + 1));
            _sites.Add(new Site(items, i, list.Item, null));
        }
        return items;
    }

    private JsonObject Map(MapShape map, int depth)
    {
        var entries = new JsonObject();
        foreach (var key in map.KeyPattern is null ? (string[])["Weert", "Nederweert"] : ["2026", "2027"])
        {
            entries[key] = Of(map.Value, depth + 1);
            _sites.Add(new Site(entries, key, map.Value, null));
        }
        return entries;
    }

    private JsonObject Group(ObjectShape shape, int depth)
    {
        var group = new JsonObject();
        foreach (var field in shape.Fields)
        {
            // At the top most keys are left out, so that what is there can be deep.
            if (field.IsComputed || !field.IsRequired && (depth > 6 || _chance.Next(depth == 0 ? 8 : 2) > 0)) continue;
            group[field.Key] = Of(field.Shape, depth + 1);
            _sites.Add(new Site(group, field.Key, field.Shape, shape));
        }
        return group;
    }

    /// <param name="Key">A string, or the place in a list.</param>
    /// <param name="Owner">The group that the key belongs to; null in a list or among keys of the author's own.</param>
    private sealed record Site(JsonNode Parent, object Key, Shape Shape, ObjectShape? Owner)
    {
        public bool Fits(string operation) => operation switch
        {
            // Only a group of named keys: in `{later: …}` as well, but not among keys of the author's own.
            "add an unknown key" => Parent.Node(Key) is JsonObject && Shape is not MapShape,
            "leave out a key" => Owner is not null,
            "another word" => Parent.Node(Key) is JsonValue,
            _ => true,
        };
    }
}

file static class Nodes
{
    public static JsonNode? Node(this JsonNode parent, object key) => key is string name ? parent[name] : parent[(int)key];

    public static void Set(this JsonNode parent, object key, JsonNode? value)
    {
        if (key is string name) parent[name] = value;
        else parent[(int)key] = value;
    }
}
