using Agenda.Rules.Reading;

namespace Agenda.Rules.Teksten;

/// <summary>A count that a sentence says of the list after it.</summary>
internal readonly record struct Announcement(int Count, Word Word);

/// <summary>Finds `vier speerpunten`, `de volgende drie wetten`, `deze zeven vragen` in the sentence before a list.</summary>
internal static class FindAnnouncement
{
    /// <summary>What lists are made of. Other nouns count only after `deze` or `volgende`: `de vier wijkteams krijgen:` says nothing about the list.</summary>
    private static readonly HashSet<string> Listed = new(StringComparer.OrdinalIgnoreCase)
    {
        "aanbevelingen", "aandachtspunten", "acties", "activiteiten", "afspraken", "ambities", "aspecten", "beloften", "bouwstenen", "categorieën", "conclusies", "contouren", "criteria",
        "delen", "dilemma’s", "dilemma's", "dingen", "doelen", "doelgroepen", "doelstellingen", "domeinen", "effecten", "eigenschappen", "eisen", "elementen", "fasen", "fases", "functies", "groepen",
        "hoofdlijnen", "indicatoren", "instrumenten", "kaders", "kenmerken", "kernthema’s", "kernthema's", "kernwaarden", "keuzes", "knelpunten", "lagen", "lessen", "lijnen", "maatregelen", "manieren",
        "meetpunten", "momenten", "niveaus", "onderdelen", "onderwerpen", "ontwikkelingen", "ontwikkelopdrachten", "opdrachten", "opgaven", "oplossingen", "oorzaken", "pijlers", "principes",
        "prioriteiten", "punten", "randvoorwaarden", "redenen", "resultaten", "risico’s", "risico's", "rollen", "signalen", "soorten", "speerpunten", "sporen", "stappen", "succesfactoren", "taken",
        "targets", "thema’s", "thema's", "terreinen", "typen", "types", "uitdagingen", "uitgangspunten", "uitkomsten", "velden", "voorwaarden", "voorstellen", "vormen", "vragen", "waarden", "wensen", "wetten", "zaken",
    };

    private static readonly string[] Bounds = ["minstens", "minimaal", "maximaal", "hoogstens", "ruim", "circa", "ongeveer", "zo’n", "zo'n", "bijna", "dan", "tot", "van", "binnen", "elke", "om", "over", "na", "of", "à", "per", "eerste", "laatste", "andere", "overige", "ieder", "elk"];

    /// <summary>What a number after it names, and does not count: `artikel 12`, `fase 2`, `week 3`.</summary>
    private static readonly string[] Named =
    [
        "artikel", "art", "lid", "hoofdstuk", "hfst", "paragraaf", "par", "bijlage", "tabel", "figuur", "kader", "nummer", "nr", "no", "jaar", "fase", "stap", "spoor", "lijn", "pijler", "regel", "pagina", "blz", "versie",
        "groep", "categorie", "niveau", "trede", "klasse", "week", "kwartaal", "dag", "punt", "onderdeel", "opgave", "doel", "target", "optie", "variant", "scenario", "bouwsteen", "besluit", "richtlijn", "rijksweg", "route", "wijk", "zone",
    ];

    /// <param name="hasColon">Whether the sentence ends in a colon; without one, the noun ends the sentence.</param>
    public static Announcement? In(Passage passage, Sentence sentence, bool hasColon)
    {
        Announcement? found = null;
        var words = passage.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Start < sentence.Start || words[i].End > sentence.End) continue;
            if (DutchNumber.Read(words[i].In(passage.Text)) is not { } count || count < 2) continue;
            var before = i > 0 && words[i - 1].Start >= sentence.Start ? words[i - 1].In(passage.Text).ToString() : "";
            if (Bounds.Contains(before, StringComparer.OrdinalIgnoreCase) || Named.Contains(before, StringComparer.OrdinalIgnoreCase) || IsPartOfNumber(passage.Text, words[i])) continue;
            // `van de zes voorstellen nam de raad er vier over`: the list has the four.
            if (i > 1 && before is "de" or "alle" or "onze" or "deze" && passage.Words[i - 2].In(passage.Text) is "van" or "Van" or "binnen" or "Binnen" or "uit" or "Uit") continue;
            // `twee of drie redenen`, `vier tot zes stappen`
            if (i + 1 < words.Length && words[i + 1].In(passage.Text) is "of" or "tot" or "à" or "en") continue;
            if (Noun(passage, i, before, sentence, hasColon) is not { } noun) continue;
            // Two counts in one sentence: which one the list is about, only a reader knows.
            if (found is not null) return null;
            if (hasColon ? !IsFollowedByOther(passage, noun, sentence) : IsLastWord(words, noun, sentence)) found = new Announcement(count, words[i]);
        }
        return found;
    }

    /// <summary>The word that is counted, at most two words after the number: `drie nieuwe wetten`.</summary>
    private static int? Noun(Passage passage, int number, string before, Sentence sentence, bool hasColon)
    {
        var words = passage.Words;
        for (var i = number + 1; i < words.Length && i <= number + 3 && words[i].End <= sentence.End; i++)
        {
            if (passage.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).Trim().Length > 0) return null;
            if (Listed.Contains(words[i].In(passage.Text).ToString())) return i;
        }
        if (hasColon && LastBeforeColon(passage, number, sentence) is { } last) return last;
        var isNext = before.Equals("volgende", StringComparison.OrdinalIgnoreCase) || before.Equals("die", StringComparison.OrdinalIgnoreCase) || before.Equals("deze", StringComparison.OrdinalIgnoreCase);
        return isNext && number + 1 < words.Length ? number + 1 : null;
    }

    /// <summary>`Er zijn vier kernen:`: what stands right before the colon is what the list is made of, unless it is time, money or people.</summary>
    private static int? LastBeforeColon(Passage passage, int number, Sentence sentence)
    {
        for (var i = number + 1; i < passage.Words.Length && i <= number + 2 && passage.Words[i].End <= sentence.End; i++)
        {
            if (!passage.Text.AsSpan(passage.Words[i].End, sentence.End - passage.Words[i].End).TrimStart().StartsWith(":")) continue;
            var noun = passage.Words[i].In(passage.Text).ToString().ToLowerInvariant();
            return noun.Length > 4 && (noun.EndsWith("en", StringComparison.Ordinal) || noun.EndsWith('s')) && !NotListed.Contains(noun) ? i : null;
        }
        return null;
    }

    private static readonly HashSet<string> NotListed = new(StringComparer.Ordinal)
    {
        "jaren", "maanden", "weken", "dagen", "minuten", "keren", "euro’s", "euro's", "inwoners", "mensen", "bewoners", "jongeren", "ouderen", "personen", "kinderen", "gezinnen", "huishoudens", "woningen", "cliënten", "deelnemers",
        "bezoekers", "leerlingen", "medewerkers", "vrijwilligers", "woorden", "zinnen", "regels",
    };

    /// <summary>`Bij de vier doelen horen de volgende acties:` announces actions, and not goals.</summary>
    private static bool IsFollowedByOther(Passage passage, int noun, Sentence sentence)
    {
        for (var i = noun + 1; i < passage.Words.Length && passage.Words[i].End <= sentence.End; i++)
        {
            // With an article: `vragen` and `vormen` are verbs as well.
            if (passage.Words[i].Is(passage.Text, "volgende") || (passage.Words[i - 1].In(passage.Text) is "de" or "deze" or "onze" or "hun" && Listed.Contains(passage.Words[i].In(passage.Text).ToString()))) return true;
        }
        return false;
    }

    private static bool IsLastWord(IReadOnlyList<Word> words, int at, Sentence sentence) => at + 1 >= words.Count || words[at + 1].Start >= sentence.End;

    /// <summary>`2.1`, `§ 4`, `30 %`, `3,5`.</summary>
    private static bool IsPartOfNumber(string text, Word word)
    {
        var before = word.Start > 0 ? text[word.Start - 1] : ' ';
        var after = word.End < text.Length ? text[word.End] : ' ';
        return before is '.' or ',' or '§' or '-' or '–' or '/' || after is '%' or ':' || (after is '.' or ',' && word.End + 1 < text.Length && char.IsDigit(text[word.End + 1]))
            || (word.Start > 1 && before == ' ' && text[word.Start - 2] == '§');
    }
}
