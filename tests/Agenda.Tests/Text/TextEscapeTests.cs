using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Text;
using Agenda.Text.Syntax;
using FsCheck;
using FsCheck.Fluent;

namespace Agenda.Tests.Text;

public sealed class TextEscapeTests
{
    [Theory]
    [InlineData("Meedoen", "Meedoen")]
    [InlineData("2. Wonen | zorg *nu*", "2\\. Wonen \\| zorg \\*nu\\*")]
    [InlineData(" een\ntwee ", "&#32;een twee&#32;")]
    [InlineData("a\u202Eb", "a\\\\u202Eb")]
    [InlineData("\uE0000\uE001", "\\\\uE0000\\\\uE001")]
    [InlineData("", "")]
    public void A_value_is_escaped(string value, string expected) => Assert.Equal(expected, TextEscape.Markdown(value));

    [Fact]
    public void An_escaped_value_reads_as_itself_in_every_context() => Check.One(Property.Configuration, Prop.ForAll(Property.Value, value =>
    {
        var shown = VisibleText.Of(value);
        if (shown.Length == 0) return;
        var escaped = TextEscape.Markdown(value);
        var blocks = Read($"{escaped}\n\n- {escaped}\n\n## {escaped}\n\n## x {escaped}\n\n[{escaped}](#a)\n\n| {escaped} | b |\n|---|---|\n| a | {escaped} |\n\n"
            + $"a\n{escaped}\n\n::: punten {{titel=\"{escaped}\"}}\n:::\n\nx\n:   {escaped}\n\n> {escaped}\n");
        var cell = $"table(TT Head[{shown}|b] Body[a|{shown}])";
        Assert.Equal($"p({shown}) ul(li(p({shown}))) h2({shown}) h2(x {shown}) p(link[#a]({shown})) {cell} p(a {shown}) :punten[titel={shown}]() dl(dt(x) dd(p({shown}))) q(p({shown}))",
            Sketch.Of(blocks));
    }));

    private static ImmutableArray<Block> Read(string markdown)
    {
        var found = new DiagnosticBag();
        var blocks = MarkdownReader.ReadTemplate(new FilledText(MappedText.Of(new SourceFile("proef", markdown)), []), found);
        Assert.Empty(found);
        return blocks;
    }
}
