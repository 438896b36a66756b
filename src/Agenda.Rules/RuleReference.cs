using System.Text;
using Agenda.Diagnostics;

namespace Agenda.Rules;

/// <summary>Writes `docs/regels.md`: every rule with its weight, why it matters, and an example.</summary>
public static class RuleReference
{
    public static string Write()
    {
        var text = new StringBuilder();
        text.Append("# Controles\n\n");
        text.Append("`agenda check MAP` leest een agenda na, zoals een controller, een griffier en een redacteur dat zouden doen. Dit zijn de controles. `agenda explain AG226` toont er één.\n\n");
        text.Append("- Een **fout** maakt het document onjuist. `agenda build` maakt dan niets.\n");
        text.Append("- Bij een **waarschuwing** struikelt een lezer.\n");
        text.Append("- Een **suggestie** gaat over woorden of stijl, en kan ernaast zitten.\n\n");
        text.Append("Weet u iets nog niet? `{later: jaarplan}` of `n.t.b.` is een goed antwoord.\n\n");
        text.Append("## Uitschakelen\n\nEen waarschuwing of suggestie kan uit, overal of op één plek, met een reden. Een fout kan niet uit.\n\n");
        text.Append("```yaml\ncontroles:\n  - melding: AG271\n    bij: begrippen          # een id of hoofdonderdeel; zonder deze regel overal\n    reden: De volgorde is die van het vastgestelde document.\n```\n");
        Append(text, RuleDiagnostics.SwitchesNothingOff);
        Append(text, RuleDiagnostics.ErrorStays);
        var family = RuleFamily.Controles;
        foreach (var rule in RuleCatalog.All.OrderBy(rule => rule.Family).ThenBy(rule => rule.Code, StringComparer.Ordinal))
        {
            if (rule.Family != family) text.Append("\n## ").Append(rule.Family).Append('\n');
            family = rule.Family;
            Append(text, rule.Kind);
            Append(text, "Gemeld", rule, rule.Example.Wrong);
            Append(text, "Goed", rule, rule.Example.Right);
        }
        return text.ToString();
    }

    /// <summary>The rules that watch a key, each with a link to where it stands in the reference of rules.</summary>
    public static string Links(string key) => string.Join(' ', RuleCatalog.Watching(key).Select(rule => $"[{rule.Code}](regels.md#{Anchor(rule.Kind)})"));

    /// <summary>As code hosts make it of a heading: lower case, without punctuation, a dash for a space.</summary>
    private static string Anchor(DiagnosticKind kind) =>
        string.Concat($"{kind.Code}: {kind.Title}".ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(c => c == ' ' ? '-' : c));

    private static void Append(StringBuilder text, DiagnosticKind kind)
    {
        text.Append("\n### ").Append(kind.Code).Append(": ").Append(kind.Title).Append("\n\n");
        text.Append('*').Append(kind.Severity switch { Severity.Error => "Fout", Severity.Warning => "Waarschuwing", _ => "Suggestie" }).Append(".* ").Append(kind.Explanation).Append('\n');
    }

    /// <summary>An example about text and data holds both, with `---` between.</summary>
    private static void Append(StringBuilder text, string label, Rule rule, string example)
    {
        text.Append('\n').Append(label).Append(":\n");
        var parts = example.Split("\n---\n");
        for (var i = 0; i < parts.Length; i++)
        {
            var kind = rule is ModelRule || i > 0 ? "yaml" : "markdown";
            text.Append("\n```").Append(kind).Append('\n').Append(parts[i].Trim('\n')).Append("\n```\n");
        }
    }
}
