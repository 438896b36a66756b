using System.Collections.Immutable;

namespace Agenda.Fonts;

/// <summary>
/// Says where a word may be divided at a line's end, by Liang's patterns (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983): in `a1le` the figure
/// weighs a division between a and l; of all patterns that fit a place the heaviest counts, and an odd weight allows a division.
/// </summary>
public sealed class Hyphenator
{
    /// <summary>A soft hyphen in a word says that its writer has decided where it may be divided.</summary>
    private const char SoftHyphen = '\u00AD';

    private const int LongestWord = 64;

    private static readonly Lazy<Hyphenator> DutchPatterns = new(() => new Hyphenator(PatternTable.Parse(ReadDutch())));

    private readonly PatternTable _patterns;

    /// <summary>By word in small letters: the places of its divisions.</summary>
    private readonly Dictionary<string, int[]> _exceptions;

    private Hyphenator(PatternTable patterns, Dictionary<string, int[]>? exceptions = null) => (_patterns, _exceptions) = (patterns, exceptions ?? []);

    /// <summary>The Dutch patterns that the program carries; read when first asked for.</summary>
    public static Hyphenator Dutch => DutchPatterns.Value;

    /// <summary>Reads patterns in the form that libhyphen uses: the name of the encoding, then a pattern a line. A line that is no pattern is passed over.</summary>
    public static Hyphenator Parse(ReadOnlyMemory<byte> patterns) => new(PatternTable.Parse(patterns.Span));

    /// <summary>The same, but for words of which someone said better.</summary>
    /// <param name="words">With hyphens where they may be divided, `ge-meen-te`; one without is never divided.</param>
    public Hyphenator With(IEnumerable<string> words)
    {
        var exceptions = new Dictionary<string, int[]>(_exceptions, StringComparer.Ordinal);
        foreach (var word in words)
        {
            var places = new List<int>();
            for (var i = 0; i < word.Length; i++)
            {
                if (word[i] == '-') places.Add(i - places.Count);
            }
            exceptions[word.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()] = [.. places];
        }
        return exceptions.Count == 0 ? this : new Hyphenator(_patterns, exceptions);
    }

    /// <summary>
    /// The places, ascending, where a line may end inside a word if a hyphen is added: each the index of the first character after it. A soft hyphen is
    /// the place itself, and then the patterns are not asked. Words in capitals or with a figure in them stay whole, and so do the parts beside a hyphen
    /// that are too short. Dutch drops a trema that a division makes superfluous (`coör-` but `co-ordinatie`), so there is no division before one.
    /// </summary>
    public ImmutableArray<int> BreakPoints(ReadOnlySpan<char> word)
    {
        if (word.Contains(SoftHyphen)) return SoftHyphens(word);
        var found = ImmutableArray.CreateBuilder<int>();
        for (var start = 0; start < word.Length;)
        {
            var end = start;
            while (end < word.Length && IsInWord(word[end])) end++;
            if (end > start) AddPart(word[start..end], start, found);
            start = end + 1;
        }
        return found.DrainToImmutable();
    }

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || c is '\'' or '\u2019';

    private static ImmutableArray<int> SoftHyphens(ReadOnlySpan<char> word)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        for (var i = 1; i < word.Length - 1; i++)
        {
            if (word[i] == SoftHyphen) found.Add(i);
        }
        return found.DrainToImmutable();
    }

    private void AddPart(ReadOnlySpan<char> part, int offset, ImmutableArray<int>.Builder found)
    {
        if (part.Length > LongestWord || AddException(part, offset, found)) return;
        if (part.Length < _patterns.LeftMinimum + _patterns.RightMinimum || !IsOrdinary(part)) return;
        // The word between dots, which patterns use for its edges.
        Span<char> letters = stackalloc char[part.Length + 2];
        letters[0] = letters[^1] = '.';
        for (var i = 0; i < part.Length; i++) letters[i + 1] = part[i] == '\u2019' ? '\'' : char.ToLowerInvariant(part[i]);
        Span<byte> weights = stackalloc byte[letters.Length + 1];
        weights.Clear();
        _patterns.Weigh(letters, weights);
        for (var i = _patterns.LeftMinimum; i <= part.Length - _patterns.RightMinimum; i++)
        {
            if ((weights[i + 1] & 1) == 1 && !HasTrema(letters[i + 1]) && letters[i] != '\'' && letters[i + 1] != '\'') found.Add(offset + i);
        }
    }

    private bool AddException(ReadOnlySpan<char> part, int offset, ImmutableArray<int>.Builder found)
    {
        if (_exceptions.Count == 0) return false;
        Span<char> word = stackalloc char[part.Length];
        part.ToLowerInvariant(word);
        if (!_exceptions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var places)) return false;
        foreach (var place in places)
        {
            if (place > 0 && place < part.Length) found.Add(offset + place);
        }
        return true;
    }

    /// <summary>Without figures, and with no capital after the first letter: `Wmo` may be divided if it were long, `VNG` and `ZonMw` not.</summary>
    private static bool IsOrdinary(ReadOnlySpan<char> part)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if (char.IsDigit(part[i]) || (i > 0 && char.IsUpper(part[i]))) return false;
        }
        return true;
    }

    private static bool HasTrema(char c) => c is 'ä' or 'ë' or 'ï' or 'ö' or 'ü';

    private static byte[] ReadDutch()
    {
        using var stream = typeof(Hyphenator).Assembly.GetManifestResourceStream("hyph_nl_NL.dic")
            ?? throw new InvalidOperationException("The Dutch patterns are not in the program.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
