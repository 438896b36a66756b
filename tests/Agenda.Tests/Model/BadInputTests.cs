using static Agenda.Tests.Model.Bad;

namespace Agenda.Tests.Model;

/// <summary>What a user reads when keys and values are wrong: the smallest folder that has it, and the whole message.</summary>
public sealed class BadInputTests
{
    [Fact]
    public void A_key_that_stands_twice_is_shown_twice() => Told(
        "agenda:\n  titel: Proef\n  titel: Anders\n",
        """
        agenda.yaml:3:3: fout AG011: sleutel `titel` staat er twee keer
              3 │   titel: Anders
                │   ^^^^^
          zie ook agenda.yaml:2:3: hier staat de eerste
              2 │   titel: Proef
                │   ^^^^^
          tip: haal een van de twee weg, of voeg ze samen

        """);

    [Fact]
    public void An_unknown_key_gets_the_nearest() => Told(
        Begin + "visie:\n  mottto: Samen\n",
        """
        agenda.yaml:3:3: fout AG020: `mottto` is geen sleutel van visie
              3 │   mottto: Samen
                │   ^^^^^^
          tip: bedoelde u `motto`?

        """);

    [Fact]
    public void A_missing_key_points_at_its_parent() => Told(
        "agenda:\n  soort: nota\n",
        """
        agenda.yaml:1:1: fout AG022: bij agenda ontbreekt `titel`
              1 │ agenda:
                │ ^^^^^^
          tip: voeg toe: `titel: Samenlevingsagenda` (de titel van het document)

        """);

    [Fact]
    public void A_text_where_a_list_belongs() => Told(
        Begin + "opgaven:\n  lijst: Meedoen\n",
        """
        agenda.yaml:3:10: fout AG021: hier hoort een lijst te staan, en er staat één waarde
              3 │   lijst: Meedoen
                │          ^^^^^^^
          tip: zet elk punt op een eigen regel met `- ` ervoor, of tussen haken: `[een, twee]`

        """);

    [Fact]
    public void A_list_where_a_text_belongs() => Told(
        Begin + "visie:\n  tekst:\n    - Samen\n    - leven\n",
        """
        agenda.yaml:4:7: fout AG021: hier hoort een tekst met opmaak te staan, en er staat een lijst
              4 │     - Samen
                │       ^^^^^
          tip: zet `|` achter de sleutel, en de lijst eronder, ingesprongen: dan is het Markdown

        """);

    [Fact]
    public void An_ambiguous_amount_offers_both_readings() => Told(
        Begin + "begroting:\n  eenheid: miljoen\n  jaren: [2026]\n  posten:\n    - {naam: Zorg, bedragen: [5.25]}\n",
        """
        agenda.yaml:6:31: fout AG121: `5.25` kan 5,25 zijn of 525
              6 │     - {naam: Zorg, bedragen: [5.25]}
                │                               ^^^^
          tip: schrijf `"5,25"` of `525`

        """);

    [Fact]
    public void A_comma_in_a_list_makes_two_amounts() => Told(
        Begin + "begroting: {eenheid: euro, jaren: [2026], posten: [{naam: Zorg, bedragen: [51.700,50]}]}\n",
        """
        agenda.yaml:2:75: fout AG122: hier staan 2 bedragen, en er is één jaar
              2 │ begroting: {eenheid: euro, jaren: [2026], posten: [{naam: Zorg, bedragen: [51.700,50]}]}
                │                                                                           ^^^^^^^^^^^
          tip: staat er een komma in een bedrag, zet het dan tussen aanhalingstekens: `"51.700,50"`

        """);

    [Fact]
    public void A_moment_that_nobody_can_place() => Told(
        Begin + "tijdlijn:\n  - {wat: Start, wanneer: binnenkort}\n",
        """
        agenda.yaml:3:27: fout AG110: `binnenkort` is geen moment dat het programma begrijpt
              3 │   - {wat: Start, wanneer: binnenkort}
                │                           ^^^^^^^^^^
          tip: schrijf het als `23 september 2025`, `2025-09`, `Q4 2026`, `2e helft 2026`, `medio oktober 2026`, `2026 – 2028` of `n.t.b.`

        """);

    [Fact]
    public void A_required_key_with_a_letter_too_many_is_not_missing_as_well() => Told(
        Begin + "opgaven: {lijst: [{id: zorg, tittel: Zorg}]}\n",
        """
        agenda.yaml:2:30: fout AG020: `tittel` is geen sleutel van opgave
              2 │ opgaven: {lijst: [{id: zorg, tittel: Zorg}]}
                │                              ^^^^^^
          tip: bedoelde u `titel`?

        """);

    [Fact]
    public void A_format_of_a_newer_program() => Told(
        "formaat: 2\n" + Begin,
        """
        agenda.yaml:1:10: fout AG026: dit programma kent formaat 1, en hier staat `2`
              1 │ formaat: 2
                │          ^
          tip: gebruik een nieuwere versie van het programma

        """);
}
