using System.Globalization;

namespace Agenda.Styles;

/// <summary>A colour in sRGB, eight bits a channel.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static readonly Colour Black = new(0, 0, 0);
    public static readonly Colour White = new(255, 255, 255);

    /// <summary>Reads `#rrggbb`; false for anything else.</summary>
    public static bool TryParse(string text, out Colour colour)
    {
        colour = default;
        if (text.Length != 7 || text[0] != '#' || !int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) return false;
        colour = new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    /// <summary>From 1 (the same) to 21 (black on white): WCAG 2.2, contrast ratio. AA asks 4.5 for text and 3 for large text.</summary>
    public double ContrastWith(Colour other)
    {
        var (light, dark) = (Luminance, other.Luminance);
        if (light < dark) (light, dark) = (dark, light);
        return (light + 0.05) / (dark + 0.05);
    }

    /// <summary>The colour nearest to this one, darker or lighter, that has at least some contrast with another; null when no colour has.</summary>
    public Colour? NearestWithContrast(Colour other, double ratio)
    {
        for (var part = 0; part <= 255; part++)
        {
            var (darker, lighter) = (Towards(Black, part), Towards(White, part));
            if (darker.ContrastWith(other) >= ratio) return darker;
            if (lighter.ContrastWith(other) >= ratio) return lighter;
        }
        return null;
    }

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private Colour Towards(Colour end, int part) => new(Mix(Red, end.Red, part), Mix(Green, end.Green, part), Mix(Blue, end.Blue, part));

    private static byte Mix(byte from, byte to, int part) => (byte)((from * (255 - part) + to * part + 127) / 255);

    /// <summary>WCAG 2.2, relative luminance. Judges colours only; no position depends on it.</summary>
    private double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}

/// <summary>A colour of the style, or the accent of the opgave that the text is about.</summary>
/// <param name="Fixed">The colour when <paramref name="Accent"/> is <see cref="AccentShade.None"/>, and where there is no opgave around.</param>
public readonly record struct StyleColour(Colour Fixed, AccentShade Accent = AccentShade.None);

public enum AccentShade
{
    None,

    /// <summary>For bands, marks and headings: carries white text.</summary>
    Strong,

    /// <summary>For panels behind dark text.</summary>
    Tint,
}

/// <summary>The two shades of one opgave.</summary>
public readonly record struct Accent(Colour Strong, Colour Tint);
