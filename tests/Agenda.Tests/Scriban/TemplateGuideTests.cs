using System.Text.RegularExpressions;
using Agenda.Model;
using Agenda.Templates;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shapes;
using Scriban.Runtime;

namespace Agenda.Tests.Scriban;

/// <summary>docs/sjablonen.md says that its examples were run: here they are.</summary>
public partial class TemplateGuideTests
{
    private static readonly string _guide = File.ReadAllText(Path.Combine(Repository.Root.FullName, "docs", "sjablonen.md"));

    [GeneratedRegex(@"\]\(#([^){]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex("```scriban\n(.*?)\n```\n\n```text\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Examples();

    [Fact]
    public void Every_example_of_the_guide_gives_what_stands_below_it()
    {
        int templates = Regex.Count(_guide, "```scriban");
        MatchCollection examples = Examples().Matches(_guide);
        Assert.InRange(examples.Count, 15, 100);
        Assert.Equal(templates, examples.Count);
        Assert.All(examples, example => Assert.Equal(example.Groups[2].Value, Filled.Text(example.Groups[1].Value, SetModel)));
    }

    [Fact]
    public void The_guide_names_every_function()
    {
        foreach (string module in new[] { "array", "date", "html", "math", "object", "regex", "string" })
        {
            string[] names = Filled.Text($"{{{{ {module} | object.keys | array.join ' ' }}}}").Split(' ');
            Assert.All(names.Except(["utc_now", "default_format"]), name => Assert.Matches($"[`.]{name}`", _guide));
        }
    }

    [Fact]
    public void What_a_template_sees_is_what_the_program_says()
    {
        string fresh = TemplateReference.Write();
        Assert.True(
            _guide[_guide.IndexOf(TemplateReference.Heading, StringComparison.Ordinal)..] == fresh,
            $"docs/sjablonen.md is out of date: sed -i '/^{TemplateReference.Heading}/,$d' docs/sjablonen.md && dotnet run --project src/Agenda.Cli -- schema sjablonen >> docs/sjablonen.md");
    }

    [Fact]
    public void Each_name_that_a_template_sees_leads_to_one_heading()
    {
        string[] headings = [.. _guide.Split('\n').Where(line => line.StartsWith('#')).Select(line => Anchor(line.TrimStart('#').Trim()))];
        string[] links = [.. Links().Matches(_guide).Select(link => link.Groups[1].Value)];
        Assert.True(links.Length > 100, "the reference has no links");
        Assert.All(links, link => Assert.Single(headings, heading => heading == link));
    }

    /// <summary>Everything in the list can be asked for, and nothing that can be asked for is not in the list.</summary>
    [Fact]
    public void The_names_are_those_that_templates_can_ask_for()
    {
        string names = TemplateReference.Write();
        foreach (FieldShape field in ((IObjectReader)AgendaReader.Reader).Shape.Fields) Assert.Contains($"\n| `{field.Key}` | {field.Description.Replace("|", "\\|")} | ", names, StringComparison.Ordinal);
        // Computed, only when it comes later, of a list in a list, and by a name of the author.
        Assert.Contains("\n| `totaal` |", names, StringComparison.Ordinal);
        Assert.Contains("_later` |", names, StringComparison.Ordinal);
        Assert.Contains("De id van een kerncijfer geeft de waarde ervan", names, StringComparison.Ordinal);
        // Whatever the short form is, a template gets the group.
        Assert.DoesNotContain("[bestand](#bestand)", names, StringComparison.Ordinal);
    }

    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Replace(' ', '-').Where(character => char.IsLetterOrDigit(character) || character is '-' or '_'));

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
