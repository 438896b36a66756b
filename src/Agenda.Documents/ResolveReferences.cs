using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Documents;

/// <summary>Gives references their words: `[](#id)` the number and title, `[§](#id)` the number alone.</summary>
/// <param name="titled">The ids whose title is said after the number.</param>
internal sealed class ResolveReferences(ImmutableSortedDictionary<string, Target> targets, HashSet<string> titled, DiagnosticBag found) : BlockRewriter
{
    /// <summary>After one of these a point does not end the sentence; a word with a point inside (`d.w.z.`) or of one letter does not either.</summary>
    private static readonly string[] Abbreviations =
        ["bijv", "resp", "incl", "excl", "vgl", "nr", "nrs", "art", "hfst", "hfdst", "par", "blz", "pag", "enz", "etc", "ca", "evt", "zgn", "jl", "lid", "sub", "ed", "dr", "mr", "ing", "ir", "prof"];

    private bool _sentenceBegins;

    protected override Block Rewrite(Block block)
    {
        _sentenceBegins = true;
        return base.Rewrite(block);
    }

    protected override TableCell Rewrite(TableCell cell)
    {
        _sentenceBegins = true;
        return base.Rewrite(cell);
    }

    protected override void Put(Inline inline, List<Inline> into)
    {
        if (inline is Link { IsInternal: true } link)
        {
            var (begins, content) = (_sentenceBegins, Rewrite(link.Content));
            Put(link, content, begins, into);
            _sentenceBegins = false;
            return;
        }
        base.Put(inline, into);
        _sentenceBegins = inline switch
        {
            TextRun run => EndsSentence(run.Text, _sentenceBegins),
            LineBreak or NoteReference or Emphasis or Strong or Foreign => _sentenceBegins,
            _ => false,
        };
    }

    protected override Inline Rewrite(NoteReference note)
    {
        var begins = _sentenceBegins;
        var result = base.Rewrite(note);
        _sentenceBegins = begins;
        return result;
    }

    private void Put(Link link, ImmutableArray<Inline> content, bool sentenceBegins, List<Inline> into)
    {
        var id = link.Target[1..];
        if (!targets.TryGetValue(id, out var target))
        {
            var hint = Spelling.Nearest(id, targets.Keys) is { } nearest ? $"bedoelde u `#{nearest}`?" : "geef de kop, het punt, het begrip, de tabel of de figuur die u bedoelt dit id: `{#" + id + "}`";
            found.Report(DocumentDiagnostics.ReferenceToNothing, link.Span, $"`#{id}` verwijst naar iets wat er niet is", hint);
            if (content.IsEmpty) into.Add(new TextRun(link.Target, link.Span));
            else into.AddRange(content);
            return;
        }
        if (Words(target, content) is not { } words)
        {
            into.Add(content == link.Content ? link : link with { Content = content });
            return;
        }
        if (words.Length == 0)
        {
            found.Report(DocumentDiagnostics.ReferenceWithoutName, link.Span, $"`#{id}` heeft geen nummer en geen titel om te laten zien", $"schrijf zelf een tekst: `[tekst](#{id})`");
            words = link.Target;
        }
        if (sentenceBegins) words = char.ToUpperInvariant(words[0]) + words[1..];
        into.Add(link with { Content = [new TextRun(words, link.Span)] });
    }

    /// <summary>What the reference says; null where the author wrote it.</summary>
    private string? Words(Target target, ImmutableArray<Inline> content)
    {
        if (content is [TextRun { Text: "§" }]) return target.Short.Length > 0 ? target.Short : target.Title;
        if (!content.IsEmpty) return null;
        if (target.Reference.Length == 0) return target.Title;
        // `kader 6.2-A7`, `tabel 1`: what stands there is a sentence or a caption, not a name.
        return titled.Contains(target.Id) && target.Title.Length > 0 ? $"{target.Reference} ({target.Title})" : target.Reference;
    }

    private static bool EndsSentence(string text, bool before)
    {
        var end = text.AsSpan().TrimEnd();
        if (end.IsEmpty) return before;
        if (end[^1] is '?' or '!') return true;
        if (end[^1] != '.') return false;
        var word = end[..^1];
        word = word[(word.LastIndexOfAny(' ', '(', '\u00A0') + 1)..];
        if (word.Length < 2 || word.Contains('.')) return false;
        foreach (var abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase)) return false;
        }
        return true;
    }
}
