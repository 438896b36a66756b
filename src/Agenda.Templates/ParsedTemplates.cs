using System.Collections.Concurrent;
using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Styles;
using Agenda.Yaml;
using Scriban;

namespace Agenda.Templates;

/// <summary>
/// The templates of a style, looked for by name in its own folder and then in those that it extends, and nowhere else. Each is parsed once, by whoever asks
/// first: another core can parse them all ahead.
/// </summary>
public sealed class ParsedTemplates(ImmutableArray<StyleFolder> chain)
{
    private const string Extension = ".scriban";

    private readonly ConcurrentDictionary<string, ParsedTemplate?> _byName = new(StringComparer.Ordinal);

    /// <summary>Every name that there is a template for.</summary>
    internal IEnumerable<string> Names => chain.SelectMany(folder => folder.Files.Files)
        .Where(path => path.EndsWith(Extension, StringComparison.Ordinal) && !path.Contains('/')).Select(path => path[..^Extension.Length]).Distinct();

    /// <summary>Not needed; afterwards none has to be waited for.</summary>
    public void ParseAll()
    {
        foreach (var name in Names) Find(name);
    }

    /// <summary>Null when there is none of that name.</summary>
    internal ParsedTemplate? Find(string name) => _byName.GetOrAdd(name, Read);

    private ParsedTemplate? Read(string name)
    {
        if (!IsName(name)) return null;
        foreach (var folder in chain)
        {
            var read = folder.Files.Read(name + Extension);
            if (read.Failure == FolderFailure.Missing) continue;
            var found = new DiagnosticBag();
            var file = read.Failure == FolderFailure.None
                ? TextFile.Decode(read.Bytes.Span, folder.Files.Display(name + Extension), found)
                : TextFile.Read(folder.Files, name + Extension, default, found);
            return new ParsedTemplate(file, file is null ? null : Template.Parse(file.Text, file.Path), found);
        }
        return null;
    }

    /// <summary>A name is one word: no path leads out of the style's folders.</summary>
    private static bool IsName(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')) return false;
        }
        return name.Length is > 0 and < 100;
    }
}

/// <param name="File">Null when it cannot be read as text.</param>
/// <param name="Template">Null without a file. It may have errors.</param>
/// <param name="Found">What is wrong with the file, for who asks for the template first.</param>
internal sealed record ParsedTemplate(SourceFile? File, Template? Template, DiagnosticBag Found);
