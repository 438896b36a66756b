using System.Collections.Immutable;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Rules.Verwijzingen;

/// <summary>Counts the tables or the figures that have a number.</summary>
internal sealed class CountCaptions : BlockRewriter
{
    private int _tables;
    private int _figures;

    /// <param name="name">`tabel` or `figuur`.</param>
    public static int Of(ImmutableArray<Block> blocks, string name)
    {
        var count = new CountCaptions();
        count.Rewrite(blocks);
        return name == "tabel" ? count._tables : count._figures;
    }

    protected override Block Rewrite(Table table)
    {
        _tables = Math.Max(_tables, table.Number);
        return table;
    }

    protected override Block Rewrite(FigureBlock figure)
    {
        _figures = Math.Max(_figures, figure.Number);
        return figure;
    }

    protected override Block Rewrite(ImageBlock image)
    {
        _figures = Math.Max(_figures, image.Number);
        return image;
    }
}
