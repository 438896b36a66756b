namespace Scriban.Syntax;

/// <summary>What a kind of node is called in a message, and how it is written.</summary>
internal static class SyntaxNames
{
    public static (string Name, string Example) Of(ScriptNode node) => node switch
    {
        ScriptExpression expression => OfExpression(expression),
        ScriptBlockStatement => ("block statement", "<statement>...end"),
        ScriptCaptureStatement => ("capture statement", "capture <variable> ... end"),
        ScriptCaseStatement => ("case statement", "case <expression> ... end|when|else"),
        ScriptElseStatement => ("else statement", "else | else if <expression> ... end|else|else if"),
        ScriptExpressionStatement => ("expression statement", "<expression>"),
        ScriptForStatement => ("for statement", "for <variable> in <expression> ... end"),
        ScriptFunction => ("function statement", "func <variable> ... end"),
        ScriptIfStatement => ("if statement", "if <expression> ... end|else|else if"),
        ScriptImportStatement => ("import statement", "import <expression>"),
        ScriptReadOnlyStatement => ("readonly statement", "readonly <variable>"),
        ScriptReturnStatement => ("return statement", "return <expression>?"),
        ScriptWhenStatement => ("when statement", "when <expression> ... end|when|else"),
        ScriptWhileStatement => ("while statement", "while <expression> ... end"),
        ScriptWithStatement => ("with statement", "with <variable> ... end"),
        ScriptWrapStatement => ("wrap statement", "wrap <function_call> ... end"),
        _ => ("unknown", ""),
    };

    private static (string Name, string Example) OfExpression(ScriptExpression expression) => expression switch
    {
        ScriptArrayInitializerExpression => ("array initializer", "[item1, item2,...]"),
        ScriptAssignExpression => ("assign expression", "<target_expression> = <value_expression>"),
        ScriptBinaryExpression => ("binary expression", "<expression> operator <expression>"),
        ScriptConditionalExpression => ("conditional expression", "<condition> ? <then_value> : <else_value>"),
        ScriptFunctionCall => ("function call expression", "<target_expression> <arguemnt[0]> ... <arguement[n]>"),
        ScriptIncrementDecrementExpression => ("increment/decrement expression", "<operator> <expression> or <expression> <operator>"),
        ScriptIndexerExpression => ("indexer expression", "<expression>[<index_expression>]"),
        ScriptInterpolatedStringExpression => ("interpolated string expression", "$\"string{<expression>}string\""),
        ScriptInterpolatedExpression => ("interpolated expression", "{<expression>}"),
        ScriptIsEmptyExpression => ("empty expression", "<expression>.empty?"),
        ScriptLiteral => ("literal", "<value>"),
        ScriptMemberExpression => ("member expression", "<expression>.<variable_name>"),
        ScriptNestedExpression => ("nested expression", "(<expression>)"),
        ScriptObjectInitializerExpression => ("object initializer expression", "{ member1: <expression>, member2: ... }"),
        ScriptPipeCall => ("pipe expression", "<expression> | <expression>"),
        ScriptThisExpression => ("this expression", "this"),
        ScriptUnaryExpression => ("unary expression", "<operator> <expression>"),
        ScriptVariable => ("variable", "<variable_name>"),
        _ => ("unknown", ""),
    };
}
