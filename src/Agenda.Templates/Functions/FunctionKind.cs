namespace Agenda.Templates.Functions;

/// <summary>A function that every template of ours has, beside those of the language.</summary>
/// <param name="Usage">How it is written, its name first: `tabel "naam" onderdeel "bijschrift"`.</param>
/// <param name="Description">What it gives, in Dutch.</param>
/// <param name="Required">How many arguments it needs.</param>
/// <param name="Most">How many it takes.</param>
internal sealed record FunctionKind(string Usage, string Description, int Required, int Most, Func<FillFunctions, FunctionCall, object?> Run)
{
    public string Name => Usage.Split(' ')[0];
}
