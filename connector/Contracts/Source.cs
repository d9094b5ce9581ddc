using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>Where a message comes from and how new it is.</summary>
[DataContract(Namespace = "")]
public sealed record Source
{
    /// <summary>Key of the connected store, as configured: letters and digits only.</summary>
    [DataMember(Name = "store", Order = 1, IsRequired = true)]
    public required string Store { get; init; }

    /// <summary>Magento's own id of the entity (<c>entity_id</c> of orders, <c>id</c> of customers), digits only.</summary>
    [DataMember(Name = "id", Order = 2, IsRequired = true)]
    public required string Id { get; init; }

    /// <summary>Number people use (<c>increment_id</c>); null where the entity has none. Not numeric-safe.</summary>
    [DataMember(Name = "number", Order = 3, EmitDefaultValue = false)]
    public string? Number { get; init; }

    /// <summary>Newest <c>updated_at</c> of the entity and of its parts, UTC.</summary>
    [DataMember(Name = "updatedAt", Order = 4)]
    public DateTime UpdatedAt { get; init; }

    /// <summary><see cref="UpdatedAt"/> in milliseconds since 1970-01-01 UTC. A lower revision never overwrites a higher one.</summary>
    [DataMember(Name = "revision", Order = 5)]
    public long Revision { get; init; }

    /// <summary>When the store answered with this state, UTC. Decides between two states of the same revision: Magento counts whole seconds and does not move <c>updated_at</c> for tracks and comments.</summary>
    [DataMember(Name = "readAt", Order = 6)]
    public DateTime ReadAt { get; init; }
}
