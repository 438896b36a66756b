using Agenda.Yaml;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shapes;

namespace Agenda.Model;

/// <summary>A year that can be missing where another value tells that it comes later.</summary>
public sealed record Jaartal(int Jaar)
{
    public static Reader<Jaartal> Reader { get; } = new JaartalReader();

    private sealed class JaartalReader : Reader<Jaartal>
    {
        public override Shape Shape => Readers.Year.Shape;

        public override object? Show(Jaartal value) => Readers.Year.Show(value.Jaar);

        public override bool TryRead(YamlNode node, ReadContext context, out Jaartal value)
        {
            var isRead = Readers.Year.TryRead(node, context, out var jaar);
            value = new Jaartal(jaar);
            return isRead;
        }
    }
}
