using Agenda.Diagnostics;

namespace Agenda.Tests.Rules;

public sealed class PrintedFaultTests
{
    public static TheoryData<int> Found => [.. Enumerable.Range(0, PrintedFaults.All.Count).Where(i => PrintedFaults.All[i].Code is not null)];

    [Theory]
    [MemberData(nameof(Found))]
    public void A_fault_of_a_published_document_is_found(int index)
    {
        var fault = PrintedFaults.All[index];
        Assert.True(Find(fault).Any(diagnostic => diagnostic.Code == fault.Code), $"{fault.Source}: {fault.Fault} ({fault.Code})");
    }

    [Fact]
    public void What_is_not_found_says_why()
    {
        Assert.All(PrintedFaults.All, fault => Assert.True((fault.Code is null) == (fault.Why is not null), fault.Fault));
        // Of every three faults, two are found.
        Assert.True(PrintedFaults.All.Count(fault => fault.Code is not null) * 3 >= PrintedFaults.All.Count * 2);
    }

    private static DiagnosticBag Find(PrintedFault fault)
    {
        if (fault.Text is null) return Checked.Yaml(("proef.yaml", fault.Yaml!));
        if (fault.Code!.StartsWith("AG4", StringComparison.Ordinal)) return Documents.Composition.Of("«0»\n", fault.Text + "\n").Found;
        return Checked.Markdown(fault.Text + "\n", fault.Yaml);
    }
}
