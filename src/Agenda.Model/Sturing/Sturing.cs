using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Yaml.Reading;
using static Agenda.Model.DeelReaders;
using static Agenda.Yaml.Readers;

namespace Agenda.Model;

/// <summary>How it is steered: named lists, whose items can have tags.</summary>
/// <param name="Tags">The only tags that items may have; empty for any.</param>
public sealed record Sturing(Kop Kop, ImmutableArray<string> Tags, Places Places) : IPlaced
{
    public static ObjectReader<Sturing> Reader { get; } = Object<Sturing>("sturing", "Hoe er gestuurd wordt: meetpunten, stuurknoppen, kenmerken.", o =>
    {
        var kop = Kop.In(o, x => x.Kop);
        var tags = o.Default("tags", Regels, x => x.Tags, [], "De tags die punten mogen hebben.", "[beter, goedkoper]");
        return v => Controleer(v.Context, new Sturing(kop(v), v.Get(tags), v.Places));
    });

    private static Sturing Controleer(ReadContext context, Sturing sturing)
    {
        if (sturing.Tags.IsEmpty) return sturing;
        foreach (var punt in sturing.Kop.Lijsten.SelectMany(lijst => lijst.Punten))
        {
            for (var i = 0; i < punt.Tags.Length; i++)
            {
                if (!sturing.Tags.Contains(punt.Tags[i]))
                    context.Found.Report(ModelDiagnostics.TagUnknown, punt.Places.Item("tags", i), $"`{punt.Tags[i]}` staat niet bij de tags van deze sturing",
                        Spelling.DidYouMean(punt.Tags[i], sturing.Tags) ?? "kies uit: " + string.Join(", ", sturing.Tags.Select(tag => $"`{tag}`")));
            }
        }
        return sturing;
    }
}
