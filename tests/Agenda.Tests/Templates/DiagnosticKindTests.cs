using Agenda.Templates;

namespace Agenda.Tests.Templates;

public sealed class DiagnosticKindTests
{
    [Fact]
    public void Kinds_about_templates_have_their_own_codes_in_order()
    {
        var kinds = TemplateDiagnostics.All.ToList();
        var codes = kinds.Select(kind => kind.Code).ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.All(kinds, kind => Assert.Matches("^AG3[0-9]{2}$", kind.Code));
        Assert.All(kinds, kind => Assert.EndsWith(".", kind.Explanation, StringComparison.Ordinal));
        Assert.Equal(typeof(TemplateDiagnostics).GetFields().Length, kinds.Count);
    }
}
