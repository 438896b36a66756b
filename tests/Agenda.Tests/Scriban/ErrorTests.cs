using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Agenda.Tests.Scriban;

public class ErrorTests
{
    [Theory]
    [InlineData("{{ 1 + }}", "1,8", "Expecting an <expression> to the right of the operator instead of `}}`")]
    [InlineData("{{ x = }}", "1,8", "Expecting <expression> instead of `}}`")]
    [InlineData("{{ x = y = 1 }}", "1,8", "Expression is only allowed for a top level assignment")]
    [InlineData("{{ 'a' | }}", "1,10", "Error while parsing pipe expression")]
    [InlineData("{{ (1 + 2 }}", "1,11", "Expecting a closing `)`")]
    [InlineData("{{ [1, 2 }}", "1,10", "Unexpected token found `}}` while expecting `]`.")]
    [InlineData("{{ {a 1} }}", "1,7", "Expecting a colon : after identifier `a`")]
    [InlineData("{{ {a: } }}", "1,8", "Expecting an expression for the value of the member.")]
    [InlineData("{{ {1: 2} }}", "1,5", "Expecting a simple identifier for the member name.")]
    [InlineData("{{ a. }}", "1,7", "The dot operator is expected to be followed by a plain identifier")]
    [InlineData("{{ a[ }}", "1,7", "Expecting <index_expression> instead of `}}`")]
    [InlineData("{{ a[1 }}", "1,8", "Expecting ']'")]
    [InlineData("{{ ! }}", "1,6", "Error while parsing unary expression")]
    [InlineData("{{ ++1 }}", "1,8", "The operand of an increment or decrement operator must be a variable, property or indexer")]
    [InlineData("{{ true ? 1 }}", "1,13", "while expecting `:`.")]
    [InlineData("{{ if }}x{{ end }}", "1,7", "Error while parsing if statement")]
    [InlineData("tekst\n{{ if x }}\n", "2,11", "The <end> statement was not found")]
    [InlineData("{{ end }}", "1,6", "Found <end> statement without a corresponding beginning of a block")]
    [InlineData("{{ else }}{{ end }}", "1,4", "A else condition must be preceded by")]
    [InlineData("{{ when 1 }}{{ end }}", "1,4", "A `when` condition must be preceded by")]
    [InlineData("{{ case 1 }}{{ x }}{{ end }}", "1,16", "Only `when`/`else` are expected.")]
    [InlineData("{{ case 1 }}{{ when }}{{ end }}", "1,21", "When is expecting at least one value.")]
    [InlineData("{{ for in x }}{{ end }}", "1,4", "Expecting 'in' word instead of `x`")]
    [InlineData("{{ for 1 in x }}{{ end }}", "1,4", "Expecting a variable instead of `1`")]
    [InlineData("{{ for x in }}{{ end }}", "1,13", "Error while parsing for statement")]
    [InlineData("{{ while x = 1 }}{{ end }}", "1,10", "Expression is only allowed for a top level assignment")]
    [InlineData("{{ for.ding }}", "1,4", "The loop variable <for.ding> is not supported")]
    [InlineData("{{ while.last }}", "1,4", "The loop variable <while.last> is invalid")]
    [InlineData("{{ capture }}{{ end }}", "1,12", "Error while parsing capture statement")]
    [InlineData("{{ func f(x = 1, y) }}{{ end }}", "1,18", "Cannot declare a normal parameter after an optional parameter.")]
    [InlineData("{{ func f($x) }}{{ end }}", "1,11", "Expecting only a simple name parameter for a function")]
    [InlineData("{{ func f(x = y) }}{{ end }}", "1,11", "Expecting only a literal for an optional parameter value.")]
    [InlineData("{{ func f(x }}{{ end }}", "1,13", "Expecting a comma to separate arguments")]
    [InlineData("{{ f(1 }}", "1,8", "Expecting a comma to separate arguments")]
    [InlineData("{{ 1 $$ }}", "1,9", "Cannot use block delegate $$ in a nested expression")]
    [InlineData("{{ 'abc }}", "1,10", "Unexpected token")]
    [InlineData("{{ 'a\\q' }}", "1,4", "Unexpected escape character `q` in string")]
    [InlineData("{{ 0x }}", "1,4", "Unexpected token 0x")]
    [InlineData("{{ 1e }}", "1,6", "Unexpected token")]
    [InlineData("{{ ~ }}", "1,4", "Unexpected token ~")]
    [InlineData("{{ } }}", "1,4", "Unexpected token }")]
    [InlineData("{{ a {{ b }}", "1,7", "Expecting a simple identifier for the member name.")]
    [InlineData("{{ break x }}", "1,10", "Expecting <EOL>/end of line.")]
    public void What_cannot_be_parsed_is_told_with_its_place(string template, string place, string part)
    {
        Template parsed = Template.Parse(template, "proef");
        Assert.True(parsed.HasErrors);
        Assert.StartsWith($"proef({place}) : error : ", parsed.Messages[0].ToString(), StringComparison.Ordinal);
        Assert.Contains(part, parsed.Messages[0].Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => parsed.Render(new TemplateContext()));
    }

    [Theory]
    [InlineData("{{ leeg.x }}", "1,9", "Cannot get the member leeg.x for a null object.")]
    [InlineData("{{ leeg[0] }}", "1,4", "Object `leeg` is null. Cannot access indexer: leeg[0]")]
    [InlineData("{{ naam[leeg] }}", "1,9", "Cannot access target `naam` with a null indexer: naam[leeg]")]
    [InlineData("{{ leeg.x = 1 }}", "1,9", "Object `leeg` is null. Cannot access member: leeg.x")]
    [InlineData("{{ nergens 1 }}", "1,4", "The function `nergens` was not found")]
    [InlineData("{{ 1 | nergens }}", "1,8", "The function `nergens` was not found")]
    [InlineData("{{ 1 | naam }}", "1,8", "Pipe expression destination `naam` is not a valid function ")]
    [InlineData("{{ naam 1 }}", "1,4", "Invalid target function `Wonen` (string)")]
    [InlineData("{{ 1 // 0 }}", "1,6", "Attempted to divide by zero.")]
    [InlineData("{{ 'a' - 1 }}", "1,8", "Operator `-` is not supported on string objects")]
    [InlineData("{{ 'a' * 'b' }}", "1,4", "Expecting an integer. The operator `*` is not supported for the expression. Only working on string x int or int x string")]
    [InlineData("{{ true + 1.5 | math.round }}{{ true + false }}", "1,38", "The operator `+` is not valid for bool<->bool")]
    [InlineData("{{ -'a' }}", "1,5", "Unexpected value `a / Type: string`. Cannot negate(-)/positive(+) a non-numeric value")]
    [InlineData("{{ [1] + 2 }}", "1,10", "The operator `+` is not supported between array and int. Expecting an array for the right argument.")]
    [InlineData("{{ for x in 5 }}{{ end }}", "1,13", "Unexpected type `int` for iterator")]
    [InlineData("{{ for x in [1] stap: 2 }}{{ end }}", "1,17", "Unsupported argument `stap` for statement: `for`")]
    [InlineData("{{ with naam }}{{ end }}", "1,9", "Invalid target property `naam` used for [with] statement. Must be a ScriptObject instead of `string`")]
    [InlineData("{{ import naam }}", "1,11", "Unexpected value `string` for import. Expecting an plain script object.")]
    [InlineData("{{ wrap (naam) }}{{ end }}", "1,9", "Expecting a direct function instead of the expression `(naam)/nested expression`")]
    [InlineData("{{ x = 1; readonly x; x = 2 }}", "1,23", "Cannot set the readonly variable `x`")]
    [InlineData("{{ break }}", "1,4", "The <break> statement can only be used inside for/while loops")]
    [InlineData("{{ continue }}", "1,4", "The <continue> statement can only be used inside for/while loops")]
    [InlineData("{{ func f(a, b); end; f 1 }}", "1,26", "Invalid number of arguments `1` passed to `f 1` while expecting `2` arguments")]
    [InlineData("{{ func f(a); end; f 1 2 }}", "1,24", "Invalid number of arguments `2` passed to `f 1 2` while expecting `1` arguments")]
    [InlineData("{{ 'a' | string.slice 'x' }}", "1,23", "Unable to convert type `string` to int")]
    [InlineData("{{ 'hallo' | string.slice1 (-10) 3 }}", "1,34", "length must be a non-negative value. (Parameter 'length')")]
    [InlineData("{{ 1 | math.format 'N9999' }}", "1,8", "The format is too long")]
    [InlineData("{{ a = [1, 2]; for x in a; a[a.size] = x; end }}", "1,16", "A list was changed while it was gone through")]
    [InlineData("{{ a = [1]; a | array.each do; a[2] = 1; end }}", "1,1", "A list was changed while it was gone through")]
    [InlineData("{{ a = {b: 1}; for p in a; a[p.key + 'x'] = 1; end }}", "1,16", "A list was changed while it was gone through")]
    [InlineData("{{ timespan.from_days 1e300 }}", "1,4", "The number is too large or too small")]
    [InlineData("{{ date.parse '2026-03-02' | date.add_years 2147483647 }}", "1,30", "The value is outside what is possible")]
    [InlineData("{{ [1] | array.each 5 }}", "1,21", "The parameter `5` is not a function. Maybe prefix it with @? (Parameter 'function')")]
    [InlineData("{{ [1, 'a'] | array.sort }}", "1,15", "Failed to compare two elements in the array: `int` and `string`")]
    [InlineData("{{ 'x' | object.from_json }}", "1,10", "The text is not JSON: see its line 1, character 1")]
    [InlineData("{{ '!' | string.base64_decode }}", "1,10", "The text is not in a form that can be read, or the format is none")]
    [InlineData("{{ 'a' | regex.match '(' }}", "1,10", "Invalid pattern `(` at character 2: InsufficientClosingParentheses")]
    public void What_cannot_be_done_is_told_with_its_place(string template, string place, string message) =>
        Assert.Equal($"proef({place}) : error : {message}", Filled.Text(template));

    [Fact]
    public void An_error_tells_file_line_and_column()
    {
        Template template = Template.Parse("een\n  {{ leeg.x }}", "stijl/blad.scriban");
        var fault = Assert.Throws<ScriptRuntimeException>(() => template.Render(Filled.Context()));
        Assert.Equal(("stijl/blad.scriban", 1, 10), (fault.Span.FileName, fault.Span.Start.Line, fault.Span.Start.Column));
        Assert.Equal("Cannot get the member leeg.x for a null object.", fault.OriginalMessage);
    }

    [Fact]
    public void A_strict_context_knows_no_unknown_variable()
    {
        Assert.Equal("", Filled.Text("{{ namm }}"));
        Assert.Equal("proef(1,4) : error : The variable or function `namm` was not found", Filled.Text("{{ namm }}", context => context.StrictVariables = true));
        Assert.Equal("", Filled.Text("{{ leeg }}{{ plan.x }}", context => context.StrictVariables = true));
    }

    [Fact]
    public void Switches_decide_what_is_strict()
    {
        Assert.Equal("proef(1,9) : error : Cannot get member with name x.", Filled.Text("{{ plan.x }}", context => context.EnableRelaxedMemberAccess = false));
        Assert.Equal("", Filled.Text("{{ leeg.x }}", context => context.EnableRelaxedTargetAccess = true));
        Assert.Equal("", Filled.Text("{{ nergens 1 }}", context => context.EnableRelaxedFunctionAccess = true));
        Assert.Equal("", Filled.Text("{{ naam[leeg] }}", context => context.EnableNullIndexer = true));
        Assert.StartsWith("proef(1,10) : error : The index 5 is out of bounds [0, 1]", Filled.Text("{{ ([1])[5] }}", context => context.EnableRelaxedIndexerAccess = false), StringComparison.Ordinal);
        Assert.Equal("a", Filled.Text("a{{ break }}b", context => context.EnableBreakAndContinueAsReturnOutsideLoop = true));
    }

    [Fact]
    public void The_parser_takes_a_limit()
    {
        Template template = Template.Parse("{{ [[[1]]] }}", "proef", new ParserOptions { ExpressionDepthLimit = 5 });
        Assert.Contains("The statement depth limit `5` was reached", template.Messages[0].Message, StringComparison.Ordinal);
    }
}
