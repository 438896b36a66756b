using Agenda.Diagnostics;
using Agenda.Yaml.Shapes;

namespace Agenda.Yaml.Reading;

/// <summary>What a reader has besides the value: where findings go and where files are. A stage that keeps more (ids) derives from it.</summary>
/// <param name="folder">For files that a value names; null when there are none.</param>
public class ReadContext(DiagnosticBag found, IReadOnlyFolder? folder = null)
{
    private HashSet<SourceSpan>? _unknown;

    public DiagnosticBag Found { get; } = found;

    public IReadOnlyFolder? Folder { get; } = folder;

    /// <summary>The key in front of the value that is read now; where a finding about the whole value points. Unknown in a list.</summary>
    public SourceSpan Key { get; set; }

    /// <summary>A file could not be read, so a key that is missing at the top says nothing.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Only the outermost group of keys can be incomplete.</summary>
    internal bool TakeIncomplete()
    {
        var incomplete = IsIncomplete;
        IsIncomplete = false;
        return incomplete;
    }

    /// <summary>Reports that something else should stand here.</summary>
    public void ReportKind(YamlNode node, Shape shape, string? hint = null)
    {
        if (node.IsEmpty) Found.Report(YamlDiagnostics.EmptyValue, node.Span, $"hier staat niets; er hoort {shape.Noun} te staan", hint);
        else Found.Report(YamlDiagnostics.WrongKind, FirstLine(node), $"hier hoort {shape.Noun} te staan, en er staat {node.Kind}", hint);
        OnUnread(node);
    }

    /// <summary>A key is reported once: the head of a table is a key of each row.</summary>
    internal bool IsFirst(SourceSpan key) => (_unknown ??= []).Add(key);

    /// <summary>A file with more unknown keys than this is something else than an agenda: looking for the nearest name of each helps nobody.</summary>
    internal bool HelpsSpelling => _unknown is null or { Count: <= 200 };

    /// <summary>Called for every group of keys that was read.</summary>
    /// <param name="value">The record, or null when it could not be made.</param>
    protected internal virtual void OnObject(IObjectReader reader, YamlMapping node, object? value)
    {
    }

    /// <summary>Called for everything that no reader takes: what stands under an unknown key, or where something else should stand.</summary>
    protected internal virtual void OnUnread(YamlNode node)
    {
    }

    /// <summary>The first key or item of a block: a mark under twenty lines marks nothing.</summary>
    private static SourceSpan FirstLine(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Start,
        YamlSequence { Items: [var first, ..] } when first is YamlScalar => first.Span,
        _ => node.Span,
    };
}
