using System.Collections.Immutable;
using Agenda.Documents;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Layout;

/// <summary>A document of blocks drawn by chance from a seed: the same seed gives the same document.</summary>
internal sealed class AnyDocument(int seed)
{
    private static readonly string[] Odd =
        ["sociaal-maatschappelijke", "https://voorbeeld.nl/een/heel/lang/pad?met=vragen&en=antwoorden", "Hottentottententententoonstellingsmakers", "€", "§", "–", "a", "0", "efficiënt", "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"];

    private readonly Random _chance = new(seed);
    private int _notes;
    private int _ids;

    public Document Create()
    {
        var info = new DocumentInfo("Titel", null, ["Gemeente"], null, "nl-NL", null, "agenda");
        return new Document(info, Blocks(_chance.Next(1, 25), 0), ImmutableSortedDictionary<string, Target>.Empty, ["meedoen", "wonen", "zorg"]);
    }

    private ImmutableArray<Block> Blocks(int count, int depth) => [.. Enumerable.Range(0, count).Select(_ => Block(depth))];

    private Block Block(int depth) => _chance.Next(depth > 3 ? 4 : 12) switch
    {
        0 or 1 or 2 => new Paragraph(Inlines(_chance.Next(0, 90), true), default),
        3 => new Heading(_chance.Next(1, 7), Inlines(_chance.Next(0, 12), false), $"kop{_ids++}", true, default, _chance.Next(2) == 0 ? new HeadingNumber("6.2", "§ 6.2", "§ 6.2") : null),
        4 => new ListBlock(_chance.Next(2) == 0, _chance.Next(1, 98), [.. Enumerable.Range(0, _chance.Next(1, 9)).Select(_ => new ListItem(Blocks(_chance.Next(0, 3), depth + 1), null, default, _chance.Next(3) == 0 ? "A7" : null))], default),
        5 => new Quote(Blocks(_chance.Next(0, 3), depth + 1), default),
        6 => new CodeBlock(Words(_chance.Next(0, 40)).Replace('e', '\n'), default),
        7 => new ThematicBreak(default),
        8 => new DefinitionList([.. Enumerable.Range(0, _chance.Next(1, 5)).Select(_ => new Definition(Inlines(_chance.Next(0, 9), false), Blocks(_chance.Next(0, 2), depth + 1), null, default))], default),
        9 => Container(depth),
        10 => Table(),
        _ => new FigureBlock(_chance.Next(5) == 0 ? "hoog" : "vierkant", Inlines(_chance.Next(0, 20), false), null, default, 1),
    };

    private Container Container(int depth)
    {
        ContainerKind[] kinds = [ContainerKind.Assignment, ContainerKind.Kaders, ContainerKind.Opgave, ContainerKind.Citation, ContainerKind.Lead, ContainerKind.Appendices];
        var attributes = ImmutableSortedDictionary<string, string>.Empty;
        if (_chance.Next(2) == 0) attributes = attributes.Add("titel", Words(_chance.Next(0, 15)));
        if (_chance.Next(2) == 0) attributes = attributes.Add("label", Words(_chance.Next(0, 30)));
        if (_chance.Next(2) == 0) attributes = attributes.Add("opgave", "wonen");
        if (_chance.Next(2) == 0) attributes = attributes.Add("bron", Words(3));
        return new Container(kinds[_chance.Next(kinds.Length)], null, attributes, Blocks(_chance.Next(0, 5), depth + 1), default);
    }

    private Table Table()
    {
        var columns = _chance.Next(1, 4);
        return new Table(
            [.. Enumerable.Range(0, columns).Select(_ => new TableColumn((ColumnKind)_chance.Next(4), 0))],
            [.. Enumerable.Range(0, _chance.Next(1, 40)).Select(row => new TableRow(row == 0 ? RowKind.Head : (RowKind)_chance.Next(1, 5), [.. Enumerable.Range(0, columns).Select(_ => new TableCell(Inlines(_chance.Next(0, 9), true), _chance.Next(4) == 0))]))],
            Inlines(_chance.Next(0, 6), false), null, default, 1);
    }

    private ImmutableArray<Inline> Inlines(int words, bool withNotes)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        for (var left = words; left > 0;)
        {
            var count = Math.Min(left, _chance.Next(1, 12));
            left -= count;
            var text = new TextRun(Words(count) + (_chance.Next(4) == 0 ? "" : " "), default);
            inlines.Add(_chance.Next(withNotes ? 9 : 7) switch
            {
                0 => new Strong([text], default),
                1 => new Emphasis([text], default),
                2 => new CodeSpan(text.Text, default),
                3 => new Link(_chance.Next(2) == 0 ? "https://voorbeeld.nl" : $"#kop{_chance.Next(20)}", [text], default),
                4 => new LineBreak(default),
                8 => new NoteReference("x", ++_notes, [new Paragraph([new TextRun(Words(_chance.Next(1, 60)), default)], default)], default),
                _ => text,
            });
        }
        return inlines.ToImmutable();
    }

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => _chance.Next(15) == 0 ? Odd[_chance.Next(Odd.Length)] : Layout.Words.Some(1, _chance.Next(1000)).TrimEnd('.')));
}
