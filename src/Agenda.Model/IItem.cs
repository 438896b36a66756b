namespace Agenda.Model;

/// <summary>Something that can be referred to and that has a name.</summary>
public interface IItem
{
    string? Id { get; }

    /// <summary>As it is shown where it is referred to.</summary>
    string Titel { get; }
}
