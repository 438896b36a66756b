using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>What went wrong while a template was filled, and where. Everything that a template can do wrong is one of these.</summary>
public class ScriptRuntimeException : Exception
{
    public ScriptRuntimeException(SourceSpan span, string message) : base(message) => Span = span;

    public ScriptRuntimeException(SourceSpan span, string message, Exception? innerException) : base(message, innerException) => Span = span;

    public SourceSpan Span { get; }

    /// <summary>The message without its place.</summary>
    public string OriginalMessage => base.Message;

    /// <summary>Why .NET could not do it. Its own messages are left out of the published program, which would show their keys.</summary>
    internal static string Reason(Exception fault) => fault switch
    {
        DivideByZeroException => "Attempted to divide by zero.",
        OverflowException => "The number is too large or too small",
        FormatException => "The text is not in a form that can be read, or the format is none",
        ArgumentOutOfRangeException => "The value is outside what is possible",
        _ => fault.Message,
    };

    /// <summary>`file(line,column) : error : message`.</summary>
    public override string Message => new LogMessage(ParserMessageType.Error, Span, base.Message).ToString();

    public override string ToString() => Message;
}

/// <summary>The caller cancelled.</summary>
public class ScriptAbortException(SourceSpan span, CancellationToken cancellationToken)
    : ScriptRuntimeException(span, "The operation was cancelled")
{
    public CancellationToken CancellationToken { get; } = cancellationToken;
}

/// <summary>An included template cannot be parsed.</summary>
public class ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag parserMessages)
    : ScriptRuntimeException(span, message)
{
    public LogMessageBag ParserMessages { get; } = parserMessages;

    public override string Message => $"{base.Message} Parser messages:\n {ParserMessages}";
}

/// <summary>An argument that a built-in function cannot work with; becomes an error at the argument.</summary>
internal sealed class ArgumentFault(int index, string message) : Exception(message)
{
    public int Index { get; } = index;
}
