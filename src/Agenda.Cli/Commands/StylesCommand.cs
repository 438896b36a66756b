using System.Text;
using Agenda.Cli.Files;
using Agenda.Cli.Terminal;
using Agenda.Diagnostics;
using Agenda.Styles;

namespace Agenda.Cli.Commands;

/// <summary>`agenda styles`: which house styles there are for an agenda, and where each was found.</summary>
internal sealed record StylesCommand(string? Folder)
{
    public int Run(Screen screen)
    {
        var styles = Folder is null ? StyleLibrary.From(".") : StyleLibrary.For(DiskFolder.Open(Folder));
        var width = styles.Names.Max(name => name.Length);
        foreach (var name in styles.Names)
        {
            var style = styles.Find(name)!;
            var about = StyleLoader.Describe(style) is { } text ? $": {DiagnosticText.Visible(text)}" : "";
            screen.Out.WriteLine($"{name.PadRight(width)}  uit {style.Origin}{about}");
        }
        return ExitCode.Done;
    }
}

/// <summary>`agenda styles new`: a house style of one's own, that says only what differs.</summary>
internal sealed record NewStyleCommand(string Name, string Extends)
{
    public int Run(Screen screen)
    {
        var library = StyleLibrary.From(".");
        if (FolderPath.Split(Name, out var names) != FolderFailure.None || names is not [var only] || only != Name)
            return UsageErrors.Tell(screen, $"`{Name}` kan geen naam van een huisstijl zijn", "kies een naam met letters, cijfers en streepjes: `mijn-gemeente`");
        if (library.Find(Extends) is null)
            return UsageErrors.Tell(screen, $"huisstijl `{Extends}` bestaat niet", Spelling.DidYouMean(Extends, library.Names) ?? $"kies uit: {string.Join(", ", library.Names)}");
        var folder = Path.Join("stijlen", Name);
        if (Directory.Exists(folder)) return UsageErrors.Tell(screen, $"map `stijlen/{Name}` bestaat al", "kies een andere naam, of pas die huisstijl aan");
        OutputFolder.Write(folder, [new Building.OutputFile("style.yaml", Encoding.UTF8.GetBytes(Start(Name, Extends)))]);
        screen.Out.WriteLine($"gemaakt: `stijlen/{Name}/style.yaml`");
        screen.Out.WriteLine($"  gebruik hem in `agenda.yaml` met `stijl: {Name}`, voor agenda’s in mappen naast `stijlen`; of met: agenda build MAP --style stijlen/{Name}");
        return ExitCode.Done;
    }

    /// <summary>The file that a new style starts with; without its hashes it holds too.</summary>
    internal static string Start(string name, string extends) =>
        $$"""
        # Een eigen huisstijl. Hier staat alleen wat anders is dan in `{{extends}}`; haal het hekje weg bij wat u wilt veranderen.
        # Een sjabloon verandert u door het onder dezelfde naam in deze map te zetten.

        formaat: 1
        extends: {{extends}}
        omschrijving: 'De huisstijl van {{Owner(name)}}.'

        #kleuren:
        #  blauw: "#0b4a78"    # koppen en lijnen
        #  lucht: "#e5f0f7"    # lichte vlakken
        #  groen: "#35701f"
        #  oker: "#8a5300"     # accenten
        #tekst:
        #  gewoon: {grootte: 10.5, regelafstand: 15.5}
        #  kop1: {grootte: 28, regelafstand: 34}
        #bladzijde:
        #  voetregel: {links: "{gemeente} · {titel}", midden: "", rechts: "{pagina}"}

        """.ReplaceLineEndings("\n");

    /// <summary>As a municipality is written, in a text between single quotes.</summary>
    private static string Owner(string name) => (char.ToUpperInvariant(name[0]) + name[1..]).Replace("'", "''", StringComparison.Ordinal);
}
