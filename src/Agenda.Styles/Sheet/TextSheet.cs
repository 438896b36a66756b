using System.Collections.Immutable;
using Agenda.Yaml.Reading;
using static Agenda.Styles.Sheet.StyleReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Styles.Sheet;

/// <summary>What `style.yaml` says of one kind of text; null for what it leaves to `gewoon`.</summary>
internal sealed record TextSheet(
    string? Letter, bool? Vet, bool? Schuin, int? Grootte, int? Regelafstand, ColourName? Kleur, ColourName? Verwijzing, int? Voor, int? Na,
    bool? Uitvullen, bool? Afbreken, bool? NieuweBladzijde, bool? Midden, ColourName? Lijn, int Lijndikte, int Lijnbreedte, Places Places) : IPlaced
{
    public static TextSheet Empty { get; } = new(null, null, null, null, null, null, null, null, null, null, null, null, null, null, 0, 0, Places.None);

    public static ObjectReader<TextSheet> Reader { get; } = Object<TextSheet>("soort_tekst", "Hoe een soort tekst eruitziet.", o =>
    {
        var letter = o.Optional("letter", Line, x => x.Letter, "Een naam uit `lettertypen`.", "lato");
        var vet = o.Optional("vet", YesNo, x => x.Vet, "Vette letters.", "ja");
        var schuin = o.Optional("schuin", YesNo, x => x.Schuin, "Schuine letters.", "ja");
        var grootte = o.Optional("grootte", Length, x => x.Grootte, "Hoe groot de letters zijn.", "10.5");
        var regelafstand = o.Optional("regelafstand", Length, x => x.Regelafstand, "Van regel tot regel; anders vier derde van de grootte.", "15.5");
        var kleur = o.Optional("kleur", NamedColour, x => x.Kleur, "De kleur van de letters.", "inkt");
        var verwijzing = o.Optional("verwijzing", NamedColour, x => x.Verwijzing, "De kleur van verwijzingen.", "blauw");
        var voor = o.Optional("voor", Length, x => x.Voor, "De ruimte erboven.", "24");
        var na = o.Optional("na", Length, x => x.Na, "De ruimte eronder.", "8");
        var uitvullen = o.Optional("uitvullen", YesNo, x => x.Uitvullen, "De rechterkant recht maken.", "nee");
        var afbreken = o.Optional("afbreken", YesNo, x => x.Afbreken, "Lange woorden afbreken.", "ja");
        var bladzijde = o.Optional("nieuwe_bladzijde", YesNo, x => x.NieuweBladzijde, "Begint op een nieuwe bladzijde.", "ja");
        var midden = o.Optional("midden", YesNo, x => x.Midden, "Elke regel in het midden.", "ja");
        var lijn = o.Optional("lijn", ColourOrNone, x => x.Lijn, "De kleur van een lijn onder een kop.", "oker");
        var lijndikte = o.Default("lijndikte", Length, x => x.Lijndikte, 750, "Hoe dik die lijn is.", "0.75");
        var lijnbreedte = o.Default("lijnbreedte", Length, x => x.Lijnbreedte, 0, "Hoe breed die lijn is; 0 voor de volle breedte.", "20 mm");
        return v => new TextSheet(
            v.Get(letter), v.Get(vet), v.Get(schuin), v.Get(grootte), v.Get(regelafstand), v.Get(kleur), v.Get(verwijzing), v.Get(voor), v.Get(na),
            v.Get(uitvullen), v.Get(afbreken), v.Get(bladzijde), v.Get(midden), v.Get(lijn), v.Get(lijndikte), v.Get(lijnbreedte), v.Places);
    });
}

/// <summary>What `style.yaml` says of every kind of text.</summary>
internal sealed record TextsSheet(ByRole<TextSheet> Texts, Places Places) : IPlaced
{
    /// <summary>The keys, in the order of the reference.</summary>
    public static ImmutableArray<(TextRole Role, string Key, string Description)> Roles { get; } =
    [
        (TextRole.Body, "gewoon", "De lopende tekst; wat een andere soort niet zegt, is als hier."),
        (TextRole.Heading1, "kop1", "De titel van een hoofdstuk."),
        (TextRole.Heading2, "kop2", "De titel van een paragraaf."),
        (TextRole.Heading3, "kop3", "Een kop in een paragraaf."),
        (TextRole.Heading4, "kop4", "De kleinste kop."),
        (TextRole.Title, "titel", "De titel op de omslag."),
        (TextRole.Subtitle, "ondertitel", "De ondertitel op de omslag."),
        (TextRole.Sender, "afzender", "De gemeente op de omslag."),
        (TextRole.Stamp, "stempel", "De status op de omslag."),
        (TextRole.Lead, "intro", "De inleidende alinea van een hoofdstuk."),
        (TextRole.Citation, "citaat", "Een citaat."),
        (TextRole.Highlight, "nadruk", "Een zin die apart staat."),
        (TextRole.Contents1, "inhoud1", "Een hoofdstuk in de inhoudsopgave."),
        (TextRole.Contents2, "inhoud2", "Een paragraaf in de inhoudsopgave."),
        (TextRole.Note, "noot", "Een voetnoot."),
        (TextRole.TableBody, "tabel", "De cellen van een tabel."),
        (TextRole.TableHead, "tabelkop", "De bovenste rij van een tabel."),
        (TextRole.Caption, "bijschrift", "De tekst bij een tabel of figuur."),
        (TextRole.Header, "kopregel", "De regel boven aan een bladzijde."),
        (TextRole.Footer, "voetregel", "De regel onder aan een bladzijde."),
        (TextRole.Figure, "figuur", "De tekst in een figuur."),
        (TextRole.Code, "code", "Tekst waarin alle tekens even breed zijn."),
    ];

    public static ObjectReader<TextsSheet> Reader { get; } = Object<TextsSheet>("tekst", "Hoe elke soort tekst eruitziet.", o =>
    {
        var fields = Roles.Select(role => (role.Role, Field: o.Optional(role.Key, TextSheet.Reader, x => x.Texts[role.Role], role.Description))).ToArray();
        return v =>
        {
            var sheets = new TextSheet[TextRoles.Count];
            foreach (var field in fields) sheets[(int)field.Role] = v.Get(field.Field) ?? TextSheet.Empty;
            return new TextsSheet(new ByRole<TextSheet>([.. sheets]), v.Places);
        };
    });
}
