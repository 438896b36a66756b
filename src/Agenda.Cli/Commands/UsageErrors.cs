using System.CommandLine;
using System.CommandLine.Parsing;
using Agenda.Cli.Terminal;
using Agenda.Diagnostics;

namespace Agenda.Cli.Commands;

/// <summary>Says in Dutch what is wrong with a command line. The library's own messages are in another language and name its types.</summary>
internal static class UsageErrors
{
    /// <summary>What who writes Dutch all day types without thinking.</summary>
    private static readonly (string Typed, string Meant)[] DutchWords =
    [
        ("bouw", "build"), ("bouwen", "build"), ("maak", "build"), ("controleer", "check"), ("controle", "check"), ("nieuw", "new"), ("uitleg", "explain"), ("stijlen", "styles"),
        ("--stijl", "--style"), ("--huisstijl", "--style"), ("--uitvoer", "--output"), ("--vorm", "--format"), ("--formaat", "--format"), ("--hulp", "--help"), ("--versie", "--version"),
    ];

    /// <returns>The exit code for wrong usage.</returns>
    public static int Tell(Screen screen, string message, string? hint)
    {
        screen.Error.WriteLine($"fout: {DiagnosticText.Visible(message)}");
        if (hint is not null) screen.Error.WriteLine($"  tip: {DiagnosticText.Visible(hint)}");
        return ExitCode.Usage;
    }

    /// <summary>The library takes an option that it does not know for a folder's name; who has a folder named `-x` types `./-x`.</summary>
    public static string? UnknownOption(ParseResult parsed)
    {
        foreach (var argument in parsed.CommandResult.Command.Arguments)
        {
            foreach (var token in parsed.GetResult(argument)?.Tokens ?? [])
            {
                if (token.Value.StartsWith('-')) return token.Value;
            }
        }
        return null;
    }

    public static int Tell(Screen screen, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var help = $"alle mogelijkheden: {Help.Name(command)} --help";
        if (UnknownOption(parsed) is { } word) return Tell(screen, Unknown(command, word, out var meant), meant ?? help);
        if (parsed.UnmatchedTokens is [var unmatched, ..]) return Tell(screen, Unknown(command, unmatched, out var near), near ?? help);
        foreach (var error in parsed.Errors)
        {
            if (error.SymbolResult is OptionResult { Option: var option } result)
                return Tell(screen, result.Tokens.Count == 0 ? $"achter `{option.Name}` ontbreekt {option.HelpName ?? "een waarde"}" : $"`{option.Name}` staat er meer dan één keer", help);
            if (error.SymbolResult is ArgumentResult { Argument: var argument }) return Tell(screen, $"achter `{Help.Name(command)}` ontbreekt {argument.HelpName ?? argument.Name}", help);
        }
        return Tell(screen, command.Arguments.Count > 0 ? $"achter `{Help.Name(command)}` ontbreekt {command.Arguments[0].Name}" : "deze opdracht is niet te begrijpen", help);
    }

    private static string? Meant(string word, IEnumerable<string> known)
    {
        var translated = Array.Find(DutchWords, words => words.Typed == word).Meant;
        return translated is not null && known.Contains(translated) ? $"bedoelde u `{translated}`?" : Spelling.DidYouMean(word, known);
    }

    /// <summary>A word that is no command, or an option that the command does not have.</summary>
    public static string Unknown(Command command, string word, out string? near)
    {
        if (word.StartsWith('-'))
        {
            var known = command.Options.Where(option => !option.Hidden).Select(option => option.Name).Append("--help");
            near = Meant(word, known);
            return $"optie `{word}` bestaat niet voor `{Help.Name(command)}`";
        }
        near = Meant(word, command.Subcommands.Select(known => known.Name));
        return command.Subcommands.Count > 0 ? $"`{word}` is geen opdracht en geen map" : $"`{word}` is hier te veel";
    }
}
