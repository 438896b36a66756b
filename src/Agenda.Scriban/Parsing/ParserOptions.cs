namespace Scriban.Parsing;

/// <summary>What a caller may ask of the parser.</summary>
public record struct ParserOptions
{
    public ParserOptions() { }

    /// <summary>How deep blocks, expressions and operators may be nested; 0 is the default, for there is no "no limit": the stack has one.</summary>
    public int? ExpressionDepthLimit { get; set; } = 250;
}
