namespace Agenda.Fonts;

/// <summary>
/// Patterns as they stand in their file, found by a hash of their letters. One pass over the file fills a table of places: there is nothing to build
/// for a pattern that no word asks for.
/// </summary>
internal sealed class PatternTable
{
    // libhyphen's README: without LEFTHYPHENMIN or RIGHTHYPHENMIN a program chooses. Three letters on the next line is Dutch custom.
    private const int UsualLeftMinimum = 2;
    private const int UsualRightMinimum = 3;

    private readonly char[] _text;
    private readonly int[] _places;
    private readonly int _mask;
    private int _longest;

    private PatternTable(char[] text, int size)
    {
        (_text, _places, _mask) = (text, new int[size], size - 1);
    }

    /// <summary>The fewest letters before a division.</summary>
    public int LeftMinimum { get; private set; } = UsualLeftMinimum;

    /// <summary>The fewest letters after a division.</summary>
    public int RightMinimum { get; private set; } = UsualRightMinimum;

    public static PatternTable Parse(ReadOnlySpan<byte> file)
    {
        var isUtf8 = file.StartsWith("UTF-8"u8);
        var text = new char[file.Length + 1];
        var length = (isUtf8 ? System.Text.Encoding.UTF8 : System.Text.Encoding.Latin1).GetChars(file, text);
        text[length] = '\n';
        // At most half full, so that a search ends soon; a pattern and its line end are two characters at least.
        var lines = file.Count((byte)'\n') + 1;
        var table = new PatternTable(text, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)lines * 2 + 2));
        var start = text.AsSpan(0, length + 1).IndexOf('\n') + 1;
        while (start < length)
        {
            var end = start + text.AsSpan(start).IndexOf('\n');
            table.AddLine(start, end);
            start = end + 1;
        }
        return table;
    }

    /// <summary>Raises the weight of each place before a letter to that of the heaviest pattern that fits there.</summary>
    /// <param name="letters">A word in small letters, between dots.</param>
    /// <param name="weights">One for each letter, and one for the end.</param>
    public void Weigh(ReadOnlySpan<char> letters, Span<byte> weights)
    {
        for (var start = 0; start < letters.Length; start++)
        {
            var hash = 0u;
            var longest = Math.Min(_longest, letters.Length - start);
            for (var length = 1; length <= longest; length++)
            {
                hash = Hash(hash, letters[start + length - 1]);
                if (Find(hash, letters.Slice(start, length)) is > 0 and var place) Raise(place, weights[start..]);
            }
        }
    }

    private static uint Hash(uint hash, char letter) => (hash ^ letter) * 0x9E3779B1u;

    private void AddLine(int start, int end)
    {
        if (end > start && _text[end - 1] == '\r') end--;
        var line = _text.AsSpan(start, end - start);
        if (line.IsEmpty || line[0] is '%' or '#') return;
        if (line[0] is >= 'A' and <= 'Z')
        {
            ReadSetting(line);
            return;
        }
        // What stands after a slash is another spelling at a division, which this hyphenator does not make.
        if (line.Contains('/')) return;
        var (hash, letters) = (0u, 0);
        foreach (var c in line)
        {
            if (char.IsAsciiDigit(c)) continue;
            hash = Hash(hash, c);
            letters++;
        }
        if (letters == 0) return;
        _longest = Math.Max(_longest, letters);
        var slot = Slot(hash);
        while (_places[slot] != 0) slot = (slot + 1) & _mask;
        _places[slot] = start;
    }

    private void ReadSetting(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("LEFTHYPHENMIN ") && int.TryParse(line[14..], out var left)) LeftMinimum = Math.Clamp(left, 1, 32);
        if (line.StartsWith("RIGHTHYPHENMIN ") && int.TryParse(line[15..], out var right)) RightMinimum = Math.Clamp(right, 1, 32);
    }

    private int Slot(uint hash) => (int)(hash ^ hash >> 15) & _mask;

    /// <summary>Where the pattern with these letters starts in the file, or 0: the file's first line is never a pattern.</summary>
    private int Find(uint hash, ReadOnlySpan<char> letters)
    {
        for (var slot = Slot(hash); _places[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (HasLetters(_places[slot], letters)) return _places[slot];
        }
        return 0;
    }

    private bool HasLetters(int place, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            while (char.IsAsciiDigit(_text[place])) place++;
            if (_text[place++] != letter) return false;
        }
        while (char.IsAsciiDigit(_text[place])) place++;
        return _text[place] is '\n' or '\r';
    }

    private void Raise(int place, Span<byte> weights)
    {
        for (var i = 0; _text[place] is not ('\n' or '\r'); place++)
        {
            if (!char.IsAsciiDigit(_text[place])) i++;
            else weights[i] = Math.Max(weights[i], (byte)(_text[place] - '0'));
        }
    }
}
