using System.Text;
using Agenda.Cli.Terminal;
using Agenda.Diagnostics;

namespace Agenda.Cli.Commands;

/// <summary>`agenda explain AG203`: what a finding means and what to do about it. Without a code all of them, as `docs/meldingen.md` has them.</summary>
internal sealed record ExplainCommand(string? Code)
{
    public int Run(Screen screen)
    {
        var all = DiagnosticCatalog.All;
        if (Code is null)
        {
            screen.Out.Write(Reference(all));
            return ExitCode.Done;
        }
        var code = Code.ToUpperInvariant();
        var kind = all.FirstOrDefault(kind => kind.Code == code);
        if (kind is null)
            return UsageErrors.Tell(screen, $"melding `{Code}` bestaat niet", Spelling.DidYouMean(code, all.Select(known => known.Code)) ?? "een code heet `AG` met drie cijfers, zoals `AG432`");
        screen.Out.WriteLine($"{kind.Code} ({DiagnosticText.Name(kind.Severity)}): {kind.Title}");
        screen.Out.WriteLine();
        foreach (var line in kind.Explanation.Split('\n')) screen.Out.WriteLine(Wrap(line));
        return ExitCode.Done;
    }

    /// <summary>Every kind of finding, by stage, as Markdown.</summary>
    public static string Reference(IReadOnlyList<DiagnosticKind> all)
    {
        var text = new StringBuilder("# Meldingen\n\nAlles wat het programma kan zeggen, op code. Een code verandert nooit van betekenis. Gemaakt door `agenda explain`.\n");
        var stage = '\0';
        foreach (var kind in all)
        {
            if (kind.Code[2] != stage) text.Append("\n## ").Append(Stage(stage = kind.Code[2])).Append('\n');
            text.Append("\n### ").Append(kind.Code).Append(": ").Append(kind.Title).Append("\n\n*");
            text.Append(DiagnosticText.Name(kind.Severity)).Append(".* ").Append(kind.Explanation.TrimEnd()).Append('\n');
        }
        return text.ToString();
    }

    private static string Stage(char digit) => digit switch
    {
        '0' => "Lezen",
        '1' => "De onderdelen van een agenda",
        '2' => "Inhoud",
        '3' => "Sjablonen",
        '4' => "Tekst en document",
        '5' => "Opmaak en figuren",
        '6' => "PDF",
        '7' => "Huisstijlen en lettertypen",
        _ => "Het programma zelf",
    };

    /// <summary>At eighty characters, as a terminal has; code stays on its line.</summary>
    private static string Wrap(string line)
    {
        const int width = 80;
        if (line.StartsWith("    ", StringComparison.Ordinal)) return line;
        var text = new StringBuilder();
        var column = 0;
        foreach (var word in line.Split(' '))
        {
            var breaks = column > 0 && column + 1 + word.Length > width;
            if (column > 0) text.Append(breaks ? '\n' : ' ');
            column = (breaks || column == 0 ? 0 : column + 1) + word.Length;
            text.Append(word);
        }
        return text.ToString();
    }
}
