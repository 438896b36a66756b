using System.Text.Json;
using Agenda.Diagnostics;
using Xunit.Abstractions;

namespace Agenda.Tests.Diagnostics;

/// <summary>SARIF against the schema that OASIS gave with the standard, by a validator that we did not write.</summary>
public sealed class SarifSchemaTests(ITestOutputHelper output)
{
    private const string Validate = """
        const Ajv = require('ajv-draft-04').default;
        const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
        require('ajv-formats').default(ajv);
        const schema = JSON.parse(require('fs').readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'));
        const accepts = ajv.compile(schema);
        const logs = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        process.stdout.write(JSON.stringify(logs.map(log => accepts(log) ? '' : ajv.errorsText(accepts.errors))));
        """;

    private static readonly DiagnosticKind Wrong = new("AG020", Severity.Error, "fout", "Uitleg met `code`.");
    private static readonly DiagnosticKind Style = new("AG292", Severity.Hint, "stijl", "Uitleg.");

    [Fact]
    public void What_is_found_is_valid_and_what_is_not_is_refused()
    {
        if (!Npm.IsHere(output)) return;
        var file = new SourceFile("mijn map/50% é\u202E.yaml", "titel: é\nregel: ::\n\ttab\e[31m\n");
        var elsewhere = new SourceFile("C:/map/a.yaml", "a: 1\n");
        string[] logs =
        [
            Write(),
            Write(new Diagnostic(Wrong, "zonder plek", default)),
            Write(new Diagnostic(Wrong, "bij het begin", new SourceSpan(file, 0, 0)), new Diagnostic(Style, "over \"regels\" ::\n", new SourceSpan(file, 3, 20), "een tip")),
            Write(new Diagnostic(Wrong, "bij het eind", new SourceSpan(file, file.Text.Length, 0), null, [new RelatedPlace(new SourceSpan(elsewhere, 0, 1), "hier"), new RelatedPlace(default, "nergens")])),
        ];
        var answers = JsonSerializer.Deserialize<string[]>(Npm.Run(Validate, $"[{string.Join(',', logs)},{{\"version\":\"2.0.0\",\"runs\":[]}}]"))!;
        Assert.All(answers[..^1], Assert.Empty);
        Assert.NotEmpty(answers[^1]);
    }

    private static string Write(params Diagnostic[] found) => DiagnosticSarif.Write(found, ("agenda", "1.0.0"));
}
