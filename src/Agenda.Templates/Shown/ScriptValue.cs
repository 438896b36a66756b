using Agenda.Yaml.Shown;

namespace Agenda.Templates.Shown;

/// <summary>Turns what a reader shows into what the template language knows.</summary>
internal static class ScriptValue
{
    public static object? Of(object? value) => value switch
    {
        IShownObject shown => new ShownScriptObject(shown),
        IReadOnlyList<object?> list => new ShownScriptList(list),
        _ => value,
    };
}
