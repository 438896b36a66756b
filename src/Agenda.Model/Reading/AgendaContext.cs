using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Yaml;
using Agenda.Yaml.Reading;

namespace Agenda.Model;

/// <summary>Keeps the ids and the references that readers meet, and holds them against each other when all is read.</summary>
internal sealed class AgendaContext(DiagnosticBag found, IReadOnlyFolder folder) : ReadContext(found, folder)
{
    /// <summary>The kind of a whole part: `opgaven`.</summary>
    private const string Part = "hoofdonderdeel";

    private readonly Dictionary<string, Item> _items = new(StringComparer.Ordinal);
    private readonly List<Item> _ordered = [];
    private readonly List<Reference> _references = [];
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);

    public ImageShelf Images { get; } = new(folder, found);

    /// <summary>A key at the top is an id as well: `[](#opgaven)`.</summary>
    public void AddPart(YamlScalar key) => Add(key.Value, Part, key.Span, null);

    public void Refer(Verwijzing reference, string[] kinds, SourceSpan key) => _references.Add(new Reference(reference, kinds, key.IsKnown ? key : reference.Span));

    protected override void OnObject(IObjectReader reader, YamlMapping node, object? value)
    {
        if (node.Find("id") is { Value: YamlScalar { IsEmpty: false } id }) Add(id.Value, reader.Shape.Name, id.Span, value);
    }

    protected override void OnUnread(YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                if (mapping.Find("id") is { Value: YamlScalar id }) _unread.Add(id.Value);
                foreach (var entry in mapping.Entries) OnUnread(entry.Value);
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items) OnUnread(item);
                break;
        }
    }

    /// <summary>
    /// Reports every reference to nothing, once for each id, and fills in the others. What stands where it is not read is something: that it is not read has been said.
    /// </summary>
    public void Resolve()
    {
        var missing = new Dictionary<string, List<Reference>>(StringComparer.Ordinal);
        foreach (var made in _references)
        {
            var (reference, kinds, _) = made;
            if (!_items.TryGetValue(reference.Id, out var item))
            {
                if (_unread.Contains(reference.Id)) continue;
                if (missing.TryGetValue(reference.Id, out var same)) same.Add(made);
                else missing.Add(reference.Id, [made]);
            }
            else if (kinds.Length > 0 && !kinds.Contains(item.Kind))
                Found.Report(ModelDiagnostics.ReferenceOtherKind, reference.Span, $"`{reference.Id}` is een {item.Kind}, en hier hoort de id van een {string.Join(" of ", kinds)}",
                    Hint(kinds), new RelatedPlace(item.Span, "hier staat die id"));
            else (reference.Soort, reference.Doel) = (item.Kind, item.Value);
        }
        foreach (var references in missing.Values) ReportNothing(references);
    }

    /// <summary>The id that was probably meant, with its place; otherwise the few that there are. Where the id itself is wrong, all references to it are one mistake.</summary>
    private void ReportNothing(List<Reference> references)
    {
        var (reference, kinds, _) = references[0];
        var kind = kinds.Length == 1 ? kinds[0] : "onderdeel";
        var related = references.Skip(1).Select(also => new RelatedPlace(also.Verwijzing.Span, "en hier")).ToList();
        var hint = Hint(kinds);
        if (Spelling.Nearest(reference.Id, Candidates(kinds).Select(item => item.Id)) is { } nearest)
        {
            related.Insert(0, new RelatedPlace(_items[nearest].Span, $"hier staat `{nearest}`"));
            hint = $"bedoelde u `{nearest}`?";
        }
        Found.Report(ModelDiagnostics.ReferenceToNothing, reference.Span, $"hier wordt verwezen naar {kind} `{reference.Id}`, en die id bestaat niet", hint, [.. related]);
    }

    private string? Hint(string[] kinds)
    {
        var candidates = Candidates(kinds);
        return candidates.Length is > 0 and <= 12
            ? "er zijn: " + string.Join(", ", candidates.Select(item => $"`{item.Id}`"))
            : "geef het onderdeel waar u naar verwijst een regel `id: naam`";
    }

    private ImmutableArray<Item> Candidates(string[] kinds) => [.. _ordered.Where(item => kinds.Length == 0 || kinds.Contains(item.Kind))];

    private void Add(string id, string kind, SourceSpan span, object? value)
    {
        var item = new Item(id, kind, span, value);
        if (_items.TryAdd(id, item))
        {
            _ordered.Add(item);
            return;
        }
        var first = _items[id];
        Found.Report(ModelDiagnostics.IdTwice, span, first.Kind == Part ? $"`{id}` is al de naam van een hoofdonderdeel" : $"id `{id}` staat er twee keer",
            "geef een van de twee een andere id", new RelatedPlace(first.Span, first.Kind == Part ? "hier staat het hoofdonderdeel" : "hier staat de eerste"));
    }

    private readonly record struct Item(string Id, string Kind, SourceSpan Span, object? Value);

    private readonly record struct Reference(Verwijzing Verwijzing, string[] Kinds, SourceSpan Key);
}
