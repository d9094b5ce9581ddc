using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Storage;

/// <summary>Identity of a row. Made once a row and shared by every lookup to it, so a lookup costs one pointer.</summary>
internal sealed class RowLink(TableDefinition table, Guid id) : IEquatable<RowLink>
{
    public TableDefinition Table { get; } = table;

    public Guid Id { get; } = id;

    public bool Equals(RowLink? other) => other is not null && Id == other.Id;

    public override bool Equals(object? obj) => Equals(obj as RowLink);

    public override int GetHashCode() => Id.GetHashCode();
}
