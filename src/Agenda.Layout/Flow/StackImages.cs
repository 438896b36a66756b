using Agenda.Images;
using Agenda.Text;
using Agenda.Text.Syntax;

namespace Agenda.Layout.Flow;

internal sealed partial class BlockStacker
{
    /// <summary>
    /// An image as large as it says it is, but no wider than the text and no higher than three quarters of a page. It starts where the text and its caption start;
    /// decoration is no part of the text.
    /// </summary>
    private void StackImage(ImageBlock block, Column column)
    {
        if (block.Image is not { } image) return;
        var room = HeightOf(column) * 3 / 4 - CaptionRoom(block.Caption);
        var (width, height) = SizeIn(image, column.Width, room);
        var group = column.Parent.Add("Div");
        var node = block.IsDecoration ? null : new Node("Figure", group) { Alt = PlainText.Of(block.Alt) };
        var mark = new ImageMark(image, column.X, 0, width, height, node);
        PutPicture(mark, height, new Picture(block.Id, block.Number, block.Caption), group, column);
    }

    private static (int Width, int Height) SizeIn(Image image, int width, int height)
    {
        if (image.Width <= width && image.Height <= height) return (image.Width, image.Height);
        return (long)image.Height * width <= (long)height * image.Width
            ? (width, (int)Math.Max(1, (long)image.Height * width / image.Width))
            : ((int)Math.Max(1, (long)image.Width * height / image.Height), height);
    }
}
