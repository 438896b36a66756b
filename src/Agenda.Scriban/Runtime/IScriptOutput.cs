using System.Text;

namespace Scriban.Runtime;

/// <summary>Where a template's text goes.</summary>
public interface IScriptOutput
{
    void Write(string text, int offset, int count);

    /// <summary>Not called here; the package's interface has it.</summary>
    ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken);
}

/// <summary>Text in memory: the output of a render, and what `capture` puts in a variable.</summary>
public class StringBuilderOutput : IScriptOutput
{
    public StringBuilder Builder { get; } = new();

    public void Write(string text, int offset, int count) => Builder.Append(text, offset, count);

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }

    public override string ToString() => Builder.ToString();
}
