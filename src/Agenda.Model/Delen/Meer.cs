using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml.Reading;
using static Agenda.Model.ModelReaders;

namespace Agenda.Model;

/// <summary>What a part with keys of its own for title and introduction shares with the others.</summary>
public sealed record Meer(Prose? Samenvatting, ImmutableArray<Puntenlijst> Lijsten, ImmutableArray<Tekstdeel> Onderdelen, Prose? Slot)
{
    public static Meer Geen { get; } = new(null, [], [], null);

    /// <summary>Adds the keys; gives how they are read.</summary>
    /// <param name="metOnderdelen">False for a part that has sections of its own.</param>
    internal static Func<ObjectValues, Meer> In<T>(ObjectBuilder<T> o, Func<T, Meer> meer, bool metOnderdelen = true) where T : class, IPlaced
    {
        var samenvatting = o.Optional("samenvatting", Proza, x => meer(x).Samenvatting, "Eén zin voor de leeswijzer: wat in dit hoofdstuk staat, te beginnen met het werkwoord.");
        var lijsten = o.Many("lijsten", Puntenlijst.Reader, x => meer(x).Lijsten, "Lijsten die in dit hoofdstuk horen.");
        var onderdelen = metOnderdelen ? o.Many("onderdelen", Tekstdeel.Reader, x => meer(x).Onderdelen, "Paragrafen met vrije tekst, na de eigen inhoud van het hoofdstuk.") : null;
        var slot = o.Optional("slot", Proza, x => meer(x).Slot, "De tekst waarmee het hoofdstuk eindigt.");
        return v => new Meer(v.Get(samenvatting), v.Get(lijsten), onderdelen is null ? [] : v.Get(onderdelen), v.Get(slot));
    }
}
