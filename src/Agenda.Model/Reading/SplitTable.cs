using Agenda.Diagnostics;
using Agenda.Yaml;

namespace Agenda.Model;

/// <summary>Splits a table into cells, each with its place. Rows without any text are left out.</summary>
internal sealed class SplitTable(SourceFile file, DiagnosticBag found)
{
    private int _at;

    /// <summary>Null when a quote is never closed, which is reported.</summary>
    public List<YamlScalar[]>? Rows()
    {
        var rows = new List<YamlScalar[]>();
        while (_at < file.Text.Length)
        {
            var cells = new List<YamlScalar>();
            do
            {
                if (Cell() is not { } cell) return null;
                cells.Add(cell);
            }
            while (Take(';'));
            if (!Take('\r') || Peek() == '\n') Take('\n');
            if (cells.Exists(cell => !cell.IsEmpty)) rows.Add([.. cells]);
        }
        return rows;
    }

    private YamlScalar? Cell()
    {
        var start = _at;
        if (Peek() == '"') return Quoted(start);
        while (_at < file.Text.Length && file.Text[_at] is not (';' or '\r' or '\n')) _at++;
        var text = file.Text.AsSpan(start, _at - start);
        var trimmed = text.Trim();
        start += text.Length - text.TrimStart().Length;
        return Scalar(trimmed.ToString(), new SourceSpan(file, start, trimmed.Length), null);
    }

    private YamlScalar? Quoted(int start)
    {
        var text = new MappedText.Builder();
        for (_at++; _at < file.Text.Length; _at++)
        {
            if (file.Text[_at] == '"')
            {
                if (_at + 1 == file.Text.Length || file.Text[_at + 1] != '"') break;
                _at++;
            }
            text.Append(file.Text.AsSpan(_at, 1), file, _at);
        }
        if (_at == file.Text.Length)
        {
            found.Report(ModelDiagnostics.TableQuote, new SourceSpan(file, start, 1), "dit aanhalingsteken wordt niet gesloten", "zet aan het eind van de cel ook een dubbel aanhalingsteken");
            return null;
        }
        _at++;
        var mapped = text.Build();
        while (_at < file.Text.Length && file.Text[_at] is not (';' or '\r' or '\n')) _at++;
        return Scalar(mapped.Text, new SourceSpan(file, start, _at - start), mapped);
    }

    /// <summary>Only a cell without text is empty: `null` in a table is a word.</summary>
    private static YamlScalar Scalar(string value, SourceSpan span, MappedText? text)
    {
        if (value.Length == 0) return new YamlScalar("", ScalarForm.Plain, span);
        if (text is not null) return new YamlScalar(value, ScalarForm.SingleQuoted, span, text);
        var mapped = new MappedText.Builder();
        mapped.Append(value, span.File!, span.Start);
        return new YamlScalar(value, ScalarForm.SingleQuoted, span, mapped.Build());
    }

    private char Peek() => _at < file.Text.Length ? file.Text[_at] : '\0';

    private bool Take(char c)
    {
        if (Peek() != c || _at == file.Text.Length) return false;
        _at++;
        return true;
    }
}
