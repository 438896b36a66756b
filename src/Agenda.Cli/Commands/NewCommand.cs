using System.Globalization;
using System.Text;
using Agenda.Cli.Files;
using Agenda.Cli.Terminal;
using Agenda.Model;

namespace Agenda.Cli.Commands;

/// <summary>
/// `agenda new`: a folder to start from, with the agenda of an invented municipality that shows every part, and the schema that helps an editor.
/// </summary>
internal sealed record NewCommand(string Folder)
{
    private const string SchemaName = "agenda.schema.json";

    /// <summary>The first line of every YAML file of an example; in a new folder the schema stands beside them.</summary>
    private const string SchemaInRepository = "$schema=../../schema/agenda.schema.json";

    public int Run(Screen screen)
    {
        if (File.Exists(Folder) || Directory.Exists(Folder) && Directory.EnumerateFileSystemEntries(Folder).Any())
            return UsageErrors.Tell(screen, $"`{Folder}` bestaat al en is niet leeg", "kies een nieuwe naam: zo raakt u niets kwijt");
        var example = new EmbeddedFolder("examples/voorbeeldstad/");
        var files = example.Files;
        try
        {
            foreach (var file in files)
            {
                var path = Path.Join(Folder, file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, Encoding.UTF8.GetString(example.Read(file).Bytes.Span).Replace(SchemaInRepository, $"$schema={SchemaName}", StringComparison.Ordinal));
            }
            File.WriteAllText(Path.Join(Folder, SchemaName), AgendaReference.Schema());
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new FileTrouble($"map `{Folder}` kan niet worden gemaakt: {FileTrouble.Reason(cause)}", null, cause);
        }
        screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"gemaakt: map `{Folder}` met {files.Count + 1} bestanden; pas ze aan"));
        screen.Out.WriteLine($"  maak er daarna Markdown en een PDF van met: agenda build {Quoted(Folder)}");
        return ExitCode.Done;
    }

    private static string Quoted(string path) => path.Contains(' ') ? $"\"{path}\"" : path;
}
