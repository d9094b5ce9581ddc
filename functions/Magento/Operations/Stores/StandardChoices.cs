using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.Magento.Operations.Stores;

/// <summary>Values every Magento has from the start. Merchants may rename or add some; what else a store uses is added to these.</summary>
internal static class StandardChoices
{
    /// <summary>Order statuses of Magento and of its PayPal module.</summary>
    public static readonly IReadOnlyList<Choice> OrderStatuses =
    [
        new("pending", "Pending"),
        new("pending_payment", "Pending Payment"),
        new("payment_review", "Payment Review"),
        new("fraud", "Suspected Fraud"),
        new("processing", "Processing"),
        new("complete", "Complete"),
        new("closed", "Closed"),
        new("canceled", "Canceled"),
        new("holded", "On Hold"),
        new("pending_paypal", "Pending PayPal"),
        new("paypal_reversed", "PayPal Reversed"),
        new("paypal_canceled_reversal", "PayPal Canceled Reversal"),
    ];

    /// <summary>The fixed list of order states.</summary>
    public static readonly IReadOnlyList<Choice> OrderStates =
    [
        new(OrderState.New, "New"),
        new(OrderState.PendingPayment, "Pending Payment"),
        new(OrderState.PaymentReview, "Payment Review"),
        new(OrderState.Processing, "Processing"),
        new(OrderState.Complete, "Complete"),
        new(OrderState.Closed, "Closed"),
        new(OrderState.Canceled, "Canceled"),
        new(OrderState.OnHold, "On Hold"),
    ];

    /// <summary>Carriers whose parcels Magento follows, and the one that stands for any other.</summary>
    public static readonly IReadOnlyList<Choice> Carriers =
    [
        new("custom", "Other Carrier"),
        new("dhl", "DHL"),
        new("fedex", "FedEx"),
        new("ups", "UPS"),
        new("usps", "USPS"),
    ];

    /// <summary>Statuses of returns of Adobe Commerce; the long ones are for returns whose lines differ.</summary>
    public static readonly IReadOnlyList<Choice> ReturnStatuses =
    [
        new("pending", "Pending"),
        new("unconfirmed", "Unconfirmed"),
        new("authorized", "Authorized"),
        new("authorized_on_item", "Partially Authorized"),
        new("received", "Return Received"),
        new("received_on_item", "Return Partially Received"),
        new("approved", "Approved"),
        new("approved_on_item", "Partially Approved"),
        new("rejected", "Rejected"),
        new("rejected_on_item", "Partially Rejected"),
        new("denied", "Denied"),
        new("processed_closed", "Processed and Closed"),
        new("closed", "Closed"),
    ];
}
