using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Orders;

/// <summary>What is shipped of an order.</summary>
public sealed record ShipOrderRequest : IRepeatable
{
    /// <summary>Lines and quantities that are shipped; empty means all that is open.</summary>
    [MaxLength(500)]
    public IReadOnlyList<OrderItemSelection> Items
    {
        get => field ?? [];
        init;
    }

    /// <summary>Parcels with their tracking numbers.</summary>
    [MaxLength(50)]
    public IReadOnlyList<TrackInput> Tracks
    {
        get => field ?? [];
        init;
    }

    /// <summary>Code of the inventory source the goods leave from; empty means the default source.</summary>
    [StringLength(255)]
    public string? SourceCode { get; init; }

    /// <summary>Comment on the shipment.</summary>
    [StringLength(4000)]
    public string? Comment { get; init; }

    /// <summary>Whether the customer sees the comment in the account; else only the back office does.</summary>
    public bool ShowCommentOnStorefront { get; init; }

    /// <summary>Whether the store sends the customer its shipment e-mail, which does not contain the comment.</summary>
    public bool NotifyCustomer { get; init; }

    /// <summary>Name of this one piece of work, for example the ID of the flow run; the same key does it once. Empty means the content, so that an equal request for the same order is the same work.</summary>
    [StringLength(64)]
    public string? IdempotencyKey { get; init; }
}
