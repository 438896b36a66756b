using System.Text;
using Agenda.Diagnostics;

namespace Agenda.Cli.Terminal;

/// <summary>Where the program speaks: answers to <paramref name="Out"/>, findings and progress to <paramref name="Error"/>. UTF-8 and LF, everywhere.</summary>
/// <param name="OutInk">The colours of answers.</param>
/// <param name="ErrorInk">The colours of findings.</param>
/// <param name="ShowsProgress">Somebody is watching.</param>
internal sealed record Screen(TextWriter Out, TextWriter Error, Ink OutInk = default, Ink ErrorInk = default, bool ShowsProgress = false) : IDisposable
{
    /// <summary>The console that the program was started from.</summary>
    public static Screen OfProcess()
    {
        if (OperatingSystem.IsWindows()) WindowsConsole.Prepare();
        // Console.Out would first find out all about the terminal; its streams are enough.
        return new Screen(
            Writer(Console.OpenStandardOutput()),
            Writer(Console.OpenStandardError()),
            new Ink(HasColour(Console.IsOutputRedirected)),
            new Ink(HasColour(Console.IsErrorRedirected)),
            !Console.IsErrorRedirected);
    }

    public void Dispose()
    {
        Out.Flush();
        Error.Flush();
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 4096) { NewLine = "\n" };

    /// <summary>See no-color.org: any value but the empty one switches colours off.</summary>
    private static bool HasColour(bool isRedirected) =>
        !isRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb"
        && (!OperatingSystem.IsWindows() || WindowsConsole.HasColour);
}
