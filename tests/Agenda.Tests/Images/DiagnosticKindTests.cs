using Agenda.Images;

namespace Agenda.Tests.Images;

public sealed class DiagnosticKindTests
{
    [Fact]
    public void Kinds_about_images_have_their_own_codes_in_order()
    {
        var kinds = ImageDiagnostics.All.ToList();
        var codes = kinds.Select(kind => kind.Code).ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.All(kinds, kind => Assert.Matches("^AG03[0-9]$", kind.Code));
        Assert.All(kinds, kind => Assert.EndsWith(".", kind.Explanation, StringComparison.Ordinal));
        Assert.Equal(typeof(ImageDiagnostics).GetFields().Length, kinds.Count);
    }
}
