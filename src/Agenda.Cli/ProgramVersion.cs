using System.Globalization;

namespace Agenda.Cli;

/// <summary>The program's name and version, as `--version`, SARIF and the properties of a PDF say it.</summary>
internal static class ProgramVersion
{
    public const string Name = "agenda";

    /// <summary>`0.1.0`; without the commit, so that a build of the same version writes the same bytes.</summary>
    public static string Number { get; } = typeof(ProgramVersion).Assembly.GetName().Version is { } version
        ? string.Create(CultureInfo.InvariantCulture, $"{version.Major}.{version.Minor}.{version.Build}")
        : "0.0.0";

    public static string Text => $"{Name} {Number}";
}
