namespace Agenda.Tests.Scriban;

public class StatementTests
{
    public static TheoryData<string, string> Statements => Filled.Table("""
        {{ if naam }}ja{{ end }}{{ if leeg }}nee{{ else if 0 }} nul{{ else }}nee{{ end }} → ja nul
        {{ if false; 1; else; 2; end }}{{ if !leeg¶"x"¶end }} → 2x
        {{ case 3 }}{{ when 1 }}a{{ when 2, 3 }}b{{ else }}c{{ end }} → b
        {{ case naam; when "Zorg" || "Wonen"; 1; when "Wonen"; 2; end }}{{ case 9; when 1; "a"; else; "b"; end }} → 1b
        {{ for x in [1, 2, 3] }}{{ x }},{{ end }} → 1,2,3,
        {{ for x in [1, 1, 2] }}{{ for.index }}{{ for.rindex }}{{ for.first }}{{ for.last }}{{ for.even }}{{ for.odd }}{{ for.changed }}{{ for.length }} {{ end }} → 02truefalsetruefalsetrue3 11falsefalsefalsetruefalse3 20falsetruetruefalsetrue3 
        {{ for x in (1..9) offset: 2 limit: 3; x; end }} {{ for x in [1, 2, 3] reversed; x; end }} {{ for x in (1..5) limit: 2 reversed; x; end }} → 345 321 54
        {{ for x in []; x; else; "geen"; end }}{{ for x in leeg; 1; else; 2; end }} → geen
        {{ for p in {a: 1, b: 2}; p.key + p.value; end }}{{ for c in "ab"; c + "."; end }} → a1b2a.b.
        {{ for x in 1..3; for y in 1..3; if y == 2; continue; end; if x == 2; break; end; x + y + " "; end; end }} → 2 4 4 6 
        {{ x = 9; for x in 1..2; end; x }}{{ for $x in 1..2; $x; end; $x }} → 912
        {{ i = 0; while i < 3; i = i + 1; if i == 2; continue; end; while.index; while.first; end }} → 0true2false
        {{ capture t }}<{{ naam }}>{{ end }}{{ t }} {{ t + "!" }} {{ t | string.upcase }} → <Wonen> <Wonen>! <WONEN>
        {{ o = {}; capture o.t }}x{{ end }}{{ o.t }} → x
        {{ o = {a: 1}; with o; a; b = a + 1; end; o.b }}{{ b }} → 12
        {{ o = {a: 1, b: 2}; import o; a + b }} → 3
        {{ x = 1; readonly x; o = {x: 2}; import o; x }} → 1
        a{{ ret }}b → a
        {{ func f; "x"; ret; "y"; end; f }}z → xz
        {{ "a"; ## een¶opmerking ## "b" # tot hier¶}}{{ # niets }} → ab
        {{ func w; for i in 1..$0; $$; end; end; wrap w 3; i + "-"; end }} → 1-2-3-
        """);

    public static TheoryData<string, string> Functions => Filled.Table("""
        {{ func plus; ret $0 + $1; end; plus 1 2; 1 | plus 3 }} → 34
        {{ func f; $.size; $.naam; $[-1]; end; f 1 2 naam: "x" }} → 2x2
        {{ func f(a, b = 2, c...); a + b; c; end; f 1; f 1 5; f 1 5 6 7; f b: 3 a: 1 }} → 3[]6[]6[6, 7]4[]
        {{ kwadraat(x) = x * x; kwadraat 3; kwadraat(4) }} → 916
        {{ f = do; ret $0 + 1; end; f 1 }} {{ func g; ret $0 5; end; g do; ret $0 * 2; end }} → 2 10
        {{ func teller; func $binnen; ret $0 + 1; end; ret $binnen $0; end; teller 1 }} → 2
        {{ func f }}<b>{{ $0 }}</b>{{ end }}{{ f "x" }} → <b>x</b>
        {{ v = 1; func f; v = 2; end; f; v }} {{ func g(v); v = 3; w = 4; end; g 1; v; w }} → 2 2
        {{ func f(n); if n == 0; ret 0; end; ret n + f(n - 1); end; f 5 }} → 15
        {{ func lijst(p); ret [1, 2, 3] | array.filter @(do; ret $0 > p; end); end; lijst 1 }} → [2, 3]
        {{ o = {}; func f; ret "f"; end; o.f = @f; o.f; 1 | o.f }} → ff
        """);

    public static TheoryData<string, string> Space => Filled.Table("""
        a  {{ 1 }}  b → a  1  b
        a ¶ {{- 1 -}} ¶ b → a1b
        a¶  {{~ if true ~}}  ¶  b¶  {{~ end ~}}¶c → a¶  b¶c
        {{ 1 ~}}   ¶¶b → 1¶b
        {%{ {{ naam }} }%}|{%%{ }%} }%%}|{%{- x -}%}  y →  {{ naam }} | }%} | x y
        {{ t = "een¶twee" ~}}¶   {{ t }}! →    een¶   twee!
        x {{ "een¶twee" }} → x een¶twee
        """);

    [Theory]
    [MemberData(nameof(Statements))]
    [MemberData(nameof(Functions))]
    [MemberData(nameof(Space))]
    public void A_template_gives(string template, string expected) => Assert.Equal(expected, Filled.Text(template));

    [Fact]
    public void Indent_follows_the_settings()
    {
        const string template = "{{ t = \"een\\n\\ntwee\" ~}}\n  {{ t }}";
        Assert.Equal("  een\n  \n  twee", Filled.Text(template));
        Assert.Equal("  een\n\n  twee", Filled.Text(template, context => context.IndentOnEmptyLines = false));
        Assert.Equal("  een\n\ntwee", Filled.Text(template, context => context.AutoIndent = false));
    }
}
