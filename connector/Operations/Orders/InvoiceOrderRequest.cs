using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Orders;

/// <summary>What is invoiced of an order.</summary>
public sealed record InvoiceOrderRequest : IRepeatable
{
    /// <summary>Lines and quantities that are invoiced; empty means all that is open.</summary>
    [MaxLength(500)]
    public IReadOnlyList<OrderItemSelection> Items
    {
        get => field ?? [];
        init;
    }

    /// <summary>Whether the store captures the amount with the payment provider; else the invoice counts as paid outside.</summary>
    public bool CaptureOnline { get; init; }

    /// <summary>Comment on the invoice.</summary>
    [StringLength(4000)]
    public string? Comment { get; init; }

    /// <summary>Whether the customer sees the comment in the account; else only the back office does.</summary>
    public bool ShowCommentOnStorefront { get; init; }

    /// <summary>Whether the store sends the customer its invoice e-mail, which does not contain the comment.</summary>
    public bool NotifyCustomer { get; init; }

    /// <summary>Name of this one piece of work, for example the ID of the flow run; the same key does it once. Empty means the content, so that an equal request for the same order is the same work.</summary>
    [StringLength(64)]
    public string? IdempotencyKey { get; init; }
}
