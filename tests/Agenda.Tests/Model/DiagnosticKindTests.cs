using Agenda.Model;
using Agenda.Yaml;

namespace Agenda.Tests.Model;

public sealed class DiagnosticKindTests
{
    [Fact]
    public void Kinds_about_reading_and_the_model_have_their_own_codes_in_order()
    {
        var kinds = YamlDiagnostics.All.Concat(ModelDiagnostics.All).ToList();
        var codes = kinds.Select(kind => kind.Code).ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.All(kinds, kind => Assert.Matches("^AG[01][0-9]{2}$", kind.Code));
        Assert.All(kinds, kind => Assert.EndsWith(".", kind.Explanation, StringComparison.Ordinal));
        var declared = typeof(YamlDiagnostics).GetFields().Length + typeof(ModelDiagnostics).GetFields().Length;
        Assert.Equal(declared, kinds.Count);
    }
}
