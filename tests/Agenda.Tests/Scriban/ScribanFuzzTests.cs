using FsCheck;
using FsCheck.Fluent;
using Scriban;
using Scriban.Syntax;

namespace Agenda.Tests.Scriban;

/// <summary>Templates that were good once, with parts cut out, doubled, swapped and put in.</summary>
public class ScribanFuzzTests
{
    private const int Steps = 20_000;
    private const int Characters = 200_000;

    private static readonly string[] _seeds =
    [
        .. new IEnumerable<object[]>[]
        {
            ExpressionTests.Literals, ExpressionTests.Paths, ExpressionTests.Operators, ExpressionTests.Pipes, StatementTests.Statements,
            StatementTests.Functions, StatementTests.Space, BuiltinTests.Array, BuiltinTests.Date, BuiltinTests.Html, BuiltinTests.Math,
            BuiltinTests.Object, BuiltinTests.Regex, BuiltinTests.String, BuiltinTests.Timespan, PackageHabitTests.Lists, PackageHabitTests.Dates,
            PackageHabitTests.Faults,
        }.SelectMany(table => table).Select(row => (string)row[0]),
        .. LimitTests.Endless.AsEnumerable<object[]>().Select(row => (string)row[0]),
    ];

    private static readonly string[] _pieces =
    [
        "{{", "}}", "{{-", "~}}", "{%{", "}%}", "(", ")", "[", "]", "{", "}", "\"", "'", "`", "$\"{", "|", "|>", "?", "??", "?.", ":", ";", ",", ".", "..", "..<", "...", "=", "==", "+=", "++",
        "-", "*", "/", "//", "%", "<<", ">>", "!", "@", "^", "&&", "||", "#", "##", "\n", "\r\n", "\t", " ", "\0", "é", "\ud800", "$", "$$", "$0", "this", "null", "true", "empty", "0", "1", "-1",
        "2147483647", "9999999999", "1e400", "0x", "0b1", "1.5m", "if ", "else", "end", "for x in ", "while ", "case ", "when ", "func f", "do", "ret ", "break", "continue", "capture x", "with x", "wrap f",
        "import x", "readonly x", "include 'zelf'", "naam", "leeg", "posten", "string.pad_left ", "array.each @", "regex.replace ", "date.parse ", "object.to_json",
        "posten[posten.size] = 1", "plan[naam + 1] = 1", "for x in posten;", "for p in plan;", "1..9",
    ];

    private static readonly Gen<(int Kind, int At, int Length, string Piece)> _change =
        from kind in Gen.Choose(0, 4)
        from at in Gen.Choose(0, 1000)
        from length in Gen.Choose(1, 12)
        from piece in Gen.Elements(_pieces)
        select (kind, at, length, piece);

    private static readonly Arbitrary<string> _templates = Arb.From(
        from seed in Gen.Elements(_seeds)
        from other in Gen.Elements(_seeds)
        from count in Gen.Choose(0, 6)
        from changes in Gen.ArrayOf(_change, count)
        select changes.Aggregate(seed, (text, change) => Change(text, other, change)),
        text => Enumerable.Range(0, text.Length).Select(i => text.Remove(i, 1)));

    private static string Change(string text, string other, (int Kind, int At, int Length, string Piece) change)
    {
        int at = change.At % (text.Length + 1);
        int length = Math.Min(change.Length, text.Length - at);
        return change.Kind switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text.Insert(at, other[(change.At % other.Length)..]),
            3 => text.Remove(at, length).Insert(at, change.Piece),
            _ => text.Insert(at, change.Piece),
        };
    }

    [Fact]
    public void No_template_does_more_than_report_an_error()
    {
        int unparsed = 0;
        int stopped = 0;
        int filled = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20260401, 7).WithParallelRunConfig(null), Prop.ForAll(_templates, template =>
        {
            Template parsed = Template.Parse(template, "proef");
            Assert.All(parsed.Messages, message => Assert.InRange(message.Message.Length, 1, 2000));
            if (parsed.HasErrors)
            {
                unparsed++;
                return;
            }

            TemplateContext context = Filled.Context(Tighten);
            try
            {
                Assert.InRange(parsed.Render(context).Length, 0, Characters);
                filled++;
            }
            catch (ScriptRuntimeException fault)
            {
                Assert.NotNull(fault.Span.FileName);
                stopped++;
            }

            Assert.InRange(context.Budget.Characters, 0, Characters);
        }));

        // Changes that only break a template, or never do, test nothing.
        Assert.InRange(unparsed, 300, 2400);
        Assert.InRange(stopped, 300, 2400);
        Assert.InRange(filled, 300, 2400);
    }

    private static void Tighten(TemplateContext context)
    {
        context.LoopLimit = 0;
        context.LimitToString = 0;
        context.RecursiveLimit = 0;
        context.ObjectRecursionLimit = 0;
        context.Budget.StepLimit = Steps;
        context.Budget.TextLimit = Characters;
        Filled.Templates(context, ("zelf", "{{ include 'zelf' }}"));
    }
}
