using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Tests.Yaml;
using Agenda.Yaml.Shown;

namespace Agenda.Tests.Model;

/// <summary>An agenda read from a YAML text that leaves out `agenda:`.</summary>
internal sealed record Gelezen(Beleidsagenda? Agenda, DiagnosticBag Found)
{
    public static Gelezen Van(string yaml, string gemeenten = "[{naam: Voorbeeldstad}]")
    {
        var found = new DiagnosticBag();
        var head = $"agenda:\n  titel: Proef\n  gemeenten: {gemeenten}\n";
        return new Gelezen(AgendaReader.Read(new MemoryFolder(("agenda.yaml", head), ("deel.yaml", yaml)), found), found);
    }

    /// <summary>The agenda of a text without fault.</summary>
    public static Beleidsagenda Goed(string yaml, string gemeenten = "[{naam: Voorbeeldstad}]")
    {
        var (agenda, found) = Van(yaml, gemeenten);
        Assert.Equal("", DiagnosticText.Write(found));
        return agenda!;
    }

    /// <summary>The one finding, as `AG108 deel.yaml:4:14: message`.</summary>
    public static string Fout(string yaml, string gemeenten = "[{naam: Voorbeeldstad}]")
    {
        var finding = Assert.Single(Van(yaml, gemeenten).Found);
        return $"{finding.Code} {finding.Span}: {finding.Message}";
    }

    /// <summary>What prose or a template gets for a path: `begroting.totaal`.</summary>
    public static string Waarde(Beleidsagenda agenda, string pad)
    {
        object? waarde = AgendaReader.Reader.Show(agenda);
        foreach (var sleutel in pad.Split('.'))
        {
            if (int.TryParse(sleutel, out var index)) waarde = ((IReadOnlyList<object?>)waarde!)[index];
            else Assert.True(((IShownObject)waarde!).TryGet(sleutel, out waarde), $"{sleutel} in {pad}");
        }
        return waarde switch
        {
            null => "",
            bool ja => ja ? "ja" : "nee",
            decimal getal => DutchNumber.Format(getal),
            _ => waarde.ToString() ?? "",
        };
    }
}
