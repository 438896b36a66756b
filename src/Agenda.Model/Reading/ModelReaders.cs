using System.Collections.Immutable;
using Agenda.Text.Syntax;
using Agenda.Yaml;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shapes;

namespace Agenda.Model;

/// <summary>Readers for values that the whole model shares.</summary>
public static class ModelReaders
{
    private static readonly System.Buffers.SearchValues<char> IdCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    internal const string IdPattern = "^[A-Za-z0-9][A-Za-z0-9._-]*$";

    /// <summary>Markdown, here or in a file.</summary>
    public static Reader<Prose> Proza { get; } = new ProseReader();

    /// <summary>A name by which others refer to an item.</summary>
    public static Reader<string> Name { get; } = Readers.Scalar<string>(
        new ScalarShape("een id", "Een naam om naar te verwijzen: letters zonder accent, cijfers, `-`, `_` en `.`.", IdPattern, "sociaal-loket"),
        static (YamlScalar scalar, ReadContext context, out string value) =>
        {
            value = scalar.Value;
            var wrong = value.AsSpan().IndexOfAnyExcept(IdCharacters);
            if (wrong < 0 && char.IsAsciiLetterOrDigit(value[0])) return true;
            wrong = Math.Max(0, wrong);
            context.Found.Report(ModelDiagnostics.IdForm, scalar.Text.Place(wrong, 1), $"in een id kan `{value[wrong]}` niet {(wrong == 0 ? "vooraan " : "")}staan",
                $"schrijf bijvoorbeeld `{Suggest(value)}`");
            return false;
        },
        static value => value);

    /// <summary>The id of an item.</summary>
    /// <param name="kinds">Names of shapes; none for any.</param>
    public static Reader<Verwijzing> Reference(params string[] kinds) => Verwijzing.Reader(kinds);

    /// <summary>A list, or a table in a file.</summary>
    /// <param name="yearsKey">The key for columns that have a year as head.</param>
    public static Reader<ImmutableArray<T>> Table<T>(Reader<T> item, string? yearsKey = null) => new TableReader<T>(item, yearsKey);

    /// <summary>Adds the key `id`.</summary>
    public static Field<T, string?> Id<T>(this ObjectBuilder<T> builder, Func<T, string?> get) where T : class, IPlaced =>
        builder.Optional("id", Name, get, "De naam waarmee u ernaar verwijst.", "sociaal-loket");

    private static string Suggest(string value)
    {
        var id = new System.Text.StringBuilder();
        foreach (var letter in value.ToLowerInvariant())
        {
            // Unicode's own table is not there when globalization is invariant.
            var accent = "àáâäãåçèéêëìíîïñòóôöõùúûü".IndexOf(letter, StringComparison.Ordinal);
            var c = accent < 0 ? letter : "aaaaaaceeeeiiiinooooouuuu"[accent];
            if (IdCharacters.Contains(c)) id.Append(c);
            else if (c is ' ' or '/' or '&' && id.Length > 0 && id[^1] != '-') id.Append('-');
        }
        return id.ToString().Trim('-', '_', '.') is { Length: > 0 } suggestion ? suggestion : "naam";
    }
}
