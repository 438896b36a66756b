using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Agenda.Tests.Scriban;

/// <summary>Short ways to fill a template in a test.</summary>
internal static class Filled
{
    /// <summary>The filled text, or the first line of what is wrong.</summary>
    public static string Text(string template, Action<TemplateContext>? set = null) => Text(template, Context(set));

    public static string Text(string template, TemplateContext context)
    {
        Template parsed = Template.Parse(template, "proef");
        if (parsed.HasErrors) return parsed.Messages[0].ToString();
        try
        {
            return parsed.Render(context);
        }
        catch (ScriptRuntimeException fault)
        {
            return fault.Message;
        }
    }

    /// <summary>A context with a small model: `naam`, `leeg` (null), `plan` (an object) and `posten` (a list of objects).</summary>
    public static TemplateContext Context(Action<TemplateContext>? set = null)
    {
        var context = new TemplateContext();
        var model = new ScriptObject();
        model.SetValue("naam", "Wonen", false);
        model.SetValue("leeg", null, false);
        model.SetValue("plan", Object(("titel", "Samen"), ("jaar", 2026)), false);
        model.SetValue("posten", new ScriptArray { Object(("titel", "b"), ("bedrag", 2)), Object(("titel", "a"), ("bedrag", 10)) }, false);
        context.PushGlobal(model);
        set?.Invoke(context);
        return context;
    }

    public static ScriptObject Object(params (string Name, object? Value)[] members)
    {
        var record = new ScriptObject();
        foreach ((string name, object? value) in members) record.SetValue(name, value, false);
        return record;
    }

    /// <summary>A case a line: the template, `→`, what it gives. `¶` stands for the end of a line, in both.</summary>
    public static TheoryData<string, string> Table(string lines)
    {
        var table = new TheoryData<string, string>();
        foreach (string line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = line.Replace('¶', '\n').Split(" →");
            Assert.True(parts.Length == 2, $"no case: {line}");
            table.Add(parts[0], parts[1].StartsWith(' ') ? parts[1][1..] : parts[1]);
        }

        Assert.NotEmpty(table);
        return table;
    }

    /// <summary>Templates by name, for `include`.</summary>
    public static void Templates(TemplateContext context, params (string Name, string Text)[] templates) =>
        context.TemplateLoader = new Loader(templates.ToDictionary(template => template.Name, template => template.Text));

    private sealed class Loader(Dictionary<string, string> texts) : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => texts.GetValueOrDefault(templatePath);

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }
}
