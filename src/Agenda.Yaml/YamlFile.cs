using Agenda.Diagnostics;
using Agenda.Yaml.Parsing;
using YamlDotNet.Core;

namespace Agenda.Yaml;

/// <summary>Reads a YAML file into nodes.</summary>
public static class YamlFile
{
    /// <summary>
    /// The only document in the file; an empty mapping when there is nothing in it; null when it is not YAML, which is reported. Other mistakes
    /// (a key twice, an unknown alias) are reported and the rest is there.
    /// </summary>
    public static YamlNode? Parse(SourceFile file, DiagnosticBag found)
    {
        try
        {
            return new BuildNodes(file, found).Build();
        }
        catch (YamlException exception)
        {
            found.Add(ExplainSyntax.Explain(file, (int)exception.Start.Index, (int)exception.End.Index));
            return null;
        }
    }

    /// <summary>Reports a key that stands in two places, in one file or in two that are read as one.</summary>
    public static void ReportTwice(YamlScalar second, YamlScalar first, DiagnosticBag found) =>
        found.Report(YamlDiagnostics.KeyTwice, second.Span, $"sleutel `{second.Value}` staat er twee keer", "haal een van de twee weg, of voeg ze samen",
            new RelatedPlace(first.Span, "hier staat de eerste"));
}
