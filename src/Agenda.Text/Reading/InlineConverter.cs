using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Agenda.Text.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Inline = Agenda.Text.Syntax.Inline;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;
using MarkdigSpan = Markdig.Syntax.SourceSpan;
using SourceSpan = Agenda.Diagnostics.SourceSpan;

namespace Agenda.Text.Reading;

/// <summary>Turns Markdig's inlines into ours; characters that follow each other become one run.</summary>
internal sealed class InlineConverter(Places places, bool isTemplate)
{
    private readonly List<NoteMarkInline> _noteMarks = [];
    private readonly ImageConverter _images = new(places);
    private readonly StringBuilder _text = new();
    private ImmutableArray<Inline>.Builder _into = ImmutableArray.CreateBuilder<Inline>();
    private MarkdigSpan _run;
    private MarkdigSpan _all;
    private int _depth;
    private bool _inLink;
    private bool _takesImages;

    public IReadOnlyList<NoteMarkInline> NoteMarks => _noteMarks;

    /// <summary>Whether the text of a note is being read: no notes stand in notes.</summary>
    public bool InNote { get; set; }

    /// <summary>Where the inlines of the block that was converted last stand.</summary>
    public SourceSpan Span => places.Of(_all);

    /// <param name="place">What an attribute at the end belongs to.</param>
    /// <param name="attributes">That attribute, or null.</param>
    /// <param name="takesImages">Whether images on a line of their own are wanted; each is then an <see cref="ImageInline"/>.</param>
    public ImmutableArray<Inline> ConvertBlock(LeafBlock block, AttributePlace place, out AttributeText? attributes, bool takesImages = false)
    {
        attributes = null;
        if (block.Inline is null) return [];
        _all = MarkdigSpan.Empty;
        if (place != AttributePlace.None) attributes = TrailingAttributes.Take(block.Inline, place, places);
        _takesImages = takesImages && !isTemplate && !InNote;
        return Convert(block.Inline);
    }

    public ImmutableArray<Inline> Convert(ContainerInline container)
    {
        var outer = _into;
        var inner = _into = ImmutableArray.CreateBuilder<Inline>();
        Children(container);
        EndRun();
        _into = outer;
        return inner.DrainToImmutable();
    }

    public void ReportHidden(string text, MarkdigSpan span)
    {
        var at = VisibleText.IndexOfHidden(text);
        if (at < 0) return;
        var code = new StringBuilder();
        VisibleText.AppendCode(code, text[at]);
        if (text[at] is FilledText.Open) places.Report(TextDiagnostics.SlotMisplaced, span, "een tekst, tabel of figuur kan niet in programmacode staan");
        else places.Report(TextDiagnostics.HiddenCharacter, span, $"hier staat het onzichtbare teken `{code}`", "haal het weg, of laat het staan als het zo zichtbaar moet zijn");
    }

    private void Children(ContainerInline container)
    {
        if (_depth == BlockConverter.MaximumDepth)
        {
            places.Report(TextDiagnostics.NestedTooDeep, container.Span, "deze tekst is te diep genest", "maak er minder lagen van");
            return;
        }
        _depth++;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling) Convert(inline);
        _depth--;
    }

    private void Convert(MarkdigInline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: AddLiteral(literal); break;
            case HtmlEntityInline entity: AddText(entity.Transcoded.AsSpan(), entity.Span); break;
            case LineBreakInline { IsHard: false } line: AddText(" ", line.Span); break;
            case LineBreakInline line: Add(new Syntax.LineBreak(places.Of(line.Span)), line.Span); break;
            case CodeInline code: Code(code); break;
            case EmphasisInline emphasis: Emphasis(emphasis); break;
            case ForeignInline foreign: Foreign(foreign); break;
            case LinkInline { IsImage: true } image: Image(image); break;
            case LinkInline link: Link(link); break;
            // Markdig makes a link in a link of an address in angle brackets.
            case AutolinkInline auto when _inLink: AddText(auto.Url, auto.Span); break;
            case AutolinkInline auto: Link(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, [Run(auto.Url, auto.Span)], auto.Span, auto.Span); break;
            case ValueMarkInline value: Value(value); break;
            case NoteMarkInline note: Note(note); break;
            case AttributeMarkInline attribute: Misplaced(attribute); break;
            // What did not turn out to be markup.
            case DelimiterInline delimiter:
                AddText(delimiter.ToLiteral(), delimiter.Span);
                Children(delimiter);
                break;
            case ContainerInline container: Children(container); break;
        }
    }

    /// <summary>In a template, text may hold the marks that fill left for prose, tables and figures.</summary>
    private void AddLiteral(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        var span = Trimmed(literal);
        while (isTemplate && text.IndexOf(FilledText.Open) is var open and >= 0)
        {
            var length = text[open..].IndexOf(FilledText.Close) + 1;
            if (length < 3 || !int.TryParse(text.Slice(open + 1, length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var slot)) break;
            AddText(text[..open], new MarkdigSpan(span.Start, span.Start + open - 1));
            span.Start += open;
            var mark = new MarkdigSpan(span.Start, span.Start + length - 1);
            Add(new SlotInline(slot, places.Of(mark)), mark);
            span.Start += length;
            text = text[(open + length)..];
        }
        AddText(text, span);
    }

    private void AddText(ReadOnlySpan<char> text, MarkdigSpan span)
    {
        if (text.IsEmpty) return;
        if (_text.Length == 0) _run = span;
        // A value and the template around it stay two runs, so that each keeps its place.
        else if (!ReferenceEquals(places.At(span.Start, 0).File, places.At(_run.Start, 0).File))
        {
            EndRun();
            _run = span;
        }
        _run.End = Math.Max(_run.End, span.End);
        _text.Append(text);
    }

    /// <summary>Markdig trims the text of a table cell, but not its place.</summary>
    private MarkdigSpan Trimmed(LiteralInline literal)
    {
        var span = literal.Span;
        if (literal.IsFirstCharacterEscaped || span.Length <= literal.Content.Length) return span;
        span.Start += places.SpacesAt(span.Start, span.Length - literal.Content.Length);
        span.End = span.Start + literal.Content.Length - 1;
        return span;
    }

    private void EndRun()
    {
        if (_text.Length == 0) return;
        var text = _text.ToString();
        _text.Clear();
        ReportHidden(text, _run);
        _into.Add(new TextRun(VisibleText.Of(text), places.Of(_run)));
        Extend(_run);
    }

    private void Add(Inline inline, MarkdigSpan span)
    {
        EndRun();
        _into.Add(inline);
        Extend(span);
    }

    private void Extend(MarkdigSpan span)
    {
        if (_all.IsEmpty) _all = span;
        else _all.End = Math.Max(_all.End, span.End);
    }

    private TextRun Run(string text, MarkdigSpan span) => new(VisibleText.Of(text), places.Of(span));

    private void Code(CodeInline code)
    {
        ReportHidden(code.Content, code.Span);
        Add(new CodeSpan(VisibleText.Of(code.Content), places.Of(code.Span)), code.Span);
    }

    private void Emphasis(EmphasisInline emphasis)
    {
        EndRun();
        var content = Convert(emphasis);
        if (content.IsEmpty) return;
        var span = places.Of(emphasis.Span);
        Add(emphasis.DelimiterCount == 2 ? new Strong(content, span) : new Emphasis(content, span), emphasis.Span);
    }

    private void Foreign(ForeignInline foreign)
    {
        EndRun();
        var content = Convert(foreign);
        if (!LanguageParser.IsLanguage(foreign.Language))
        {
            places.Report(TextDiagnostics.LanguageUnknown, foreign.Mark, $"`{foreign.Language}` is geen taal", "schrijf de code van de taal: `[deep learning]{taal=en}`");
            _into.AddRange(content);
        }
        else if (!content.IsEmpty) Add(new Foreign(foreign.Language, content, places.Of(foreign.Span)), foreign.Span);
    }

    private void Image(LinkInline image)
    {
        EndRun();
        var (outer, taking) = (_inLink, _takesImages);
        (_inLink, _takesImages) = (true, false);
        var notes = _noteMarks.Count;
        var alt = Convert(image);
        (_inLink, _takesImages) = (outer, taking);
        if (_noteMarks.Count > notes) places.Report(TextDiagnostics.ImageMisplaced, image.Span, "in de beschrijving van een afbeelding kan geen voetnoot staan", "zet de voetnoot in de tekst");
        if (taking && ImageConverter.IsAlone(image))
        {
            Add(_images.Convert(image, alt), image.Span);
            return;
        }
        places.Report(TextDiagnostics.ImageMisplaced, image.Span, isTemplate ? "in een sjabloon kan geen afbeelding staan" : "op deze plek kan geen afbeelding staan",
            isTemplate ? "zet de afbeelding in de tekst van de agenda" : "zet de afbeelding op een eigen regel in de tekst");
        _into.AddRange(alt);
    }

    private void Link(LinkInline link)
    {
        EndRun();
        var outer = _inLink;
        _inLink = true;
        var content = Convert(link);
        _inLink = outer;
        if (!string.IsNullOrEmpty(link.Title))
            places.Report(TextDiagnostics.LinkTitle, link.TitleSpan.IsEmpty ? link.Span : link.TitleSpan, "de titel van deze link verschijnt niet in de uitvoer", "zet de titel in de tekst, of haal hem weg");
        Link(link.Url ?? "", content, link.Span, link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);
    }

    private void Link(string target, ImmutableArray<Inline> content, MarkdigSpan span, MarkdigSpan targetSpan)
    {
        EndRun();
        var isInternal = LinkTarget.IsInside(target);
        if (!isInternal && !LinkTarget.IsOutside(target))
        {
            var shown = VisibleText.Of(target);
            places.Report(TextDiagnostics.LinkNotAllowed, targetSpan, target.Length == 0 ? "deze link heeft geen adres" : $"een link kan niet naar `{shown}` gaan",
                LinkTarget.Hint(target));
            _into.AddRange(content);
            return;
        }
        var place = places.Of(span);
        // An id that comes from the input is where the mistake is when nothing has that id.
        var id = places.At(targetSpan.Start + (isInternal ? 1 : 0), Math.Max(0, targetSpan.Length - 1));
        if (content.IsEmpty && !isInternal) content = [Run(target, targetSpan)];
        Add(new Link(target, content, ReferenceEquals(id.File, place.File) ? place : id), span);
    }

    private void Value(ValueMarkInline value)
    {
        if (isTemplate)
        {
            AddText(value.Expression is null ? "{{" : "{{" + value.Expression + "}}", value.Span);
            return;
        }
        if (value.Expression is null)
        {
            places.Report(TextDiagnostics.ValueNotUnderstood, value.Span, "`{{` wordt niet gesloten", "sluit met `}}`, of schrijf `\\{{` voor de accolades zelf");
            AddText("{{", value.Span);
            return;
        }
        if (ValueExpression.Check(value.Expression) is { } problem)
        {
            places.Report(TextDiagnostics.ValueNotUnderstood, value.Span.Start + 2 + problem.Start, Math.Max(1, problem.Length), problem.Message,
                "schrijf een pad met filters, zoals `{{ begroting.totaal | bedrag }}`");
            AddText("{{" + value.Expression + "}}", value.Span);
            return;
        }
        Add(new ValueInline(VisibleText.Of(value.Expression.Trim()), places.Of(value.Span)), value.Span);
    }

    private void Note(NoteMarkInline note)
    {
        if (InNote)
        {
            places.Report(TextDiagnostics.NoteNested, note.Span, $"voetnoot `[^{note.Label}]` staat in de tekst van een andere voetnoot", "neem de tekst op in de noot zelf");
            return;
        }
        _noteMarks.Add(note);
        Add(new NoteReference(note.Label, 0, [], places.Of(note.Span)), note.Span);
    }

    private void Misplaced(AttributeMarkInline attribute)
    {
        places.Report(TextDiagnostics.AttributeMisplaced, attribute.Span, $"`{attribute.Source}` doet op deze plek niets en verschijnt als tekst",
            "zet het aan het eind van een kop, een punt of een begrip, of schrijf `\\{`");
        AddText(attribute.Source, attribute.Span);
    }
}
