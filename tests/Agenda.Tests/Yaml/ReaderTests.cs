using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Yaml;
using Agenda.Yaml.Reading;
using Agenda.Yaml.Shown;
using static Agenda.Yaml.Readers;

namespace Agenda.Tests.Yaml;

/// <summary>One definition reads a value, says what is wrong with it, and shows it to templates.</summary>
public sealed class ReaderTests
{
    private sealed record Boek(string? Id, string Titel, int? Jaar, ImmutableArray<Boek> Delen, OrLater<string> Prijs, Places Places) : IPlaced
    {
        public static readonly ObjectReader<Boek> Reader = Object<Boek>("boek", "Een boek.", o =>
        {
            var id = o.Optional("id", Line, x => x.Id, "De naam waarmee u verwijst.");
            var titel = o.Required("titel", Line, x => x.Titel, "De naam.", "Max Havelaar");
            var jaar = o.Optional("jaar", Year, x => x.Jaar, "Het jaar.");
            var delen = o.Many("delen", Reader!, x => x.Delen, "De delen.");
            var prijs = o.OrLater("prijs", Line, x => x.Prijs, "De prijs.");
            o.Computed("aantal", Number, x => x.Delen.Length, "Het aantal delen.");
            return v => new Boek(v.Get(id), v.Get(titel), v.Get(jaar), v.Get(delen), v.Get(prijs), v.Places);
        });
    }

    [Fact]
    public void A_record_keeps_its_values_and_where_they_stand()
    {
        var boek = Read("titel: Reis\njaar: 1999\ndelen:\n  - titel: Heen\n  - titel: Terug\n", out var found)!;
        Assert.Empty(found);
        Assert.Equal(("Reis", 1999, 2), (boek.Titel, boek.Jaar!.Value, boek.Delen.Length));
        Assert.Equal("a.yaml:2:7", boek.Places.Value("jaar").ToString());
        Assert.Equal("a.yaml:2:1", boek.Places.Key("jaar").ToString());
        Assert.Equal("a.yaml:5:5", boek.Delen[1].Places.Span.ToString());
        Assert.Equal("a.yaml:5:5", boek.Places.Item("delen", 1).ToString());
    }

    [Fact]
    public void A_template_sees_every_key_and_null_for_what_was_left_out()
    {
        var shown = (IShownObject)Boek.Reader.Show(Read("titel: Reis\ndelen: [{titel: Heen}]\nprijs: {later: najaar}\n", out _)!)!;
        Assert.Equal(["id", "titel", "jaar", "delen", "prijs", "prijs_later", "aantal"], shown.Keys);
        Assert.Equal("Reis", Value(shown, "titel"));
        Assert.Null(Value(shown, "jaar"));
        Assert.Null(Value(shown, "prijs"));
        Assert.Equal("najaar", Value(shown, "prijs_later"));
        Assert.Equal(1L, Value(shown, "aantal"));
        var delen = Assert.IsAssignableFrom<IReadOnlyList<object?>>(Value(shown, "delen"));
        Assert.Equal("Heen", Value((IShownObject)delen[0]!, "titel"));
        Assert.False(shown.TryGet("titl", out _));
    }

    [Fact]
    public void Not_known_yet_is_an_answer()
    {
        var boek = Read("titel: Reis\nprijs: n.t.b.\n", out var found)!;
        Assert.Empty(found);
        Assert.Equal("n.t.b.", boek.Prijs.Later!.Where);
    }

    [Fact]
    public void Of_a_text_that_a_comma_cut_off_the_hint_says_to_quote_it()
    {
        Read("{titel: Reis, of niet, prijs: 4}\n", out var found);
        var cut = Assert.Single(found, diagnostic => diagnostic.Code == "AG020");
        Assert.Equal("zet een tekst met een komma tussen aanhalingstekens", cut.Hint);
        Read("titel: Reis\nof niet:\n", out found);
        Assert.DoesNotContain("aanhalingstekens", Assert.Single(found, diagnostic => diagnostic.Code == "AG020").Hint);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_in_the_order_of_the_file()
    {
        Read("titl: Reis\njaar: vorig jaar\ndelen: geen\nprijs:\n  - 4\n", out var found);
        Assert.Equal(
            """
            a.yaml:1:1: fout AG020: `titl` is geen sleutel van boek
                  1 │ titl: Reis
                    │ ^^^^
              tip: bedoelde u `titel`?
            a.yaml:2:7: fout AG025: `vorig jaar` is niet een jaar
                  2 │ jaar: vorig jaar
                    │       ^^^^^^^^^^
              tip: het is een heel getal van 1000 tot en met 9999
            a.yaml:3:8: fout AG021: hier hoort een lijst te staan, en er staat één waarde
                  3 │ delen: geen
                    │        ^^^^
              tip: zet elk punt op een eigen regel met `- ` ervoor, of tussen haken: `[een, twee]`
            a.yaml:5:5: fout AG021: hier hoort een tekst te staan, en er staat een lijst
                  5 │   - 4
                    │     ^
              tip: begint de tekst met een streepje of een haak, zet die dan tussen aanhalingstekens

            """, DiagnosticText.Write(found));
    }

    [Fact]
    public void A_missing_key_points_at_the_item_that_misses_it()
    {
        Read("titel: Reis\ndelen:\n  - titel: Heen\n  - id: terug\n    jaar: 2000\n", out var found);
        var only = Assert.Single(found);
        Assert.Equal("a.yaml:4:5 AG022: bij boek `terug` ontbreekt `titel`", only.ToString());
    }

    [Fact]
    public void An_empty_key_is_as_if_it_was_left_out_unless_it_is_required()
    {
        Assert.Null(Read("titel: Reis\njaar:\nprijs: ~\n", out var found)!.Jaar);
        Assert.Empty(found);
        Assert.Null(Read("titel:\n", out found));
        Assert.Equal("a.yaml:1:1 AG023: `titel` is leeg; bij boek is deze sleutel verplicht", Assert.Single(found).ToString());
    }

    [Fact]
    public void A_merged_style_keeps_the_place_of_each_value()
    {
        var under = YamlFile.Parse(new SourceFile("basis.yaml", "a: {b: 1, c: 2}\nd: [1, 2]\ne: 5\n"), [])!;
        var delta = YamlFile.Parse(new SourceFile("stijl.yaml", "d: [3]\na: {c: 4}\nf: 6\ne:\n"), [])!;
        var merged = (YamlMapping)YamlMerge.Merge(under, delta);
        Assert.Equal(["a", "d", "e", "f"], merged.Entries.Select(entry => entry.Key.Value));
        var a = (YamlMapping)merged.Find("a")!.Value.Value;
        Assert.Equal("basis.yaml:1:8", a.Find("b")!.Value.Value.Span.ToString());
        Assert.Equal("stijl.yaml:2:8", a.Find("c")!.Value.Value.Span.ToString());
        Assert.Equal("basis.yaml:3:4", merged.Find("e")!.Value.Value.Span.ToString());
    }

    private static object? Value(IShownObject shown, string key) => shown.TryGet(key, out var value) ? value : throw new KeyNotFoundException(key);

    private static Boek? Read(string yaml, out DiagnosticBag found)
    {
        found = [];
        var node = YamlFile.Parse(new SourceFile("a.yaml", yaml), found)!;
        return Boek.Reader.TryRead(node, new ReadContext(found), out var boek) ? boek : null;
    }
}
