using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Structure;

/// <summary>A tree from numbers to objects (ISO 32000-1, 7.9.7): leaves under one root, so that a reader need not take in all to find one.</summary>
internal sealed class NumberTree(ObjectWriter objects)
{
    private const int LeafSize = 128;

    private readonly List<(int Key, int Number)> _entries = [];

    /// <param name="key">Above those before.</param>
    public void Add(int key, int number) => _entries.Add((key, number));

    /// <summary>The number of the root.</summary>
    public int Write()
    {
        var root = objects.Reserve();
        if (_entries.Count <= LeafSize)
        {
            AddNumbers(objects.Begin(root).Add("<<"u8), 0, _entries.Count).Add(">>"u8);
            objects.End();
            return root;
        }
        var leaves = (_entries.Count + LeafSize - 1) / LeafSize;
        var first = objects.Reserve(leaves);
        for (var i = 0; i < leaves; i++) WriteLeaf(first + i, LeafSize * i, Math.Min(LeafSize * (i + 1), _entries.Count));
        var kids = objects.Begin(root).Add("<</Kids["u8);
        for (var i = 0; i < leaves; i++) kids.AddReference(first + i).Add((byte)' ');
        kids.Add("]>>"u8);
        objects.End();
        return root;
    }

    private void WriteLeaf(int number, int from, int to)
    {
        var leaf = objects.Begin(number).Add("<</Limits["u8).Add(_entries[from].Key).Add((byte)' ').Add(_entries[to - 1].Key).Add((byte)']');
        AddNumbers(leaf, from, to).Add(">>"u8);
        objects.End();
    }

    private ByteBuffer AddNumbers(ByteBuffer dictionary, int from, int to)
    {
        dictionary.Add("/Nums["u8);
        for (var i = from; i < to; i++) dictionary.Add(_entries[i].Key).Add((byte)' ').AddReference(_entries[i].Number).Add((byte)' ');
        return dictionary.Add((byte)']');
    }
}
