using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Agenda.Tests.Scriban;

/// <summary>What a stranger's template may not do: run without end, take memory without end, reach what it was not given.</summary>
public class LimitTests
{
    private static void WithoutPackageLimits(TemplateContext context)
    {
        context.LoopLimit = 0;
        context.LimitToString = 0;
        context.RecursiveLimit = 0;
        context.ObjectRecursionLimit = 0;
    }

    public static TheoryData<string> Endless =>
    [
        "{{ while true; end }}",
        "{{ for i in 1..99999999999999; end }}",
        "{{ for i in 1..99999; for j in 1..99999; end; end }}",
        "{{ func f; f; end; f }}",
        "{{ func f(n); ret f(n + 1) + f(n + 1); end; f 1 }}",
        "{{ x = 'a'; while true; x = x + x; end }}",
        "{{ x = 'abc'; for i in 1..99; x = x * 1000; end }}",
        "{{ 'abc' * 2000000000 }}",
        "{{ 'a' | string.pad_left 2147483647 }}",
        "{{ 'a' | string.pad_right 2000000000 | string.size }}",
        "{{ x = 'a' * 100000; x | string.replace 'a' x }}",
        "{{ x = 'a' * 100000; x | regex.replace 'a' x }}",
        "{{ x = 'a' * 1000000; 1..100 | array.each @(do; ret x; end) | array.join x }}",
        "{{ [1] * 2000000000 }}",
        "{{ [] | array.insert_at 2000000000 1 }}",
        "{{ a = []; a[2000000000] = 1 }}",
        "{{ 1..2000000000 | array.size | math.plus 0; 1..2000000000 | array.sort }}",
        "{{ 1..2000000000 | array.join ',' }}",
        "{{ 1..2000000000 | array.reverse | array.first }}",
        "{{ 1..2000000000 }}",
        "{{ x = 1 << 1000000; while true; x = x * x; end }}",
        "{{ 1 << 2000000000 }}",
        "{{ 1 | math.format 'N999999999' }}",
        "{{ a = {}; a.zelf = a; a }}",
        "{{ a = []; a[0] = a; a }}",
        "{{ a = []; a[0] = a; a == a; b = []; b[0] = b; a == b }}",
        "{{ a = {}; a.zelf = a; a | object.to_json }}",
        "{{ a = [1]; for i in 1..60; a = [a, a]; end; a }}",
        "{{ a = [1]; for i in 1..60; a = a + a; end; a.size }}",
        "{{ capture x }}{{ while true }}tekst{{ end }}{{ end }}",
        "{{ func f; for i in 1..1000; $0; end; end; while true; x = f 'y'; end }}",
        "{{ include 'zelf' }}",
        // What costs time without making text or taking steps of its own.
        "{{ x = 1 << 1048000; for i in 1..900; y = x + ''; end }}",
        "{{ x = 1 << 1048000; while true; y = x % 7; y = x // 3; y = x == i; end }}",
        "{{ x = 1 << 1048000; for i in 1..900; x | math.format 'N0'; end }}",
        "{{ x = 'a' * 200000; y = 'a' * 100000 + 'b'; while true; z = x | string.contains y; end }}",
        "{{ x = 'a' * 200000; while true; z = x | string.index_of 'b'; z = x | string.sha512; end }}",
        "{{ x = 'a' * 200000; y = x + ''; while true; z = x == y; end }}",
        "{{ x = 'a' * 200000; o = {}; while true; o[x] = 1; z = o[x]; end }}",
        "{{ x = 'a' * 200000; l = [x] * 100000; l | array.uniq | array.size }}",
        "{{ x = 'a' * 200000; y = x + 'b'; l = [y] * 100000; l | array.contains x + 'c' }}",
        "{{ x = 'a' * 200000; l = [x, x + 'b'] * 50000; l | array.sort | array.size }}",
        "{{ date.format = '%A' * 50000; d = date.parse '2026-03-02'; while true; z = d == ''; end }}",
        "{{ d = date.parse '2026-03-02'; while true; z = d | date.parse_to_string '%A' * 1000; end }}",
        "{{ ('a' * 50000) | regex.matches '(a?){50}' | array.size }}",
        "{{ x = 'a' * 100000; while true; z = x | regex.match 'b'; end }}",
        "{{ x = 'ab' * 50000; while true; z = x | string.split 'a'; end }}",
        "{{ x = '[' + '1,' * 100000 + '1]'; while true; z = x | object.from_json; end }}",
        "{{ 1..99999999999 | array.any @string.empty }}",
        "{{ for i in (1..99999999999) reversed limit: 1; i; end }}",
        "{{ f(x) = x; f ^(1..99999999999) }}",
        "{{ (1..99999999999) * 2000000000 | array.size }}",
        "{{ (1..99999999999) == (1..99999999999) }}",
        "{{ a = 1..3; a[2000000000] = 1 }}",
        "{{ a = [1]; r = a | array.offset 0; a[0] = r; r }}",
        "{{ a = 1..3; a[0] = a; a }}",
        "{{ a = {}; a.zelf = a; $'{a}' }}",
        "{{ a = []; a[0] = a; a | array.join ',' }}",
        "{{ func w; wrap w; $$; end; end; wrap w; 1; end }}",
        "{{ g = do; [1, 1] | array.each @g | array.size; end; g }}",
        "{{ include_join ['zelf', 'zelf'] 'tpl:zelf' }}",
        "{{ 1..99999999 | array.each @(do; ret $0; end) | array.uniq | array.size }}",
    ];

    [Theory]
    [MemberData(nameof(Endless))]
    public void The_budget_stops_what_has_no_end(string template)
    {
        string result = Filled.Text(template, context =>
        {
            WithoutPackageLimits(context);
            context.Budget.StepLimit = 300_000;
            context.Budget.TextLimit = 3_000_000;
            Filled.Templates(context, ("zelf", "{{ include 'zelf' }}"));
        });
        Assert.Matches("^[a-z]+\\(\\d+,\\d+\\) : error : ", result);
    }

    [Theory]
    [MemberData(nameof(Endless))]
    public void The_default_limits_stop_it_too(string template)
    {
        // Some are cut short here instead (a text at LimitToString), which is an end as well.
        string result = Filled.Text(template, context => Filled.Templates(context, ("zelf", "{{ include 'zelf' }}")));
        Assert.InRange(result.Length, 1, 1_200_000);
    }

    [Theory]
    [InlineData("{{ while true; end }}", "proef(1,4) : error : Exceeding number of iteration limit `1000` for loop statement.")]
    [InlineData("{{ for i in 1..1001; end }}", "proef(1,14) : error : Range expression exceeds LoopLimit `1000`.")]
    [InlineData("{{ for i in 1..100; for j in 1..100; end; end }}", "proef(1,21) : error : Exceeding number of iteration limit `1000` for loop statement.")]
    [InlineData("{{ func f; f; end; f }}", "proef(1,12) : error : Exceeding number of recursive depth limit `100` for node: `f`")]
    [InlineData("{{ a = {}; a.b = a; a }}", "proef(1,1) : error : Structure is too deeply nested or contains reference loops.")]
    public void The_limits_of_the_package_hold_by_default(string template, string expected) => Assert.Equal(expected, Filled.Text(template));

    [Fact]
    public void The_budget_holds_over_all_that_one_context_renders()
    {
        TemplateContext context = Filled.Context(context => context.Budget.StepLimit = 2000);
        string result = "";
        int times = 0;
        while (!result.Contains("steps", StringComparison.Ordinal))
        {
            result = Filled.Text("{{ for i in 1..100; i; end }}", context);
            Assert.InRange(++times, 1, 100);
        }

        Assert.InRange(times, 2, 100);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    [InlineData("-", "")]
    [InlineData("!", "")]
    [InlineData("1+", "")]
    [InlineData("1|", "f")]
    [InlineData("true?", ":1")]
    [InlineData("f(", ")")]
    [InlineData("a[", "]")]
    [InlineData("$\"{", "}\"")]
    [InlineData("@", "")]
    [InlineData("a.", "a")]
    [InlineData("x[0]", "")]
    [InlineData("f()", "")]
    [InlineData("do;", ";end")]
    [InlineData("if true;", ";end")]
    [InlineData("for a in b;", ";end")]
    [InlineData("if 1; else ", "")]
    public void Depth_ends_in_a_message_and_not_in_the_stack(string open, string close)
    {
        string nested = string.Concat(Enumerable.Repeat(open, 20_000)) + "1" + string.Concat(Enumerable.Repeat(close, 20_000));
        Template template = Template.Parse("{{ " + nested + " }}", "proef");
        Assert.True(template.HasErrors);
        Assert.InRange(template.Messages[0].ToString().Length, 1, 1000);
    }

    [Fact]
    public void A_value_of_the_program_is_opaque()
    {
        TemplateContext context = Filled.Context();
        ((ScriptObject)context.CurrentGlobal!).SetValue("ding", new Uri("https://voorbeeld.nl/a"), false);
        Assert.Equal("https://voorbeeld.nl/a", Filled.Text("{{ ding }}{{ ding.host }}{{ ding.get_type }}{{ ding | object.keys | array.join ',' }}", context));
        Assert.Equal("proef(1,9) : error : Cannot set a value for the readonly member: ding.host", Filled.Text("{{ ding.host = 1 }}", context));
    }

    [Fact]
    public void What_is_readonly_stays_as_it_is()
    {
        TemplateContext context = Filled.Context();
        ScriptObject plan = Filled.Object(("titel", "vast"));
        plan.IsReadOnly = true;
        ((ScriptObject)context.CurrentGlobal!).SetValue("vast", plan, true);
        Assert.Equal("proef(1,9) : error : The object is readonly", Filled.Text("{{ vast.titel = 1 }}", context));
        Assert.Equal("proef(1,4) : error : Cannot set the readonly variable `vast`", Filled.Text("{{ vast = 1 }}", context));
        Assert.Equal("vast", Filled.Text("{{ vast.titel }}", context));
    }

    [Fact]
    public void A_caller_can_cancel()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Template template = Template.Parse("{{ while true; end }}", "proef");
        Assert.Throws<ScriptAbortException>(() => template.Render(new TemplateContext { CancellationToken = source.Token }));
    }
}
