using System.Diagnostics;
using System.Security.Cryptography;
using Agenda.Cli.Building;
using Agenda.Cli.Files;

namespace Agenda.Tests.Cli;

/// <summary>The same input gives the same bytes, whoever builds it, where and on what.</summary>
public sealed class SamenessTests : IDisposable
{
    // Long, with figures, tables and enough bytes to be compressed on more cores than one.
    private static readonly string Example = Path.Join(Repository.Root.FullName, "examples", "vijfheerenlanden");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Another_folder_gives_the_same_bytes()
    {
        Copy("a");
        Copy("elders/een map met spaties/ü");
        var (first, second) = (Build("a"), Build("elders/een map met spaties/ü"));
        Assert.True(first.Outputs.Length > 3);
        Assert.Equal(first.Outputs.Select(output => output.Path), second.Outputs.Select(output => output.Path));
        Assert.All(first.Outputs.Zip(second.Outputs), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Path));
    }

    [Fact]
    public void Another_time_zone_language_processor_or_number_of_cores_gives_the_same_bytes()
    {
        var plain = Hashes("gewoon");
        Assert.Contains(plain, line => line.StartsWith("agenda.pdf ", StringComparison.Ordinal));
        Assert.Equal(plain, Hashes("tijdzone", ("TZ", "Pacific/Kiritimati")));
        Assert.Equal(plain, Hashes("taal", ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0"), ("DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY", "0")));
        Assert.Equal(plain, Hashes("een-kern", ("DOTNET_PROCESSOR_COUNT", "1")));
        Assert.Equal(plain, Hashes("acht-kernen", ("DOTNET_PROCESSOR_COUNT", "8")));
        Assert.Equal(plain, Hashes("zonder-vectoren", ("DOTNET_EnableHWIntrinsic", "0")));
    }

    private void Copy(string name)
    {
        foreach (var file in Directory.EnumerateFiles(Example, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Example, file);
            if (!path.StartsWith(DiskFolder.OutputName, StringComparison.Ordinal)) _folder.With(Path.Join(name, path), File.ReadAllText(file));
        }
    }

    private BuildResult Build(string name)
    {
        var folder = DiskFolder.Open(_folder[name]);
        return Pipeline.Build(folder, StyleLibrary.For(folder), new BuildOptions());
    }

    /// <summary>Runs the program as a user does; a line for each file that it wrote.</summary>
    private List<string> Hashes(string name, params (string Key, string Value)[] environment)
    {
        var output = _folder[name];
        var start = new ProcessStartInfo("dotnet", [typeof(Agenda.Cli.CliDiagnostics).Assembly.Location, "build", Example, "--output", output])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in environment) start.Environment[key] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return [.. Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(output, file).Replace('\\', '/')} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal)];
    }
}
