using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.DeelReaders;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>A goal, success factor or target: an item of a layer.</summary>
/// <param name="Nummer">As printed: `3`, `5.6`; written only where numbers skip.</param>
/// <param name="Bij">Ids of items in other layers that it belongs to; none means no line.</param>
/// <param name="Hoeveel">How much must be reached.</param>
/// <param name="NaGat">A number was skipped before this one.</param>
public sealed record Boomdoel(
    string? Id,
    string Titel,
    string? Kort,
    string? Nummer,
    Prose? Tekst,
    ImmutableArray<Verwijzing> Bij,
    ImmutableArray<Verwijzing> Zie,
    string? Status,
    OrLater<Moment> Wanneer,
    OrLater<string> Hoeveel,
    OrLater<string> Trekker,
    OrLater<ImmutableArray<Indicator>> Indicatoren,
    Places Places,
    bool NaGat = false) : IPlaced, IItem
{
    public static ObjectReader<Boomdoel> Reader { get; } = Object<Boomdoel>("boomdoel", "Een doel, succesfactor of target.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "Het doel, als zin.");
        var kort = o.Optional("kort", Line, x => x.Kort, "Een kortere titel, voor figuren.");
        var nummer = o.Optional("nummer", Line, x => x.Nummer, "Het nummer; gaat vanzelf, en is alleen nodig als er een nummer wordt overgeslagen.", "\"5.6\"");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Uitleg.");
        var bij = o.Default("bij", Verwijzingen, x => x.Bij, [], "De ids van de punten in andere lagen waar dit bij hoort.");
        var zie = o.Default("zie", Verwijzingen, x => x.Zie, [], "Waar de lezer ook kan kijken.");
        var status = o.Optional("status", Line, x => x.Status, "Hoe ver het is.", "oplossingsrichting");
        var wanneer = o.OrLater("wanneer", Moment.Reader, x => x.Wanneer, "Wanneer het bereikt moet zijn.");
        var hoeveel = o.OrLater("hoeveel", Line, x => x.Hoeveel, "Hoeveel er bereikt moet worden.");
        var trekker = o.OrLater("trekker", Line, x => x.Trekker, "Wie ervoor zorgt.");
        var indicatoren = o.ManyOrLater("indicatoren", Indicator.Reader, x => x.Indicatoren, "Waaraan te zien is of het lukt.");
        o.Computed("regel", Proza, x => x.Tekst.Regel(), "De uitleg, als die één alinea is.");
        o.Computed("blokken", Proza, x => x.Tekst.Blokken(), "De uitleg, als die meer dan één alinea is.");
        o.Computed("volgnummer", Number, x => x.Volgnummer, "Het laatste deel van het nummer.");
        o.Computed("na_gat", YesNo, x => x.NaGat, "Of er voor dit punt een nummer is overgeslagen.");
        return v => new Boomdoel(v.Get(id), v.Get(titel), v.Get(kort), v.Get(nummer), v.Get(tekst), v.Get(bij), v.Get(zie), v.Get(status), v.Get(wanneer), v.Get(hoeveel), v.Get(trekker), v.Get(indicatoren), v.Places);
    });

    /// <summary>The last part of the number: 6 of `5.6`; 0 when it is no number.</summary>
    public int Volgnummer => int.TryParse(Nummer.AsSpan(Nummer.AsSpan().LastIndexOf('.') + 1), out var number) ? number : 0;
}
