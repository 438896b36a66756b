using Agenda.Tests.Yaml;
using static Agenda.Tests.Model.Bad;

namespace Agenda.Tests.Model;

/// <summary>What a user reads when ids and references are wrong: the smallest folder that has it, and the whole message.</summary>
public sealed class BadReferenceTests
{
    [Fact]
    public void A_reference_to_nothing_gets_the_nearest_id_and_where_it_stands() => Told(
        new MemoryFolder(
            ("agenda.yaml", Begin),
            ("ontwikkelopdrachten.yaml", "ontwikkelopdrachten:\n  lijst:\n    - titel: Meten\n      bijdrage: [vitalitiet]\n"),
            ("opgaven.yaml", "opgaven:\n  lijst:\n    - id: vitaliteit\n      titel: Vitaliteit\n")),
        """
        ontwikkelopdrachten.yaml:4:18: fout AG101: hier wordt verwezen naar opgave `vitalitiet`, en die id bestaat niet
              4 │       bijdrage: [vitalitiet]
                │                  ^^^^^^^^^^
          zie ook opgaven.yaml:3:11: hier staat `vitaliteit`
              3 │     - id: vitaliteit
                │           ^^^^^^^^^^
          tip: bedoelde u `vitaliteit`?

        """);

    [Fact]
    public void References_to_one_id_that_is_not_there_are_one_mistake() => Told(
        Begin + "opgaven: {lijst: [{id: zorgg, titel: Zorg}]}\nontwikkelopdrachten: {lijst: [{titel: Meten, bijdrage: zorg}, {titel: Weten, bijdrage: zorg}]}\n",
        """
        agenda.yaml:3:56: fout AG101: hier wordt verwezen naar opgave `zorg`, en die id bestaat niet
              3 │ ontwikkelopdrachten: {lijst: [{titel: Meten, bijdrage: zorg}, {titel: Weten, bijdrage: zorg}]}
                │                                                        ^^^^
          zie ook agenda.yaml:2:24: hier staat `zorgg`
              2 │ opgaven: {lijst: [{id: zorgg, titel: Zorg}]}
                │                        ^^^^^
          zie ook agenda.yaml:3:88: en hier
              3 │ ontwikkelopdrachten: {lijst: [{titel: Meten, bijdrage: zorg}, {titel: Weten, bijdrage: zorg}]}
                │                                                                                        ^^^^
          tip: bedoelde u `zorgg`?

        """);

    [Fact]
    public void A_misspelt_key_is_said_once_and_not_again_for_each_reference_to_what_stands_under_it() => Told(
        Begin + "opgave: {lijst: [{id: zorg, titel: Zorg}]}\nontwikkelopdrachten: {lijst: [{titel: Meten, bijdrage: zorg}]}\n",
        """
        agenda.yaml:2:1: fout AG020: `opgave` is geen sleutel van de hoofdonderdelen
              2 │ opgave: {lijst: [{id: zorg, titel: Zorg}]}
                │ ^^^^^^
          tip: bedoelde u `opgaven`?

        """);

    [Fact]
    public void A_list_where_a_group_belongs_is_said_once_and_not_again_for_each_reference_to_its_items() => Told(
        Begin + "opgaven: [{id: zorg, titel: Zorg}]\nontwikkelopdrachten: {lijst: [{titel: Meten, bijdrage: zorg}]}\n",
        """
        agenda.yaml:2:10: fout AG021: hier hoort een groep sleutels (opgaven) te staan, en er staat een lijst
              2 │ opgaven: [{id: zorg, titel: Zorg}]
                │          ^^^^^^^^^^^^^^^^^^^^^^^^^
          tip: zet de lijst onder `lijst:`, ingesprongen

        """);

    [Fact]
    public void A_part_that_stands_in_two_files_is_said_once_and_not_again_for_each_reference_to_its_items() => Told(
        new MemoryFolder(
            ("agenda.yaml", Begin + "ontwikkelopdrachten: {lijst: [{titel: Meten, bijdrage: zorg}]}\n"),
            ("opgaven.yaml", "opgaven: {lijst: [{id: wonen, titel: Wonen}]}\n"),
            ("zorg.yaml", "opgaven: {lijst: [{id: zorg, titel: Zorg}]}\n")),
        """
        zorg.yaml:1:1: fout AG011: sleutel `opgaven` staat er twee keer
              1 │ opgaven: {lijst: [{id: zorg, titel: Zorg}]}
                │ ^^^^^^^
          zie ook opgaven.yaml:1:1: hier staat de eerste
              1 │ opgaven: {lijst: [{id: wonen, titel: Wonen}]}
                │ ^^^^^^^
          tip: haal een van de twee weg, of voeg ze samen

        """);

    [Fact]
    public void A_reference_to_another_kind_shows_both_places() => Told(
        Begin + "opgaven: {lijst: [{id: zorg, titel: Zorg, doelen: [{id: z1, titel: Snel}]}]}\nontwikkelopdrachten: {lijst: [{titel: Meten, bijdrage: z1}]}\n",
        """
        agenda.yaml:3:56: fout AG104: `z1` is een doel, en hier hoort de id van een opgave
              3 │ ontwikkelopdrachten: {lijst: [{titel: Meten, bijdrage: z1}]}
                │                                                        ^^
          zie ook agenda.yaml:2:57: hier staat die id
              2 │ opgaven: {lijst: [{id: zorg, titel: Zorg, doelen: [{id: z1, titel: Snel}]}]}
                │                                                         ^^
          tip: er zijn: `zorg`

        """);

    [Fact]
    public void An_id_that_stands_twice_is_shown_twice() => Told(
        Begin + "rollen:\n  lijst:\n    - {id: raad, naam: Raad}\n    - {id: raad, naam: College}\n    - {id: rollen, naam: Inwoners}\n",
        """
        agenda.yaml:5:12: fout AG102: id `raad` staat er twee keer
              5 │     - {id: raad, naam: College}
                │            ^^^^
          zie ook agenda.yaml:4:12: hier staat de eerste
              4 │     - {id: raad, naam: Raad}
                │            ^^^^
          tip: geef een van de twee een andere id
        agenda.yaml:6:12: fout AG102: `rollen` is al de naam van een hoofdonderdeel
              6 │     - {id: rollen, naam: Inwoners}
                │            ^^^^^^
          zie ook agenda.yaml:2:1: hier staat het hoofdonderdeel
              2 │ rollen:
                │ ^^^^^^
          tip: geef een van de twee een andere id

        """);

    [Fact]
    public void An_id_without_spaces_or_accents() => Told(
        Begin + "rollen: {lijst: [{id: Sociaal café, naam: Raad}]}\n",
        """
        agenda.yaml:2:30: fout AG103: in een id kan ` ` niet staan
              2 │ rollen: {lijst: [{id: Sociaal café, naam: Raad}]}
                │                              ^
          tip: schrijf bijvoorbeeld `sociaal-cafe`

        """);
}
