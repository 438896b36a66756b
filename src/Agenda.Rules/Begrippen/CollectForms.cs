using System.Runtime.InteropServices;
using Agenda.Diagnostics;
using Agenda.Rules.Reading;

namespace Agenda.Rules.Begrippen;

/// <summary>One way in which a word is written: where it stands first, and how often.</summary>
internal sealed class WrittenForm(string name, Passage passage, Word word)
{
    public string Name { get; } = name;

    public int Count { get; set; } = 1;

    public string Text => word.In(passage.Text).ToString();

    public SourceSpan Place => passage.Place(word);
}

/// <summary>Groups the words of a document by what is the same in all ways to write them. The ways stand in the order in which they come.</summary>
internal sealed class CollectForms
{
    /// <summary>The key of a short form that stands in brackets after the long one.</summary>
    private const string Introduced = "(planningencontrol)";

    private const string Planning = "planningencontrol";

    private readonly DocumentContext _context;
    private readonly Dictionary<string, List<WrittenForm>> _groups = new(StringComparer.Ordinal);
    private readonly WordForms _forms;
    private readonly WrittenForm?[] _ofWord;
    private readonly PairNames _names;
    private readonly PerWord<Look> _looks;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _singles;

    private CollectForms(DocumentContext context)
    {
        _context = context;
        _forms = new WordForms(context.Vocabulary);
        _ofWord = new WrittenForm?[context.Vocabulary.Count];
        _names = PairNames.Of(context);
        _looks = new PerWord<Look>(context.Vocabulary, LookOf);
        var singles = new HashSet<string>(StringComparer.Ordinal);
        for (var word = 0; word < context.Vocabulary.Count; word++) singles.Add(_forms[word].Key);
        _singles = singles.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Dictionary<string, List<WrittenForm>> Of(DocumentContext context)
    {
        var collect = new CollectForms(context);
        foreach (var passage in context.Passages) collect.Add(passage);
        // `planning en control (P&C)` says that the two are one.
        if (collect._groups.Remove(Introduced) && collect._groups.TryGetValue(Planning, out var planning)) planning.RemoveAll(form => form.Name == "p&c");
        return collect._groups;
    }

    /// <summary>What the letters of a word say of the ways in which it can have a variant; most words have few.</summary>
    [Flags]
    private enum Look
    {
        None = 0,
        Planning = 1,
        Short = 2,
        Compared = 4,
        Begins = 8,
        Ends = 16,
    }

    private static Look LookOf(string word) =>
        (PlanningAndControl.CanBegin(word) ? Look.Planning : 0)
        | (ShortForms.CanBe(word) ? Look.Short : 0)
        | (word.Length >= 6 && SpellingKey.IsPlain(word) ? Look.Compared : 0)
        | (SpellingKey.CanBegin(word) ? Look.Begins : 0)
        | (SpellingKey.CanEnd(word) ? Look.Ends : 0);

    private void Add(Passage passage)
    {
        var (words, numbers) = (passage.Words, passage.Numbers);
        var mayHoldAddress = Addresses.CanBeIn(passage.Text);
        for (var i = 0; i < words.Length; i++)
        {
            if (mayHoldAddress && Addresses.Contains(passage, words[i])) continue;
            var look = _looks[numbers[i]];
            if (look.HasFlag(Look.Planning) && PlanningAndControl.Find(passage, i) is { } planning)
            {
                if (!PlanningAndControl.IsIntroduced(passage, planning)) Add(Planning, passage, planning, WordForms.Lower(planning.In(passage.Text).ToString()));
                else Add(Introduced, passage, planning, "p&c");
                while (i + 1 < words.Length && words[i + 1].Start < planning.End) i++;
                continue;
            }
            if (look.HasFlag(Look.Short) && ShortForms.Of(passage, i) is { } known) Add(known.Key, passage, words[i], known.Form);
            if (look.HasFlag(Look.Compared)) AddWord(passage, i);
            if (!PairNames.IsPair(passage, i)) continue;
            if (look.HasFlag(Look.Begins) && _looks[numbers[i + 1]].HasFlag(Look.Ends)) AddJoined(passage, i);
            if (_names.Find(passage, i) is { } name) Add("case " + name.Key, passage, PairNames.Pair(passage, i), name.Capitals);
        }
    }

    private void AddWord(Passage passage, int at)
    {
        var number = passage.Numbers[at];
        if (_ofWord[number] is { } known) known.Count++;
        else _ofWord[number] = Add(_forms[number].Key, passage, passage.Words[at], _forms[number].Form);
    }

    /// <summary>Two words that elsewhere are one: `succes factoren`.</summary>
    private void AddJoined(Passage passage, int at)
    {
        if (!_singles.TryGetValue(_forms.Joined(passage.Numbers[at], passage.Numbers[at + 1]), out var key)) return;
        var pair = PairNames.Pair(passage, at);
        Add(key, passage, pair, WordForms.Form(pair.In(passage.Text).ToString()));
    }

    private WrittenForm Add(string key, Passage passage, Word word, string form)
    {
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, key, out _);
        group ??= [];
        foreach (var known in group)
        {
            if (known.Name != form) continue;
            known.Count++;
            return known;
        }
        var written = new WrittenForm(form, passage, word);
        group.Add(written);
        return written;
    }
}
