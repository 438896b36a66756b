// dotnet tool restore && dotnet cake --target=Test
// Targets: Format-check, Build, Test, Combinations, Examples, Publish, Bench, CI. Everything that they make is in artifacts/.

using System.Security.Cryptography;

var target = Argument("target", "Test");

// CI has run `dotnet test` before it comes here: then the suite does not run again.
var tested = Argument("tested", false);

// Where to publish for; what runs on this machine is what Examples and Bench use.
var identifiers = Argument("rid", "win-x64,linux-x64").Split(',');
var here = IsRunningOnWindows() ? "win-x64" : "linux-x64";

// How many times as long as the example each measured document is.
var copies = Argument("copies", "1,10,100");

var artifacts = MakeAbsolute(Directory("artifacts"));
var program = artifacts.CombineWithFilePath($"publish/{here}/{(IsRunningOnWindows() ? "agenda.exe" : "agenda")}");
var version = XmlPeek("Directory.Build.props", "/Project/PropertyGroup/Version");

void Run(string command, string arguments)
{
    var code = StartProcess(command, new ProcessSettings { Arguments = arguments });
    if (code != 0) throw new CakeException($"`{command} {arguments}` ended with {code}.");
}

void PublishFor(string identifier) => DotNetPublish("src/Agenda.Cli", new DotNetPublishSettings
{
    Configuration = "Release",
    Runtime = identifier,
    SelfContained = true,
    NoLogo = true,
    Verbosity = DotNetVerbosity.Quiet,
    OutputDirectory = artifacts.Combine($"publish/{identifier}"),
});

Task("Format-check")
    .Description("White space as .editorconfig says; the build itself checks style.")
    .Does(() => Run("dotnet", "format whitespace Agenda.slnx --verify-no-changes --no-restore"));

Task("Build")
    .Does(() => DotNetBuild("Agenda.slnx", new DotNetBuildSettings { NoLogo = true, Verbosity = DotNetVerbosity.Quiet }));

Task("Test")
    .IsDependentOn("Build")
    .WithCriteria(!tested, "the suite has run")
    .Does(() => DotNetTest("Agenda.slnx", new DotNetTestSettings { NoBuild = true, NoLogo = true }));

Task("Combinations")
    .Description("Every example in every style: the suite itself takes each style twice.")
    .IsDependentOn("Build")
    .Does(() => DotNetTest("tests/Agenda.Conformance", new DotNetTestSettings
    {
        NoBuild = true,
        NoLogo = true,
        Filter = "FullyQualifiedName~ExampleTests|FullyQualifiedName~ValidatorTests",
        EnvironmentVariables = new Dictionary<string, string> { ["AGENDA_ALLES"] = "1" },
    }));

Task("Publish-here")
    .Does(() => PublishFor(here));

Task("Examples")
    .Description("Builds every example in memory and fails when what is committed differs.")
    .IsDependentOn("Publish-here")
    .Does(() =>
    {
        var examples = GetSubDirectories("examples");
        if (examples.Count == 0) throw new CakeException("There are no examples.");
        foreach (var example in examples) Run(program.FullPath, $"verify \"{example.FullPath}\" --format md");
        foreach (var example in examples) Run(program.FullPath, $"build \"{example.FullPath}\" --output \"{artifacts}/examples/{example.GetDirectoryName()}\"");
    });

Task("Publish")
    .Description("One file a system, zipped with its licences; a dotnet tool; what is in it; checksums.")
    .Does(() =>
    {
        foreach (var identifier in identifiers)
        {
            PublishFor(identifier);
            var folder = artifacts.Combine($"publish/{identifier}");
            CopyFiles(new FilePath[] { "LICENSE", "THIRD-PARTY-NOTICES.md", "docs/gebruik.md" }, folder);
            Zip(folder, artifacts.CombineWithFilePath($"agenda-{version}-{identifier}.zip"));
        }
        DotNetPack("src/Agenda.Cli", new DotNetPackSettings { Configuration = "Release", NoLogo = true, Verbosity = DotNetVerbosity.Quiet, OutputDirectory = artifacts });
        Run("dotnet", $"CycloneDX src/Agenda.Cli/Agenda.Cli.csproj --output \"{artifacts}\" --filename agenda-{version}.cdx.json --output-format Json --set-name agenda --set-version {version} --exclude-dev --disable-package-restore");
        var files = GetFiles($"{artifacts}/*.zip") + GetFiles($"{artifacts}/*.nupkg") + GetFiles($"{artifacts}/*.cdx.json");
        var sums = files.OrderBy(file => file.GetFilename().FullPath, StringComparer.Ordinal)
            .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(System.IO.File.ReadAllBytes(file.FullPath)))}  {file.GetFilename()}\n");
        System.IO.File.WriteAllText(artifacts.CombineWithFilePath("SHA256SUMS").FullPath, string.Concat(sums));
    });

Task("Workflows")
    .Description("Runs the script lines of docs/ci.md as a server would, with the package that Publish made.")
    .IsDependentOn("Publish")
    .Does(() =>
    {
        var lines = System.IO.File.ReadLines("docs/ci.md")
            .Select(line => System.Text.RegularExpressions.Regex.Match(line, @"^\s+- (?:run: |script: )?((?:dotnet|\.agenda/agenda) .*)$"))
            .Where(match => match.Success).Select(match => match.Groups[1].Value).Distinct().ToList();
        if (lines.Count < 3) throw new CakeException("docs/ci.md has no script lines.");
        var folder = artifacts.Combine("workflow");
        CleanDirectory(folder);
        CopyDirectory("examples/voorbeeldstad", folder.Combine("mijn-agenda"));
        CreateDirectory(folder.Combine("pakketten"));
        CopyFiles($"{artifacts}/*.nupkg", folder.Combine("pakketten"));
        foreach (var line in lines)
        {
            Information(line);
            var words = line.Split(' ', 2);
            var command = words[0] == "dotnet" ? words[0] : folder.CombineWithFilePath(words[0]).FullPath;
            var code = StartProcess(command, new ProcessSettings { Arguments = words[1], WorkingDirectory = folder });
            if (code != 0) throw new CakeException($"`{line}` ended with {code}.");
        }
    });

Task("Bench")
    .Description("Whole processes of the published program: time, memory, stages; Typst beside it where AGENDA_TYPST_BENCH names its script.")
    .IsDependentOn("Publish-here")
    .Does(() => Run("dotnet", $"run --project tests/Agenda.Benchmarks -c Release -- \"{program}\" examples/vijfheerenlanden {copies}"));

Task("CI")
    .IsDependentOn("Format-check")
    .IsDependentOn("Test")
    .IsDependentOn("Combinations")
    .IsDependentOn("Workflows")
    .IsDependentOn("Examples")
    .IsDependentOn("Bench");

RunTarget(target);
