using Agenda.Yaml.Reading;
using static Agenda.Styles.Sheet.StyleReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Styles.Sheet;

/// <summary>What `style.yaml` says of the box around a container.</summary>
internal sealed record BoxSheet(
    ColourName? Achtergrond, ColourName? Balk, int Balkbreedte, ColourName? Rand, int Binnenruimte, int Voor, int Na, TextSheet Titel, ColourName? Tekst,
    ColourName? Label, TextSheet Labeltekst, bool Bijeen, Places Places) : IPlaced
{
    public static ObjectReader<BoxSheet> Reader { get; } = Object<BoxSheet>("doos", "Hoe een blok eruitziet dat sjablonen maken met `::: naam`.", o =>
    {
        var achtergrond = o.Optional("achtergrond", ColourOrNone, x => x.Achtergrond, "De kleur achter het blok.", "lucht");
        var balk = o.Optional("balk", ColourOrNone, x => x.Balk, "De kleur van de balk links.", "blauw");
        var balkbreedte = o.Default("balkbreedte", Length, x => x.Balkbreedte, 3_000, "Hoe breed de balk is.", "4");
        var rand = o.Optional("rand", ColourOrNone, x => x.Rand, "De kleur van de lijn eromheen.", "lijn");
        var binnenruimte = o.Default("binnenruimte", Length, x => x.Binnenruimte, 12_000, "De ruimte tussen de rand en de tekst.", "14");
        var voor = o.Default("voor", Length, x => x.Voor, 12_000, "De ruimte boven het blok.", "14");
        var na = o.Default("na", Length, x => x.Na, 14_000, "De ruimte onder het blok.", "16");
        var titel = o.Default("titel", TextSheet.Reader, x => x.Titel, TextSheet.Empty, "Het kopje in het blok.");
        var tekst = o.Optional("tekst", ColourOrNone, x => x.Tekst, "De kleur van alle tekst in het blok.", "inkt");
        var label = o.Optional("label", ColourOrNone, x => x.Label, "De kleur van het label linksboven, waar het nummer in staat.", "blauw");
        var labeltekst = o.Default("labeltekst", TextSheet.Reader, x => x.Labeltekst, TextSheet.Empty, "De tekst op het label.");
        var bijeen = o.Default("bijeen", YesNo, x => x.Bijeen, false, "Gaat liever in zijn geheel naar de volgende bladzijde dan dat het breekt.", "ja");
        return v => new BoxSheet(
            v.Get(achtergrond), v.Get(balk), v.Get(balkbreedte), v.Get(rand), v.Get(binnenruimte), v.Get(voor), v.Get(na), v.Get(titel), v.Get(tekst),
            v.Get(label), v.Get(labeltekst), v.Get(bijeen), v.Places);
    });
}
