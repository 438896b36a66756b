using System.Globalization;
using System.Text;

namespace Scriban.Syntax;

/// <summary>Writes a node as it may have been typed, for messages; stops where that gets too deep or too long to help.</summary>
internal sealed class NodePrinter
{
    private const int MaximumDepth = 24;
    private const int MaximumLength = 200;

    private readonly StringBuilder _text = new();
    private int _depth;

    public static string Print(ScriptNode node)
    {
        var printer = new NodePrinter();
        printer.Write(node);
        return printer._text.ToString();
    }

    private void Write(ScriptNode? node)
    {
        if (node is null) return;
        if (_depth >= MaximumDepth || _text.Length > MaximumLength)
        {
            _text.Append('…');
            return;
        }

        _depth++;
        if (!WritePath(node) && !WriteOperation(node)) WriteValue(node);
        _depth--;
    }

    private bool WritePath(ScriptNode node)
    {
        switch (node)
        {
            case ScriptVariable variable: _text.Append(variable.Name); return true;
            case ScriptThisExpression: _text.Append("this"); return true;
            case ScriptMemberExpression member:
                Write(member.Target);
                _text.Append(member.NullConditional ? "?." : ".").Append(member.Member.Name);
                return true;
            case ScriptIsEmptyExpression empty: Write(empty.Target); _text.Append(".empty?"); return true;
            case ScriptIndexerExpression { Target: ScriptVariable { Name: "$" }, Index: ScriptLiteral { Value: int and >= 0 } index }:
                _text.Append('$');
                Write(index);
                return true;
            case ScriptIndexerExpression indexer: Write(indexer.Target); Between('[', indexer.Index, ']'); return true;
            case ScriptNestedExpression nested: Between('(', nested.Expression, ')'); return true;
            default: return false;
        }
    }

    private bool WriteOperation(ScriptNode node)
    {
        switch (node)
        {
            case ScriptBinaryExpression binary:
                Write(binary.Left);
                _text.Append(binary.Operator == BinaryOperator.Subtract ? " - " : binary.Operator.Text());
                Write(binary.Right);
                return true;
            case ScriptUnaryExpression unary: _text.Append(unary.Operator.Text()); Write(unary.Right); return true;
            case ScriptIncrementDecrementExpression increment:
                if (!increment.Post) _text.Append(increment.Step > 0 ? "++" : "--");
                Write(increment.Right);
                if (increment.Post) _text.Append(increment.Step > 0 ? "++" : "--");
                return true;
            case ScriptConditionalExpression conditional:
                Write(conditional.Condition);
                _text.Append('?');
                Write(conditional.Then);
                _text.Append(':');
                Write(conditional.Else);
                return true;
            case ScriptPipeCall pipe: Write(pipe.From); _text.Append('|'); Write(pipe.To); return true;
            case ScriptFunctionCall call: WriteCall(call); return true;
            case ScriptNamedArgument named:
                _text.Append(named.Name.Name);
                if (named.Value is not null) _text.Append(':');
                Write(named.Value);
                return true;
            case ScriptAssignExpression assign:
                Write(assign.Target);
                _text.Append(assign.Operator?.Text()).Append('=');
                Write(assign.Value);
                return true;
            default: return false;
        }
    }

    private void WriteValue(ScriptNode node)
    {
        switch (node)
        {
            case ScriptLiteral literal: WriteLiteral(literal); break;
            case ScriptArrayInitializerExpression array: _text.Append('['); WriteList(array.Values, ", "); _text.Append(']'); break;
            case ScriptObjectInitializerExpression initializer:
                _text.Append('{');
                for (int i = 0; i < initializer.Members.Count; i++)
                {
                    _text.Append(i > 0 ? ", " : "").Append(initializer.Members[i].Name).Append(": ");
                    Write(initializer.Members[i].Value);
                }

                _text.Append('}');
                break;
            case ScriptInterpolatedStringExpression interpolated: _text.Append("$\""); WriteList(interpolated.Parts, ""); _text.Append('"'); break;
            case ScriptInterpolatedExpression interpolated: Between('{', interpolated.Expression, '}'); break;
            case ScriptAnonymousFunction: _text.Append("do"); break;
            case ScriptForStatement: _text.Append("for"); break;
            case ScriptFunction function: _text.Append("func ").Append(function.Name?.Name); break;
            case ScriptExpressionStatement statement: Write(statement.Expression); break;
            case ScriptWrapStatement wrap: _text.Append("wrap "); Write(wrap.Target); break;
        }
    }

    private void WriteCall(ScriptFunctionCall call)
    {
        Write(call.Target);
        if (!call.IsExplicit)
        {
            if (call.Arguments.Count > 0) _text.Append(' ');
            WriteList(call.Arguments, " ");
            return;
        }

        _text.Append('(');
        WriteList(call.Arguments, ", ");
        _text.Append(')');
    }

    private void WriteLiteral(ScriptLiteral literal)
    {
        switch (literal.Value)
        {
            case null: _text.Append("null"); break;
            case bool flag: _text.Append(flag ? "true" : "false"); break;
            case string text: _text.Append(literal.Quote).Append(text.Length > MaximumLength ? text[..MaximumLength] : text).Append(literal.Quote); break;
            case IFormattable number: _text.Append(number.ToString(null, CultureInfo.InvariantCulture)); break;
        }
    }

    private void WriteList(List<ScriptExpression> values, string separator)
    {
        for (int i = 0; i < values.Count; i++)
        {
            if (i > 0) _text.Append(separator);
            Write(values[i]);
        }
    }

    private void Between(char open, ScriptNode? node, char close)
    {
        _text.Append(open);
        Write(node);
        _text.Append(close);
    }
}
