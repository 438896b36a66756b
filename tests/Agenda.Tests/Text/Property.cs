using FsCheck;
using FsCheck.Fluent;

namespace Agenda.Tests.Text;

/// <summary>What properties of Markdown draw from. The seed is fixed: a run is like the one before.</summary>
internal static class Property
{
    private static readonly string[] Pieces =
    [
        " ", "  ", "\n", "\n\n", "\r\n", "\t", "#", "## ", "- ", "* ", "1. ", "12) ", "> ", "    ", "```", "~~~", "`", "*", "**", "_", "__", "[", "]", "(", ")", "[](#a)",
        "[x](https://a.nl)", "![", "![a b](c.png)", "![decoratie](c.png)", "<", ">", "<b>", "</div>", "<!--", "<https://a.nl>", "&", "&amp;", "&#32;", "&copy;", "\\", "|", "|---|", "| a | b |\n|---|---|\n", ":", ":   ",
        ":::", "::: kaders\n", "::: opgave {#a}\n", "{", "}", "{{", "}}", "{{ a.b }}", "{#a}", "{.ongenummerd}", "[^1]", "[^1]: ", "---", "===", "***", "+", "=", "!", "~", "$", "\"", "'",
        "a", "b", "woord", "Een zin.", "2025", "é", "\u00A0", "\u202E", "\0", "\uFEFF", "\uE000", "\uE001", "\uD83D\uDE00", "\uD800", "www.a.nl", "a@b.nl",
    ];

    public static Config Configuration { get; } = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20260401, 7).WithParallelRunConfig(null);

    /// <summary>A value as a record may hold it: short, with anything in it.</summary>
    public static Arbitrary<string> Value { get; } = Text(8);

    /// <summary>A text that may be any Markdown.</summary>
    public static Arbitrary<string> Markdown { get; } = Text(60);

    private static Arbitrary<string> Text(int most) => Arb.From(
        Gen.Choose(1, most).SelectMany(count => Gen.ArrayOf(Gen.Elements(Pieces), count)).Select(pieces => string.Concat(pieces)),
        text => Enumerable.Range(0, text.Length).Select(i => text.Remove(i, 1)));
}
