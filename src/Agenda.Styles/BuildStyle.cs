using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Fonts;
using Agenda.Styles.Sheet;

namespace Agenda.Styles;

/// <summary>Makes a style of what `style.yaml` says: names become colours and fonts, what a text leaves out becomes as `gewoon` has it.</summary>
internal sealed class BuildStyle
{
    private const int SmallestSize = 4_000;
    private const int LargestSize = 200_000;

    private readonly StyleSheet _sheet;
    private readonly Palette _palette;
    private readonly FontShelf _fonts;
    private readonly DiagnosticBag _found;
    private readonly CheckContrast _contrast;
    private readonly TextSheet _plain;
    private readonly ImmutableArray<Accent> _accents;

    public BuildStyle(StyleSheet sheet, StyleFiles files, DiagnosticBag found)
    {
        (_sheet, _found) = (sheet, found);
        _palette = new Palette(sheet.Kleuren, found);
        _fonts = new FontShelf(sheet.Lettertypen, files, found);
        _plain = sheet.Tekst.Texts[TextRole.Body];
        _accents = [.. sheet.Opgavekleuren.Select(accent => new Accent(_palette.Fixed(accent.Sterk), _palette.Fixed(accent.Tint)))];
        _contrast = new CheckContrast(_accents, found);
    }

    /// <summary>Null when a font or a colour that everything needs is missing; that is reported.</summary>
    public Style? Build(string name)
    {
        if (_accents.IsEmpty) _found.Report(StyleDiagnostics.NoAccents, _sheet.Places.Key("opgavekleuren"), "`opgavekleuren` is leeg", "zet er ten minste één kleur bij");
        if (_plain is not { Letter: not null, Kleur: not null, Grootte: not null })
        {
            _found.Report(Yaml.YamlDiagnostics.MissingKey, _sheet.Tekst.Places.Key("gewoon"), "bij `gewoon` ontbreekt `letter`, `kleur` of `grootte`; andere tekst heeft die nodig", "voeg toe: `letter: lato`, `kleur: inkt`, `grootte: 10.5`");
            return null;
        }
        var texts = new TextStyle?[TextRoles.Count];
        for (var role = 0; role < texts.Length; role++) texts[role] = Text(_sheet.Tekst.Texts[(TextRole)role]);
        var boxes = ImmutableSortedDictionary.CreateBuilder<string, BoxStyle>(StringComparer.Ordinal);
        foreach (var box in _sheet.Dozen)
        {
            if (Box(box.Value) is { } built) boxes.Add(box.Key, built);
        }
        if (_found.HasErrors || Array.IndexOf(texts, null) >= 0) return null;
        var style = new Style(
            name, Page(), new ByRole<TextStyle>([.. texts!]), boxes.ToImmutable(), Table(), List(), _accents, Numbering(), Cover(), Figures(),
            _sheet.Woorden.ToImmutableSortedDictionary(word => word.Key, word => word.Value, StringComparer.Ordinal))
        {
            Divisions = _sheet.Afbrekingen,
            Opgave = new OpgaveStyle(_sheet.Opgave.NieuweBladzijde, _sheet.Opgave.Band ? _sheet.Opgave.Bandruimte : null),
            Opening = Opening(),
            Fallback = _fonts.Fallback(_sheet.Aanvulling),
        };
        if (!_found.HasErrors) new JudgeColours(_sheet, _palette, style, _contrast).Judge();
        return style;
    }

    private TextStyle? Text(TextSheet sheet)
    {
        var letter = sheet.Letter ?? _plain.Letter!;
        if (_fonts.Find(letter, sheet.Letter is null ? _plain.Places.Value("letter") : sheet.Places.Value("letter")) is not { } family) return null;
        var (bold, italic) = (sheet.Vet ?? false, sheet.Schuin ?? false);
        var size = sheet.Grootte ?? _plain.Grootte!.Value;
        var leading = sheet.Regelafstand ?? size / 3 * 4;
        CheckSize(sheet, size, leading);
        var colour = _palette.Resolve(sheet.Kleur ?? _plain.Kleur!);
        var link = _palette.Resolve(sheet.Verwijzing ?? _plain.Verwijzing ?? sheet.Kleur ?? _plain.Kleur!);
        return new TextStyle(
            Face(family, bold, italic), Face(family, bold, !italic), Face(family, true, italic), Face(family, true, !italic),
            size, leading, colour.Colour, sheet.Voor ?? 0, sheet.Na ?? 0, sheet.Uitvullen ?? false, sheet.Afbreken ?? false, sheet.NieuweBladzijde ?? false, link.Colour)
        {
            Centred = sheet.Midden ?? false,
            Rule = Colour(sheet.Lijn) is { } rule ? new RuleStyle(rule, sheet.Lijndikte, sheet.Lijnbreedte) : null,
        };
    }

    private static FontFace Face(FontFamily family, bool bold, bool italic) => (bold, italic) switch
    {
        (false, false) => family.Regular,
        (false, true) => family.Italic,
        (true, false) => family.Bold,
        _ => family.BoldItalic,
    };

    private void CheckSize(TextSheet sheet, int size, int leading)
    {
        if (size is < SmallestSize or > LargestSize)
            _found.Report(StyleDiagnostics.SizeOutOfRange, sheet.Places.Value("grootte"), "een letter is 4 tot 200 punten groot", "kies een andere `grootte`");
        else if (leading < size)
            _found.Report(StyleDiagnostics.SizeOutOfRange, sheet.Places.Value("regelafstand"), "de regels staan zo dicht op elkaar dat ze elkaar raken", "maak `regelafstand` groter dan `grootte`");
    }

    private BoxStyle? Box(BoxSheet sheet)
    {
        var (title, label) = (Text(sheet.Titel), Text(sheet.Labeltekst));
        if (title is null || label is null) return null;
        var bar = Colour(sheet.Balk);
        return new BoxStyle(
            Colour(sheet.Achtergrond), bar, bar is null ? 0 : sheet.Balkbreedte, Colour(sheet.Rand), sheet.Binnenruimte, sheet.Voor, sheet.Na, title,
            Colour(sheet.Tekst), Colour(sheet.Label), label, sheet.Bijeen);
    }

    private StyleColour? Colour(ColourName? name) => _palette.ResolveOrNone(name)?.Colour;

    private PageStyle Page()
    {
        var page = _sheet.Bladzijde;
        var margins = new Margins(page.Marges.Boven, page.Marges.Rechts, page.Marges.Onder, page.Marges.Links);
        return new PageStyle(page.Breedte, page.Hoogte, margins, page.Kopregel.Build(_found), page.Voetregel.Build(_found), Colour(page.Koplijn)) { MarkedStatuses = page.Merk };
    }

    private TableStyle Table()
    {
        var table = _sheet.Tabellen;
        return new TableStyle(
            _palette.Resolve(table.Kop).Colour, Colour(table.Streep), _palette.Resolve(table.Lijn).Colour, _palette.Resolve(table.Totaallijn).Colour,
            table.CelBreed, table.CelHoog, table.Voor, table.Na)
        { HeadRule = Colour(table.Koplijn) };
    }

    private ListStyle List()
    {
        var list = _sheet.Lijsten;
        return new ListStyle(list.Inspringen, list.Teken, list.TekenOnder, _palette.Resolve(list.Kleur).Colour, list.Tussen, list.Na);
    }

    private OpeningStyle Opening()
    {
        var opening = _sheet.Hoofdstuk;
        var number = _palette.Resolve(opening.Nummerkleur ?? _sheet.Tekst.Texts[TextRole.Heading1].Kleur ?? _plain.Kleur!).Colour;
        return new OpeningStyle(Colour(opening.Veld), opening.Hoogte, opening.Bandhoogte, opening.Nummer, number);
    }

    private NumberingStyle Numbering() => new(_sheet.Nummering.Diepte, _sheet.Nummering.Eerste, _sheet.Nummering.Bijlage, _sheet.Nummering.Inhoud);

    private CoverStyle Cover() => new(_palette.Resolve(_sheet.Omslag.Veld).Colour, _sheet.Omslag.Hoogte, _sheet.Omslag.Banden, _sheet.Omslag.Bandhoogte);

    private FigureStyle Figures()
    {
        var figures = _sheet.Figuren;
        return new FigureStyle(_palette.Fixed(figures.Lijn), _palette.Fixed(figures.Vlak), _palette.Fixed(figures.Tekst), _palette.Fixed(figures.Zacht));
    }
}
