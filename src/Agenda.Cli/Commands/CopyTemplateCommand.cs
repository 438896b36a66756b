using Agenda.Cli.Building;
using Agenda.Cli.Files;
using Agenda.Cli.Terminal;
using Agenda.Diagnostics;
using Agenda.Styles;

namespace Agenda.Cli.Commands;

/// <summary>`agenda styles copy`: a template of the style that a house style goes on from, put in that house style to be changed there.</summary>
/// <param name="Style">A folder in `stijlen`.</param>
/// <param name="Template">`begroting`, with or without `.scriban`.</param>
/// <param name="From">The folder that `stijlen` is in.</param>
internal sealed record CopyTemplateCommand(string Style, string Template, string From = ".")
{
    private const string Extension = ".scriban";

    public int Run(Screen screen)
    {
        var library = StyleLibrary.From(From);
        if (library.Find(Style) is not { } own || own.Origin != $"stijlen/{Style}")
            return UsageErrors.Tell(screen, $"in `stijlen` staat geen huisstijl `{Style}`", $"maak hem eerst: agenda styles new {Style}");
        var found = new DiagnosticBag();
        var chain = StyleLoader.ChainOf(Style, library, found);
        if (chain.IsEmpty) return UsageErrors.Tell(screen, $"huisstijl `{Style}` is niet te lezen", $"kijk wat eraan mankeert met: agenda check MAP --style stijlen/{Style}");
        var file = Template.EndsWith(Extension, StringComparison.Ordinal) ? Template : Template + Extension;
        if (own.Files.Files.Contains(file)) return UsageErrors.Tell(screen, $"`stijlen/{Style}/{file}` bestaat al", "verander dat bestand, of haal het weg en kopieer opnieuw");
        foreach (var folder in chain)
        {
            if (folder.Files.Files.Contains(file)) return Copy(screen, folder, file);
        }
        var known = chain.SelectMany(folder => folder.Files.Files).Where(each => each.EndsWith(Extension, StringComparison.Ordinal)).Select(each => each[..^Extension.Length]).Distinct().Order(StringComparer.Ordinal);
        return UsageErrors.Tell(screen, $"sjabloon `{Template}` bestaat niet", Spelling.DidYouMean(Template, known) ?? $"kies uit: {string.Join(", ", known)}");
    }

    private int Copy(Screen screen, StyleFolder from, string file)
    {
        OutputFolder.Write(Path.Join(From, "stijlen", Style), [new OutputFile(file, from.Files.Read(file).Bytes)]);
        screen.Out.WriteLine($"gemaakt: `stijlen/{Style}/{file}`, zoals in `{from.Name}`");
        return ExitCode.Done;
    }
}
