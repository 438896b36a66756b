using Agenda.Cli;

namespace Agenda.Tests.Cli;

public sealed class DiagnosticCatalogTests
{
    [Fact]
    public void A_code_means_one_thing()
    {
        var codes = DiagnosticCatalog.All.Select(kind => kind.Code).ToList();
        Assert.NotEmpty(codes);
        Assert.Equal(codes.Distinct(), codes);
        Assert.All(codes, code => Assert.Matches("^AG[0-9]{3}$", code));
    }

    [Fact]
    public void Every_kind_has_a_title_and_an_explanation()
    {
        Assert.All(DiagnosticCatalog.All, kind =>
        {
            Assert.False(string.IsNullOrWhiteSpace(kind.Title), kind.Code);
            Assert.True(kind.Explanation.Length >= 40, kind.Code);
        });
    }

    [Fact]
    public void Every_kind_that_a_stage_can_report_is_in_the_catalog()
    {
        // Every class `…Diagnostics` of every project, found by its name: a new one cannot be forgotten.
        var classes = typeof(CliDiagnostics).Assembly.GetReferencedAssemblies().Where(name => name.Name!.StartsWith("Agenda.", StringComparison.Ordinal))
            .Select(System.Reflection.Assembly.Load).Append(typeof(CliDiagnostics).Assembly)
            .SelectMany(assembly => assembly.GetTypes()).Where(type => type.Name.EndsWith("Diagnostics", StringComparison.Ordinal));
        var kinds = classes.SelectMany(type => type.GetFields()).Where(field => field.FieldType == typeof(Agenda.Diagnostics.DiagnosticKind))
            .Select(field => ((Agenda.Diagnostics.DiagnosticKind)field.GetValue(null)!).Code).ToHashSet();
        Assert.NotEmpty(kinds);
        Assert.Subset(DiagnosticCatalog.All.Select(kind => kind.Code).ToHashSet(), kinds);
    }
}
