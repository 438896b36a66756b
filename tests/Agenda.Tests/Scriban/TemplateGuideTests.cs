using System.Text.RegularExpressions;
using Agenda.Text.Syntax;
using Scriban.Runtime;

namespace Agenda.Tests.Scriban;

/// <summary>docs/sjablonen.md says that its examples were run: here they are.</summary>
public partial class TemplateGuideTests
{
    [GeneratedRegex("```scriban\n(.*?)\n```\n\n```text\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Examples();

    [Fact]
    public void Every_example_of_the_guide_gives_what_stands_below_it()
    {
        string guide = File.ReadAllText(Path.Combine(Repository.Root.FullName, "docs", "sjablonen.md"));
        int templates = Regex.Count(guide, "```scriban");
        MatchCollection examples = Examples().Matches(guide);
        Assert.InRange(examples.Count, 15, 100);
        Assert.Equal(templates, examples.Count);
        Assert.All(examples, example => Assert.Equal(example.Groups[2].Value, Filled.Text(example.Groups[1].Value, SetModel)));
    }

    [Fact]
    public void The_guide_names_every_function()
    {
        string guide = File.ReadAllText(Path.Combine(Repository.Root.FullName, "docs", "sjablonen.md"));
        foreach (string module in new[] { "array", "date", "html", "math", "object", "regex", "string" })
        {
            string[] names = Filled.Text($"{{{{ {module} | object.keys | array.join ' ' }}}}").Split(' ');
            Assert.All(names.Except(["utc_now", "default_format"]), name => Assert.Matches($"[`.]{name}`", guide));
        }
    }

    [Fact]
    public void The_guide_names_every_block_and_what_it_takes()
    {
        string[] rows = File.ReadAllLines(Path.Combine(Repository.Root.FullName, "docs", "sjablonen.md"));
        Assert.All(ContainerKind.All, kind => Assert.Contains(
            $"| `{kind.Name}` | {string.Join(", ", kind.Attributes.Select(attribute => $"`{attribute}`"))} | {kind.Description} |", rows));
    }

    /// <summary>As our own templates are filled: strict, with Dutch numbers.</summary>
    private static void SetModel(global::Scriban.TemplateContext context)
    {
        context.StrictVariables = true;
        context.EnableRelaxedMemberAccess = false;
        context.AutoIndent = false;
        context.PushCulture(DutchCulture.Instance);
        context.PushGlobal(Filled.Object(
            ("titel", "Samen leven"),
            ("jaar", 2026),
            ("gemeenten", new ScriptArray { "Weert", "Vlissingen", "Capelle" }),
            ("opgaven", new ScriptArray
            {
                Filled.Object(("titel", "Meedoen"), ("doelen", 3), ("bedrag", 51700m)),
                Filled.Object(("titel", "Wonen"), ("doelen", 1), ("bedrag", 8250.5m)),
            }),
            ("opmerking", null)));
    }
}
