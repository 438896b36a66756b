using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>`for` and `while` inside their loops. Whether an item is the last is found out when it is asked, or after the body.</summary>
internal sealed class LoopState(IEnumerable values) : IScriptObject, IDisposable
{
    private readonly IEnumerator _items = values.GetEnumerator();
    private object? _current;
    private bool? _more;

    public int Index { get; set; } = -1;
    public bool IsReadOnly { get => true; set { } }
    public int Count => 0;

    private bool Changed { get; set; }

    private int Length => values is ICollection collection ? collection.Count : values.Cast<object?>().Count();

    /// <summary>Whether there is another item; asking again before <see cref="Next"/> does not move.</summary>
    public bool MoveNext() => _more ??= _items.MoveNext();

    /// <summary>Goes to the item that <see cref="MoveNext"/> has found.</summary>
    public object? Next()
    {
        object? value = _items.Current;
        _more = null;
        Index++;
        Changed = Index == 0 || !Equals(_current, value);
        _current = value;
        return value;
    }

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = member switch
        {
            "index" => Index,
            "first" => Index == 0,
            "even" => Index % 2 == 0,
            "odd" => Index % 2 != 0,
            "last" => !MoveNext(),
            "changed" => Changed,
            "length" => Length,
            "rindex" => Length - Index - 1,
            _ => null,
        };
        return value is not null;
    }

    public IEnumerable<string> GetMembers() => [];

    public bool Contains(string member) => member is "index" or "first" or "even" or "odd" or "last" or "changed" or "length" or "rindex";

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly) { }

    public IScriptObject Clone(bool deep) => this;

    public override string ToString() => "";

    public void Dispose() => (_items as IDisposable)?.Dispose();
}
