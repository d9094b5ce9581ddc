using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>Takes the conditions out of a request, in one form: the same conditions are always written alike.</summary>
internal static class FilterReader
{
    private const int LongestEntry = 64;

    /// <summary>The conditions.</summary>
    /// <exception cref="OperationException">An entry of a list is empty or too long.</exception>
    public static SubscriptionFilter Read(ISubscription request) => request switch
    {
        OrderSubscription order => new SubscriptionFilter
        {
            StoreView = order.StoreView, Website = order.Website, Status = List("status", order.Status), CustomerGroupId = order.CustomerGroupId, MinimumTotal = Plain(order.MinimumTotal), Currency = order.Currency,
        },
        ShipmentSubscription shipment => new SubscriptionFilter
        {
            StoreView = shipment.StoreView, Website = shipment.Website, CustomerGroupId = shipment.CustomerGroupId, SourceCode = shipment.SourceCode,
        },
        InvoiceSubscription invoice => new SubscriptionFilter
        {
            StoreView = invoice.StoreView, Website = invoice.Website, CustomerGroupId = invoice.CustomerGroupId, MinimumTotal = Plain(invoice.MinimumTotal), Currency = invoice.Currency,
        },
        RefundSubscription refund => new SubscriptionFilter
        {
            StoreView = refund.StoreView, Website = refund.Website, CustomerGroupId = refund.CustomerGroupId, MinimumTotal = Plain(refund.MinimumTotal), Currency = refund.Currency,
        },
        CustomerSubscription customer => new SubscriptionFilter { StoreView = customer.StoreView, Website = customer.Website, CustomerGroupId = customer.CustomerGroupId },
        CustomerChangeSubscription change => new SubscriptionFilter
        {
            StoreView = change.StoreView, Website = change.Website, CustomerGroupId = change.CustomerGroupId, ChangedFields = List("changedFields", change.ChangedFields),
        },
        ProductSubscription product => new SubscriptionFilter { Sku = product.Sku, ProductType = product.ProductType },
        StockSubscription stock => new SubscriptionFilter { Threshold = Plain(stock.Threshold), Sku = stock.Sku, SourceCode = stock.SourceCode },
        CartSubscription cart => new SubscriptionFilter
        {
            AbandonedAfterMinutes = cart.AbandonedAfterMinutes, StoreView = cart.StoreView, MinimumTotal = Plain(cart.MinimumTotal), Currency = cart.Currency,
        },
        ReturnSubscription goods => new SubscriptionFilter { StoreView = goods.StoreView, Website = goods.Website, Status = List("status", goods.Status) },
        QuoteSubscription quote => new SubscriptionFilter { CompanyId = quote.CompanyId, MinimumTotal = Plain(quote.MinimumTotal), Currency = quote.Currency },
        ServiceRequestSubscription service => new SubscriptionFilter { StoreView = service.StoreView, Kind = service.Kind },
        StoreEventSubscription any => new SubscriptionFilter { EventType = any.EventType, StoreView = any.StoreView },
        _ => throw new ArgumentOutOfRangeException(nameof(request), request.GetType().Name, "Unknown request."),
    };

    private static string[]? List(string field, IReadOnlyList<string> entries)
    {
        for (var index = 0; index < entries.Count; index++)
        {
            if (entries[index] is not { Length: > 0 and <= LongestEntry })
            {
                throw OperationException.Invalid($"{field}[{index}]", $"1 to {LongestEntry} characters.");
            }
        }

        return entries.Count == 0 ? null : [.. entries.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    // 10, 10.0 and 10.00 are one amount.
    private static decimal? Plain(decimal? amount) => amount / 1.0000000000000000000000000000m;
}
