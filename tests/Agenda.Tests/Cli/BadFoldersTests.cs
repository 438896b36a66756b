using Agenda.Cli.Commands;
using Agenda.Cli.Terminal;

namespace Agenda.Tests.Cli;

/// <summary>Folders that no agenda is: each ends in a clear message, and what it holds does not steer the terminal.</summary>
public sealed class BadFoldersTests : IDisposable
{
    private const string Agenda = "agenda:\n  titel: Proef\n  gemeenten: [{naam: Voorbeeldstad}]\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_hundred_megabytes_of_nothing_is_told_without_reading_it()
    {
        using (var file = File.Create(_folder["agenda.yaml"])) file.SetLength(100 * 1024 * 1024);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (code, told, _) = Run("check", _folder.Path);
        Assert.Equal(ExitCode.Errors, code);
        Assert.Contains("AG007", told, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50 * 1024 * 1024);
    }

    [Theory]
    [InlineData('\0', "AG008")]
    [InlineData(' ', "AG022")]
    [InlineData('\n', "AG022")]
    [InlineData('#', "AG022")]
    [InlineData('[', "AG013")]
    public void Megabytes_of_one_character_are_told_at_once(char character, string expected)
    {
        _folder.With("agenda.yaml", new string(character, 4 * 1024 * 1024));
        var (code, told, _) = Run("check", _folder.Path);
        Assert.Equal(ExitCode.Errors, code);
        Assert.Contains(expected, told, StringComparison.Ordinal);
        Assert.InRange(told.Length, 1, 2000);
    }

    [Fact]
    public void Ten_thousand_files_with_the_same_key_are_told_as_that()
    {
        for (var i = 0; i < 10_000; i++) File.WriteAllText(_folder[$"{i}.yaml"], "agenda:\n  titel: Proef\n");
        var (code, told, _) = Run("check", _folder.Path);
        Assert.Equal(ExitCode.Errors, code);
        Assert.Contains("AG011", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_other_files_do_no_harm()
    {
        _folder.With("agenda.yaml", Agenda);
        for (var i = 0; i < 10_000; i++) File.WriteAllText(_folder[$"{i}.txt"], "");
        Assert.Equal(ExitCode.Done, Run("check", _folder.Path).Code);
    }

    [Fact]
    public void Links_that_go_round_are_told_or_left_out()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.With("map/agenda.yaml", Agenda + "inleiding:\n  tekst: {bestand: rond.md}\n");
        Directory.CreateSymbolicLink(_folder["map/terug"], _folder["map"]);
        File.CreateSymbolicLink(_folder["map/rond.md"], _folder["map/rond2.md"]);
        File.CreateSymbolicLink(_folder["map/rond2.md"], _folder["map/rond.md"]);
        var (code, told, _) = Run("check", _folder["map"]);
        Assert.Equal(ExitCode.Errors, code);
        Assert.Matches("AG00[46]", told);
        File.CreateSymbolicLink(_folder["map/zelf.yaml"], _folder["map/zelf.yaml"]);
        Assert.Equal(ExitCode.Errors, Run("check", _folder["map"]).Code);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--format", "json")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("check", "--format", "github")]
    [InlineData("build")]
    [InlineData("verify")]
    public void Names_and_text_with_signs_that_steer_a_terminal_are_shown_and_steer_nothing(params string[] arguments)
    {
        if (OperatingSystem.IsWindows()) return;
        const string Signs = "\e[2J\u202Ex\u2066\u200F\u0085\u009B31m\u2028";
        var map = $"map {Signs}";
        _folder.With($"{map}/a{Signs}.yaml", Agenda + $"  {Signs}titel: {Signs}\n  stijl: \"{Signs.Replace("\e", "\\e").Replace("\u0085", "\\N").Replace("\u009B", "\\x9B")}\"\n");
        _folder.With($"{map}/b.yaml", $"inleiding:\n  intro: {{bestand: 'geen{Signs}.md'}}\n");
        _folder.With($"{map}/c.yaml", $"opgaven:\n  lijst:\n    - titel: Een\u202E\u2066 opgave\n      id: a\u202E\n      doelen: [{{titel: '\u202E\u200F', kleur{'\u202E'}: x}}]\n");
        var (code, told, wrong) = Run([arguments[0], _folder[map], .. arguments[1..]]);
        Assert.NotEqual(ExitCode.Done, code);
        Assert.NotEqual(ExitCode.Bug, code);
        Assert.NotEmpty(told + wrong);
        Assert.DoesNotContain(told + wrong, c => c != '\n' && (char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' or '\u2028' or '\u2029'));
    }

    [Fact]
    public void A_name_that_steers_a_terminal_does_so_nowhere_else_either()
    {
        foreach (var arguments in (string[][])[["build", "nergens\e[2J\u202E"], ["\e[2J\u202E"], ["explain", "\e[2J\u202E"], ["check", "--vorm\e[2J\u202E"], ["check", "--format", "\e\u202E"], ["styles", "new", "\e\u202E"], ["schema", "\e\u202E"]])
        {
            var (code, told, wrong) = Run(arguments);
            Assert.NotEqual(ExitCode.Done, code);
            Assert.DoesNotContain(told + wrong, c => c != '\n' && (char.IsControl(c) || c == '\u202E'));
        }
    }

    private static (int Code, string Out, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(arguments, new Screen(output, error));
        return (code, output.ToString(), error.ToString());
    }
}
