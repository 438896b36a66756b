using System.Globalization;
using Agenda.Diagnostics;
using Agenda.Model;
using Agenda.Yaml;
using Agenda.Yaml.Reading;

namespace Agenda.Tests.Model;

/// <summary>Amounts as they are written in Dutch. Nothing is guessed.</summary>
public sealed class BedragTests
{
    [Theory]
    [InlineData("51700", "51700", "51.700")]
    [InlineData("51.700", "51700", "51.700")]
    [InlineData("5,25", "5.25", "5,25")]
    [InlineData("51.700,00", "51700.00", "51.700,00")]
    [InlineData("1.234.567,8", "1234567.8", "1.234.567,8")]
    [InlineData("€ 500,-", "500", "500")]
    [InlineData("-1.500", "-1500", "-1.500")]
    [InlineData("−12,5", "-12.5", "-12,5")]
    [InlineData("0", "0", "0")]
    [InlineData("circa 51.700", "51700", "circa 51.700")]
    [InlineData("ten minste 6", "6", "ten minste 6")]
    [InlineData("Ruim 12 euro", "12", "ruim 12")]
    [InlineData("p.m.", null, "p.m.")]
    public void An_amount_has_a_value_and_prints_in_dutch(string written, string? value, string printed)
    {
        var amount = Read(written, out var found);
        Assert.Empty(found);
        Assert.Equal(value, amount.Waarde?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(printed, amount.ToString());
    }

    [Theory]
    [InlineData("5.25", "5,25", "525")]
    [InlineData("51.70", "51,70", "5.170")]
    [InlineData("1.2345", "1,2345", "12.345")]
    [InlineData("5170.000", "5.170,000", "5.170.000")]
    [InlineData("0.500", "0,500", "500")]
    [InlineData("51.700.00", "51.700,00", "5.170.000")]
    [InlineData("51,700.00", "51.700,00", "5.170.000")]
    public void A_point_that_could_be_a_comma_is_an_error_that_offers_both_readings(string written, string decimals, string whole)
    {
        Read(written, out var found);
        var only = Assert.Single(found);
        Assert.Equal("AG121", only.Code);
        Assert.Equal($"`{written}` kan {decimals} zijn of {whole}", only.Message);
        Assert.Equal($"schrijf `\"{decimals}\"` of `{whole}`", only.Hint);
    }

    [Theory]
    [InlineData("veel")]
    [InlineData("12 appels")]
    [InlineData("1,2,3")]
    [InlineData("--5")]
    [InlineData("5,")]
    [InlineData("1234567890123456789012345678901234567890")]
    public void What_is_no_amount_says_so(string written)
    {
        Read(written, out var found);
        Assert.Equal("AG120", Assert.Single(found).Code);
    }

    private static Bedrag Read(string written, out DiagnosticBag found)
    {
        found = [];
        var node = new YamlScalar(written, ScalarForm.DoubleQuoted, new SourceSpan(new SourceFile("a.yaml", written), 0, written.Length));
        Bedrag.Reader.TryRead(node, new ReadContext(found), out var amount);
        return amount;
    }
}
