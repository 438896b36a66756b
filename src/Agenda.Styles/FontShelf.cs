using System.Collections.Immutable;
using Agenda.Diagnostics;
using Agenda.Fonts;
using Agenda.Styles.Sheet;
using Agenda.Yaml.Reading;

namespace Agenda.Styles;

/// <summary>The four faces of a family.</summary>
internal sealed record FontFamily(FontFace Regular, FontFace Italic, FontFace Bold, FontFace BoldItalic);

/// <summary>The font files of a style. A file is read when a kind of text first asks for it, and once.</summary>
internal sealed class FontShelf(ImmutableArray<MapEntry<FontSheet>> families, StyleFiles files, DiagnosticBag found)
{
    private readonly Dictionary<(StyleFolder, string), FontFace?> _faces = [];
    private readonly Dictionary<string, FontFamily?> _families = new(StringComparer.Ordinal);

    /// <summary>Null when the family or a file of it cannot be used; that is reported once.</summary>
    public FontFamily? Find(string name, SourceSpan from)
    {
        if (_families.TryGetValue(name, out var family)) return family;
        foreach (var entry in families)
        {
            if (entry.Key == name) return _families[name] = Open(entry.Value);
        }
        found.Report(StyleDiagnostics.UnknownFont, from, $"lettertype `{name}` bestaat niet",
            Spelling.DidYouMean(name, families.Select(entry => entry.Key)) ?? "kies een naam uit `lettertypen`, of zet het lettertype daarbij");
        return _families[name] = null;
    }

    /// <summary>Faces for characters that the others lack; none of their files is read now.</summary>
    public FallbackFaces Fallback(ImmutableArray<StylePath> paths) => new(paths.Select(path => (Func<FontFace?>)(() => Open(path))));

    private FontFamily? Open(FontSheet sheet)
    {
        if (Open(sheet.Gewoon) is not { } regular) return null;
        var bold = sheet.Vet is { } boldPath ? Open(boldPath) : regular;
        var italic = sheet.Schuin is { } italicPath ? Open(italicPath) : regular;
        var boldItalic = sheet.VetSchuin is { } bothPath ? Open(bothPath) : bold;
        return bold is null || italic is null || boldItalic is null ? null : new FontFamily(regular, italic, bold, boldItalic);
    }

    private FontFace? Open(StylePath path)
    {
        var folder = files.FolderOf(path.Span);
        if (_faces.TryGetValue((folder, path.Text), out var face)) return face;
        var file = folder.Files.Read(path.Text);
        if (file.Failure == FolderFailure.None) face = FontFace.Load(file.Bytes, folder.Files.Display(path.Text), found);
        else
        {
            var hint = file.Nearest is { } nearest ? $"schrijf `{nearest}`" : $"zet het bestand in de map van stijl `{folder.Name}`, of haal het lettertype weg";
            var why = file.Failure is FolderFailure.Missing or FolderFailure.OtherCase ? "is er niet" : "kan niet worden gelezen";
            found.Report(StyleDiagnostics.FontFileMissing, path.Span, $"lettertype `{path.Text}` {why}", hint);
        }
        return _faces[(folder, path.Text)] = face;
    }
}
