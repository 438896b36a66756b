namespace Agenda.Tests;

/// <summary>Fails with every problem on a line of its own: a list cut short says too little.</summary>
internal static class None
{
    public static void Of(IEnumerable<string> problems)
    {
        var all = problems.ToList();
        if (all.Count > 0) Assert.Fail($"{all.Count}:\n{string.Join('\n', all)}");
    }
}
