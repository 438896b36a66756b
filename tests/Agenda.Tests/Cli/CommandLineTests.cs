using System.Text.Json;
using Agenda.Cli.Commands;
using Agenda.Cli.Terminal;

namespace Agenda.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_agenda_builds_at_once()
    {
        var map = _folder["nieuw"];
        Assert.Equal((ExitCode.Done, $"gemaakt: map `{map}` met 7 bestanden; pas ze aan\n  maak er daarna Markdown en een PDF van met: agenda build {map}\n", ""), Run("new", map));
        Assert.All(Directory.EnumerateFiles(map, "*.yaml"), file => Assert.Equal("# yaml-language-server: $schema=agenda.schema.json", File.ReadLines(file).First()));
        Assert.True(File.Exists(Path.Join(map, "agenda.schema.json")));
        var (code, told, wrong) = Run("build", map);
        Assert.Equal("", wrong);
        Assert.Equal(ExitCode.Done, code);
        Assert.Matches("^geschreven: .*/uitvoer/agenda.md, .*/uitvoer/agenda.pdf(, [0-9]+ figu(ur|ren))? – stijl `basis` uit het programma, [0-9]+ pagina’s, [0-9]+,[0-9][0-9] s\n$", told);
        Assert.StartsWith("%PDF-1.7", File.ReadAllText(Path.Join(map, "uitvoer", "agenda.pdf")), StringComparison.Ordinal);
        Assert.Contains("Samenlevingsagenda", File.ReadAllText(Path.Join(map, "uitvoer", "agenda.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void New_touches_no_folder_that_has_something_in_it()
    {
        _folder.With("vol/brief.txt", "van mij");
        Assert.Equal(ExitCode.Usage, Run("new", _folder["vol"]).Code);
        Assert.Equal(["vol/brief.txt"], _folder.Names);
    }

    [Fact]
    public void A_build_twice_gives_the_same_bytes_and_verify_says_so()
    {
        var map = New();
        Run("build", map);
        var first = File.ReadAllBytes(Path.Join(map, "uitvoer", "agenda.pdf"));
        Run("build", map);
        Assert.Equal(first, File.ReadAllBytes(Path.Join(map, "uitvoer", "agenda.pdf")));
        Assert.Equal(ExitCode.Done, Run("verify", map).Code);
    }

    [Fact]
    public void Verify_shows_the_first_difference_and_what_is_missing()
    {
        var map = New();
        Assert.Equal(ExitCode.Errors, Run("verify", map).Code);
        Run("build", map);
        var path = Path.Join(map, "uitvoer", "agenda.md");
        var lines = File.ReadAllLines(path);
        lines[2] = "anders";
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
        File.Delete(Path.Join(map, "uitvoer", "agenda.pdf"));
        var (code, told, _) = Run("verify", map, "--format", "md,pdf");
        Assert.Equal(ExitCode.Errors, code);
        Assert.Contains("agenda.md: verschilt vanaf regel 3\n  staat er:  anders\n", told, StringComparison.Ordinal);
        Assert.Contains("agenda.pdf: ontbreekt\n", told, StringComparison.Ordinal);
        Assert.Contains("verouderd: 2 van", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_writes_nothing_and_leaves_what_was_there()
    {
        var map = New();
        Run("build", map);
        var before = File.ReadAllText(Path.Join(map, "uitvoer", "agenda.md"));
        File.AppendAllText(Path.Join(map, "visie.yaml"), "  mottoo: nog een\n");
        var (code, told, wrong) = Run("build", map);
        Assert.Equal((ExitCode.Errors, ""), (code, told));
        Assert.Matches("visie.yaml:[0-9]+:3: fout AG020: ", wrong);
        Assert.EndsWith("niets geschreven: 1 fout\n", wrong, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Join(map, "uitvoer", "agenda.md")));
    }

    [Fact]
    public void Check_writes_nothing_and_tells_in_the_form_that_is_asked()
    {
        var map = New();
        Assert.Equal(ExitCode.Done, Run("check", map).Code);
        Assert.False(Directory.Exists(Path.Join(map, "uitvoer")));
        File.AppendAllText(Path.Join(map, "visie.yaml"), "  mottoo: nog een\n");
        Assert.Contains("1 fout\n", Run("check", map).Out, StringComparison.Ordinal);
        Assert.StartsWith("::error file=", Run("check", map, "--format", "github").Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run("check", map, "--format", "json").Out);
        Assert.Equal("AG020", json.RootElement.GetProperty("findings")[0].GetProperty("code").GetString());
        using var sarif = JsonDocument.Parse(Run("check", map, "--format", "sarif").Out);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal(ExitCode.Errors, Run("check", map, "--format", "sarif").Code);
    }

    [Fact]
    public void A_build_tells_what_weighs_and_counts_matters_of_style()
    {
        _folder.With("map/agenda.yaml", "agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n  datum: mei 2026\ntijdlijn: [{wanneer: mei, wat: Start}]\nhoofdstukken:\n  - titel: Een\n    tekst: Wie meer wil weten, leest [klik hier](https://voorbeeld.nl).\n");
        var (code, told, wrong) = Run("build", _folder["map"]);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("waarschuwing AG259", wrong, StringComparison.Ordinal);
        Assert.DoesNotContain("AG287", wrong, StringComparison.Ordinal);
        Assert.EndsWith($"1 suggestie: `agenda check {_folder["map"]}` laat die zien\n", wrong, StringComparison.Ordinal);
        Assert.Contains(", 1 waarschuwing, ", told, StringComparison.Ordinal);
        Assert.DoesNotContain("suggestie", told, StringComparison.Ordinal);
        var all = Run("check", _folder["map"]).Out;
        Assert.Contains("suggestie AG287", all, StringComparison.Ordinal);
        Assert.EndsWith("1 waarschuwing en 1 suggestie\n", all, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_dropped_on_the_program_builds()
    {
        var map = New();
        Assert.Equal(ExitCode.Done, Run(map).Code);
        Assert.True(File.Exists(Path.Join(map, "uitvoer", "agenda.pdf")));
    }

    [Fact]
    public void Only_what_is_asked_is_written_where_it_is_asked()
    {
        var map = New();
        Run("build", map, "--format", "md", "--output", _folder["elders"]);
        Assert.True(File.Exists(_folder["elders/agenda.md"]));
        Assert.False(File.Exists(_folder["elders/agenda.pdf"]));
        Assert.False(Directory.Exists(Path.Join(map, "uitvoer")));
    }

    [Fact]
    public void A_style_of_the_agenda_itself_is_used_and_named()
    {
        var map = New();
        Directory.CreateDirectory(Path.Join(map, "stijl", "eigen"));
        File.WriteAllText(Path.Join(map, "stijl", "eigen", "style.yaml"), "formaat: 1\nextends: basis\n");
        Assert.Contains("stijl `eigen` uit ", Run("build", map, "--style", "eigen").Out, StringComparison.Ordinal);
        Assert.Contains("eigen  ", Run("styles", map).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`biuld` is geen opdracht en geen map", "bedoelde u `build`?", "biuld")]
    [InlineData("optie `--stile` bestaat niet voor `agenda build`", "bedoelde u `--style`?", "build", "--stile", "x")]
    [InlineData("optie `--stijl` bestaat niet voor `agenda build`", "bedoelde u `--style`?", "build", "--stijl", "x")]
    [InlineData("`controleer` is geen opdracht en geen map", "bedoelde u `check`?", "controleer")]
    [InlineData("achter `--style` ontbreekt STIJL", "alle mogelijkheden: agenda build --help", "build", "--style")]
    [InlineData("`b` is hier te veel", "alle mogelijkheden: agenda build --help", "build", "a", "b")]
    [InlineData("achter `agenda new` ontbreekt MAP", "alle mogelijkheden: agenda new --help", "new")]
    [InlineData("`docx` is geen vorm van een agenda", "kies md, pdf of allebei: md,pdf", "build", "--format", "docx")]
    [InlineData("`xml` is geen vorm voor `agenda check`", "kies uit: text, json, sarif, github", "check", "--format", "xml")]
    [InlineData("melding `AG431x` bestaat niet", "bedoelde u `AG431`?", "explain", "AG431x")]
    [InlineData("`../x` kan geen naam van een huisstijl zijn", "kies een naam met letters, cijfers en streepjes: `mijn-gemeente`", "styles", "new", "../x")]
    public void Wrong_usage_is_told_in_Dutch_with_a_tip(string message, string tip, params string[] arguments) =>
        Assert.Equal((ExitCode.Usage, "", $"fout: {message}\n  tip: {tip}\n"), Run(arguments));

    [Fact]
    public void What_cannot_be_read_or_written_ends_with_three()
    {
        Assert.Equal((ExitCode.Files, "", $"fout: map `{_folder["nergens"]}` bestaat niet\n  tip: controleer de naam, of ga eerst naar de map waar hij in staat\n"), Run("build", _folder["nergens"]));
        var map = New();
        File.WriteAllText(Path.Join(map, "uitvoer"), "geen map");
        Assert.Equal(ExitCode.Files, Run("build", map).Code);
        Assert.Equal(ExitCode.Files, Run("build", map, "--style", "./nergens").Code);
    }

    [Fact]
    public void Help_names_every_command_and_explains_each()
    {
        var (code, help, _) = Run("--help");
        Assert.Equal(ExitCode.Done, code);
        foreach (var command in (string[])["build", "check", "verify", "new", "explain", "styles"])
        {
            Assert.Contains($"\n  {command}", help, StringComparison.Ordinal);
            Assert.Contains($"Gebruik:\n  agenda {command}", Run(command, "--help").Out, StringComparison.Ordinal);
        }
        Assert.Equal(help, Run().Out);
    }

    [Fact]
    public void The_version_is_three_numbers() => Assert.Matches("^agenda [0-9]+[.][0-9]+[.][0-9]+\n$", Run("--version").Out);

    [Fact]
    public void A_folder_without_yaml_is_told() => Assert.Equal(ExitCode.Errors, Run("build", _folder.Path).Code);

    private string New()
    {
        Run("new", _folder["map"]);
        return _folder["map"];
    }

    private static (int Code, string Out, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(arguments, new Screen(output, error));
        return (code, output.ToString(), error.ToString());
    }
}
