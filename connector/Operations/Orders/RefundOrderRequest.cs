using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Orders;

/// <summary>What is refunded of an order.</summary>
public sealed record RefundOrderRequest : IRepeatable
{
    /// <summary>Lines and quantities that are refunded; empty means all that was invoiced and not refunded yet.</summary>
    [MaxLength(500)]
    public IReadOnlyList<OrderItemSelection> Items
    {
        get => field ?? [];
        init;
    }

    /// <summary>Whether no line is refunded but only the shipping and adjustment amounts.</summary>
    public bool OnlyAmounts { get; init; }

    /// <summary>Shipping that is refunded, in the base currency; empty means all that is left when all lines are refunded, else nothing.</summary>
    [Range(0d, 99999999d)]
    public decimal? ShippingAmount { get; init; }

    /// <summary>Amount that is refunded on top of the lines, in the base currency.</summary>
    [Range(0d, 99999999d)]
    public decimal? AdjustmentPositive { get; init; }

    /// <summary>Amount that is kept back as a fee, in the base currency.</summary>
    [Range(0d, 99999999d)]
    public decimal? AdjustmentNegative { get; init; }

    /// <summary>Whether the refunded quantities go back to stock.</summary>
    public bool ReturnToStock { get; init; }

    /// <summary>Magento ID of the invoice that is refunded; needed to refund online.</summary>
    [RegularExpression("^[0-9]{1,10}$")]
    public string? InvoiceId { get; init; }

    /// <summary>Whether the payment provider pays the money back, which needs an invoice; else the refund is only recorded.</summary>
    public bool RefundOnline { get; init; }

    /// <summary>Comment on the credit memo.</summary>
    [StringLength(4000)]
    public string? Comment { get; init; }

    /// <summary>Whether the customer sees the comment in the account; else only the back office does.</summary>
    public bool ShowCommentOnStorefront { get; init; }

    /// <summary>Whether the store sends the customer its credit memo e-mail, which does not contain the comment.</summary>
    public bool NotifyCustomer { get; init; }

    /// <summary>Name of this one piece of work, for example the ID of the flow run; the same key does it once. Empty means the content, so that an equal request for the same order is the same work.</summary>
    [StringLength(64)]
    public string? IdempotencyKey { get; init; }
}
