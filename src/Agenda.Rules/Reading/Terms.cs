using System.Collections.Immutable;
using Agenda.Model;

namespace Agenda.Rules.Reading;

/// <summary>The words that the document explains: those of its lists of terms and abbreviations.</summary>
internal sealed class Terms
{
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The terms as they are printed.</summary>
    public ImmutableArray<Passage> Printed { get; private init; } = [];

    public static Terms Of(ImmutableArray<Passage> passages, Beleidsagenda? agenda)
    {
        var terms = new Terms { Printed = [.. passages.Where(passage => passage.Kind == PassageKind.Term)] };
        foreach (var term in terms.Printed) terms.Add(term.Text);
        foreach (var wet in agenda?.Wetten ?? [])
        {
            if (wet.Afkorting is { } afkorting) terms.Add(afkorting);
        }
        foreach (var afkorting in agenda?.Afkortingen ?? []) terms.Add(afkorting.Kort);
        foreach (var begrip in agenda?.Begrippen?.Lijst ?? []) terms.Add(begrip.Term);
        return terms;
    }

    /// <summary>Adds a term, and each word of it: who explains `Wmo 2015` explains `Wmo`.</summary>
    public void Add(string term)
    {
        _words.Add(term);
        foreach (var word in SplitWords.Of(term)) _words.Add(word.In(term).ToString());
    }

    public bool Explain(string word) => _words.Contains(word);
}
