using System.Globalization;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>
/// Everything that one filling of a template knows: its variables, output, limits and included templates. Make one for each
/// filling and drop it; nothing outlives it. <see cref="Write(SourceSpan,object)"/> and <see cref="ObjectToString"/> can be
/// overridden: through the first goes every value that becomes text on the page, and only that.
/// </summary>
public partial class TemplateContext : IFormatProvider
{
    private readonly Stack<CultureInfo> _cultures = new();
    private readonly Stack<IScriptOutput> _outputs = new();
    private readonly Stack<string> _sourceFiles = new();

    public TemplateContext() : this(null) { }

    public TemplateContext(ScriptObject? builtin)
    {
        BuiltinObject = builtin ?? GetDefaultBuiltinObject();
        Evaluator = new Evaluator(this);
        _outputs.Push(new StringBuilderOutput());
        PushGlobal(BuiltinObject);
    }

    /// <summary>Variables that every template sees below its own.</summary>
    public ScriptObject BuiltinObject { get; }

    public ITemplateLoader? TemplateLoader { get; set; }

    public CancellationToken CancellationToken { get; set; }

    /// <summary>How often loops may go round, together, within one outermost loop; 0 for as often as the budget of steps allows.</summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>How deep functions and includes may call each other; 0 for as deep as the stack allows.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>The length of the longest text, in characters; output is cut there with `...`. 0 for as long as the budget of text allows.</summary>
    public int LimitToString { get; set; } = 1048576;

    /// <summary>How deep lists in lists are written; 0 for as deep as the stack allows.</summary>
    public int ObjectRecursionLimit { get; set; } = 20;

    /// <summary>Not used: no pattern is matched by backtracking, so none needs a limit that depends on the machine's speed.</summary>
    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>An unknown variable is an error, not null.</summary>
    public bool StrictVariables { get; set; }

    public bool EnableOutput { get; set; } = true;
    public bool EnableBreakAndContinueAsReturnOutsideLoop { get; set; }
    public bool EnableRelaxedTargetAccess { get; set; }
    public bool EnableRelaxedMemberAccess { get; set; } = true;
    public bool EnableRelaxedFunctionAccess { get; set; }
    public bool EnableRelaxedIndexerAccess { get; set; } = true;
    public bool EnableNullIndexer { get; set; }

    /// <summary>Text of several lines gets the indent of the `{{` that writes it.</summary>
    public bool AutoIndent { get; set; } = true;

    public bool IndentOnEmptyLines { get; set; } = true;

    public string NewLine { get; set; } = "\n";

    /// <summary>Values that functions keep between calls.</summary>
    public Dictionary<object, object> Tags { get; } = [];

    /// <summary>Included templates by path.</summary>
    public Dictionary<string, Template> CachedTemplates { get; } = new(StringComparer.Ordinal);

    public CultureInfo CurrentCulture => _cultures.Count == 0 ? CultureInfo.InvariantCulture : _cultures.Peek();

    public IScriptOutput Output => _outputs.Peek();

    public string? CurrentSourceFile => _sourceFiles.Count == 0 ? null : _sourceFiles.Peek();

    /// <summary>What is being evaluated, as far as a function needs to know: the call that it is in.</summary>
    public ScriptNode? CurrentNode { get; internal set; }

    public SourceSpan CurrentSpan => CurrentNode?.Span ?? default;

    internal Evaluator Evaluator { get; }

    internal Budget Budget { get; } = new();

    public static ScriptObject GetDefaultBuiltinObject() => new BuiltinFunctions();

    public void PushCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        _cultures.Push(culture);
    }

    public CultureInfo PopCulture() => _cultures.Pop();

    public void PushOutput() => PushOutput(new StringBuilderOutput());

    public void PushOutput(IScriptOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _outputs.Push(output);
    }

    public IScriptOutput PopOutput() =>
        _outputs.Count == 1 ? throw new InvalidOperationException("The last output cannot be taken away") : _outputs.Pop();

    public void PushSourceFile(string sourceFile) => _sourceFiles.Push(sourceFile);

    public string PopSourceFile() => _sourceFiles.Pop();

    public object? GetFormat(Type? formatType) => CurrentCulture.GetFormat(formatType);

    /// <summary>Throws when the caller has cancelled.</summary>
    public void CheckAbort()
    {
        if (CancellationToken.IsCancellationRequested) throw new ScriptAbortException(CurrentSpan, CancellationToken);
    }
}
