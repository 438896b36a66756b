using Agenda.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;
using SourceSpan = Agenda.Diagnostics.SourceSpan;

namespace Agenda.Templates;

/// <summary>Says in Dutch what the template language says in English. A message that is not known here is passed on as it is.</summary>
internal static class ExplainFault
{
    /// <summary>Only the first of a template: what comes after it is mostly its consequence.</summary>
    public static void ReportSyntax(LogMessageBag messages, Func<ScriptSpan, SourceSpan> place, DiagnosticBag found)
    {
        foreach (var message in messages)
        {
            if (message.Type != ParserMessageType.Error) continue;
            var (text, hint) = Syntax(message.Message);
            found.Report(TemplateDiagnostics.Syntax, place(message.Span), text, hint);
            return;
        }
    }

    /// <param name="names">What could have been meant by an unknown name.</param>
    public static (DiagnosticKind Kind, string Message, string? Hint) Of(ScriptRuntimeException fault, IEnumerable<string> names)
    {
        if (fault is TemplateFault own) return (own.Kind, own.Text, own.Hint);
        var text = fault.OriginalMessage;
        if ((Between(text, "The variable or function `", "` was not found") ?? Between(text, "The function `", "` was not found")) is { } name)
            return (TemplateDiagnostics.UnknownName, $"`{name}` bestaat niet", Spelling.DidYouMean(name, names) ?? "gebruik een hoofdonderdeel van de agenda, een functie, of een naam die het sjabloon zelf maakt");
        if (Between(text, "Object `", "` is null.") is { } target)
            return (TemplateDiagnostics.FillError, $"`{target}` is leeg, dus er is niets om iets van te vragen", $"zet er `{{{{ if {target} }}}}` en `{{{{ end }}}}` omheen");
        if (Between(text, "Cannot get member with name ", ".") is { } member)
            return (TemplateDiagnostics.UnknownName, $"deze waarde heeft geen `{member}`", "vraag het aan een groep sleutels, niet aan een woord of een getal");
        if (text.StartsWith("Exceeding recursive depth limit", StringComparison.Ordinal) || text.StartsWith("Exceeding number of recursive", StringComparison.Ordinal))
            return (TemplateDiagnostics.FillError, "sjablonen nemen elkaar op zonder einde", "haal de `include` weg die terugkomt bij zichzelf");
        if (text.StartsWith("The template takes more than", StringComparison.Ordinal) || text.StartsWith("The template makes more than", StringComparison.Ordinal))
            return (TemplateDiagnostics.FillError, "het sjabloon komt niet tot een einde, of maakt veel te veel tekst", "kijk of een `for` of `while` ophoudt");
        if (text.StartsWith("Invalid number of arguments", StringComparison.Ordinal))
            return (TemplateDiagnostics.FillError, "deze functie krijgt te veel of te weinig waarden mee", "kijk in docs/sjablonen.md wat de functie nodig heeft");
        if (text.StartsWith("Attempted to divide by zero", StringComparison.Ordinal) || text.StartsWith("Cannot divide by 0", StringComparison.Ordinal))
            return (TemplateDiagnostics.FillError, "hier wordt door nul gedeeld", "zet er een `if` omheen die kijkt of het getal nul is");
        if (text.Contains("readonly", StringComparison.Ordinal))
            return (TemplateDiagnostics.FillError, "een sjabloon kan de agenda niet veranderen", "kies een andere naam voor de waarde");
        return (TemplateDiagnostics.FillError, $"het sjabloon kan hier niet worden ingevuld ({text.TrimEnd('.')})", null);
    }

    private static (string Message, string? Hint) Syntax(string text)
    {
        if (text.Contains("<end> statement was not found", StringComparison.Ordinal)) return ("een `if`, `for` of ander blok wordt niet afgesloten", "zet `{{ end }}` waar het blok eindigt");
        if (text.Contains("<end> statement without", StringComparison.Ordinal)) return ("deze `end` sluit niets af", "haal de regel weg, of zet er een `if` of `for` voor");
        if (text.Contains("not terminated by a", StringComparison.Ordinal)) return ("een tekst mist zijn sluitende aanhalingsteken", "zet het aanhalingsteken achter de tekst");
        if (text.Contains("Expecting a closing", StringComparison.Ordinal) || text.Contains("Expecting ']'", StringComparison.Ordinal)) return ("een haakje wordt niet gesloten", "zet het sluitende haakje");
        return ($"dit stuk van het sjabloon is niet te lezen ({text.TrimEnd('.')})", "kijk of haakjes, aanhalingstekens en `end` kloppen");
    }

    private static string? Between(string text, string start, string end)
    {
        if (!text.StartsWith(start, StringComparison.Ordinal)) return null;
        var close = text.IndexOf(end, start.Length, StringComparison.Ordinal);
        return close < 0 ? null : text[start.Length..close];
    }
}
