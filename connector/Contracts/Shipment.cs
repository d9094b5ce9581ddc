using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>A shipment of an order.</summary>
[DataContract(Namespace = "")]
public sealed record Shipment
{
    /// <summary>Magento's <c>entity_id</c>.</summary>
    [DataMember(Name = "id", Order = 1, IsRequired = true)]
    public required string Id { get; init; }

    /// <summary>Shipment number (<c>increment_id</c>).</summary>
    [DataMember(Name = "number", Order = 2, IsRequired = true)]
    public required string Number { get; init; }

    /// <summary>When it was created, UTC.</summary>
    [DataMember(Name = "createdAt", Order = 3)]
    public DateTime CreatedAt { get; init; }

    /// <summary>Inventory source it left from.</summary>
    [DataMember(Name = "sourceCode", Order = 4, EmitDefaultValue = false)]
    public string? SourceCode { get; init; }

    /// <summary>Sum of the quantities of its lines.</summary>
    [DataMember(Name = "totalQuantity", Order = 5)]
    public decimal TotalQuantity { get; init; }

    /// <summary>Lines of the shipment.</summary>
    [DataMember(Name = "lines", Order = 6)]
    public IList<DocumentLine> Lines
    {
        get => field ??= [];
        init;
    }

    /// <summary>Parcels of the shipment.</summary>
    [DataMember(Name = "tracks", Order = 7)]
    public IList<Track> Tracks
    {
        get => field ??= [];
        init;
    }
}
