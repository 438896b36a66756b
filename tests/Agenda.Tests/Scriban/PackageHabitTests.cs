namespace Agenda.Tests.Scriban;

/// <summary>
/// What the package does where its documentation is silent, and what no one would guess: corners that a template may have come to
/// count on. Each was seen in the package; a change here is a change of the language.
/// </summary>
public class PackageHabitTests
{
    public static TheoryData<string, string> Lists => Filled.Table("""
        {{ (1..4) / 2 }} {{ [1, 2, 3, 4] / 2 }} {{ (1..4) % 2 }} → [1, 2, 3] [1, 2] [1, 3]
        {{ (1..2) * 2 | object.typeof }} {{ [1] * 2 | object.typeof }} {{ (1..2) << 3 | object.typeof }} {{ 0 >> [1] | object.typeof }} → iterator array iterator array
        {{ [1] + {a: 2} }} {{ {a: 2} << [1] }} {{ {a: 1} != [] }} → [1, {key: "a", value: 2}] [{key: "a", value: 2}, [1]] true
        {{ {a: 1} + [2] }} {{ [] >> {a: 1} }} → [{key: "a", value: 1}, 2] [[], {key: "a", value: 1}]
        {{ r = 1..3; r[0] = 9; r[4] = 5; r }} {{ w = "a b" | string.split " "; w[1] = "c"; w }} → [9, 2, 3, null, 5] ["a", "c"]
        {{ a = [1, 2]; a.size = 5; a.size }} → 2
        {{ d = date.parse "2026-03-02"; d.empty? }} {{ naam.empty? }} {{ empty.empty? }} → true false false
        {{ 1e20 | object.typeof }} {{ 1e20 | object.kind }} {{ true | math.abs }} → number bigint true
        {{ for m in date; m.key + " "; end }} → now utc_now add_days add_months add_years add_hours add_minutes add_seconds add_milliseconds parse parse_to_string default_format format to_string 
        {{ timespan | object.keys | array.first }} → zero
        {{ func f; capture t; ret 5; end; end; f }}{{ func g; with plan; ret jaar; end; end; g }} → 2026
        {{ func f; 1; end }}[{{ @f }}]{{ f }}[{{ g = @f; g }}] → []1[1]
        """);

    public static TheoryData<string, string> Dates => Filled.Table("""
        {{ "2026-03-02 14:05:06" | date.parse_to_string "%F %T" }} {{ "2026-03-02" | date.parse_to_string "%d %B" }} → 2026-03-02 14:05:06 02 Mar
        {{ "2026-03-02" | date.parse_to_string }} {{ "2026-03-02" | date.parse_to_string "dd/MM" }} {{ "" | date.parse_to_string "%F" }} → 2 b Y 02/03 
        {{ "02-03-2026" | date.parse_to_string "%F" input_pattern: "%d-%m-%Y" }} → 2026-03-02
        """);

    public static TheoryData<string, string> Faults => Filled.Table("""
        {{ 'abc' | string.upcase 1 }} → proef(1,12) : error : Invalid number of arguments `2` passed to `string.upcase 1` while expecting `1` arguments
        {{ 'abc' | string.upcase leeg.x }} → proef(1,12) : error : Invalid number of arguments `2` passed to `string.upcase leeg.x` while expecting `1` arguments
        {{ include_join [] 'a' 'b' 'c' 'd' }} → proef(1,4) : error : Invalid number of arguments `5` passed to `include_join [] 'a' 'b' 'c' 'd'` while expecting `4` arguments
        {{ "ab"[2] }} → proef(1,4) : error : Index was outside the bounds of the array.
        {{ naam[9] }} → proef(1,4) : error : Index was outside the bounds of the array.
        {{ [2] - [1] }} → proef(1,8) : error : The operator `-` is not supported between array and array.
        {{ [2] - 1 }} → proef(1,8) : error : The operator `-` is not supported between array and int.
        {{ (1..2) + plan }} → proef(1,13) : error : The operator `+` is not supported between range and object. Expecting an array for the right argument.
        {{ [1] * [2] }} → proef(1,8) : error : The operator `*` is not supported between array and array. Expecting only one array for the left or right argument.
        {{ 1e20[0] }} → proef(1,4) : error : Cannot use the bigint primitive `100000000000000000000` as a list.
        {{ leeg | date.add_days 1 }} → proef(1,11) : error : Argument `date` cannot be null
        {{ leeg | date.to_string leeg }} → proef(1,26) : error : Value cannot be null. (Parameter 'pattern')
        {{ leeg | regex.escape }} → proef(1,11) : error : Argument `pattern` cannot be null
        {{ 'a' | regex.replace 'a' leeg }} → proef(1,10) : error : Argument `replace` cannot be null
        {{ leeg | string.handleize }} → proef(1,11) : error : Argument `text` cannot be null
        {{ 'a' | string.index_of 'a' 5 1 'Zo' }} → proef(1,34) : error : 'Zo' is not a valid stringComparison (Parameter 'stringComparison')
        {{ '1' | date.parse_to_string '%j' }} → proef(1,10) : error : The pattern %j is not supported for the parse method (Parameter 'pattern')
        {{ '1' | date.parse_to_string '-' }} → proef(1,10) : error : The text is not in a form that can be read, or the format is none
        {{ @string.upcase | object.to_json }} → proef(1,4) : error : Can not serialize functions to JSON. (Parameter 'value')
        {{ empty | array.first }} → proef(1,4) : error : Unable to convert type `object` to `IEnumerable`
        {{ empty | array.cycle }} → proef(1,4) : error : Unexpected list value. Expecting an array, list or iterator. Unable to convert to a list.
        {{ for x in empty }}{{ end }} → proef(1,13) : error : Unexpected type `object` for iterator
        {{ import empty }} → proef(1,11) : error : Unexpected value `object` for import. Expecting an plain script object.
        {{ capture 5 }}{{ leeg.x }}{{ end }} → proef(1,12) : error : Unsupported target expression for assignment.
        {{ func f(a, b); end; f(1) + 2 }} → proef(1,26) : error : Invalid number of arguments `1` passed to `f(1)` while expecting `2` arguments
        {{ func f(a, b); end; f(1) }} → proef(1,27) : error : Invalid number of arguments `1` passed to `f(1)` while expecting `2` arguments
        {{ 1_000.5 }} → proef(1,4) : error : Unable to parse the number 1000.5
        {{ {`a`: 1} }} → proef(1,5) : error : Unexpected token ``a`` while parsing object initializer. Expecting a simple identifier for the member name.
        {{ $f(x) = 1 }} → proef(1,4) : error : Error while parsing assign expression: Expression is only allowed for a top level assignment in: <target_expression> = <value_expression>
        {{ [[1]] 2 }} → proef(1,4) : error : Invalid target function `[[1]] 2` (array)
        """);

    [Theory]
    [MemberData(nameof(Lists))]
    [MemberData(nameof(Dates))]
    [MemberData(nameof(Faults))]
    public void It_is_as_in_the_package(string template, string expected) => Assert.Equal(expected, Filled.Text(template));

    [Fact]
    public void Strict_members_hold_for_empty_and_for_null_too()
    {
        Assert.Equal("proef(1,4) : error : Object `leeg` is null. Cannot access property `empty?`", Filled.Text("{{ leeg.empty? }}", context => context.EnableRelaxedMemberAccess = false));
        Assert.Equal("proef(1,9) : error : Object `leeg` is null. Cannot access member: leeg.x", Filled.Text("{{ leeg.x }}", context =>
        {
            context.EnableRelaxedMemberAccess = false;
            context.EnableRelaxedTargetAccess = true;
        }));
        Assert.Equal("", Filled.Text("{{ leeg.empty? }}"));
    }

    [Fact]
    public void A_text_that_is_passed_on_is_not_cut()
    {
        Assert.Equal("8", Filled.Text("{{ 'achtlang' | string.size }}", context => context.LimitToString = 5));
        Assert.Equal("achtl...", Filled.Text("{{ 'achtlang' }}", context => context.LimitToString = 5));
    }

    [Theory]
    [InlineData("f(", ")")]
    [InlineData("a[", "]")]
    public void A_call_or_an_index_in_another_is_one_level(string open, string close)
    {
        string Nested(int count) => "{{ " + string.Concat(Enumerable.Repeat(open, count)) + "1" + string.Concat(Enumerable.Repeat(close, count)) + " }}";
        Assert.False(global::Scriban.Template.Parse(Nested(248), "proef").HasErrors);
        Assert.Contains("depth limit `250`", global::Scriban.Template.Parse(Nested(249), "proef").Messages[0].Message, StringComparison.Ordinal);
    }
}
