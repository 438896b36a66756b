using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Styles;
using Agenda.Text.Syntax;

namespace Agenda.Templates.Tables;

/// <summary>What a template asks a table for.</summary>
/// <param name="Item">The record that the table is about; null for the whole agenda.</param>
/// <param name="Caption">Empty for none.</param>
/// <param name="Place">Where the template asks.</param>
internal sealed record TableRequest(Beleidsagenda Agenda, object? Item, string Caption, Style Style, FillProse Prose, SourceSpan Place)
{
    /// <summary>A word of the style, or our own.</summary>
    public string Word(string key, string own) => Style.Words.GetValueOrDefault(key, own);

    public ImmutableArray<Inline> CaptionWith(string addition) =>
        Caption.Length == 0 ? [] : [new TextRun(addition.Length == 0 ? Caption : $"{Caption} ({addition})", Place)];
}
