using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Agenda.Cli.Terminal;

namespace Agenda.Cli.Commands;

/// <summary>Writes what a command does, in Dutch, from the same definitions that the command line is read with.</summary>
internal sealed class Help(Screen screen) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        screen.Out.Write(Write(parseResult.CommandResult.Command));
        return ExitCode.Done;
    }

    /// <summary>`agenda styles new`.</summary>
    public static string Name(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Name(parent)} {command.Name}" : command.Name;

    public static string Write(Command command)
    {
        var text = new StringBuilder().Append(command.Description).Append("\n\nGebruik:\n  ").Append(Usage(command)).Append('\n');
        Table(text, "Opdrachten", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (Usage(sub, withOptions: false), sub.Description ?? "")));
        Table(text, "Gegevens", command.Arguments.Where(argument => !argument.Hidden).Select(argument => (argument.Name, argument.Description ?? "")));
        Table(text, "Opties", command.Options.Where(option => !option.Hidden).Select(option => (Usage(option), option.Description ?? "")));
        if (IsRoot(command))
        {
            text.Append("\nSleep een map op het pictogram van het programma om die agenda te bouwen.\n");
            text.Append("Meer over een opdracht: agenda build --help. Meer over een melding: agenda explain AG432.\n");
        }
        return text.ToString();
    }

    private static bool IsRoot(Command command) => !command.Parents.Any();

    private static string Usage(Command command, bool withOptions = true)
    {
        var text = new StringBuilder(withOptions ? Name(command) : command.Name);
        if (IsRoot(command)) return text.Append(" OPDRACHT").ToString();
        foreach (var argument in command.Arguments)
            text.Append(' ').Append(argument.Arity.MinimumNumberOfValues > 0 ? argument.Name : $"[{argument.Name}]");
        if (!withOptions) return text.ToString();
        foreach (var option in command.Options.Where(option => !option.Hidden && option.HelpName is not null)) text.Append($" [{option.Name} {option.HelpName}]");
        return text.ToString();
    }

    private static string Usage(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : string.Join(", ", option.Aliases.Where(alias => alias == "-h").Append(option.Name));

    private static void Table(StringBuilder text, string title, IEnumerable<(string Name, string Meaning)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        text.Append('\n').Append(title).Append(":\n");
        var width = all.Max(row => row.Name.Length);
        foreach (var (name, meaning) in all) text.Append("  ").Append(name.PadRight(width)).Append("  ").Append(meaning).Append('\n');
    }
}
