using Agenda.Diagnostics;
using Agenda.Yaml.Reading;

namespace Agenda.Model;

/// <summary>Reads an agenda from a folder.</summary>
public static class AgendaReader
{
    /// <summary>Reads, describes and shows a whole agenda.</summary>
    public static ObjectReader<Beleidsagenda> Reader => Beleidsagenda.Reader;

    /// <summary>
    /// Reads every `*.yaml` in the root of the folder as one; each part stands in one of them. Everything that is wrong is reported, in the order of the files'
    /// names and then of their lines. Null when there is nothing to go on with.
    /// </summary>
    public static Beleidsagenda? Read(IReadOnlyFolder folder, DiagnosticBag found) => Read(AgendaFiles.Parse(folder), folder, found);

    /// <summary>Makes records of files that were parsed.</summary>
    public static Beleidsagenda? Read(AgendaFiles files, IReadOnlyFolder folder, DiagnosticBag found)
    {
        found.AddRange(files.Found);
        if (files.Whole is not { } whole) return null;
        var context = new AgendaContext(found, folder) { IsIncomplete = !files.IsComplete };
        foreach (var entry in whole.Entries) context.AddPart(entry.Key);
        var read = Reader.TryRead(whole, context, out var agenda);
        // A file that could not be read may hold what is referred to.
        if (files.IsComplete) context.Resolve();
        return read ? agenda : null;
    }
}
