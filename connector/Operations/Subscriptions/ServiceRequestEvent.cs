namespace PowerPlatformMagento.Operations.Subscriptions;

/// <summary>A shop customer asks for help.</summary>
public sealed record ServiceRequestEvent : IStoreEvent
{
    /// <summary>Name of this event. The same event may come twice and then has the same ID.</summary>
    public required string EventId { get; init; }

    /// <summary>What happened, for example order-placed.</summary>
    public required string Topic { get; init; }

    /// <summary>Key of the store.</summary>
    public required string Store { get; init; }

    /// <summary>When it happened, UTC.</summary>
    public required DateTime OccurredAt { get; init; }

    /// <summary>True when the record was too large for one call and lists or texts in it were cut; read it with an action to see all of it.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>What the customer asks.</summary>
    public required ServiceRequest Request { get; init; }
}
