using System.Text.Json;
using System.Text.Json.Nodes;
using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Tests.Yaml;
using Agenda.Yaml;
using Agenda.Yaml.Shapes;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Agenda.Tests.Schemas;

/// <summary>
/// The schema and the reader come from one definition, and say the same of one file. What one file cannot tell is the reader's alone: that a part may stand in another
/// file, that an id exists and is the only one, what an amount, a moment or a duration means, and what is said twice in two places.
/// </summary>
public sealed class SchemaAgreementTests(ITestOutputHelper output)
{
    private const int FilesOfEach = 150;

    /// <summary>Compiles strictly, and answers `true` or `false` for each file.</summary>
    private const string Ajv = """
        const Ajv = require('ajv/dist/2020').default;
        const input = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        const accepts = new Ajv({ strict: true, allErrors: false }).compile(input.schema);
        process.stdout.write(JSON.stringify(input.files.map(file => accepts(file))));
        """;

    private static readonly ObjectShape Root = (ObjectShape)AgendaReader.Reader.Shape;

    [Fact]
    public void Reader_schema_and_ajv_say_the_same_of_good_and_bad_files()
    {
        var drawn = Draw();
        using var schema = JsonDocument.Parse(AgendaReference.Schema());
        var check = new SchemaCheck(schema.RootElement);
        var verdicts = drawn.Select(file => Parsed(file.Text, check.Accepts)).ToList();
        AssertAgreed(drawn, verdicts);

        foreach (var operation in drawn.GroupBy(file => file.Operation))
        {
            var refused = operation.Count(file => !file.IsRead);
            output.WriteLine($"{operation.Key}: {refused} of {operation.Count()} refused");
            // Not every change is a mistake: a key that may be left out, a text where a list may be one text.
            if (operation.Key.Length == 0) Assert.Equal(0, refused);
            else Assert.InRange(refused, FilesOfEach / 5, FilesOfEach);
        }

        if (!Npm.IsHere(output)) return;
        var others = Judge(schema.RootElement, drawn.Select(file => file.Text));
        AssertAgreed(drawn, others);
    }

    private static void AssertAgreed(List<Drawn> drawn, IEnumerable<bool> verdicts)
    {
        var apart = drawn.Zip(verdicts).Where(pair => pair.First.IsRead != pair.Second).ToList();
        Assert.True(apart.Count == 0, $"{apart.Count} of {drawn.Count}:\n" + string.Join('\n', apart.Take(5).Select(pair => $"{pair.First.Operation}: reader {pair.First.IsRead}, schema {pair.Second}: {string.Join("; ", pair.First.Found)}\n{pair.First.Text}")));
    }

    [Theory]
    [InlineData("agenda.schema.json")]
    [InlineData("style.schema.json")]
    public void Ajv_compiles_each_schema_strictly(string name)
    {
        if (!Npm.IsHere(output)) return;
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root.FullName, "schema", name)));
        // A file without a single key: nothing is required, for what is missing can stand in another file or in the style below.
        Assert.Equal([true], Judge(schema.RootElement, ["{}"]));
    }

    [Fact]
    public void The_schema_takes_every_file_of_every_example()
    {
        using var schema = JsonDocument.Parse(AgendaReference.Schema());
        var check = new SchemaCheck(schema.RootElement);
        var files = new DirectoryInfo(Path.Combine(Repository.Root.FullName, "examples")).GetDirectories().SelectMany(folder => folder.GetFiles("*.yaml")).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.True(Parsed(AsJson(file).ToJsonString(), check.Accepts), file.FullName));
    }

    [Fact]
    public void Every_file_of_every_example_names_the_schema_to_editors()
    {
        const string Start = "# yaml-language-server: $schema=";
        var files = new DirectoryInfo(Path.Combine(Repository.Root.FullName, "examples")).GetDirectories().SelectMany(folder => folder.GetFiles("*.yaml")).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var first = File.ReadLines(file.FullName).First();
            Assert.StartsWith(Start, first, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(file.DirectoryName!, first[Start.Length..])), first);
        });
    }

    private static List<Drawn> Draw()
    {
        var drawn = new List<Drawn>();
        foreach (var operation in AnyFile.Operators.Prepend(""))
        {
            Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed => drawn.Add(Drawn.Of(seed, operation)))
                .Check(Config.QuickThrowOnFailure.WithMaxTest(FilesOfEach).WithReplay(20260401, 7).WithParallelRunConfig(null));
        }
        return drawn;
    }

    private static bool[] Judge(JsonElement schema, IEnumerable<string> files) =>
        JsonSerializer.Deserialize<bool[]>(Npm.Run(Ajv, $"{{\"schema\":{schema.GetRawText()},\"files\":[{string.Join(',', files)}]}}"))!;

    private static T Parsed<T>(string json, Func<JsonElement, T> judge)
    {
        using var document = JsonDocument.Parse(json);
        return judge(document.RootElement);
    }

    /// <summary>As an editor sees it: YAML's core schema says what a word without quotes is (YAML 1.2.2, 10.3.2).</summary>
    private static JsonNode AsJson(FileInfo file)
    {
        var found = new DiagnosticBag();
        var node = YamlFile.Parse(new SourceFile(file.Name, File.ReadAllText(file.FullName)), found);
        Assert.Empty(found);
        return AsJson(node!)!;
    }

    private static JsonNode? AsJson(YamlNode node) => node switch
    {
        YamlSequence list => new JsonArray([.. list.Items.Select(AsJson)]),
        YamlMapping group => new JsonObject(group.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, AsJson(entry.Value)))),
        { IsEmpty: true } => null,
        YamlScalar { Form: ScalarForm.Plain, Value: "true" or "false" } word => word.Value == "true",
        YamlScalar { Form: ScalarForm.Plain } number when System.Text.RegularExpressions.Regex.IsMatch(number.Value, @"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$") => double.Parse(number.Value),
        YamlScalar scalar => scalar.Value,
        _ => throw new NotSupportedException(node.Kind),
    };

    /// <param name="Operation">Empty for a file without mistakes.</param>
    /// <param name="IsRead">The reader has nothing against its keys and kinds of values.</param>
    private sealed record Drawn(string Operation, string Text, bool IsRead, string[] Found)
    {
        public static Drawn Of(int seed, string operation)
        {
            var any = new AnyFile(seed, Values);
            var file = any.Create(Root);
            if (operation.Length > 0) any.Spoil(operation);
            var text = file.ToJsonString();
            var found = new DiagnosticBag();
            var context = AgendaReader.Read(new MemoryFolder(("agenda.yaml", text), ("leeg.md", "")), found);
            var wrong = found.Where(IsOfOneFile).Select(each => each.ToString()).ToArray();
            return new Drawn(operation, text, wrong.Length == 0, wrong);
        }

        /// <summary>What the schema must see too.</summary>
        private static bool IsOfOneFile(Diagnostic found) =>
            found.Kind == ModelDiagnostics.IdForm
            // A reference that no id can answer to: its form is wrong.
            || (found.Kind == ModelDiagnostics.ReferenceToNothing && !System.Text.RegularExpressions.Regex.IsMatch(found.Span.File!.Text.AsSpan(found.Span.Start, found.Span.Length).Trim('"').ToString(), "^[A-Za-z0-9][A-Za-z0-9._-]*$"))
            || (YamlDiagnostics.All.Contains(found.Kind) && found.Kind != YamlDiagnostics.FileMissing
                // `agenda` can stand in another file.
                && !(found.Kind == YamlDiagnostics.MissingKey && found.Message.StartsWith("bij de hoofdonderdelen ", StringComparison.Ordinal)));

        private static string[] Values(ScalarShape shape) => shape.Name switch
        {
            "een id" => ["{id}"],
            "een tekst" => ["Een tekst", "wonen: en werken", "2026", "ja", "é – ‘x’ {{ niets }}"],
            "een tekst met opmaak" => ["Een *zin*.", "", "- a\n- b\n", "2026"],
            "een bedrag" => ["51.700", "51700", "circa 12,50", "p.m."],
            "een moment" => ["medio oktober 2026", "2026", "2026-05", "n.t.b.", "2026 – 2028"],
            "een duur" => ["2 jaar", "drie tot vier maanden"],
            "een hoeveelheid" => ["circa 0,5", "15%", "€ 500", "12"],
            "een getal" => ["12", "12,5"],
            _ => throw new NotSupportedException(shape.Name),
        };
    }
}
