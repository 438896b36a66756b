using Agenda.Cli.Building;
using Agenda.Cli.Files;
using Agenda.Tests.Yaml;

namespace Agenda.Tests.Cli;

/// <summary>An id is for who refers to it: an agenda without any is made in every style.</summary>
public sealed class WithoutIdsTests
{
    private const string Smallest = """
        agenda:
          titel: Samen verder
          gemeenten: [{naam: Voorbeeldstad}]
          status: concept
        visie:
          tekst: Iedereen doet mee.
          effecten: [{titel: Inwoners kennen elkaar}]
        rollen:
          lijst: [{naam: Inwoners, kern: Doen mee}]
        opgaven:
          lijst:
            - {titel: Wonen, doelen: {later: jaarplan}}
            - titel: Meedoen
              doelen: [{titel: Iedereen kent zijn buren, indicatoren: n.t.b., activiteiten: n.t.b.}]
        ontwikkelopdrachten:
          lijst: [{titel: Eén loket, opdracht: Maak één loket., trekker: n.t.b., bijdrage: n.t.b.}]
        planning:
          fasen: [{titel: Beginnen, wanneer: 2026}]
        begrippen:
          lijst: [{term: Loket, omschrijving: Waar u terechtkunt.}]

        """;

    [Theory]
    [InlineData("basis")]
    [InlineData("capelle")]
    [InlineData("nederweert-weert")]
    [InlineData("steenbergen-woensdrecht")]
    [InlineData("vijfheerenlanden")]
    [InlineData("vlissingen")]
    public void An_agenda_without_ids_is_made(string style)
    {
        var result = Pipeline.Build(new MemoryFolder(("agenda.yaml", Smallest)), StyleLibrary.For(null), new BuildOptions(Markdown: true, Pdf: false) { Style = style });
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.IsError);
        var text = System.Text.Encoding.UTF8.GetString(result.Outputs.First(output => output.Path.EndsWith(".md", StringComparison.Ordinal)).Bytes.Span);
        Assert.Contains("Wonen", text, StringComparison.Ordinal);
        Assert.Contains("jaarplan", text, StringComparison.Ordinal);
    }
}
