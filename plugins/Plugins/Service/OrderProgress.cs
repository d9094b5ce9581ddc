using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Service;

/// <summary>What the clock needs of an order. All instants are UTC.</summary>
internal sealed record OrderProgress
{
    /// <summary>States in which nothing is shipped any more.</summary>
    public static readonly IReadOnlyList<OrderStateChoice> EndStates = [OrderStateChoice.Complete, OrderStateChoice.Closed, OrderStateChoice.Canceled];

    /// <summary>States in which a shipment may still come.</summary>
    public static readonly IReadOnlyList<OrderStateChoice> OpenStates =
        [OrderStateChoice.New, OrderStateChoice.PendingPayment, OrderStateChoice.PaymentReview, OrderStateChoice.Processing, OrderStateChoice.OnHold];

    public required Guid Id { get; init; }

    public Guid? StoreId { get; init; }

    /// <summary>When it was placed; null on broken orders, which are not measured.</summary>
    public DateTime? PlacedOn { get; init; }

    /// <summary>When Dataverse got it.</summary>
    public DateTime CreatedOn { get; init; }

    /// <summary>First shipment; null while there is none.</summary>
    public DateTime? ShippedOn { get; init; }

    /// <summary>Whether nothing is to be shipped.</summary>
    public bool IsVirtual { get; init; }

    public OrderStateChoice? State { get; init; }

    /// <summary>What is stored.</summary>
    public SlaState Stored { get; init; } = SlaState.NotMeasured;

    /// <summary>Whether the order still waits for a shipment.</summary>
    public bool AwaitsShipment => !IsVirtual && ShippedOn is null && State is { } state && OpenStates.Contains(state);
}
