using System.Collections.Immutable;
using Agenda.Model;
using Agenda.Templates.Shown;
using Agenda.Text;
using Agenda.Text.Syntax;
using Scriban;
using Scriban.Runtime;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace Agenda.Templates;

/// <summary>
/// One filling of a house style. This is the one boundary of text: a value is written so that Markdown shows exactly its characters, and prose, tables and
/// figures go by reference.
/// </summary>
internal sealed class FillContext : TemplateContext
{
    private readonly ImmutableArray<Slot>.Builder _slots = ImmutableArray.CreateBuilder<Slot>();
    private readonly FillProse _prose;

    public FillContext(RootObject root, ScriptObject functions, ITemplateLoader loader, FillProse prose)
    {
        _prose = prose;
        Mapped = new MappedOutput(Reading);
        TemplateLoader = loader;
        Strict(this, root, functions);
        PushOutput(Mapped);
    }

    public Reading Reading { get; } = new();

    public MappedOutput Mapped { get; }

    public ImmutableArray<Slot> Slots => _slots.ToImmutable();

    /// <summary>Nothing unknown passes in silence, and work is bounded by steps and text, not by a number of rounds.</summary>
    public static void Strict(TemplateContext context, RootObject root, ScriptObject functions)
    {
        context.StrictVariables = true;
        context.EnableRelaxedMemberAccess = false;
        context.AutoIndent = false;
        context.LoopLimit = 0;
        context.LimitToString = 0;
        context.PushCulture(DutchCulture.Instance);
        context.PushGlobal(functions);
        context.PushGlobal(root);
        context.PushGlobal(new ScriptObject());
    }

    public override TemplateContext Write(ScriptSpan span, object? value)
    {
        switch (value)
        {
            case null: return this;
            // What `capture` kept went through here before.
            case IScriptOutput captured:
                Mapped.Place(default);
                return Write(captured.ToString());
            case Prose prose: return prose.IsEmpty ? this : Write(new ProseSlot(_prose.Fill(prose)));
            case Block block: return Write(new BlockSlot(block));
            case ShownScriptObject or ShownScriptList: throw NotText(value);
        }
        Mapped.Place(Reading.PlaceOf(value));
        return Write(TextEscape.Markdown(ObjectToString(value) ?? ""));
    }

    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        Prose or Block => throw NotText(value),
        decimal number => DutchNumber.Format(number),
        _ => base.ObjectToString(value, nested),
    };

    private FillContext Write(Slot slot)
    {
        Mapped.Place(default);
        Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{FilledText.Open}{_slots.Count}{FilledText.Close}"));
        _slots.Add(slot);
        return this;
    }

    private TemplateFault NotText(object value)
    {
        var (what, hint) = value switch
        {
            ShownScriptList => ("een lijst", "ga er met `for` langs, of zet er `| opsomming` achter"),
            ShownScriptObject shown => ($"een groep sleutels ({shown.Shown.TypeName})", $"noem een sleutel ervan: {string.Join(", ", shown.Shown.Keys.Take(8).Select(key => $"`{key}`"))}"),
            Prose => ("lopende tekst", "zet de tekst zelf in het sjabloon, zonder filter of plusteken"),
            _ => ("een tabel of figuur", "zet die op een eigen regel"),
        };
        return new TemplateFault(CurrentSpan, TemplateDiagnostics.FillError, $"{what} kan hier niet als woord staan", hint);
    }
}
