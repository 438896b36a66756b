using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Documents;

/// <summary>Gives every heading without an id one: its title in lower case, with hyphens. Ids that were written come first; a second equal one gets a number.</summary>
internal sealed class GiveIds : BlockRewriter
{
    private readonly HashSet<string> _taken;
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    public GiveIds(ImmutableArray<Block> blocks)
    {
        var written = new WrittenIds();
        written.Rewrite(blocks);
        _taken = written.Ids;
    }

    protected override Block Rewrite(Heading heading) => heading.Id is null ? heading with { Id = Unique(Slug(PlainText.Of(heading.Content))) } : heading;

    private string Unique(string slug)
    {
        var id = slug;
        // Remembers the last number, so that many equal titles stay linear.
        for (var number = _last.GetValueOrDefault(slug, 1); !_taken.Add(id);)
        {
            _last[slug] = ++number;
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
        }
        return id;
    }

    private static string Slug(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var c in title)
        {
            if (char.IsLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        var text = slug.ToString().TrimEnd('-');
        return text.Length == 0 ? "kop" : text;
    }

    private sealed class WrittenIds : BlockRewriter
    {
        public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

        protected override Block Rewrite(Block block)
        {
            Add(block switch
            {
                Heading heading => heading.Id,
                Container container => container.Id,
                Table table => table.Id,
                FigureBlock figure => figure.Id,
                ImageBlock image => image.Id,
                _ => null,
            });
            return base.Rewrite(block);
        }

        protected override ListItem Rewrite(ListItem item)
        {
            Add(item.Id);
            return base.Rewrite(item);
        }

        protected override Definition Rewrite(Definition definition)
        {
            Add(definition.Id);
            return base.Rewrite(definition);
        }

        private void Add(string? id)
        {
            if (id is not null) Ids.Add(id);
        }
    }
}
