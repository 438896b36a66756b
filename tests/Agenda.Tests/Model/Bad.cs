using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Tests.Yaml;

namespace Agenda.Tests.Model;

/// <summary>Reads what is wrong.</summary>
internal static class Bad
{
    public const string Begin = "agenda: {titel: Proef}\n";

    public static void Told(string yaml, string text) => Told(new MemoryFolder(("agenda.yaml", yaml)), text);

    public static void Told(MemoryFolder folder, string text) => Assert.Equal(text, DiagnosticText.Write(Read(folder)));

    public static DiagnosticBag Read(IReadOnlyFolder folder)
    {
        var found = new DiagnosticBag();
        AgendaReader.Read(folder, found);
        return found;
    }
}
