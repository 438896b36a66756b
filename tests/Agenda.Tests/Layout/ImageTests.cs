using Agenda.Layout.Pages;
using Agenda.Tests.Images;
using Agenda.Text.Syntax;

namespace Agenda.Tests.Layout;

public sealed class ImageTests
{
    [Fact]
    public void A_small_image_keeps_its_size_and_starts_where_its_caption_starts()
    {
        var laid = Laid.Out("# Een\n\n«0»\n", null, Block(Sample.Png(96, 48, 2, 8), caption: "Een bijschrift"));
        var item = One(laid);
        Assert.Equal((72_000, 36_000), (item.Width, item.Height));
        Assert.Equal(laid.Left, item.X);
        Assert.Equal(laid.Left, laid.Runs.First(run => ReferenceEquals(run.Run.Owner, laid.One("Caption"))).Run.X);
    }

    [Fact]
    public void A_wide_image_is_as_wide_as_the_text_and_keeps_its_form()
    {
        var laid = Laid.Out("# Een\n\n«0»\n", null, Block(Sample.Png(3_000, 300, 0, 1)));
        var item = One(laid);
        Assert.Equal((laid.Left, laid.Right), (item.X, item.X + item.Width));
        Assert.InRange(item.Height, item.Width / 10 - 1, item.Width / 10);
    }

    [Fact]
    public void A_high_image_leaves_room_on_its_page()
    {
        var laid = Laid.Out("# Een\n\n«0»\n", null, Block(Sample.Png(300, 3_000, 0, 1), caption: "Een bijschrift"));
        var item = One(laid);
        var page = laid.Style.Page;
        Assert.InRange(item.Height, 1, (page.Height - page.Margins.Top - page.Margins.Bottom) * 3 / 4);
        Assert.InRange(item.Width, item.Height / 10 - 1, item.Height / 10);
    }

    [Fact]
    public void An_image_in_a_list_is_no_wider_than_the_item()
    {
        var item = new ListItem([Block(Sample.Png(3_000, 300, 0, 1))], null, default);
        var laid = Laid.Out("# Een\n\n«0»\n", null, new ListBlock(false, 1, [item], default));
        Assert.True(One(laid).X > laid.Left);
        Assert.Equal(laid.Right, One(laid).X + One(laid).Width);
    }

    [Fact]
    public void An_image_is_a_figure_with_its_description_its_place_and_its_caption_beside_it()
    {
        var laid = Laid.Out("# Een\n\n«0»\n", null, Block(Sample.Jpeg, caption: "Het huis"));
        var (figure, item) = (laid.One("Figure"), One(laid));
        Assert.Equal("Een huis met een dak", figure.Alt);
        Assert.Equal((0, item.X, item.Y, item.Width, item.Height), figure.Bounds!.Value);
        Assert.Same(figure, item.Owner);
        Assert.Equal("Figuur\u00A01 Het huis", Laid.TextOf(laid.One("Caption")));
        Assert.Contains("Div(Figure Caption)", Laid.Tags(laid.Document.Root), StringComparison.Ordinal);
    }

    [Fact]
    public void A_caption_stays_with_its_image()
    {
        for (var words = 300; words < 700; words += 10)
        {
            var laid = Laid.Out($"# Een\n\n{Words.Some(words)}\n\n«0»\n", null, Block(Sample.Jpeg, caption: "Het huis"));
            Assert.Equal(laid.PageOf(laid.One("Figure")), laid.PageOf(laid.One("Caption")));
        }
    }

    [Fact]
    public void Decoration_is_painted_and_not_told()
    {
        var laid = Laid.Out("# Een\n\n«0»\n\nTekst.\n", null, Block(Sample.Jpeg, isDecoration: true));
        Assert.IsType<Artifact>(One(laid).Owner);
        Assert.Empty(laid.All("Figure"));
        Assert.Empty(laid.All("Div"));
    }

    [Fact]
    public void Images_and_figures_are_counted_together_and_can_be_referred_to()
    {
        var laid = Laid.Out("# Een\n\nZie [](#huis).\n\n«0»\n\n«1»\n", null,
            new FigureBlock("vierkant", [new TextRun("Een vierkant", default)], null, default), Block(Sample.Jpeg, caption: "Het huis", id: "huis"));
        Assert.Contains("figuur 2", Laid.TextOf(laid.One("Link")).Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    internal static ImageBlock Block(byte[] file, string caption = "", string? id = null, bool isDecoration = false) =>
        new("beelden/huis.png", isDecoration ? [] : [new TextRun("Een huis met een dak", default)], caption.Length == 0 ? [] : [new TextRun(caption, default)], id, default, default, PngTests.Read(file));

    private static ImageItem One(Laid laid) => Assert.Single(laid.Pages.SelectMany(page => page.Items.OfType<ImageItem>()));
}
