using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>Translates Magento's fixed states to choices. Merchants cannot add states, so an unknown one is an error of the record.</summary>
internal static class OrderStates
{
    public static OrderStateChoice Of(string state) => state switch
    {
        OrderState.New => OrderStateChoice.New,
        OrderState.PendingPayment => OrderStateChoice.PendingPayment,
        OrderState.PaymentReview => OrderStateChoice.PaymentReview,
        OrderState.Processing => OrderStateChoice.Processing,
        OrderState.Complete => OrderStateChoice.Complete,
        OrderState.Closed => OrderStateChoice.Closed,
        OrderState.Canceled => OrderStateChoice.Canceled,
        OrderState.OnHold => OrderStateChoice.OnHold,
        _ => throw new ImportException(OrderErrors.StateUnknown, OrderTable.State),
    };

    public static DocumentStateChoice OfDocument(string state) => state switch
    {
        DocumentState.Open => DocumentStateChoice.Open,
        DocumentState.Paid => DocumentStateChoice.Paid,
        DocumentState.Refunded => DocumentStateChoice.Refunded,
        DocumentState.Canceled => DocumentStateChoice.Canceled,
        _ => throw new ImportException(OrderErrors.StateUnknown, InvoiceTable.State),
    };
}
