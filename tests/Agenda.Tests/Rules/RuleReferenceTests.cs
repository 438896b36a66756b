using Agenda.Rules;

namespace Agenda.Tests.Rules;

public sealed class RuleReferenceTests
{
    [Fact]
    public void The_reference_of_rules_is_what_the_catalog_writes()
    {
        var file = new FileInfo(Path.Combine(Repository.Root.FullName, "docs", "regels.md"));
        var written = RuleReference.Write();
        // Wrong or missing: what should stand there is put beside it.
        if (!file.Exists || File.ReadAllText(file.FullName).ReplaceLineEndings("\n") != written)
        {
            file.Directory!.Create();
            File.WriteAllText(Path.ChangeExtension(file.FullName, ".received.md"), written);
        }
        Assert.True(file.Exists, "docs/regels.md is not there: rename docs/regels.received.md");
        Assert.Equal(written, File.ReadAllText(file.FullName).ReplaceLineEndings("\n"));
    }
}
