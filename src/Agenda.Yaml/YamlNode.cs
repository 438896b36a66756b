using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Yaml.Parsing;

namespace Agenda.Yaml;

/// <summary>A value as it stands in a YAML file, with its place. Values that an alias repeats are one and the same object.</summary>
public abstract class YamlNode(SourceSpan span)
{
    /// <summary>From the first character to the last; of a block from its first key or dash.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>What it is, in Dutch, with its article: "een lijst".</summary>
    public abstract string Kind { get; }

    /// <summary>How many values it holds when every alias is written out; the bound on aliases counts these.</summary>
    internal abstract int Weight { get; }

    /// <summary>Nothing was written: an empty place, `~` or `null`.</summary>
    public virtual bool IsEmpty => false;
}

/// <summary>How a scalar was written.</summary>
public enum ScalarForm
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}

/// <summary>One value: a word, a number, a text.</summary>
/// <param name="text">The place of each character, when the value does not come from YAML (a cell of a table).</param>
public sealed class YamlScalar(string value, ScalarForm form, SourceSpan span, MappedText? text = null) : YamlNode(span)
{
    private MappedText? _text = text;

    /// <summary>As YAML gives it: without quotes, escapes and indentation.</summary>
    public string Value { get; } = value;

    public ScalarForm Form { get; } = form;

    /// <summary>The value with the place of each of its characters.</summary>
    public MappedText Text => _text ??= MapScalar.Map(this);

    public override bool IsEmpty => Form == ScalarForm.Plain && Value is "" or "~" or "null";

    public override string Kind => IsEmpty ? "niets" : "één waarde";

    internal override int Weight => 1;
}

public sealed class YamlSequence : YamlNode
{
    public YamlSequence(ImmutableArray<YamlNode> items, SourceSpan span) : base(span)
    {
        Items = items;
        Weight = 1;
        foreach (var item in items) Weight = YamlMapping.Add(Weight, item.Weight);
    }

    public ImmutableArray<YamlNode> Items { get; }

    public override string Kind => "een lijst";

    internal override int Weight { get; }
}

/// <summary>A key and its value.</summary>
public readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>Keys with their values, in the order in which they stand; no key stands twice.</summary>
public sealed class YamlMapping : YamlNode
{
    public YamlMapping(ImmutableArray<YamlEntry> entries, SourceSpan span) : base(span)
    {
        Entries = entries;
        Weight = 1;
        foreach (var entry in entries) Weight = Add(Weight, entry.Value.Weight);
    }

    public ImmutableArray<YamlEntry> Entries { get; }

    public override string Kind => "een groep sleutels";

    internal override int Weight { get; }

    /// <summary>Where a mark for the whole goes: its first key, or the whole when its keys stand elsewhere (in the head of a table).</summary>
    public SourceSpan Start => Entries is [{ Key.Span: var first }, ..] && ReferenceEquals(first.File, Span.File) && first.Start >= Span.Start ? first : Span;

    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key) return entry;
        }
        return null;
    }

    /// <summary>Weights grow as fast as aliases do; from here on "too many" is all that matters.</summary>
    internal static int Add(int a, int b) => (int)Math.Min((long)a + b, int.MaxValue / 2);
}
