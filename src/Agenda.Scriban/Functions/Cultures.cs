using System.Globalization;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The cultures that a template can name.</summary>
internal static class Cultures
{
    /// <summary>
    /// The current culture for null, ours for `nl-NL`, the invariant one for `""`; any other is the system's, where the process
    /// has such (the program has not, so that its output is the same everywhere), and an error where it has not.
    /// </summary>
    public static CultureInfo Find(BuiltinCall call, string? name)
    {
        if (name is null) return call.Context.CurrentCulture;
        if (name.Length == 0 || name.Equals("invariant", StringComparison.OrdinalIgnoreCase)) return CultureInfo.InvariantCulture;
        if (name.Equals(DutchCulture.Name, StringComparison.OrdinalIgnoreCase) || name.Equals("nl", StringComparison.OrdinalIgnoreCase))
        {
            return DutchCulture.Instance;
        }

        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            throw call.Fault($"The culture `{name}` is not available: use `{DutchCulture.Name}`, or `\"\"` for forms of no country");
        }
    }
}
