using System.Collections.Immutable;
using System.Globalization;
using Agenda.Model;
using Agenda.Text.Syntax;

namespace Agenda.Templates.Tables;

/// <summary>What it costs, by opgave, and where the money comes from. Sums are computed; nobody types them.</summary>
internal static class BudgetTables
{
    public static Table? Costs(TableRequest request)
    {
        if (request.Agenda.Begroting is not { Posten.IsEmpty: false } budget) return null;
        var rows = new AmountRows(request, budget, budget.Kolom is { Length: > 0 } kolom ? char.ToUpperInvariant(kolom[0]) + kolom[1..] : "Post", Amounts(budget.Posten).Concat(Amounts(budget.BuitenTotaal)), HasShares(budget));
        var groups = budget.Posten.GroupBy(post => post.Opgave?.Id).ToList();
        // A subtotal under every single line says nothing.
        var hasSubtotals = groups.Count > 1 && budget.Posten.Length > groups.Count;
        foreach (var group in groups)
        {
            foreach (var post in group) rows.Add(post);
            if (hasSubtotals) rows.Sum(RowKind.Subtotal, $"Samen voor {NameOf(request.Agenda, group.Key)}", [.. group]);
        }
        rows.Sum(RowKind.Total, request.Word("totaal", "Totaal"), budget.Posten);
        if (budget.GedruktTotaal is { } printed && Differs(budget, printed)) rows.Printed("Totaal zoals gedrukt", printed);
        if (!budget.BuitenTotaal.IsEmpty) rows.Builder.Note("Deze posten tellen niet mee in het totaal:", request.Place);
        foreach (var post in budget.BuitenTotaal) rows.Add(post);
        if (!budget.Uitgesloten.IsEmpty) rows.Builder.Note($"Niet in deze begroting: {string.Join(", ", budget.Uitgesloten)}.", budget.Places.Value("uitgesloten"));
        foreach (var source in budget.JaarBronnen) rows.Builder.Note($"Bron {source.Jaar}: {source.Bron}.", source.Places.Value("bron"));
        return rows.Builder.Build("tabel-begroting", header: 0, budget.Periode is { } period ? $"{period}, {UnitOf(budget)}" : UnitOf(budget));
    }

    public static Table? Coverage(TableRequest request)
    {
        if (request.Agenda.Begroting is not { Dekking.IsEmpty: false } budget) return null;
        var rows = new AmountRows(request, budget, "Dekking", Amounts(budget.Dekking));
        foreach (var post in budget.Dekking) rows.Add(post);
        rows.Sum(RowKind.Total, request.Word("totaal", "Totaal"), budget.Dekking);
        return rows.Builder.Build("tabel-dekking", header: 0, UnitOf(budget));
    }

    /// <summary>What each municipality pays.</summary>
    public static Table? Division(TableRequest request)
    {
        if (request.Agenda.Begroting is not { Verdeling.Aandelen.IsEmpty: false } budget) return null;
        var shares = budget.Verdeling.Aandelen;
        var rows = new AmountRows(request, budget, "Gemeente", shares.SelectMany(share => share.Bedragen));
        foreach (var share in shares) rows.Row(RowKind.Body, share.Gemeente.Naam, [.. share.Bedragen.Select(amount => (Bedrag?)amount)]);
        rows.Row(RowKind.Total, request.Word("totaal", "Totaal"), [.. budget.Totalen.Select(amount => (Bedrag?)amount)]);
        return rows.Builder.Build("tabel-verdeling", header: 0, UnitOf(budget));
    }

    private static bool Differs(Begroting budget, Bedragen printed) =>
        printed.PerJaar.Where((amount, i) => amount is not null && i < budget.Kolommen && amount.Waarde != budget.Totalen[i].Waarde).Any();

    private static string UnitOf(Begroting budget) => budget.Eenheid switch
    {
        Eenheid.Duizend => "in duizenden euro’s",
        Eenheid.Miljoen => "in miljoenen euro’s",
        _ => "in euro’s",
    };

    /// <summary>The shares that the figure `aandelen` draws: its numbers stand in the table too.</summary>
    private static bool HasShares(Begroting budget) => budget.Posten.Length > 1 && budget.Posten.All(post => post.Aandeel is not null);

    private static string NameOf(Beleidsagenda agenda, string? id)
    {
        foreach (var opgave in agenda.Opgaven?.Lijst ?? [])
        {
            if (id is not null && opgave.Id == id) return opgave.Titel;
        }
        return "overige posten";
    }

    private static IEnumerable<Bedrag> Amounts(ImmutableArray<Post> posts) => posts.SelectMany(post => post.Bedragen?.PerJaar ?? []).OfType<Bedrag>();

    /// <summary>Rows of a name, an amount for each year, and their sum.</summary>
    private sealed class AmountRows
    {
        private readonly Begroting _budget;
        private readonly int _decimals;
        private readonly bool _hasShares;

        /// <param name="hasShares">Whether the last column says what part each line is of the whole.</param>
        public AmountRows(TableRequest request, Begroting budget, string head, IEnumerable<Bedrag> all, bool hasShares = false)
        {
            (_budget, _hasShares) = (budget, hasShares);
            foreach (var amount in all)
            {
                // Amounts under each other have as many decimals as the one that has most; `60.000,00` counts as whole.
                if (amount.Waarde is { } value && !decimal.IsInteger(value)) _decimals = Math.Max(_decimals, Math.Max(2, (int)value.Scale));
            }
            var columns = new List<(string, ColumnKind)> { (head, ColumnKind.Text) };
            foreach (var year in budget.Jaren) columns.Add((year.ToString(CultureInfo.InvariantCulture), ColumnKind.Amount));
            // Without years there is one amount, for all of the time.
            if (budget.Jaren.IsEmpty) columns.Add(("Bedrag", ColumnKind.Amount));
            if (budget.Jaren.Length > 1) columns.Add((request.Word("totaal", "Totaal"), ColumnKind.Amount));
            if (hasShares) columns.Add(("Aandeel", ColumnKind.Number));
            Builder = new TableBuilder(request, [.. columns]);
        }

        public TableBuilder Builder { get; }

        public void Add(Post post)
        {
            var amounts = post.Bedragen?.PerJaar ?? [];
            var name = Cells.Link(post.Nummer is { } number ? $"{number}. {post.Naam}" : post.Naam, null, post.Places.Value("naam"));
            Builder.Row([name, .. amounts.Select(Cell), .. Sum(amounts), .. Share(_budget.Posten.Contains(post) ? post.Aandeel : null)]);
        }

        public void Printed(string name, Bedragen amounts) => Row(RowKind.Body, name, amounts.PerJaar);

        public void Row(RowKind kind, string name, ImmutableArray<Bedrag?> amounts) => Builder.Row(kind, [Cells.Text(name, _budget.Places.Span), .. amounts.Select(Cell), .. Sum(amounts), .. Share(null)]);

        public void Sum(RowKind kind, string name, ImmutableArray<Post> posts)
        {
            var sums = Enumerable.Range(0, _budget.Kolommen)
                .Select(year => (Bedrag?)Bedragen.Sum(posts.Select(post => post.Bedragen is { } own && year < own.PerJaar.Length ? own.PerJaar[year] : null))).ToImmutableArray();
            Builder.Row(kind, [Cells.Text(name, _budget.Places.Span), .. sums.Select(Cell), .. Sum(sums), .. Share(posts.Sum(post => post.Aandeel))]);
        }

        private IEnumerable<ImmutableArray<Inline>> Sum(ImmutableArray<Bedrag?> amounts) =>
            _budget.Jaren.Length > 1 && amounts.Length == _budget.Jaren.Length ? [Cell(Bedragen.Sum(amounts))] : [];

        private IEnumerable<ImmutableArray<Inline>> Share(decimal? share) =>
            !_hasShares ? [] : share is { } known ? [[new TextRun(known.ToString(CultureInfo.InvariantCulture).Replace('.', ',') + "%", _budget.Places.Span)]] : [[]];

        private ImmutableArray<Inline> Cell(Bedrag? amount)
        {
            if (amount is null) return [];
            var value = amount.Waarde;
            var text = value is null ? amount.ToString() : amount with { Waarde = Scaled(value.Value) } is var scaled ? scaled.ToString() : "";
            return [new TextRun(text, amount.Span)];
        }

        private decimal Scaled(decimal value)
        {
            if (_decimals == 0) return decimal.Truncate(value);
            var rounded = decimal.Round(value, _decimals);
            return rounded + new decimal(0, 0, 0, false, (byte)_decimals);
        }
    }
}
