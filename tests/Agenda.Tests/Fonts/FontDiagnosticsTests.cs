using Agenda.Fonts;

namespace Agenda.Tests.Fonts;

public sealed class FontDiagnosticsTests
{
    [Fact]
    public void Kinds_about_fonts_have_codes_in_order_and_explain_themselves()
    {
        var kinds = FontDiagnostics.All.ToList();
        Assert.Equal(typeof(FontDiagnostics).GetFields().Length, kinds.Count);
        Assert.Equal(kinds.Select(kind => kind.Code).Distinct().Order(StringComparer.Ordinal), kinds.Select(kind => kind.Code));
        Assert.All(kinds, kind => Assert.Matches("^AG7[56][0-9]$", kind.Code));
        Assert.All(kinds, kind => Assert.EndsWith(".", kind.Explanation, StringComparison.Ordinal));
    }
}
