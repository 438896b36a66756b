using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>What a phase brings about: a document, mostly.</summary>
public sealed record Product(string? Id, string Titel, Prose? Tekst, Places Places) : IPlaced, IItem
{
    private static readonly ObjectReader<Product> Whole = Object<Product>("product", "Wat een fase oplevert.", o =>
    {
        var id = o.Id(x => x.Id);
        var titel = o.Required("titel", Line, x => x.Titel, "De naam.", "Koersdocument");
        var tekst = o.Optional("tekst", Proza, x => x.Tekst, "Uitleg.");
        return v => new Product(v.Get(id), v.Get(titel), v.Get(tekst), v.Places);
    });

    /// <summary>A product that is only a name can be written as that.</summary>
    public static Reader<Product> Reader { get; } = Whole.OrShort(Line, (titel, places) => new Product(null, titel, null, places));
}
