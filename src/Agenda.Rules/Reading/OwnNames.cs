using Agenda.Model;

namespace Agenda.Rules.Reading;

/// <summary>What a document is called: the kinds in its title, subtitle and `soort` (`agenda` of `Samenlevingsagenda`), and how a sentence names it by those.</summary>
internal sealed class OwnNames(HashSet<string> kinds)
{
    /// <summary>What a word for a policy document ends in. `document` and `stuk` fit any, and are none.</summary>
    private static readonly string[] Kinds = ["agenda", "nota", "notitie", "visie", "plan", "programma", "projectopdracht", "strategie"];

    /// <summary>Words that end like one and are none.</summary>
    private static readonly string[] Others = ["televisie", "revisie", "divisie", "supervisie", "provisie", "intervisie", "prognota"];

    public IReadOnlySet<string> All => kinds;

    public static OwnNames Of(Beleidsagenda agenda)
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        var data = agenda.Gegevens;
        foreach (var text in new[] { data.Titel, data.Ondertitel, data.Soort }.OfType<string>())
        {
            foreach (var word in SplitWords.Of(text))
            {
                if (KindOf(word.In(text)) is { } kind) kinds.Add(kind);
            }
        }
        return new OwnNames(kinds);
    }

    /// <summary>`nota` of `beleidsnota`, `visie` of `visiedocument`; null for another word.</summary>
    public static string? KindOf(ReadOnlySpan<char> word)
    {
        var lower = word.ToString().ToLowerInvariant();
        if (Array.IndexOf(Others, lower) >= 0) return null;
        foreach (var kind in Kinds)
        {
            if (lower.EndsWith(kind, StringComparison.Ordinal) || lower == kind + "document") return kind;
        }
        return null;
    }

    /// <summary>`de agenda`, `deze nota`, `dit document`: the article or pronoun stands before it, with nothing between.</summary>
    public bool AreNamedIn(List<string> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var isPointed = words[i - 1].ToLowerInvariant() is "deze" or "dit" or "onze";
            if (isPointed && words[i] is "document" or "stuk") return true;
            if ((isPointed || words[i - 1].ToLowerInvariant() is "de" or "het") && KindOf(words[i]) is { } kind && kinds.Contains(kind)) return true;
        }
        return false;
    }
}
