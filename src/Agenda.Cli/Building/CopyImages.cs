using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Agenda.Documents;
using Agenda.Images;
using Agenda.Pdf.Objects;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Cli.Building;

/// <summary>
/// Gives every image of a document a name beside the Markdown. The name ends in a figure made from the content: two images never have one name, and a copy
/// that an earlier build left is known as ours.
/// </summary>
internal sealed class CopyImages : BlockRewriter
{
    private const int HashLength = 12;
    private const int LongestStem = 40;

    private readonly Dictionary<Image, string> _paths = new(ReferenceEqualityComparer.Instance);
    private readonly SortedDictionary<string, OutputFile> _files = new(StringComparer.Ordinal);

    private CopyImages()
    {
    }

    public ImmutableArray<OutputFile> Files => [.. _files.Values];

    public static CopyImages Of(Document document)
    {
        var copy = new CopyImages();
        copy.Rewrite(document.Blocks);
        return copy;
    }

    public string? PathOf(ImageBlock block) => block.Image is { } image ? _paths.GetValueOrDefault(image) : null;

    /// <summary>Whether a file in the folder of the images is a copy that a build made, and nobody changed since.</summary>
    public static bool IsCopy(string name, ReadOnlySpan<byte> bytes)
    {
        var dot = name.LastIndexOf('.');
        return dot > HashLength + 1 && name[dot..] is ".png" or ".jpg" && name[dot - HashLength - 1] == '-' && name.AsSpan(dot - HashLength, HashLength).SequenceEqual(HashOf(bytes));
    }

    protected override Block Rewrite(ImageBlock block)
    {
        if (block.Image is not { } image || _paths.ContainsKey(image)) return block;
        var path = $"{Outputs.ImageFolder}/{StemOf(block.Path)}-{HashOf(image.File.Span)}.{image.Ending}";
        _paths.Add(image, path);
        _files.TryAdd(path, new OutputFile(path, image.File));
        return block;
    }

    private static string HashOf(ReadOnlySpan<byte> bytes) => new ContentHash().Add(bytes).Value.ToString("x32", CultureInfo.InvariantCulture)[..HashLength];

    /// <summary>The file's name without its ending, in letters that every system and every link takes.</summary>
    private static string StemOf(string path)
    {
        var name = path.AsSpan(path.AsSpan().LastIndexOfAny('/', '\\') + 1);
        if (name.LastIndexOf('.') is > 0 and var dot) name = name[..dot];
        var stem = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (stem.Length == LongestStem) break;
            if (char.IsAsciiLetterOrDigit(c)) stem.Append(char.ToLowerInvariant(c));
            else if (stem is [.., not '-']) stem.Append('-');
        }
        var text = stem.ToString().TrimEnd('-');
        return text.Length == 0 ? "beeld" : text;
    }
}
