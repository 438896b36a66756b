using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Styles;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Documents;

/// <summary>Numbers chapters, sections, appendices, tables, figures, and the items that can be pointed at.</summary>
internal sealed class Number(NumberingStyle style, DiagnosticBag found) : BlockRewriter
{
    private const string NumberMark = "{nummer}";

    private readonly HeadingCounter _headings = new(style);
    private readonly Dictionary<string, SourceSpan> _addresses = new(StringComparer.Ordinal);
    private ItemCodes? _codes;
    private int _previousLevel;

    /// <summary>Above zero in a quote, a list or a definition: a heading there is no part of the structure.</summary>
    private int _inside;
    private bool _onCover;
    private int _tables;
    private int _figures;

    protected override Block Rewrite(Heading heading)
    {
        if (_inside > 0 || _onCover) return heading;
        if (heading.Level > _previousLevel + 1) ReportSkip(heading);
        _previousLevel = heading.Level;
        return heading with { Number = _headings.Next(heading) };
    }

    protected override Block Rewrite(Block block)
    {
        if (block is not (Quote or DefinitionList)) return base.Rewrite(block);
        _inside++;
        var result = base.Rewrite(block);
        _inside--;
        return result;
    }

    protected override Block Rewrite(Container container)
    {
        var (codes, onCover, appendices) = (_codes, _onCover, _headings.InAppendices);
        _codes = ItemCodes.Of(container);
        _onCover |= container.Kind == ContainerKind.Cover;
        _headings.InAppendices |= container.Kind == ContainerKind.Appendices;
        var result = base.Rewrite(Labelled(container));
        (_codes, _onCover, _headings.InAppendices) = (codes, onCover, appendices);
        return result;
    }

    protected override Block Rewrite(ListBlock list)
    {
        var codes = _codes;
        _codes = null;
        _inside++;
        var result = (ListBlock)base.Rewrite(list);
        _inside--;
        _codes = codes;
        return codes is null || !list.Ordered ? result : Coded(result, codes);
    }

    protected override Block Rewrite(Table table) => table.Caption.IsEmpty ? table : table with { Number = ++_tables };

    protected override Block Rewrite(FigureBlock figure) => figure.Caption.IsEmpty ? figure : figure with { Number = ++_figures };

    protected override Block Rewrite(ImageBlock image) => image.Caption.IsEmpty ? image : image with { Number = ++_figures };

    /// <summary>`{nummer}` in a label is the number of the section around: a template cannot know it.</summary>
    private Container Labelled(Container container)
    {
        if (container["label"] is not { } label || !label.Contains(NumberMark, StringComparison.Ordinal)) return container;
        label = label.Replace(NumberMark, _headings.Section ?? "", StringComparison.Ordinal).TrimEnd();
        return container with { Attributes = container.Attributes.SetItem("label", label) };
    }

    private ListBlock Coded(ListBlock list, ItemCodes codes)
    {
        var items = list.Items.ToBuilder();
        codes.Begin(list);
        for (var i = 0; i < items.Count; i++)
        {
            var label = codes.Next();
            var address = items[i].Id is null ? null : codes.Address(label, _headings.Section);
            items[i] = items[i] with { Label = label, Address = address };
            if (address is null) continue;
            if (_addresses.TryGetValue(address, out var first))
                found.Report(DocumentDiagnostics.AddressTwice, items[i].Span, $"een ander punt heet ook al {address}", "geef elke groep een eigen `code`", new RelatedPlace(first, "dit is het andere punt"));
            else _addresses.Add(address, items[i].Span);
        }
        return list with { Items = items.MoveToImmutable() };
    }

    private void ReportSkip(Heading heading)
    {
        var message = _previousLevel == 0
            ? $"de eerste kop is van niveau {heading.Level}"
            : $"deze kop is van niveau {heading.Level}, en die ervoor van niveau {_previousLevel}";
        found.Report(DocumentDiagnostics.HeadingSkips, heading.Span, message, $"maak er niveau {_previousLevel + 1} van: `{new string('#', _previousLevel + 1)}`");
    }
}

/// <summary>Counts headings by level; a level below an unnumbered heading has no number either.</summary>
internal sealed class HeadingCounter(NumberingStyle style)
{
    private readonly int[] _counts = new int[7];
    private readonly HeadingNumber?[] _numbers = new HeadingNumber?[7];

    /// <summary>The printed number without the word of an appendix: `6.2`, `B1`.</summary>
    private readonly string?[] _texts = new string?[7];
    private int _chapters;
    private int _appendices;

    public bool InAppendices { get; set; }

    /// <summary>The number of the nearest numbered heading around, `6.2`; null without one.</summary>
    public string? Section { get; private set; }

    public HeadingNumber? Next(Heading heading)
    {
        var level = heading.Level;
        for (var lower = level + 1; lower < _counts.Length; lower++) (_counts[lower], _numbers[lower], _texts[lower]) = (0, null, null);
        _numbers[level] = null;
        _texts[level] = null;
        if (heading.Numbered && level <= style.Depth) Count(level);
        Section = null;
        for (var at = level; at > 0 && Section is null; at--) Section = _texts[at];
        return _numbers[level];
    }

    private void Count(int level)
    {
        if (level > 1)
        {
            if (_texts[level - 1] is not { } above) return;
            _counts[level]++;
            var text = string.Create(CultureInfo.InvariantCulture, $"{above}.{_counts[level]}");
            Set(level, text, new HeadingNumber(text, $"§ {text}", $"§ {text}"));
        }
        else if (InAppendices)
        {
            var number = (++_appendices).ToString(CultureInfo.InvariantCulture);
            var lower = $"{style.Appendix.ToLowerInvariant()} {number}";
            Set(level, style.Appendix[..Math.Min(1, style.Appendix.Length)] + number, new HeadingNumber($"{style.Appendix} {number}", lower, lower));
        }
        else
        {
            var number = (style.First + _chapters++).ToString(CultureInfo.InvariantCulture);
            Set(level, number, new HeadingNumber(number, $"hoofdstuk {number}", $"§ {number}"));
        }
    }

    private void Set(int level, string text, HeadingNumber number) => (_texts[level], _numbers[level]) = (text, number);
}

/// <summary>The codes of items in a group of kaders, goals, eisen or the like: `A1`, `A2`; over all ordered lists of the group.</summary>
internal sealed class ItemCodes
{
    private readonly string _code;

    /// <summary>What an item is called: `doel`.</summary>
    private readonly string _name;

    /// <summary>Codes of kaders start again in every section, so the section's number is part of their address.</summary>
    private readonly bool _inSection;
    private int _last;

    private ItemCodes(Container container, string name)
    {
        _code = container["code"] ?? "";
        _name = name;
        _inSection = container.Kind == ContainerKind.Kaders;
    }

    /// <summary>Null for a container whose items have no codes.</summary>
    public static ItemCodes? Of(Container container) =>
        container.Kind == ContainerKind.Kaders ? new ItemCodes(container, "kader")
        : container.Kind == ContainerKind.Goals ? new ItemCodes(container, "doel")
        : container.Kind == ContainerKind.Coded ? new ItemCodes(container, container["naam"] ?? "punt")
        : null;

    /// <summary>A list that starts at one goes on after the list before it; another start counts as written.</summary>
    public void Begin(ListBlock list) => _last = list.Start > 1 ? list.Start - 1 : _last;

    public string Next() => _code + (++_last).ToString(CultureInfo.InvariantCulture);

    /// <summary>`doel M1`, `eis RV3`, `kader 6.2-A7`.</summary>
    public string Address(string label, string? section) => _inSection && section is not null ? $"{_name} {section}-{label}" : $"{_name} {label}";
}
