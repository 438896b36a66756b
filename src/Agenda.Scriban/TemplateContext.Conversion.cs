using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

public partial class TemplateContext
{
    private int _textDepth;
    private int _textLength;

    /// <summary>Only null and false are false.</summary>
    public virtual bool ToBool(SourceSpan span, object? value) => value switch
    {
        null or EmptyScriptObject => false,
        bool flag => flag,
        _ => true,
    };

    public virtual int ToInt(SourceSpan span, object? value)
    {
        if (value is int number) return number;
        return value is null ? 0 : (int)Conversion.To(this, span, value, typeof(int))!;
    }

    /// <summary>
    /// A value as the type that a parameter asks for: text, numbers, bool, dates and lists.
    /// Throws <see cref="ScriptRuntimeException"/> when it cannot be.
    /// </summary>
    public virtual object? ToObject(SourceSpan span, object? value, Type destinationType) => Conversion.To(this, span, value, destinationType);

    /// <summary>Null for null; otherwise whether there is nothing in a list, text or object.</summary>
    public virtual object? IsEmpty(SourceSpan span, object? against)
    {
        switch (against)
        {
            case null: return null;
            case EmptyScriptObject: return false;
            case ScriptObject { Count: var count }: return count == 0;
            case IList list: return list.Count == 0;
            case IEnumerable values:
                foreach (object? _ in values) return false;
                return true;
            case IScriptObject { Count: var count }: return count == 0;
            // In the package a date has members, and is called empty for that: so it is here.
            case DateTime or TimeSpan: return true;
            default: return false;
        }
    }

    /// <summary>What a value is called: `int`, `string`, `array`, `object` and so on.</summary>
    public virtual string GetTypeName(object? value) => Conversion.NameOf(value);

    /// <summary>How a value reads as text; <paramref name="nested"/> for one within a list, where text has quotes.</summary>
    public virtual string? ObjectToString(object? value, bool nested = false)
    {
        // What most values are needs no account of depth and length.
        if (value is string text && !nested && (LimitToString <= 0 || text.Length < LimitToString)) return text;
        if (_textDepth == 0) _textLength = 0;
        bool tooDeep = ObjectRecursionLimit != 0 && _textDepth >= ObjectRecursionLimit;
        if (tooDeep || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(CurrentSpan, "Structure is too deeply nested or contains reference loops.");
        }

        _textDepth++;
        try
        {
            string? result = ValueToString(value, nested);
            bool cut = LimitToString > 0 && _textDepth == 1 && result is not null && result.Length >= LimitToString;
            return cut ? result + "..." : result;
        }
        finally
        {
            _textDepth--;
        }
    }

    private string? ValueToString(object? value, bool nested)
    {
        if (LimitToString > 0 && _textLength >= LimitToString) return "";
        switch (value)
        {
            case string text: return TextToString(text, nested);
            case null or EmptyScriptObject: return nested ? "null" : null;
            case bool flag: return flag ? "true" : "false";
            case DateTime date: return DateToString(date);
            case ScriptObject record:
                string written = record.ToString(null, this);
                Budget.Reserve(CurrentSpan, written.Length);
                return written;
            case BigInteger number:
                Budget.Write(CurrentSpan, number);
                return number.ToString(CurrentCulture);
            case IFormattable formattable: return formattable.ToString(null, CurrentCulture);
            case IConvertible convertible: return convertible.ToString(CurrentCulture);
            case IEnumerable values: return ListToString(values);
            case KeyValuePair<string, object?> pair: return ValueToString(Conversion.AsObject(pair), nested: true);
            case IScriptCustomFunction: return "<function>";
            default: return value.ToString();
        }
    }

    private string TextToString(string text, bool nested)
    {
        if (LimitToString > 0 && _textLength + text.Length >= LimitToString)
        {
            string head = text[..Math.Max(0, LimitToString - _textLength)];
            return nested ? "\"" + TextEscapes.Escape(head) : head;
        }

        return nested ? $"\"{TextEscapes.Escape(text)}\"" : text;
    }

    private string ListToString(IEnumerable values)
    {
        var text = new StringBuilder("[");
        _textLength++;
        foreach (object? value in values)
        {
            if (text.Length > 1)
            {
                text.Append(", ");
                _textLength += 2;
            }

            string item = ObjectToString(value, true) ?? "";
            Budget.Spend(CurrentSpan, 1);
            Budget.Reserve(CurrentSpan, item.Length);
            text.Append(item);
            _textLength += item.Length;
            if (LimitToString > 0 && _textLength >= LimitToString) return text.ToString();
        }

        _textLength++;
        return text.Append(']').ToString();
    }

    private string DateToString(DateTime date)
    {
        if (!TryGetGlobal("date", out object? module) || module is not DateModule dates) return date.ToString(null, CurrentCulture);
        string text = dates.Format(date, CurrentCulture);
        Budget.Reserve(CurrentSpan, text.Length);
        return text;
    }
}
