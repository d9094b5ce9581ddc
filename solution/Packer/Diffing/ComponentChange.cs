namespace PowerPlatformMagento.Packer.Diffing;

/// <summary>What an upgrade does to one component.</summary>
/// <param name="Old">Null when it is added.</param>
/// <param name="New">Null when it is removed.</param>
/// <param name="Refusal">Why it is not allowed; null when it is.</param>
internal sealed record ComponentChange(ListedComponent? Old, ListedComponent? New, string? Refusal)
{
    /// <summary>The component, of either version.</summary>
    public ListedComponent Component => New ?? Old ?? throw new InvalidOperationException("A change has a component.");

    public override string ToString() =>
        (Old is null ? "+ " : New is null ? "- " : "~ ") + Component + (Refusal is null ? string.Empty : $": not allowed, {Refusal}");
}
