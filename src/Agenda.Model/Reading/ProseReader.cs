using Agenda.Diagnostics;
using Agenda.Text;
using Agenda.Text.Syntax;
using Agenda.Yaml;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shapes;

namespace Agenda.Model;

/// <summary>Reads Markdown: as it stands in the YAML, or from a file (`{bestand: teksten/inleiding.md}`). It is parsed here, once.</summary>
internal sealed class ProseReader : Reader<Prose>
{
    private static readonly OneOfShape ProseShape = new([
        new ScalarShape("een tekst met opmaak", "Tekst met opmaak (Markdown): een witregel begint een alinea, `*schuin*`, `**vet**`, lijsten, `[](#id)` om te verwijzen, en `![beschrijving](beelden/kaart.png)` voor een afbeelding.", MayBeBlank: true),
        FileReference.Shape]);

    public override Shape Shape => ProseShape;

    public override object? Show(Prose value) => value;

    public override bool TryRead(YamlNode node, ReadContext context, out Prose value)
    {
        value = Prose.Empty;
        if (node is YamlScalar { IsEmpty: false } scalar)
        {
            value = Read(scalar.Text, context) with { Span = scalar.Span };
            return true;
        }
        if (node is not YamlMapping)
        {
            context.ReportKind(node, ProseShape.Options[0], node is YamlSequence ? "zet `|` achter de sleutel, en de lijst eronder, ingesprongen: dan is het Markdown" : null);
            return false;
        }
        if (FileReference.Read(node, context) is not { } file) return false;
        value = Read(MappedText.Of(file), context);
        return true;
    }

    /// <summary>Most prose has no images: it is not gone through once more.</summary>
    private static Prose Read(MappedText text, ReadContext context)
    {
        var prose = MarkdownReader.ReadProse(text, context.Found);
        return context is AgendaContext agenda && text.Text.Contains("![", StringComparison.Ordinal) ? agenda.Images.Rewrite(prose) : prose;
    }
}
