using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Orders;

/// <summary>A comment on an order.</summary>
public sealed record OrderCommentRequest : IRepeatable
{
    /// <summary>Text of the comment.</summary>
    [Required]
    [StringLength(4000, MinimumLength = 1)]
    public required string Comment { get; init; }

    /// <summary>Status the order gets with the comment; it must belong to the state the order is in, and versions before 2.4.8 take only the status it has. Empty keeps it.</summary>
    [StringLength(32)]
    public string? Status { get; init; }

    /// <summary>Whether the customer sees the comment in the account; else only the back office does.</summary>
    public bool ShowOnStorefront { get; init; }

    /// <summary>Whether the store sends the comment to the customer by e-mail.</summary>
    public bool NotifyCustomer { get; init; }

    /// <summary>Name of this one piece of work, for example the ID of the flow run; the same key does it once. Empty means the content, so that an equal request for the same order is the same work.</summary>
    [StringLength(64)]
    public string? IdempotencyKey { get; init; }
}
