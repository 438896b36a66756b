using Agenda.Cli.Building;

namespace Agenda.Cli.Terminal;

/// <summary>Says what the program is doing, once that takes longer than a second and somebody is watching. Gone without a trace when it ends.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Screen _screen;
    private readonly Timer? _timer;
    private readonly Lock _lock = new();
    private Stage _stage;
    private bool _isShown;
    private bool _hasEnded;

    public Progress(Screen screen)
    {
        _screen = screen;
        if (screen.ShowsProgress) _timer = new Timer(_ => Show(), null, Patience, Patience / 4);
    }

    public void Starts(Stage stage) => _stage = stage;

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            _hasEnded = true;
            if (_isShown) Rewrite("");
        }
    }

    private void Show()
    {
        lock (_lock)
        {
            if (_hasEnded) return;
            _isShown = true;
            Rewrite(Doing(_stage));
        }
    }

    /// <summary>To the start of the line, the text, and what stood there before goes (ECMA-48, 8.3.41).</summary>
    private void Rewrite(string text)
    {
        _screen.Error.Write($"\r{text}\e[K");
        _screen.Error.Flush();
    }

    private static string Doing(Stage stage) => stage switch
    {
        Stage.Read => "de bestanden lezen …",
        Stage.LoadStyle => "de huisstijl laden …",
        Stage.CheckModel or Stage.CheckDocument => "controleren …",
        Stage.Fill => "de sjablonen vullen …",
        Stage.Compose => "het document samenstellen …",
        Stage.WriteMarkdown => "Markdown schrijven …",
        Stage.LayOut => "pagina’s opmaken …",
        Stage.WritePdf => "de PDF schrijven …",
        _ => "bijna klaar …",
    };
}
