using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban;

public partial class TemplateContext
{
    private bool _afterNewLine;
    private int _written;
    private bool _cut;

    /// <summary>The indent that each new line of output gets; null for none.</summary>
    public string? CurrentIndent { get; set; }

    /// <summary>Writes a value that stands in a template. Override this to escape text; call a text overload to write it as it is.</summary>
    public virtual TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        string? text = textAsObject is null ? null : ObjectToString(textAsObject);
        return text is null ? this : Write(text);
    }

    public TemplateContext Write(string? text) => text is null ? this : Write(text, 0, text.Length);

    public TemplateContext WriteLine() => Write(NewLine);

    /// <summary>Writes a part of a text as it is, with the indent of the place.</summary>
    public TemplateContext Write(string? text, int startIndex, int count)
    {
        if (text is null || count <= 0) return this;
        if (CurrentIndent is null)
        {
            _afterNewLine = text[startIndex + count - 1] == '\n';
            WriteChunk(text, startIndex, count);
            return this;
        }

        int end = startIndex + count;
        while (startIndex < end)
        {
            int newLine = text.IndexOf('\n', startIndex, end - startIndex);
            bool lastLine = newLine < 0;
            int length = (lastLine ? end : newLine) - startIndex;
            bool empty = !lastLine && (length == 0 || (length == 1 && text[startIndex] == '\r'));
            if (_afterNewLine && (IndentOnEmptyLines || !empty))
            {
                WriteChunk(CurrentIndent, 0, CurrentIndent.Length);
                _afterNewLine = false;
            }

            WriteChunk(text, startIndex, lastLine ? length : length + 1);
            if (lastLine) break;
            _afterNewLine = true;
            startIndex = newLine + 1;
        }

        return this;
    }

    /// <summary>Forgets that the output is at the begin of a line, so that no indent is written there.</summary>
    public void ResetPreviousNewLine() => _afterNewLine = false;

    /// <summary>The state of the line in an output that is set aside for another.</summary>
    internal bool AfterNewLine
    {
        get => _afterNewLine;
        set => _afterNewLine = value;
    }

    private void WriteChunk(string text, int start, int count)
    {
        if (_cut || count <= 0) return;
        int allowed = LimitToString > 0 ? Math.Clamp(LimitToString - _written, 0, count) : count;
        Budget.Reserve(CurrentSpan, allowed);
        if (allowed > 0) Output.Write(text, start, allowed);
        _written += allowed;
        if (allowed == count) return;
        Output.Write("...", 0, 3);
        _cut = true;
    }
}
