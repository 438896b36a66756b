using Agenda.Conformance.Corpus;
using Agenda.Diagnostics;
using Agenda.Layout.Pages;
using Xunit.Abstractions;

namespace Agenda.Conformance;

public sealed class ValidatorTests(ITestOutputHelper output)
{
    private const string Broken = "zonder-beschrijving";

    [Fact]
    public void Every_file_is_PDF_UA_1_and_PDF_A_2a()
    {
        if (Validator.Launcher is null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "In CI veraPDF must run: AGENDA_VERAPDF names no launcher.");
            output.WriteLine("veraPDF was absent: AGENDA_VERAPDF names no launcher. Nothing was validated.");
            return;
        }
        var files = Features.All.Concat(CommonMark.All).Where(specimen => !specimen.Found.HasErrors).Select(specimen => (specimen.Name, specimen.Pdf)).ToList();
        Assert.True(files.Count > 500);
        files.AddRange(Combination.All.Select(combination => (combination.Name, combination.Pdf)));
        var answers = Validator.Run([.. files, (Broken, WithoutDescription())]);
        // A validator that sees nothing wrong here would see nothing wrong anywhere.
        Assert.NotEqual("PASS", answers[(Broken, "ua1")]);
        var faults = files.SelectMany(file => Validator.Flavours.Select(flavour => (file.Name, Flavour: flavour)))
            .Select(key => (key, Answer: answers.GetValueOrDefault(key, "was not seen")))
            .Where(pair => pair.Answer != "PASS")
            .Select(pair => $"{pair.key.Name} {pair.key.Flavour}: {pair.Answer}");
        Assert.Empty(faults);
        output.WriteLine($"veraPDF passed {files.Count} files by {string.Join(" and ", Validator.Flavours)}.");
    }

    private static ReadOnlyMemory<byte> WithoutDescription()
    {
        var laid = Specimen.Of("figuur", "# Een\n\n«0»\n", null, new Text.Syntax.BlockSlot(new Text.Syntax.FigureBlock("kolommen", [], null, default))).Laid!;
        Figure(laid.Root)!.Alt = null;
        return Specimen.Write(laid, new DiagnosticBag());
    }

    private static StructureElement? Figure(StructureElement element) =>
        element.Tag == "Figure" ? element : element.Kids.Select(kid => kid.Element is { } lower ? Figure(lower) : null).FirstOrDefault(found => found is not null);
}
