using Agenda.Styles.Sheet;

namespace Agenda.Styles;

/// <summary>Which text stands on which colour: every pair that a document can have.</summary>
internal sealed class JudgeColours(StyleSheet sheet, Palette palette, Style style, CheckContrast contrast)
{
    private static readonly PlacedColour White = new(new StyleColour(Colour.White), default);

    private readonly TextSheet _plain = sheet.Tekst.Texts[TextRole.Body];

    public void Judge()
    {
        JudgeTexts();
        foreach (var box in sheet.Dozen) JudgeBox(box.Key, box.Value);
        var list = palette.Resolve(sheet.Lijsten.Kleur);
        contrast.Check("de tekens van lijsten", list, White);
        if (palette.ResolveOrNone(sheet.Tabellen.Streep) is { } stripe) contrast.Check("tekst in een rij met streep", InkOf(sheet.Tekst.Texts[TextRole.TableBody]), stripe);
        JudgeOpening();
        JudgeFigures();
        for (var i = 0; i < sheet.Opgavekleuren.Length; i++) JudgeAccent(i);
    }

    private void JudgeTexts()
    {
        var cover = palette.Resolve(sheet.Omslag.Veld);
        var tableHead = palette.Resolve(sheet.Tabellen.Kop);
        foreach (var (role, key, _) in TextsSheet.Roles)
        {
            var ground = role switch
            {
                TextRole.Title or TextRole.Subtitle or TextRole.Sender => cover,
                TextRole.TableHead => tableHead,
                TextRole.Heading1 when style.Texts[role].NewPage => palette.ResolveOrNone(sheet.Hoofdstuk.Veld) ?? White,
                _ => GroundOf(role),
            };
            JudgeText($"tekst `{key}`", sheet.Tekst.Texts[role], style.Texts[role], ground);
        }
    }

    /// <summary>Quotes and the like stand in a box of their own, when the style has one.</summary>
    private PlacedColour GroundOf(TextRole role)
    {
        var name = role switch
        {
            TextRole.Citation => "citaat",
            TextRole.Highlight => "nadruk",
            TextRole.Lead => "intro",
            _ => null,
        };
        foreach (var box in sheet.Dozen)
        {
            if (box.Key == name && palette.ResolveOrNone(box.Value.Achtergrond) is { } ground) return ground;
        }
        return White;
    }

    private void JudgeText(string what, TextSheet text, TextStyle built, PlacedColour ground)
    {
        var isLarge = CheckContrast.IsLarge(built);
        contrast.Check(what, InkOf(text), ground, isLarge);
        contrast.Check($"een verwijzing in {what}", palette.Resolve(text.Verwijzing ?? _plain.Verwijzing ?? text.Kleur ?? _plain.Kleur!), ground, isLarge);
    }

    private void JudgeBox(string name, BoxSheet box)
    {
        var built = style.Boxes[name];
        var ground = palette.ResolveOrNone(box.Achtergrond) ?? White;
        var body = palette.ResolveOrNone(box.Tekst);
        contrast.Check($"de tekst in `{name}`", body ?? InkOf(_plain), ground);
        if (body is null) contrast.Check($"een verwijzing in `{name}`", palette.Resolve(_plain.Verwijzing ?? _plain.Kleur!), ground);
        // Bullets and numbers inside have the colour of the title, so its size is no excuse.
        contrast.Check($"het kopje van `{name}`", InkOf(box.Titel), ground);
        if (palette.ResolveOrNone(box.Label) is { } label) contrast.Check($"het label van `{name}`", InkOf(box.Labeltekst), label, CheckContrast.IsLarge(built.LabelText));
    }

    private void JudgeOpening()
    {
        var opening = sheet.Hoofdstuk;
        if (opening.Nummer > 0 && opening.Nummerkleur is { } number)
            contrast.Check("het nummer van een hoofdstuk", palette.Resolve(number), palette.ResolveOrNone(opening.Veld) ?? White, isLarge: opening.Nummer >= 18_000);
    }

    private void JudgeFigures()
    {
        var (text, soft) = (palette.Resolve(sheet.Figuren.Tekst), palette.Resolve(sheet.Figuren.Zacht));
        contrast.Check("de tekst in figuren", text, palette.Resolve(sheet.Figuren.Vlak));
        contrast.Check("de tekst in figuren", text, White);
        contrast.Check("de zachte tekst in figuren", soft, White);
        contrast.Check("de lijnen in figuren", palette.Resolve(sheet.Figuren.Lijn), White);
    }

    private void JudgeAccent(int index)
    {
        var accent = sheet.Opgavekleuren[index];
        contrast.Check("witte tekst op de kleur van een opgave", White, palette.Resolve(accent.Sterk));
        contrast.Check("tekst op de tint van een opgave", palette.Resolve(sheet.Figuren.Tekst), palette.Resolve(accent.Tint));
        contrast.Check("tekst op de tint van een opgave", InkOf(_plain), palette.Resolve(accent.Tint));
    }

    private PlacedColour InkOf(TextSheet text) => palette.Resolve(text.Kleur ?? _plain.Kleur!);
}
