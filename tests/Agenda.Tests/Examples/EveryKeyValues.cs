using System.Text.Json.Nodes;
using Agenda.Yaml.Shapes;

namespace Agenda.Tests.Examples;

/// <summary>What a generated document says where a word would mean nothing.</summary>
internal static class EveryKeyValues
{
    private static readonly HashSet<string> LeftOut =
    [
        // They name other parts; the examples have them.
        "controles", "indeling",
        // One excludes the other.
        "bedrag",
        // What a total must be, is for the rules.
        "gedrukt_totaal", "gedrukt",
        // The title again, in lines.
        "titelregels",
    ];

    /// <summary>The last keys of texts that are no words of the document.</summary>
    private static readonly HashSet<string> NotPrinted = ["kort", "code", "enkelvoud", "meervoud", "ook_bekend_als", "trefwoorden", "onderwerp", "figuur", "ontstaan_uit", "samenvatting", "soort", "later"];

    public static bool IsNotPrinted(string path) => NotPrinted.Contains(path.Split('.')[^1].Split('[')[0]);

    /// <param name="path">A part, or a path that ends with the key.</param>
    public static bool IsLeftOut(string path, string key) => LeftOut.Contains(key) && (path.Contains('.', StringComparison.Ordinal) || path == key);

    public static JsonNode? Fixed(string owner, string key) => ($"{owner}.{key}", key) switch
    {
        (_, "formaat") => 1,
        (_, "stijl") => "basis",
        (_, "figuur") => "planning",
        (_, "gemeenten") => new JsonArray(new JsonObject { ["naam"] = "Nederweert" }, new JsonObject { ["naam"] = "Weert" }),
        (_, "tags") => new JsonArray("beter", "goedkoper"),
        (_, "treden") => new JsonArray("informeren", "raadplegen", "adviseren"),
        (_, "gekozen") when owner == "participatieladder" => new JsonArray("raadplegen"),
        (_, "schaal") => 5,
        (_, "alleen_in_tekst") => "nee",
        _ => null,
    };

    public static string Of(ScalarShape scalar) => scalar.Name switch
    {
        "een moment" => "1 januari 2026",
        "een bedrag" => "1.000",
        "een hoeveelheid" => "circa 5",
        "een duur" => "2 jaar",
        "een getal" => "5",
        _ => scalar.Example ?? "5",
    };
}
