namespace Agenda.Tests.Scriban;

public class ExpressionTests
{
    public static TheoryData<string, string> Literals => Filled.Table("""
        {{ 1 }} {{ 1_000 }} {{ 0xff }} {{ 0b101 }} {{ 1e3 }} → 1 1000 255 5 1000
        {{ 100000000000 }} {{ 100000000000000000000 }} → 100000000000 100000000000000000000
        {{ 1.5 }} {{ 1.50m }} {{ 2f }} {{ 1.0d }} {{ 2.5e-1 }} → 1.5 1.50 2 1 0.25
        {{ 0xFFFFFFFF }} {{ 0xFFFFFFFFu }} {{ 0b1.1 }} → -1 4294967295 1.5
        {{ true }} {{ false }} <{{ null }}> → true false <>
        {{ "a\tb\"\\\u00e9\x41" }} {{ 'it\'s' }} → a	b"\éA it's
        {{ `c:\map` }} {{ `een ``woord``` }} → c:\map een `woord`
        {{ $"{naam} in {plan.jaar + 1}" }} {{ $'\{ {1}' }} {{ $"{$"{2}"}" }} → Wonen in 2027 { 1 2
        {{ [1, [2, "x"], null,] }} {{ [] }} → [1, [2, "x"], null] []
        {{ {a: 1, "b c": "x", d: {}} }} → {a: 1, "b c": "x", d: {}}
        {{ {a: 1, a: 2}.a }} → 2
        """);

    public static TheoryData<string, string> Paths => Filled.Table("""
        {{ naam }} {{ plan.titel }} {{ plan["jaar"] }} {{ posten[1].titel }} → Wonen Samen 2026 a
        {{ posten[-1].titel }} {{ posten[9] }} {{ naam[0] }} {{ naam[-1] }} → a  W n
        {{ posten.size }} {{ naam.size }} {{ plan.nergens }} → 2 5 
        {{ leeg?.a?.b }}{{ plan?.titel }} {{ leeg?.a[0] }} → Samen 
        {{ [].empty? }} {{ posten.empty? }} {{ {}.empty? }} {{ {} == empty }} {{ posten != blank }} → true false true true true
        {{ x = 1; this.x }} {{ this["x"] = 2; x }} → 1 2
        {{ a = []; a[2] = "x"; a }} → [null, null, "x"]
        {{ a = [1]; a.soort = "lijst"; a.soort + a[0] }} → lijst1
        {{ o = {}; o.a = {}; o.a.b = 1; o }} → {a: {b: 1}}
        {{ (plan).titel }} {{ ([1, 2])[1] }} {{ {a: 5}.a }} → Samen 2 5
        {{ date.parse("2026-03-02").day_of_year }} {{ (timespan.from_hours 25).days }} → 61 1
        """);

    public static TheoryData<string, string> Operators => Filled.Table("""
        {{ 1 + 2 * 3 - 4 / 2 }} {{ (1 + 2) * 3 }} {{ 2 - 1 - 1 }} → 5 9 0
        {{ 7 / 2 }} {{ 7 // 2 }} {{ -7 // 2 }} {{ 7 % 4 }} {{ 7.5 % 2 }} {{ 1 / 0 }} → 3.5 3 -3 3 1.5 Infinity
        {{ 2147483647 + 1 }} {{ 9223372036854775807 + 1 }} {{ 2 * 4611686018427387904 }} → 2147483648 9223372036854775808 9223372036854775808
        {{ 1.1m + 2.2m }} {{ 0.1 + 0.2 }} {{ 1.5m * 2 }} → 3.3 0.30000000000000004 3.0
        {{ 1 << 10 }} {{ 1024 >> 3 }} → 1024 128
        {{ "a" + 1 }} {{ 1 + "a" }} {{ "a" + null }} {{ true + "" }} {{ "ab" * 2 }} {{ 2 * "ab" }} {{ "a" * 0 }} → a1 1a a true abab abab 
        {{ 1 == 1.0 }} {{ "a" == "A" }} {{ null == leeg }} {{ "" == null }} {{ 1 != 2 }} → true false true false true
        {{ "a" < "b" }} {{ "b" <= "a" }} {{ 2 > 10 }} {{ "2" > "10" }} {{ null < 1 }} → true false false true false
        {{ 1 && 2 }} {{ null || "x" }} {{ 0 && true }} {{ "" || false }} {{ !null }} {{ !0 }} → true true true true true false
        {{ leeg ?? "geen" }} {{ naam ?? "geen" }} {{ naam ?! "wel" }}{{ leeg ?! "wel" }} → geen Wonen wel
        {{ 1 > 2 ? "a" : "b" }} {{ true ? false ? 1 : 2 : 3 }} → b 2
        {{ -2 * 3 }} {{ +5 }} {{ -(1.5) }} {{ -1m }} → -6 5 -1.5 -1
        {{ 1..3 }} {{ 3..1 }} {{ 1..<3 }} {{ 2..<2 }} → [1, 2, 3] [3, 2, 1] [1, 2] []
        {{ [1] + [2] }} {{ [1, 2] * 2 }} {{ [1, 2, 3, 4] / 2 }} {{ [1, 2, 3] % 2 }} → [1, 2] [1, 2, 1, 2] [1, 2] [1, 3]
        {{ [1] << 2 }} {{ 0 >> [1] }} {{ [1, 2] == [1, 2] }} {{ [1] < [1, 2] }} {{ [2] > [1] }} → [1, 2] [0, 1] true true true
        {{ a = 1; a++; ++a; a--; a; a += 2; a -= 1; a *= 6; a /= 4; a }} → 13324.5
        {{ a = 7; a //= 2; a %= 2; a }} {{ b = a++; b }} → 1 1
        {{ d = date.parse "2026-03-02"; e = d + (timespan.from_days 1); e - d }} {{ d < e }} {{ d == d }} → 1.00:00:00 true true
        """);

    public static TheoryData<string, string> Pipes => Filled.Table("""
        {{ "a" | string.upcase }} {{ "a" | string.append "b" | string.upcase }} {{ 1 | math.plus 2 + 3 }} → A AB 6
        {{ "a" |¶ string.append "b" |¶ string.prepend "c" }} {{ "x" |> string.upcase }} → cab X
        {{ x = "a" | string.upcase; x }} {{ "123.4" | string.to_double + 1 }} → A 124.4
        {{ string.replace "a b" match: "b" replace: "c" }} {{ "a b" | string.replace replace: "d" match: "b" }} → a c a d
        {{ string.append("a", "b") }} {{ math.round(2.345, 1) }} → ab 2.3
        {{ f = @string.upcase; f "a" }} {{ "b" | f }} → A B
        {{ string.append ^["a", "b"] }} {{ [1, 2] | array.each @(do; ret $0 * 2; end) }} → ab [2, 4]
        """);

    [Theory]
    [MemberData(nameof(Literals))]
    [MemberData(nameof(Paths))]
    [MemberData(nameof(Operators))]
    [MemberData(nameof(Pipes))]
    public void An_expression_is_worth(string template, string expected) => Assert.Equal(expected, Filled.Text(template));
}
