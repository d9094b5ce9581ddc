namespace PowerPlatformMagento.App.Intake;

/// <summary>One event of a plain webhook on the wire.</summary>
internal sealed record WebhookEvent
{
    /// <summary>Key of the store; the same as in the address.</summary>
    public required string Store { get; init; }

    /// <summary><c>order.…</c>, <c>customer.…</c> or <c>return.…</c>.</summary>
    public required string Topic { get; init; }

    /// <summary>Magento's id, digits only.</summary>
    public required string Id { get; init; }

    /// <summary>When it happened, with offset.</summary>
    public required DateTimeOffset OccurredAt { get; init; }
}
