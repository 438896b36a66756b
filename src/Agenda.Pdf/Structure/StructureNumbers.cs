using Agenda.Layout.Pages;
using Agenda.Pdf.Objects;

namespace Agenda.Pdf.Structure;

/// <summary>The object of each element of the structure tree, in the order in which the tree is read.</summary>
internal sealed class StructureNumbers
{
    private readonly Dictionary<StructureElement, int> _numbers = new(ReferenceEqualityComparer.Instance);

    public StructureNumbers(StructureElement root, ObjectWriter objects)
    {
        Count(root);
        First = objects.Reserve(_numbers.Count);
    }

    public int First { get; }

    /// <summary>How many kids of elements are content.</summary>
    public int ContentCount { get; private set; }

    public int this[StructureElement element] => First + _numbers[element];

    private void Count(StructureElement element)
    {
        _numbers.Add(element, _numbers.Count);
        foreach (var kid in element.Kids)
        {
            if (kid.Element is { } lower) Count(lower);
            else ContentCount++;
        }
    }
}
