namespace Agenda.Rules.Reading;

/// <summary>What follows from the letters of a word alone, derived when it is first asked for.</summary>
internal sealed class PerWord<T>(Vocabulary vocabulary, Func<string, T> derive)
{
    private readonly T[] _derived = new T[vocabulary.Count];
    private readonly bool[] _isKnown = new bool[vocabulary.Count];

    /// <param name="number">Of a word in the vocabulary.</param>
    public T this[int number]
    {
        get
        {
            if (_isKnown[number]) return _derived[number];
            _isKnown[number] = true;
            return _derived[number] = derive(vocabulary[number]);
        }
    }
}
