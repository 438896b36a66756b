using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Rules.Reading;
using Agenda.Text.Syntax;

namespace Agenda.Rules.Teksten;

/// <summary>A list that announces four kinds and has three: below the sentence, or after its colon.</summary>
internal sealed class AnnouncedCount() : DocumentRule(RuleFamily.Tekst, RuleBasis.Words,
    new("AG286", Severity.Hint, "aangekondigd aantal klopt niet met de lijst",
        "De zin noemt een aantal, en de lijst die volgt heeft er meer of minder. De lezer gaat zoeken naar wat ontbreekt. Verbeter het aantal, of vul de lijst aan. "
        + "Telt u iets wat in de agenda staat, gebruik dan `{{ opgaven.aantal }}`: dat klopt altijd."),
    new("We kiezen vier speerpunten:\n\n- bewegen\n- gezond eten\n- minder stress\n", "We kiezen drie speerpunten:\n\n- bewegen\n- gezond eten\n- minder stress\n"))
{
    internal override void Check(DocumentContext context)
    {
        foreach (var passage in context.Passages)
        {
            if (passage.Kind is PassageKind.Heading or PassageKind.Term or PassageKind.Cell or PassageKind.Caption || passage.Sentences.IsEmpty) continue;
            if (passage.Next is ListBlock list) CheckList(context, passage, list);
            for (var i = 0; i < passage.Sentences.Length; i++)
            {
                CheckSentence(context, passage, passage.Sentences[i]);
                if (i > 0) CheckBackwards(context, passage, passage.Sentences[i - 1], passage.Sentences[i]);
            }
        }
    }

    private void CheckList(DocumentContext context, Passage passage, ListBlock list)
    {
        var sentence = passage.Sentences[^1];
        var hasColon = sentence.In(passage.Text) is [.., ':'];
        if (FindAnnouncement.In(passage, sentence, hasColon) is not { } said || said.Count == list.Items.Length) return;
        if (passage.Text.AsSpan(sentence.Start, said.Word.Start - sentence.Start).Contains(':')) return;
        Report(context, passage, said, list.Items.Length, new RelatedPlace(list.Span, $"de lijst heeft er {DutchNumber.Write(list.Items.Length)}"));
    }

    /// <summary>`vier speerpunten: bewegen, eten en rust`. An item may hold `en` itself, so the count lies between two bounds.</summary>
    private void CheckSentence(DocumentContext context, Passage passage, Sentence sentence)
    {
        var colon = passage.Text.IndexOf(": ", sentence.Start, sentence.Length, StringComparison.Ordinal);
        foreach (var words in (ReadOnlySpan<string>)[", te weten ", ", namelijk "])
        {
            if (colon < 0 && passage.Text.IndexOf(words, sentence.Start, sentence.Length, StringComparison.Ordinal) is var at and >= 0) colon = at + words.Length - 2;
        }
        if (colon < 0) return;
        var head = new Sentence(sentence.Start, colon + 1 - sentence.Start);
        if (FindAnnouncement.In(passage, head, hasColon: true) is not { } said) return;
        var items = passage.Text.AsSpan(colon + 1, sentence.End - colon - 1);
        var commas = items.Count(',');
        var ands = items.Count(" en ");
        if (commas == 0 || ands == 0 || items.ContainsAny(";()") || items[items.LastIndexOf(',')..].IndexOf(" en ") < 0) return;
        var (least, most) = (commas + 2, commas + 1 + ands);
        // `a, b, en c`
        if (items.Contains(", en ", StringComparison.Ordinal)) least--;
        if (said.Count >= least && said.Count <= most) return;
        Report(context, passage, said, said.Count < least ? least : most);
    }

    /// <summary>`De Wmo, de Jeugdwet, de Participatiewet en de Wet inburgering … Deze drie wetten`: names that the sentence before lists.</summary>
    private void CheckBackwards(DocumentContext context, Passage passage, Sentence before, Sentence sentence)
    {
        // `Deze drie wetten`, `Met die drie wetten`: near the start, with a word that points back.
        var head = new Sentence(sentence.Start, Math.Min(sentence.Length, 40));
        if (FindAnnouncement.In(passage, head, hasColon: true) is not { } said) return;
        var lead = passage.Text.AsSpan(sentence.Start, said.Word.Start - sentence.Start).TrimEnd();
        if (lead.Count(' ') > 1 || !(lead.EndsWith("deze", StringComparison.OrdinalIgnoreCase) || lead.EndsWith("die", StringComparison.OrdinalIgnoreCase))) return;
        var counted = CountNames.In(passage.Text.AsSpan(before.Start, before.Length));
        if (counted >= 3 && counted != said.Count)
            context.Report(this, passage.Place(said.Word), $"hier staat `{said.Word.In(passage.Text)}`, maar de zin ervoor noemt er {DutchNumber.Write(counted)}", "verbeter het aantal, of vul de opsomming aan",
                new RelatedPlace(passage.Place(before.Start, before.Length), "de opsomming"));
    }

    private void Report(DocumentContext context, Passage passage, Announcement said, int counted, params ReadOnlySpan<RelatedPlace> related) =>
        context.Report(this, passage.Place(said.Word), $"hier staat `{said.Word.In(passage.Text)}`, maar er {(counted == 1 ? "volgt" : "volgen")} er {DutchNumber.Write(counted)}",
            "verbeter het aantal, of vul de lijst aan", related);
}
