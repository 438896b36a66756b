using Agenda.Text.Syntax;

namespace Agenda.Model;

/// <summary>How templates name a figure or a part that need not have an id.</summary>
internal static class Sleutel
{
    /// <summary>The id; without one the words of the title, in small letters.</summary>
    public static string Van(string? id, string titel) => id ?? string.Join('-', titel.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>Prose in two forms, because one paragraph fits in a line and more does not.</summary>
internal static class ProzaVorm
{
    /// <summary>The text when it is one paragraph; null otherwise.</summary>
    public static Prose? Regel(this Prose? tekst) => tekst is { Blocks: [Paragraph] } ? tekst : null;

    /// <summary>The text when it is more than a paragraph; null otherwise.</summary>
    public static Prose? Blokken(this Prose? tekst) => tekst is { Blocks: [Paragraph] } or { IsEmpty: true } ? null : tekst;
}
