using System.Text;
using System.Text.Unicode;
using Agenda.Diagnostics;

namespace Agenda.Yaml;

/// <summary>Reads a text out of a folder: UTF-8, with or without a byte order mark.</summary>
public static class TextFile
{
    /// <summary>The decoded file, or null when something was reported.</summary>
    /// <param name="from">Where the path was written; nowhere when the program itself looks for the file.</param>
    public static SourceFile? Read(IReadOnlyFolder folder, string path, SourceSpan from, DiagnosticBag found)
    {
        return ReadBytes(folder, path, from, found) is { } bytes ? Decode(bytes.Span, folder.Display(path), found) : null;
    }

    /// <summary>The file as it is, or null when something was reported.</summary>
    /// <param name="from">Where the path was written; nowhere when the program itself looks for the file.</param>
    public static ReadOnlyMemory<byte>? ReadBytes(IReadOnlyFolder folder, string path, SourceSpan from, DiagnosticBag found)
    {
        var file = folder.Read(path);
        if (file.Failure == FolderFailure.None) return file.Bytes;
        Report(folder, path, file, from, found);
        return null;
    }

    /// <summary>Bytes as text. Other bytes than UTF-8 are reported, at the first one that is not.</summary>
    public static SourceFile? Decode(ReadOnlySpan<byte> bytes, string shownPath, DiagnosticBag found)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        var file = new SourceFile(shownPath, Encoding.UTF8.GetString(bytes));
        var wide = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        var nul = bytes.IndexOf((byte)0);
        if (!wide && nul < 0 && Utf8.IsValid(bytes)) return file;
        var at = wide ? 0 : nul >= 0 ? nul : ValidPrefix(bytes);
        var place = new SourceSpan(file, Encoding.UTF8.GetCharCount(bytes[..at]), 1);
        var (message, hint) = wide ? ("het bestand is opgeslagen als UTF-16", "sla het op als UTF-8")
            : nul >= 0 ? ("het bestand is geen tekst: er staat een nulteken in", "kies een tekstbestand, opgeslagen als UTF-8")
            : ("het bestand is niet opgeslagen als UTF-8; vanaf hier zijn de letters niet te lezen",
                shownPath.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
                    ? "kies in Excel: Opslaan als, `CSV UTF-8 (door lijstscheidingsteken gescheiden)`"
                    : "kies in Kladblok: Opslaan als, en bij Codering UTF-8");
        found.Report(YamlDiagnostics.FileNotUtf8, place, message, hint);
        return null;
    }

    private static int ValidPrefix(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }

    private static void Report(IReadOnlyFolder folder, string path, FolderFile file, SourceSpan from, DiagnosticBag found)
    {
        switch (file.Failure)
        {
            case FolderFailure.Missing:
                found.Report(YamlDiagnostics.FileMissing, from, $"bestand `{path}` is er niet",
                    Spelling.DidYouMean(path, folder.Files) ?? $"zet het bestand in de map: `{folder.Display(path)}`");
                break;
            case FolderFailure.OtherCase:
                found.Report(YamlDiagnostics.FileOtherCase, from, $"bestand `{path}` heet in de map `{file.Nearest}`", $"schrijf `{file.Nearest}`");
                break;
            case FolderFailure.OutsideFolder:
                found.Report(YamlDiagnostics.FileOutside, from, $"`{path}` ligt buiten de map van de agenda", "zet het bestand in de map en noem het pad vanaf die map");
                break;
            case FolderFailure.LinkOutside:
                found.Report(YamlDiagnostics.FileLinkOutside, from, $"`{path}` is een koppeling naar een bestand buiten de map", "zet het bestand zelf in de map");
                break;
            case FolderFailure.DevicePath:
                found.Report(YamlDiagnostics.FileDevice, from, $"`{path}` is geen bestand in de map van de agenda",
                    "noem een pad vanaf de map, met schuine strepen: `teksten/inleiding.md`");
                break;
            case FolderFailure.TooLarge:
                found.Report(YamlDiagnostics.FileTooLarge, from, $"bestand `{path}` is te groot", "controleer of dit het juiste bestand is");
                break;
            default:
                found.Report(YamlDiagnostics.FileUnreadable, from, $"bestand `{path}` kan niet worden gelezen", "sluit het in andere programma’s en probeer het opnieuw");
                break;
        }
    }
}
