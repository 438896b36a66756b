using System.Collections.Immutable;
using Agenda.Model;

namespace Agenda.Figures;

/// <summary>Puts bodies in the order in which they are read: each followed by those that stand under it, and by the parties that it is loosely tied to.</summary>
internal sealed class GovernanceOutline(ImmutableArray<Orgaan> organen, ImmutableArray<Partij> partijen)
{
    private readonly HashSet<Orgaan> _placed = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<OutlineNode>.Builder _nodes = ImmutableArray.CreateBuilder<OutlineNode>(organen.Length);

    public static ImmutableArray<OutlineNode> Of(ImmutableArray<Orgaan> organen, ImmutableArray<Partij> partijen) => new GovernanceOutline(organen, partijen).Nodes();

    private ImmutableArray<OutlineNode> Nodes()
    {
        foreach (var orgaan in organen)
        {
            if (Above(orgaan) is null) Add(orgaan, 0, null);
        }
        // Bodies that stand under each other in a ring have no top: they come as they were written.
        foreach (var orgaan in organen) Add(orgaan, 0, null);
        return _nodes.DrainToImmutable();
    }

    private void Add(Orgaan orgaan, int depth, Orgaan? above)
    {
        if (!_placed.Add(orgaan)) return;
        _nodes.Add(new OutlineNode(orgaan.Naam, Detail(orgaan), depth, above?.Naam ?? "", above is not null && orgaan.Onder is null));
        foreach (var below in organen)
        {
            if (ReferenceEquals(Above(below), orgaan)) Add(below, depth + 1, orgaan);
        }
        foreach (var partij in partijen)
        {
            if (orgaan.Stippellijn.Any(tie => tie.Id == partij.Id)) _nodes.Add(new OutlineNode(partij.Naam, partij.Rol ?? "", depth + 1, orgaan.Naam, IsLoose: true));
        }
    }

    private Orgaan? Above(Orgaan orgaan)
    {
        if (orgaan.Onder is { } onder) return organen.FirstOrDefault(other => other.Id == onder.Id);
        return organen.FirstOrDefault(other => orgaan.Stippellijn.Any(tie => tie.Id == other.Id));
    }

    private static string Detail(Orgaan orgaan) => string.Join("; ", ((string?[])[orgaan.Wie, orgaan.Rol, orgaan.Ritme]).OfType<string>());
}
