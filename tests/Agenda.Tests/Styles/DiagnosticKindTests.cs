using Agenda.Styles;

namespace Agenda.Tests.Styles;

public sealed class DiagnosticKindTests
{
    [Fact]
    public void Kinds_about_styles_have_their_own_codes_in_order()
    {
        var kinds = StyleDiagnostics.All.ToList();
        var codes = kinds.Select(kind => kind.Code).ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.All(kinds, kind => Assert.Matches("^AG7[0-4][0-9]$", kind.Code));
        Assert.All(kinds, kind => Assert.EndsWith(".", kind.Explanation, StringComparison.Ordinal));
        Assert.Equal(typeof(StyleDiagnostics).GetFields().Length, kinds.Count);
    }
}
