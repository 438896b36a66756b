using Scriban.Runtime;

namespace Agenda.Tests.Scriban;

public class BuiltinTests
{
    public static TheoryData<string, string> Array => Filled.Table("""
        {{ [1, 2] | array.add 3 }} {{ null | array.add 1 }} → [1, 2, 3] [1]
        {{ [1] | array.add_range [2, 3] }} {{ [1] | array.concat [2] }} {{ null | array.concat null }} → [1, 2, 3] [1, 2] 
        {{ [1, null, 2] | array.compact }} → [1, 2]
        {{ for i in 1..4; array.cycle ["a", "b"]; array.cycle ["a", "b"] "g"; end }}{{ array.cycle [] }} → aabbaabb
        {{ ["a", "xy"] | array.any @string.contains "y" }} {{ [] | array.any @string.empty }} → true false
        {{ ["a ", "b"] | array.each @string.strip }} → ["a", "b"]
        {{ ["", "a"] | array.filter @string.empty }} {{ [1, 2, 3] | array.filter do; ret $0 > 1; end }} → [""] [2, 3]
        {{ [4, 5] | array.first }} {{ [] | array.first }} {{ 3..5 | array.first }} → 4  3
        {{ [1, 2] | array.insert_at 1 9 }} {{ [] | array.insert_at 1 9 }} {{ [1] | array.insert_at (-1) 9 }} → [1, 9, 2] [null, 9] [9, 1]
        {{ [1, 2] | array.join "-" }} {{ ["a"] | array.join "-" @string.upcase }} {{ [1, null] | array.join "-" }} → 1-2 A 1-
        {{ [4, 5] | array.last }} {{ 3..5 | array.last }} → 5 5
        {{ [1, 2, 3] | array.limit 2 }} {{ [1] | array.limit 0 }} → [1, 2] []
        {{ posten | array.map "titel" }} {{ posten | array.map "nergens" }} → ["b", "a"] []
        {{ [1, 2, 3] | array.offset 1 }} {{ [1] | array.offset 5 }} → [2, 3] []
        {{ [1, 2, 3] | array.remove_at 1 }} {{ [1, 2, 3] | array.remove_at (-1) }} {{ [1] | array.remove_at 9 }} → [1, 3] [1, 2] [1]
        {{ [1, 2] | array.reverse }} → [2, 1]
        {{ [1, 2] | array.size }} {{ 1..9 | array.size }} {{ null | array.size }} → 2 9 0
        {{ [3, 1, 2] | array.sort }} {{ posten | array.sort "titel" | array.map "titel" }} {{ posten | array.sort "bedrag" | array.map "bedrag" }} → [1, 2, 3] ["a", "b"] [2, 10]
        {{ ["b", "A", "é", "a", "e", "10", "Zon"] | array.sort }} → ["10", "a", "A", "b", "e", "é", "Zon"]
        {{ [{a: {b: 2}}, {a: {b: 1}}] | array.sort "a.b" }} → [{a: {b: 1}}, {a: {b: 2}}]
        {{ [1, 1, 2] | array.uniq }} → [1, 2]
        {{ [1, 2] | array.contains 2 }} {{ ["a"] | array.contains "b" }} → true false
        """);

    public static TheoryData<string, string> Date => Filled.Table("""
        {{ date.parse "2026-03-02" }} {{ date "2026-03-02" }} {{ date.parse "" }} → 02 Mar 2026 02 Mar 2026 
        {{ date.parse "2--03--2026" "%e--%m--%Y" }} {{ date.parse "2026-03-02T23:30:00Z" | date.to_string "%F %T" }} → 02 Mar 2026 2026-03-02 23:30:00
        {{ date.parse "2 maart 2026" "%e %B %Y" "nl-NL" | date.to_string "%F" }} → 0001-01-01
        {{ date.parse_to_string "2026-03-02" "%d/%m" }} {{ date.parse_to_string "03.2026" "%Y" input_pattern: "%m.%Y" }} → 02/03 2026
        {{ d = date.parse "2026-01-31"; d | date.add_days 1 }} {{ d | date.add_months 1 }} {{ d | date.add_years 1 }} → 01 Feb 2026 28 Feb 2026 31 Jan 2027
        {{ d = date.parse "2026-01-31"; d | date.add_hours 25 | date.to_string "%d %H" }} {{ d | date.add_minutes 5 | date.to_string "%M" }} → 01 01 05
        {{ d = date.parse "2026-01-31"; d | date.add_seconds 5 | date.to_string "%S" }} {{ d | date.add_milliseconds 7 | date.to_string "%L %N" }} → 05 007 007000000
        {{ d = date.parse "2026-03-02T14:05:09"; d | date.to_string "%a %A %b %B %C %d %D %e %F %h %H %I %j" }} → Mon Monday Mar March 20 02 03/02/26  2 2026-03-02 Mar 14 02 061
        {{ d = date.parse "2026-03-02T14:05:09"; d | date.to_string "%k|%l|%m|%M|%p|%P|%r|%R|%S|%T|%u|%U|%v|%V|%w|%W|%y|%Y|%Z|%%|%q" }} → 14| 2|03|05|PM|pm|02:05:09 PM|14:05|09|14:05:09|1|10| 2-MAR-2026|10|1|10|26|2026|+00:00|%|%q
        {{ d = date.parse "2026-03-02"; d | date.to_string "%A %e %B %Y" "nl-NL" }} {{ d | date.to_string "%g %B" "nl-NL" }} {{ d | date.to_string "%x" "nl-NL" }} → maandag  2 maart 2026  March 2-3-2026
        {{ d = date.parse "2026-03-02"; d | date.to_string "%c|%s|%X|%n%t" }} → Mon Mar 02 00:00:00 2026|1772409600|00:00:00|¶	
        {{ date.format = "%F"; date.parse "2026-03-02" }} {{ date.default_format }} → 2026-03-02 %d %b %Y
        {{ d = date.parse "2026-03-02T14:05:09"; d.year + d.month + d.day + d.hour + d.minute + d.second }} {{ d.day_of_week }} → 2059 Monday
        """);

    public static TheoryData<string, string> Html => Filled.Table("""
        {{ "<b>x</b> & 'y'" | html.escape }} → &lt;b&gt;x&lt;/b&gt; &amp; &#39;y&#39;
        {{ "<b>x</b><script>1</script>y<!-- z -->" | html.strip }} → xy
        {{ "a\nb\r\nc" | html.newline_to_br | string.replace "\r" "" }} → a<br />¶b<br />¶c
        {{ "a b&c/é" | html.url_encode }} {{ "a b&c/é" | html.url_escape }} → a%20b%26c%2F%C3%A9 a%20b&c/%C3%A9
        """);

    public static TheoryData<string, string> Math => Filled.Table("""
        {{ -3 | math.abs }} {{ -1.5 | math.abs }} {{ null | math.abs }} → 3 1.5 
        {{ 1.2 | math.ceil }} {{ 1.8 | math.floor }} {{ 2.5 | math.round }} {{ 2.346 | math.round 2 }} → 2 1 2 2.35
        {{ 7 | math.divided_by 2 }} {{ 7 | math.divided_by 2.0 }} {{ -7 | math.divided_by 2 }} → 3 3.5 -4
        {{ 1234.5 | math.format "N2" }} {{ 1234.5 | math.format "N2" "nl-NL" }} {{ 255 | math.format "X4" }} → 1,234.50 1.234,50 00FF
        {{ 1 | math.is_number }} {{ "1" | math.is_number }} {{ null | math.is_number }} → true false false
        {{ 5 | math.minus 2 }} {{ 5 | math.plus 2 }} {{ 5 | math.times 2 }} {{ 5 | math.modulo 2 }} → 3 7 10 1
        """);

    public static TheoryData<string, string> Object => Filled.Table("""
        {{ leeg | object.default "x" }} {{ "" | object.default "x" }} {{ 0 | object.default "x" }} → x x 0
        {{ 5 | object.format "D3" }} {{ 5 | object.format "00000" }} {{ 1234567.891 | object.format "C2" "nl-NL" }} {{ null | object.format "D" }} → 005 00005 € 1.234.567,89 
        {{ plan | object.has_key "titel" }} {{ plan | object.has_key "x" }} {{ {a: null} | object.has_value "a" }} {{ plan | object.has_value "titel" }} → true false false true
        {{ plan | object.keys }} {{ plan | object.values }} {{ null | object.keys }} → ["titel", "jaar"] ["Samen", 2026] []
        {{ plan | object.size }} {{ "abc" | object.size }} {{ [1] | object.size }} {{ 5 | object.size }} → 2 3 1 0
        {{ null | object.typeof }}{{ true | object.typeof }} {{ 1 | object.typeof }} {{ "" | object.typeof }} {{ 1..2 | object.typeof }} {{ [] | object.typeof }} {{ {} | object.typeof }} → boolean number string iterator array object
        {{ 1 | object.kind }} {{ 1.0 | object.kind }} {{ 1m | object.kind }} {{ 1f | object.kind }} {{ 100000000000 | object.kind }} {{ 1..2 | object.kind }} {{ @string.size | object.kind }} → int double decimal float long range function
        {{ o = `{"a": [1, "x", null, true], "b": 1.5}` | object.from_json; o.a[1] + o.b }} → x1.5
        {{ {a: [1, 1.5, "x\"é"], b: null, c: true} | object.to_json }} → {"a":[1,1.5,"x\u0022\u00E9"],"b":null,"c":true}
        """);

    public static TheoryData<string, string> Regex => Filled.Table("""
        {{ "a.b" | regex.escape }} {{ `a\.b` | regex.unescape }} → a\.b a.b
        {{ "x12 y3" | regex.match `([a-z])(\d+)` }} {{ "x" | regex.match `\d` }} → ["x12", "x", "12"] []
        {{ "x12 y3" | regex.matches `[a-z](\d)` }} {{ "AB" | regex.match "ab" "i" }} → [["x1", "1"], ["y3", "3"]] ["AB"]
        {{ "a1b22" | regex.replace `(\d+)` "<$1>" }} {{ "a¶b" | regex.replace `^b` "c" "m" }} {{ "a¶b" | regex.replace "a.b" "x" "s" }} → a<1>b<22> a¶c x
        {{ "a, b;c" | regex.split `\s*[,;]\s*` }} {{ "abc" | regex.replace `a b # c` "x" "x" }} → ["a", "b", "c"] xc
        """);

    public static TheoryData<string, string> String => Filled.Table("""
        {{ "a\t\"b\"\\" | string.escape }} {{ "a\n" | string.literal }} → a\t\"b\"\\ "a\n"
        {{ "a" | string.append "b" }} {{ "a" | string.prepend "b" }} {{ null | string.append "b" }} → ab ba b
        {{ "een twee" | string.capitalize }} {{ "een twee" | string.capitalizewords }} → Een twee Een Twee
        {{ "abc" | string.contains "b" }} {{ "abc" | string.contains "" }} {{ "abc" | string.starts_with "a" }} {{ "abc" | string.ends_with "b" }} → true false true false
        {{ "" | string.empty }} {{ " " | string.empty }} {{ " " | string.whitespace }} → true false true
        {{ "ABC" | string.downcase }} {{ "abc" | string.upcase }} {{ "é" | string.upcase }} {{ "A" | string.equals_ignore_case "a" }} → abc ABC É true
        {{ "Wonen & zorg!" | string.handleize }} → wonen-zorg
        [{{ "  a  " | string.lstrip }}] [{{ "  a  " | string.rstrip }}] [{{ "  a  " | string.strip }}] {{ "a\nb\r\n" | string.strip_newlines }} → [a  ] [  a] [a] ab
        {{ 1 | string.pluralize "doel" "doelen" }} {{ 2 | string.pluralize "doel" "doelen" }} → doel doelen
        {{ "abab" | string.remove "b" }} {{ "abab" | string.remove_first "b" }} {{ "abab" | string.remove_last "b" }} → aa aab aba
        {{ "abab" | string.replace "b" "x" }} {{ "abab" | string.replace_first "b" "x" }} {{ "abab" | string.replace_first "b" "x" true }} → axax axab abax
        {{ "abc" | string.size }} {{ null | string.size }} → 3 0
        {{ "hallo" | string.slice 1 }} {{ "hallo" | string.slice 1 2 }} {{ "hallo" | string.slice (-2) }} {{ "hallo" | string.slice 9 }} → allo al lo 
        {{ "hallo" | string.slice1 1 }} {{ "hallo" | string.slice1 1 length: 3 }} {{ "hallo" | string.slice1 (-1) }} → a all o
        {{ "a,b,,c" | string.split "," }} {{ "" | string.split "," }} → ["a", "b", "c"] []
        {{ "12" | string.to_int + 1 }} {{ "x" | string.to_int }} {{ "12345678901" | string.to_long }} {{ "1.5" | string.to_float }} {{ "1.5" | string.to_double }} → 13  12345678901 1.5 1.5
        {{ "een twee drie" | string.truncate 8 }} {{ "een twee drie" | string.truncate 8 "…" }} {{ "kort" | string.truncate 8 }} → een t... een twe… kort
        {{ "een twee drie" | string.truncatewords 2 }} → een twee...
        {{ "a" | string.md5 }} {{ "a" | string.sha1 }} → 0cc175b9c0f1b6a831c399e269772661 86f7e437faa5a7fce15d1ddcb9eaeaea377667b8
        {{ "a" | string.sha256 | string.slice 0 8 }} {{ "a" | string.sha512 | string.slice 0 8 }} → ca978112 1f40fc92
        {{ "a" | string.hmac_sha1 "k" | string.size }} {{ "a" | string.hmac_sha256 "k" | string.size }} {{ "a" | string.hmac_sha512 "k" | string.size }} → 40 64 128
        [{{ "a" | string.pad_left 3 }}] [{{ "a" | string.pad_right 3 }}] [{{ "abc" | string.pad_left 1 }}] → [  a] [a  ] [abc]
        {{ "é" | string.base64_encode }} {{ "w6k=" | string.base64_decode }} → w6k= é
        {{ "abcb" | string.index_of "b" }} {{ "abcb" | string.index_of "b" 2 }} {{ "abcb" | string.index_of "B" 0 4 "OrdinalIgnoreCase" }} {{ "a" | string.index_of "x" }} → 1 3 1 -1
        """);

    public static TheoryData<string, string> Timespan => Filled.Table("""
        {{ timespan.from_days 1.5 }} {{ (timespan.from_hours 5).hours }} {{ (timespan.from_minutes 90).total_hours }} → 1.12:00:00 5 1.5
        {{ (timespan.from_seconds 5).seconds }} {{ (timespan.from_milliseconds 5).milliseconds }} {{ timespan.parse "01:02:03" }} {{ timespan.zero }} → 5 5 01:02:03 00:00:00
        """);

    [Theory]
    [MemberData(nameof(Array))]
    [MemberData(nameof(Date))]
    [MemberData(nameof(Html))]
    [MemberData(nameof(Math))]
    [MemberData(nameof(Object))]
    [MemberData(nameof(Regex))]
    [MemberData(nameof(String))]
    [MemberData(nameof(Timespan))]
    public void A_function_gives(string template, string expected) => Assert.Equal(expected, Filled.Text(template));

    [Theory]
    [InlineData("{{ date.now }}", "proef(1,4) : error : The function `date.now` is not available: a document must not depend on the day on which it is made")]
    [InlineData("{{ date.utc_now.year }}", "proef(1,4) : error : The function `date.utc_now` is not available: a document must not depend on the day on which it is made")]
    [InlineData("{{ math.random 1 2 }}", "proef(1,4) : error : The function `math.random` is not available: a document must come out the same each time")]
    [InlineData("{{ math.uuid }}", "proef(1,4) : error : The function `math.uuid` is not available: a document must come out the same each time")]
    [InlineData("{{ '1' | object.eval }}", "proef(1,10) : error : The function `object.eval` is not available: text is never run as a template")]
    [InlineData("{{ '1' | object.eval_template }}", "proef(1,10) : error : The function `object.eval_template` is not available: text is never run as a template")]
    [InlineData("{{ tablerow x in [1] }}{{ end }}", "proef(1,4) : error : The statement `tablerow` is not supported: use `for`")]
    [InlineData("{{ 1 | math.format 'N' 'xx-XX' }}", "proef(1,8) : error : The culture `xx-XX` is not available: use `nl-NL`, or `\"\"` for forms of no country")]
    [InlineData("{{ 'aa' | regex.match `(a)\\1` }}", "proef(1,11) : error : The pattern `(a)\\1` needs backtracking: leave out references back, `(?=`, `(?!`, `(?<=`, `(?<!` and `(?>`")]
    public void What_is_left_out_says_so(string template, string expected) => Assert.Equal(expected, Filled.Text(template));

    [Fact]
    public void Every_function_has_a_case()
    {
        string cases = string.Concat(new[] { Array, Date, Html, Math, Object, Regex, String, Timespan }.SelectMany(table => table).Select(row => (string)row[0]));
        string[] leftOut = ["date.now", "date.utc_now", "math.random", "math.uuid", "object.eval", "object.eval_template"];
        int seen = 0;
        foreach (string module in new[] { "array", "date", "html", "math", "object", "regex", "string", "timespan" })
        {
            string names = Filled.Text($"{{{{ {module} | object.keys | array.join ' ' }}}}");
            foreach (string name in names.Split(' ').Select(name => $"{module}.{name}").Except(leftOut))
            {
                Assert.Contains(name, cases, StringComparison.Ordinal);
                seen++;
            }
        }

        Assert.InRange(seen, 100, 200);
    }

    [Fact]
    public void A_template_cannot_change_the_functions_of_another()
    {
        Assert.Equal("2026-03-02", Filled.Text("{{ date.format = '%F'; date.parse '2026-03-02' }}"));
        Assert.Equal("02 Mar 2026", Filled.Text("{{ date.parse '2026-03-02' }}"));
        Assert.Equal("proef(1,11) : error : Cannot set a value for the readonly member: string.upcase", Filled.Text("{{ string.upcase = 1 }}"));
    }

    [Fact]
    public void Dutch_forms_need_no_culture_of_the_system()
    {
        string text = Filled.Text("{{ 1234.5 }} {{ -0.5m | math.format 'P0' }} {{ date.parse '2026-03-02' }}", context => context.PushCulture(DutchCulture.Instance));
        Assert.Equal("1234,5 -50% 02 mrt 2026", text);
    }
}
