using System.Runtime.CompilerServices;

namespace Agenda.Tests;

/// <summary>
/// Holds a text against a file beside the test, with the conventions of the Verify package: `Class.Method.verified.md` is what it should be;
/// a text that differs is left as `Class.Method.received.md`, and the test fails. A missing `.verified` fails too: nothing is accepted by itself.
/// </summary>
internal static class Verifier
{
    public static async Task Verify(string text, string extension = "md", [CallerFilePath] string source = "", [CallerMemberName] string method = "")
    {
        var name = Path.Combine(FolderOf(source), $"{Path.GetFileNameWithoutExtension(source.Replace('\\', '/'))}.{method}");
        var (verified, received) = ($"{name}.verified.{extension}", $"{name}.received.{extension}");
        text = Normalized(text);
        var expected = File.Exists(verified) ? Normalized(await File.ReadAllTextAsync(verified)) : null;
        if (text == expected)
        {
            File.Delete(received);
            return;
        }
        await File.WriteAllTextAsync(received, text);
        Assert.Fail(expected is null
            ? $"No {Path.GetFileName(verified)}. Look at {Path.GetFileName(received)} beside the test, and rename it when it is right."
            : $"{Path.GetFileName(received)} differs from {Path.GetFileName(verified)}: {Difference(expected, text)}");
    }

    /// <summary>Deterministic builds map source paths away: what comes after `tests/` stays.</summary>
    private static string FolderOf(string source)
    {
        source = source.Replace('\\', '/');
        var tests = source.LastIndexOf("/tests/", StringComparison.Ordinal);
        return Path.GetDirectoryName(Path.Combine(Repository.Root.FullName, source[(tests + 1)..]))!;
    }

    private static string Normalized(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static string Difference(string expected, string text)
    {
        var (old, now) = (expected.Split('\n'), text.Split('\n'));
        var line = 0;
        while (line < old.Length && line < now.Length && old[line] == now[line]) line++;
        return $"line {line + 1} was `{old.ElementAtOrDefault(line)}` and is `{now.ElementAtOrDefault(line)}`.";
    }
}
