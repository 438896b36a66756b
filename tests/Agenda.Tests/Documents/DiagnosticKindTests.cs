using Agenda.Documents;
using Agenda.Text;

namespace Agenda.Tests.Documents;

public sealed class DiagnosticKindTests
{
    [Fact]
    public void Kinds_about_text_and_documents_have_their_own_codes_in_order()
    {
        var kinds = TextDiagnostics.All.Concat(DocumentDiagnostics.All).ToList();
        var codes = kinds.Select(kind => kind.Code).ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.All(kinds, kind => Assert.Matches("^AG4[0-9]{2}$", kind.Code));
        Assert.All(kinds, kind => Assert.EndsWith(".", kind.Explanation, StringComparison.Ordinal));
        var declared = typeof(TextDiagnostics).GetFields().Length + typeof(DocumentDiagnostics).GetFields().Length;
        Assert.Equal(declared, kinds.Count);
    }
}
