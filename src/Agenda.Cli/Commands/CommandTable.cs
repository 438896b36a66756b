using System.CommandLine;
using System.CommandLine.Invocation;
using Agenda.Cli.Terminal;

namespace Agenda.Cli.Commands;

/// <summary>The commands, their arguments and options: what the command line is read with, and help is written from.</summary>
internal sealed class CommandTable
{
    private const string StyleMeaning = "de naam van een huisstijl, of een map met een `style.yaml`; anders de stijl die in de agenda staat";

    private readonly Screen _screen;

    private CommandTable(Screen screen) => _screen = screen;

    public static Command Make(Screen screen) => new CommandTable(screen).Root();

    /// <summary>
    /// Not the library's RootCommand, HelpOption and VersionOption: those look up English texts in resources, which is a tenth of the time of a small build.
    /// </summary>
    private Command Root()
    {
        var root = new Command(ProgramVersion.Name, "agenda maakt van een map met YAML-bestanden een beleidsagenda: als Markdown en als toegankelijke PDF.")
        {
            new Option<bool>("--help", "-h", "-?") { Description = "toont deze uitleg", Recursive = true, Action = new Help(_screen) },
            new Option<bool>("--version") { Description = "toont de versie van het programma", Action = new Answer(_screen, ProgramVersion.Text) },
        };
        root.Add(Build());
        root.Add(Check());
        root.Add(Verify());
        root.Add(New());
        root.Add(Explain());
        root.Add(Schema());
        root.Add(Styles());
        var dropped = new Argument<string?>("MAP") { Arity = ArgumentArity.ZeroOrOne, Hidden = true };
        root.Add(dropped);
        root.SetAction(parsed => parsed.GetValue(dropped) is { } folder ? Dropped(root, folder) : ShowHelp(root));
        return root;
    }

    private Command Build()
    {
        var (folder, style, format, output) = (Folder(), Style(), Formats("wat er geschreven wordt: md, pdf of allebei (md,pdf)"), Output("waar het komt te staan; anders in `uitvoer` in de map"));
        var command = new Command("build", "maakt van een map de agenda, en schrijft die als niets fout is") { folder, style, format, output };
        command.SetAction(parsed => ReadFormats(parsed.GetValue(format), out var formats)
            ?? new BuildCommand(parsed.GetValue(folder), parsed.GetValue(style), formats ?? Commands.Formats.All, parsed.GetValue(output)).Run(_screen));
        return command;
    }

    private Command Check()
    {
        var (folder, style) = (Folder(), Style());
        var format = new Option<string?>("--format") { HelpName = "VORM", Description = "hoe het gezegd wordt: text, json, sarif of github" };
        var command = new Command("check", "zegt wat er op een agenda aan te merken is, en schrijft niets") { folder, style, format };
        command.SetAction(parsed =>
        {
            var form = parsed.GetValue(format) ?? "text";
            return Array.IndexOf(CheckCommand.KnownFormats, form) < 0
                ? UsageErrors.Tell(_screen, $"`{form}` is geen vorm voor `agenda check`", $"kies uit: {string.Join(", ", CheckCommand.KnownFormats)}")
                : new CheckCommand(parsed.GetValue(folder), parsed.GetValue(style), form).Run(_screen);
        });
        return command;
    }

    private Command Verify()
    {
        var (folder, style, format, output) = (Folder(), Style(), Formats("wat er vergeleken wordt: md, pdf of allebei; anders wat er staat"), Output("waar de uitvoer staat; anders in `uitvoer` in de map"));
        var command = new Command("verify", "bouwt in het geheugen, en zegt of de uitvoer in de map daaraan gelijk is") { folder, style, format, output };
        command.SetAction(parsed => ReadFormats(parsed.GetValue(format), out var formats)
            ?? new VerifyCommand(parsed.GetValue(folder), parsed.GetValue(style), formats, parsed.GetValue(output)).Run(_screen));
        return command;
    }

    private Command New()
    {
        var folder = new Argument<string>("MAP") { Description = "de naam van de nieuwe map" };
        var command = new Command("new", "maakt een map met een voorbeeld om mee te beginnen") { folder };
        command.SetAction(parsed => new NewCommand(parsed.GetValue(folder)!).Run(_screen));
        return command;
    }

    private Command Explain()
    {
        var code = new Argument<string?>("CODE") { Arity = ArgumentArity.ZeroOrOne, Description = "de code van een melding, zoals AG432; anders alle meldingen, als Markdown" };
        var command = new Command("explain", "legt een melding uit") { code };
        command.SetAction(parsed => new ExplainCommand(parsed.GetValue(code)).Run(_screen));
        return command;
    }

    private Command Schema()
    {
        var subject = new Argument<string?>("WAT") { Arity = ArgumentArity.ZeroOrOne, Description = "agenda, stijl of sjablonen; anders agenda" };
        var format = new Option<string?>("--format") { HelpName = "VORM", Description = "json (een JSON-schema, voor een editor) of md (om te lezen); van sjablonen alleen md" };
        var command = new Command("schema", "zegt wat er in de YAML-bestanden kan staan") { subject, format };
        command.SetAction(parsed =>
        {
            var what = parsed.GetValue(subject) ?? "agenda";
            if (Array.IndexOf(SchemaCommand.KnownSubjects, what) < 0) return UsageErrors.Tell(_screen, $"van `{what}` is er geen schema", $"kies uit: {string.Join(", ", SchemaCommand.KnownSubjects)}");
            var known = SchemaCommand.FormatsOf(what);
            var form = parsed.GetValue(format) ?? known[0];
            if (Array.IndexOf(known, form) < 0) return UsageErrors.Tell(_screen, $"`{form}` is geen vorm voor `agenda schema {what}`", $"kies uit: {string.Join(", ", known)}");
            return new SchemaCommand(what, form).Run(_screen);
        });
        return command;
    }

    private Command Styles()
    {
        var folder = Folder();
        var command = new Command("styles", "noemt de huisstijlen die er zijn, en waar ze staan") { folder };
        command.SetAction(parsed => new StylesCommand(parsed.GetValue(folder)).Run(_screen));
        var name = new Argument<string>("NAAM") { Description = "de naam van de nieuwe huisstijl" };
        var extends = new Option<string?>("--extends") { HelpName = "STIJL", Description = "de huisstijl waar hij op voortbouwt; anders `basis`" };
        var add = new Command("new", "maakt een eigen huisstijl in `stijlen/NAAM`") { name, extends };
        add.SetAction(parsed => new NewStyleCommand(parsed.GetValue(name)!, parsed.GetValue(extends) ?? "basis").Run(_screen));
        command.Add(add);
        command.Add(CopyTemplate());
        return command;
    }

    private Command CopyTemplate()
    {
        var style = new Argument<string>("STIJL") { Description = "de naam van een eigen huisstijl, in `stijlen`" };
        var template = new Argument<string>("SJABLOON") { Description = "de naam van een sjabloon, zoals `begroting`" };
        var command = new Command("copy", "kopieert een sjabloon naar een eigen huisstijl, om het daar te veranderen") { style, template };
        command.SetAction(parsed => new CopyTemplateCommand(parsed.GetValue(style)!, parsed.GetValue(template)!).Run(_screen));
        return command;
    }

    private static Argument<string?> Folder() => new("MAP") { Arity = ArgumentArity.ZeroOrOne, Description = "de map met de YAML-bestanden, of één YAML-bestand; anders de map waar u bent" };

    private static Option<string?> Style() => new("--style") { HelpName = "STIJL", Description = StyleMeaning };

    private static Option<string?> Formats(string description) => new("--format") { HelpName = "VORMEN", Description = description };

    private static Option<string?> Output(string description) => new("--output") { HelpName = "MAP", Description = description };

    /// <summary>Null when the formats are fine; otherwise the exit code, after the message.</summary>
    private int? ReadFormats(string? text, out Formats? formats)
    {
        formats = null;
        if (text is null) return null;
        formats = Commands.Formats.Parse(text, out var unknown);
        return formats is null ? UsageErrors.Tell(_screen, $"`{unknown}` is geen vorm van een agenda", "kies md, pdf of allebei: md,pdf") : null;
    }

    /// <summary>A folder was dropped on the program's icon, or its name was typed without a command.</summary>
    private int Dropped(Command root, string folder)
    {
        if (Directory.Exists(folder) || File.Exists(folder)) return new BuildCommand(folder, null, Commands.Formats.All, null).Run(_screen);
        return UsageErrors.Tell(_screen, UsageErrors.Unknown(root, folder, out var near), near ?? "alle opdrachten: agenda --help");
    }

    private int ShowHelp(Command root)
    {
        _screen.Out.Write(Help.Write(root));
        return ExitCode.Done;
    }

    private sealed class Answer(Screen screen, string text) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            screen.Out.WriteLine(text);
            return ExitCode.Done;
        }
    }
}
