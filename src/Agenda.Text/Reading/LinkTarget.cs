namespace Agenda.Text.Reading;

/// <summary>Where a link may go: a place in the document, or an address that works for whoever gets the document.</summary>
internal static class LinkTarget
{
    public static bool IsInside(string target) => target is ['#', ..] && AttributeText.IsId(target.AsSpan(1));

    public static bool IsOutside(string target) => VisibleText.IndexOfHidden(target) < 0
        && (HasScheme(target, "https://") || HasScheme(target, "http://") || HasScheme(target, "mailto:") || HasScheme(target, "tel:"));

    /// <summary>What to write instead of a target that is neither.</summary>
    public static string Hint(string target)
    {
        if (target.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return $"schrijf `https://{VisibleText.Of(target)}`";
        return target.Contains('@', StringComparison.Ordinal) && !target.Contains(':', StringComparison.Ordinal)
            ? $"schrijf `mailto:{VisibleText.Of(target)}`"
            : "begin het adres met `https://`, `mailto:` of `tel:`, of verwijs met `#` naar een id in dit document";
    }

    private static bool HasScheme(string target, string scheme) => target.Length > scheme.Length && target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
}
