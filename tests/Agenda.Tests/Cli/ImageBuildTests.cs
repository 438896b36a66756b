using Agenda.Cli.Commands;
using Agenda.Cli.Terminal;
using Agenda.Tests.Images;

namespace Agenda.Tests.Cli;

public sealed class ImageBuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Images_are_copied_beside_the_Markdown_and_verify_covers_them()
    {
        With("beelden/Kaart (2).PNG", Sample.Png(6, 4, 2, 8));
        With("foto/kaart-2.png", Sample.Png(6, 4, 6, 8));
        With("rand.jpg", Sample.Jpeg);
        Text("![Een kaart](<beelden/Kaart (2).PNG> \"De kaart\")\n\n![Nog een kaart](foto/kaart-2.png)\n\n![decoratie](rand.jpg)\n\n![Weer een kaart](foto/kaart-2.png)");
        var (code, told, wrong) = Run("build", _folder.Path);
        Assert.Equal(("", ExitCode.Done), (wrong, code));
        Assert.Contains(", 3 afbeeldingen", told, StringComparison.Ordinal);
        var copies = Copies();
        Assert.Equal(3, copies.Count);
        Assert.Equal(2, copies.Count(name => name.StartsWith("kaart-2-", StringComparison.Ordinal)));
        var markdown = _folder.Text("uitvoer/agenda.md");
        Assert.Contains($"![](beelden/{copies.Single(name => name.StartsWith("rand-", StringComparison.Ordinal))})", markdown, StringComparison.Ordinal);
        Assert.Matches(@"!\[Een kaart\]\(beelden/kaart-2-[0-9a-f]{12}\.png\)\n\n\*\*Figuur [0-9]+\.\*\* De kaart\n", markdown);
        Assert.Equal(ExitCode.Done, Run("verify", _folder.Path).Code);
        File.WriteAllBytes(_folder[$"uitvoer/beelden/{copies[0]}"], Sample.Jpeg);
        Assert.Equal(ExitCode.Errors, Run("verify", _folder.Path).Code);
    }

    [Fact]
    public void A_copy_that_is_no_longer_needed_goes_and_what_is_not_ours_stays()
    {
        With("rand.jpg", Sample.Jpeg);
        Text("![Een huis](rand.jpg)");
        Run("build", _folder.Path);
        With("uitvoer/beelden/van-mij.png", Sample.Jpeg);
        With("uitvoer/beelden/van-mij-0123456789ab.png", Sample.Jpeg);
        Text("Tekst.");
        Assert.Equal(ExitCode.Errors, Run("verify", _folder.Path).Code);
        Run("build", _folder.Path);
        Assert.Equal(["van-mij-0123456789ab.png", "van-mij.png"], Copies());
        Assert.Equal(ExitCode.Done, Run("verify", _folder.Path).Code);
    }

    private List<string> Copies() => [.. Directory.EnumerateFiles(_folder["uitvoer/beelden"]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private void With(string name, byte[] bytes)
    {
        _folder.With(name);
        File.WriteAllBytes(_folder[name], bytes);
    }

    private void Text(string prose) =>
        _folder.With("agenda.yaml", $"agenda:\n  titel: Proef\n  gemeenten: [{{naam: Voorbeeldstad}}]\ninleiding:\n  tekst: |\n    {prose.Replace("\n", "\n    ", StringComparison.Ordinal)}\n");

    private static (int Code, string Out, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(arguments, new Screen(output, error));
        return (code, output.ToString(), error.ToString());
    }
}
