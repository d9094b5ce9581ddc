using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>Translates Magento's fixed states to choices. Merchants cannot add states, so an unknown one is an error of the record: null.</summary>
internal static class OrderStates
{
    public static Enum? Of(string state) => state switch
    {
        OrderState.New => OrderStateChoice.New,
        OrderState.PendingPayment => OrderStateChoice.PendingPayment,
        OrderState.PaymentReview => OrderStateChoice.PaymentReview,
        OrderState.Processing => OrderStateChoice.Processing,
        OrderState.Complete => OrderStateChoice.Complete,
        OrderState.Closed => OrderStateChoice.Closed,
        OrderState.Canceled => OrderStateChoice.Canceled,
        OrderState.OnHold => OrderStateChoice.OnHold,
        _ => null,
    };

    public static Enum? OfDocument(string state) => state switch
    {
        DocumentState.Open => DocumentStateChoice.Open,
        DocumentState.Paid => DocumentStateChoice.Paid,
        DocumentState.Refunded => DocumentStateChoice.Refunded,
        DocumentState.Canceled => DocumentStateChoice.Canceled,
        _ => null,
    };
}
