using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Tests.Yaml;

namespace Agenda.Tests.Model;

/// <summary>A finding in prose points at the line and column where it was typed, for each way of writing it.</summary>
public sealed class ProsePlaceInYamlTests
{
    [Theory]
    [InlineData("visie:\n  tekst: Lees [meer](ftp://x) hier.\n", "agenda.yaml:2:22")]
    [InlineData("visie:\n  tekst: Lees dit\n    of [meer](ftp://x) hier.\n", "agenda.yaml:3:15")]
    [InlineData("visie:\n  tekst: 'Dat is ''goed'': [meer](ftp://x)'\n", "agenda.yaml:2:35")]
    [InlineData("visie:\n  tekst: \"Dat is \\\"goed\\\": \\u00e9 [meer](ftp://x)\"\n", "agenda.yaml:2:42")]
    [InlineData("visie:\n  tekst: |\n    Een regel.\n\n    - Lees [meer](ftp://x)\n", "agenda.yaml:5:19")]
    [InlineData("visie:\n  tekst: >\n    Een regel\n    en nog een, lees [meer](ftp://x)\n", "agenda.yaml:4:29")]
    [InlineData("visie: {tekst: \"{{ a.b }} en [meer](ftp://x)\"}\n", "agenda.yaml:1:37")]
    [InlineData("visie: {tekst: {bestand: teksten/visie.md}}\n", "teksten/visie.md:3:13")]
    public void A_link_that_cannot_be_followed(string yaml, string place)
    {
        var found = new DiagnosticBag();
        AgendaReader.Read(new MemoryFolder(("agenda.yaml", yaml), ("a.yaml", "agenda: {titel: Proef}\n"), ("teksten/visie.md", "# Kop\n\nLees [meer](ftp://x)\n")), found);
        var only = Assert.Single(found);
        Assert.Equal(("AG403", place), (only.Code, only.Span.ToString()));
    }
}
