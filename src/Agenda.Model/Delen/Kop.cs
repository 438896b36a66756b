using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>What every part of an agenda can have besides its own keys.</summary>
/// <param name="Titel">Null for the style's own.</param>
/// <param name="Samenvatting">One sentence for the leeswijzer.</param>
/// <param name="Onderdelen">Sections after its own content.</param>
/// <param name="Slot">The last words.</param>
public sealed record Kop(string? Titel, Prose? Samenvatting, Prose? Intro, ImmutableArray<Puntenlijst> Lijsten, ImmutableArray<Tekstdeel> Onderdelen, Prose? Slot)
{
    /// <summary>Adds the keys that all parts share; gives how they are read.</summary>
    internal static Func<ObjectValues, Kop> In<T>(ObjectBuilder<T> o, Func<T, Kop> kop) where T : class, IPlaced
    {
        var titel = o.Optional("titel", Line, x => kop(x).Titel, "De titel van het hoofdstuk; zonder titel kiest de stijl er een.");
        var samenvatting = o.Optional("samenvatting", Proza, x => kop(x).Samenvatting, "Eén zin voor de leeswijzer: wat in dit hoofdstuk staat, te beginnen met het werkwoord.");
        var intro = o.Optional("intro", Proza, x => kop(x).Intro, "De tekst waarmee het hoofdstuk begint.");
        var lijsten = o.Many("lijsten", Puntenlijst.Reader, x => kop(x).Lijsten, "Lijsten die in dit hoofdstuk horen.");
        var onderdelen = o.Many("onderdelen", Tekstdeel.Reader, x => kop(x).Onderdelen, "Paragrafen met vrije tekst, na de eigen inhoud van het hoofdstuk.");
        var slot = o.Optional("slot", Proza, x => kop(x).Slot, "De tekst waarmee het hoofdstuk eindigt.");
        return v => new Kop(v.Get(titel), v.Get(samenvatting), v.Get(intro), v.Get(lijsten), v.Get(onderdelen), v.Get(slot));
    }
}
