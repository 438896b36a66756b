namespace Agenda.Rules.Reading;

/// <summary>The words of a document, told apart by each letter, and numbered. It has few of them, many times: what a rule derives of a word it derives once (<see cref="PerWord{T}"/>).</summary>
internal sealed class Vocabulary
{
    private readonly List<string> _words = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Words have the numbers from 0 to here, in the order in which they come first.</summary>
    public int Count => _words.Count;

    public string this[int number] => _words[number];

    /// <summary>The number of a word, which is the next one when it is new.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        var numbers = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (numbers.TryGetValue(word, out var number)) return number;
        number = _words.Count;
        var written = word.ToString();
        _words.Add(written);
        _numbers.Add(written, number);
        return number;
    }
}
