namespace Scriban.Functions;

/// <summary>
/// The order of words in an index: space and signs, digits, letters; case and accents count only between words that are otherwise
/// the same (`appel`, `Appel`, `áppel`). Our own, so that it is the same on every machine.
/// </summary>
internal static class TextOrder
{
    // Each letter with accents, and after it the letter that it is sorted as.
    private const string Folded =
        "àaáaâaãaäaåaāaăaąaçcćcčcďdđdèeéeêeëeēeęeěeğgìiíiîiïiīiįiłlńnñnňnòoóoôoõoöoøoōoőoŕrřrśsşsšsťtţtùuúuûuüuūuůuűuųuýyÿyźzżzžz";

    public static int Compare(string left, string right)
    {
        int accents = 0;
        int cases = 0;
        int length = Math.Min(left.Length, right.Length);
        for (int i = 0; i < length; i++)
        {
            char a = left[i];
            char b = right[i];
            if (a == b) continue;
            char lowerA = char.ToLowerInvariant(a);
            char lowerB = char.ToLowerInvariant(b);
            int order = Rank(Fold(lowerA)).CompareTo(Rank(Fold(lowerB)));
            if (order != 0) return order;
            if (accents == 0) accents = lowerA.CompareTo(lowerB);
            if (cases == 0 && lowerA == lowerB) cases = b.CompareTo(a);
        }

        if (left.Length != right.Length) return left.Length.CompareTo(right.Length);
        return accents != 0 ? accents : cases;
    }

    private static int Rank(char character)
    {
        int kind = char.IsLetter(character) ? 3 : char.IsDigit(character) ? 2 : char.IsWhiteSpace(character) ? 0 : 1;
        return (kind << 16) | character;
    }

    private static char Fold(char lower)
    {
        if (lower < '\u00e0') return lower;
        for (int i = 0; i < Folded.Length; i += 2)
        {
            if (Folded[i] == lower) return Folded[i + 1];
        }

        return lower;
    }
}
