using System.Text;
using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>
/// `regex`: patterns, matched without backtracking, so in time that grows with the text and not with the pattern's traps. A pattern
/// that cannot be matched so (a reference back, a look ahead or behind, an atomic group) is an error: a time limit would make the
/// result depend on the machine.
/// </summary>
internal sealed class RegexModule : BuiltinModule
{
    private const int MaximumPattern = 1000;

    // For this context only: a loop matches the same pattern again and again.
    private readonly Dictionary<(string Pattern, RegexOptions Options), Regex> _patterns = [];

    protected override IReadOnlyList<string> Names { get; } = ["escape", "match", "matches", "replace", "split", "unescape"];

    protected override BuiltinFunction? Create(string name) => name switch
    {
        "escape" => new(call => Regex.Escape(call.Required(0, "pattern")), Parameter.Text("pattern")),
        "unescape" => new(call => Regex.Unescape(call.Required(0, "pattern")), Parameter.Text("pattern")),
        "match" => Search(MatchFirst),
        "matches" => Search(MatchAll),
        "split" => Search(Split),
        "replace" => new(Replace, Parameter.Text("text"), Parameter.Text("pattern"), Parameter.Text("replace"), Parameter.Text("options", null)),
        _ => null,
    };

    private static BuiltinFunction Search(BuiltinBody body) => new(body, Parameter.Text("text"), Parameter.Text("pattern"), Parameter.Text("options", null));

    private ScriptArray MatchFirst(BuiltinCall call)
    {
        Match match = Pattern(call, 2).Match(Input(call));
        return match.Success ? Groups(call, match) : [];
    }

    private ScriptArray MatchAll(BuiltinCall call)
    {
        var all = new ScriptArray();
        foreach (Match match in AllMatches(call, 2)) all.Add(Groups(call, match));
        return all;
    }

    private ScriptArray Split(BuiltinCall call)
    {
        string text = Input(call);
        var parts = new ScriptArray();
        int at = 0;
        foreach (Match match in AllMatches(call, 2))
        {
            parts.Add(text[at..match.Index]);
            for (int i = 1; i < match.Groups.Count; i++)
            {
                if (match.Groups[i].Success) parts.Add(match.Groups[i].Value);
            }

            at = match.Index + match.Length;
        }

        parts.Add(text[at..]);
        call.Context.Budget.Reserve(call.Span, text.Length);
        return parts;
    }

    private object Replace(BuiltinCall call)
    {
        string text = Input(call);
        string replacement = call.Required(2, "replace");
        var changed = new StringBuilder();
        int at = 0;
        foreach (Match match in AllMatches(call, 3))
        {
            string part = match.Result(replacement);
            call.Context.Budget.Reserve(call.Span, part.Length);
            changed.Append(text, at, match.Index - at).Append(part);
            at = match.Index + match.Length;
        }

        return changed.Append(text, at, text.Length - at).ToString();
    }

    private static string Input(BuiltinCall call) => call.Required(0, "text");

    private IEnumerable<Match> AllMatches(BuiltinCall call, int options)
    {
        string text = Input(call);
        for (Match match = Pattern(call, options).Match(text); match.Success; match = match.NextMatch())
        {
            // Each search may look at all that is left of the text.
            call.Context.Budget.Spend(call.Span, 1 + ((text.Length - match.Index) / 64));
            yield return match;
        }
    }

    private static ScriptArray Groups(BuiltinCall call, Match match)
    {
        var groups = new ScriptArray(match.Groups.Count);
        foreach (Group group in match.Groups)
        {
            call.Context.Budget.Reserve(call.Span, group.Length);
            groups.Add(group.Value);
        }

        return groups;
    }

    private Regex Pattern(BuiltinCall call, int optionsIndex)
    {
        string pattern = call.Required(1, "pattern");
        if (pattern.Length > MaximumPattern) throw call.Fault($"The pattern is longer than {MaximumPattern} characters");
        RegexOptions options = OptionsOf(call.Text(optionsIndex));
        if (_patterns.TryGetValue((pattern, options), out Regex? regex)) return regex;
        call.Context.Budget.Spend(call.Span, 100);
        try
        {
            regex = new Regex(pattern, options);
        }
        catch (NotSupportedException)
        {
            throw call.Fault($"The pattern `{pattern}` needs backtracking: leave out references back, `(?=`, `(?!`, `(?<=`, `(?<!` and `(?>`");
        }
        catch (RegexParseException fault)
        {
            throw call.Fault($"Invalid pattern `{pattern}` at character {fault.Offset + 1}: {fault.Error}");
        }

        return _patterns[(pattern, options)] = regex;
    }

    private static RegexOptions OptionsOf(string? letters)
    {
        RegexOptions options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
        foreach (char letter in letters ?? "")
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }
}
