using System.Text;

namespace Agenda.Fonts;

/// <summary>
/// Puts letters and the marks that follow them together: `e` and a trema become `ë`, for which a font has one well-made shape. This is Unicode's form NFC
/// (Unicode Standard Annex 15) for Latin, Greek and Cyrillic letters; the runtime leaves text as it is when it has no data on cultures.
/// </summary>
public static class Composition
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    /// <summary>A mark, then letters in pairs: without and with it.</summary>
    private static readonly string[] Rows =
    [
        "\u0300AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ",
        "\u0301AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿ¨΅ΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώϒϓГЃКЌгѓкќÇḈçḉĒḖēḗ",
        "\u0301ÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ",
        "\u0302AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ",
        "\u0303AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ",
        "\u0304AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝ",
        "\u0306AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặ",
        "\u0307CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ",
        "\u0308AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ",
        "\u0309AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ",
        "\u030AAÅaåUŮuůwẘyẙ",
        "\u030BOŐoőUŰuűУӲуӳ",
        "\u030CCČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ",
        "\u030FAȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ",
        "\u0311AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ",
        "\u031BOƠoơUƯuư",
        "\u0323BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ",
        "\u0324UṲuṳ",
        "\u0325AḀaḁ",
        "\u0326SȘsșTȚtț",
        "\u0327CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ",
        "\u0328AĄaąEĘeęIĮiįUŲuųOǪoǫ",
        "\u032DDḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ",
        "\u032EHḪhḫ",
        "\u0330EḚeḛIḬiḭUṴuṵ",
        "\u0331BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ",
    ];

    private static readonly Lazy<Tables> All = new(static () => new Tables());

    private sealed class Tables
    {
        public Tables()
        {
            foreach (var row in Rows)
            {
                for (var i = 1; i < row.Length; i += 2)
                {
                    Composed[(row[i], row[0])] = row[i + 1];
                    Parts[row[i + 1]] = (row[i], row[0]);
                }
            }
        }

        public Dictionary<(char Letter, char Mark), char> Composed { get; } = [];

        public Dictionary<char, (char Letter, char Mark)> Parts { get; } = [];
    }

    /// <summary>The text composed; the same string where it has no marks.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstMark, LastMark)) return text;
        var (tables, parts) = (All.Value, new StringBuilder(text.Length + 8));
        foreach (var c in text) Decompose(c, tables, parts);
        Order(parts);
        return Compose(parts, tables);
    }

    private static bool IsMark(char c) => c is >= FirstMark and <= LastMark;

    private static void Decompose(char c, Tables tables, StringBuilder into)
    {
        if (tables.Parts.TryGetValue(c, out var parts))
        {
            Decompose(parts.Letter, tables, into);
            into.Append(parts.Mark);
        }
        else into.Append(c);
    }

    /// <summary>Marks on one letter in the order of their classes; those of one class stay as they were.</summary>
    private static void Order(StringBuilder text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            for (var at = i; at > 0 && IsMark(text[at]) && IsMark(text[at - 1]) && ClassOf(text[at]) < ClassOf(text[at - 1]); at--)
                (text[at], text[at - 1]) = (text[at - 1], text[at]);
        }
    }

    private static string Compose(StringBuilder parts, Tables tables)
    {
        var result = new StringBuilder(parts.Length);
        var (letter, last) = (-1, 0);
        for (var i = 0; i < parts.Length; i++)
        {
            var c = parts[i];
            if (!IsMark(c))
            {
                (letter, last) = (result.Length, 0);
                result.Append(c);
            }
            // A mark of the same class in between has taken the place.
            else if (letter >= 0 && (last == 0 || last < ClassOf(c)) && tables.Composed.TryGetValue((result[letter], c), out var composed)) result[letter] = composed;
            else
            {
                last = ClassOf(c);
                result.Append(c);
            }
        }
        return result.ToString();
    }

    /// <summary>Where a mark stands on its letter, as the Unicode Character Database counts it: 230 is above, 220 below.</summary>
    private static int ClassOf(char mark) => mark switch
    {
        '\u0315' or '\u031A' or '\u0358' => 232,
        '\u0321' or '\u0322' or '\u0327' or '\u0328' => 202,
        '\u031B' => 216,
        >= '\u0334' and <= '\u0338' => 1,
        '\u0345' => 240,
        (>= '\u0316' and <= '\u0319') or (>= '\u031C' and <= '\u0320') or (>= '\u0323' and <= '\u0326') or (>= '\u0329' and <= '\u0333') => 220,
        (>= '\u0339' and <= '\u033C') or (>= '\u0347' and <= '\u0349') or '\u034D' or '\u034E' or (>= '\u0353' and <= '\u0356') or '\u0359' or '\u035A' => 220,
        _ => 230,
    };
}
