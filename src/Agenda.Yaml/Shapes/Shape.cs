using System.Collections.Immutable;

namespace Agenda.Yaml.Shapes;

/// <summary>What a reader takes, as a description: schema, reference and the list of names that templates see are made from it.</summary>
public abstract record Shape
{
    /// <summary>In Dutch, with its article, as a message says it: "een lijst".</summary>
    public abstract string Noun { get; }
}

/// <summary>One value.</summary>
/// <param name="Name">With its article: "een moment".</param>
/// <param name="Description">A Dutch sentence on what can stand there.</param>
/// <param name="Pattern">What a schema can check: a regular expression for the text, or null when any text goes.</param>
/// <param name="MayBeBlank">Empty quotation marks are a value too.</param>
public sealed record ScalarShape(string Name, string Description, string? Pattern = null, string? Example = null, bool MayBeBlank = false) : Shape
{
    public override string Noun => Name;
}

/// <summary>A whole number.</summary>
public sealed record NumberShape(string Name, string Description, long Least, long Most) : Shape
{
    public override string Noun => Name;
}

/// <summary>One of a few words.</summary>
public sealed record ChoiceShape(ImmutableArray<ChoiceOption> Options) : Shape
{
    public override string Noun => "een van deze woorden: " + string.Join(", ", Options.Select(option => $"`{option.Name}`"));
}

public sealed record ChoiceOption(string Name, string Description);

/// <summary>A list.</summary>
/// <param name="OrOne">One item may stand there without the list.</param>
public sealed record ListShape(Shape Item, bool OrOne = false) : Shape
{
    public override string Noun => OrOne ? Item.Noun + ", of een lijst daarvan" : "een lijst";
}

/// <summary>Keys that the author chooses.</summary>
/// <param name="Key">What a key is, with its article: "een jaar".</param>
public sealed record MapShape(string Key, Shape Value, string? KeyPattern = null) : Shape
{
    public override string Noun => "een groep sleutels";
}

/// <summary>Any of these; the first is the shortest way to write it.</summary>
/// <param name="Shown">Which of them templates see, whatever was written.</param>
public sealed record OneOfShape(ImmutableArray<Shape> Options, int Shown = 0) : Shape
{
    public override string Noun => string.Join(" of ", Options.Select(option => option.Noun));
}

/// <summary>The value, or `{later: …}`, or `n.t.b.`.</summary>
public sealed record LaterShape(Shape Inner) : Shape
{
    public override string Noun => Inner.Noun;
}

/// <summary>Keys with a meaning. Shapes can hold themselves (phases in phases), so the fields are made when they are asked for.</summary>
/// <param name="Name">Unique: `opgave`.</param>
public sealed record ObjectShape(string Name, string Description, Func<ImmutableArray<FieldShape>> MakeFields) : Shape
{
    /// <summary>In the order of definition; those that only templates see come after those that are read, where they were defined.</summary>
    public ImmutableArray<FieldShape> Fields => MakeFields();

    /// <summary>As a sentence names it.</summary>
    public string Called { get; init; } = Name.Replace('_', ' ');

    /// <summary>Templates can also ask for what the author named: what those names are, in Dutch. Null when there are no such names.</summary>
    public string? OwnNames { get; init; }

    public override string Noun => $"een groep sleutels ({Called})";

    public bool Equals(ObjectShape? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>A key.</summary>
/// <param name="IsComputed">Templates see it; nobody writes it.</param>
public sealed record FieldShape(string Key, Shape Shape, string Description, bool IsRequired, string? Example, bool IsComputed);
