using System.Collections.Immutable;
using Agenda.Diagnostics;

namespace Agenda.Cli.Building;

/// <summary>What a build is asked to make.</summary>
/// <param name="Style">Instead of the style that the agenda names; null for that one.</param>
/// <param name="StyleInside">The style in the agenda's own folder, for an agenda that names none; null without one.</param>
/// <param name="Markdown">Whether to write Markdown, with the figures and images beside it.</param>
/// <param name="Pdf">Whether to lay out, and write a PDF.</param>
/// <param name="Starts">Told of each stage as it starts, from any thread; for progress and measuring only.</param>
internal sealed record BuildOptions(string? Style = null, string? StyleInside = null, bool Markdown = true, bool Pdf = true, Action<Stage>? Starts = null);

/// <summary>The stages of a build, in the order of the data.</summary>
internal enum Stage
{
    Read,
    LoadStyle,
    CheckModel,
    Fill,
    Compose,
    CheckDocument,
    WriteMarkdown,
    LayOut,
    WritePdf,
    Done,
}

/// <summary>What a build made. Without outputs when something was wrong.</summary>
/// <param name="Diagnostics">Everything that was found, by place; each cause once.</param>
/// <param name="StyleName">Null when the build did not get to its style.</param>
/// <param name="StyleOrigin">Where that style was found.</param>
/// <param name="PageCount">0 without a PDF.</param>
internal sealed record BuildResult(
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<OutputFile> Outputs,
    string? StyleName,
    string? StyleOrigin,
    int PageCount)
{
    public bool HasErrors { get; } = Diagnostics.Any(diagnostic => diagnostic.IsError);
}

/// <param name="Path">Relative to the output folder, with forward slashes.</param>
internal sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>The names of what a build writes.</summary>
internal static class Outputs
{
    public const string Markdown = "agenda.md";
    public const string Pdf = "agenda.pdf";
    public const string FigureFolder = "figuren";
    public const string ImageFolder = "beelden";
}
