using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>Orders with their documents.</summary>
internal static class OrderMapper
{
    public static Order Map(OrderWire order, OrderDocuments documents, MappingContext context)
    {
        var rows = new OrderRows(Needed.List(order.Items, "items"));
        var state = State(order.State);
        var shipping = Shipping(order.ExtensionAttributes);
        var name = BuyerName.Of(order);
        var currency = Optional.Text(order.OrderCurrencyCode) ?? Needed.Text(order.BaseCurrencyCode, "order_currency_code");
        var customerId = Optional.Id(order.CustomerId);
        var number = Needed.Text(order.IncrementId, "increment_id");
        return new Order
        {
            Source = context.SourceOf(Needed.Id(order.EntityId, "entity_id"), number, Newest.Of(order, documents)),
            StoreView = context.Directory.ViewCode(order.StoreId),
            Website = context.Directory.WebsiteCodeOfView(order.StoreId),
            State = state,
            Status = Optional.Text(order.Status) ?? state,
            PlacedAt = Needed.Instant(order.CreatedAt, "created_at"),
            CustomerId = customerId,
            IsGuest = order.CustomerIsGuest ?? customerId is null,
            Email = Optional.Text(order.CustomerEmail),
            Prefix = name.Prefix,
            FirstName = name.FirstName,
            MiddleName = name.MiddleName,
            LastName = name.LastName,
            Suffix = name.Suffix,
            TaxId = Optional.Text(order.CustomerTaxvat) ?? Optional.Text(order.BillingAddress?.VatId),
            CustomerGroupId = Optional.Text(order.CustomerGroupId),
            Company = CompanyMapper.OfOrder(order, context),
            BillingAddress = AddressMapper.OfOrder(order.BillingAddress),
            ShippingAddress = AddressMapper.OfOrder(shipping?.Address),
            Currency = currency.ToUpperInvariant(),
            BaseCurrency = (Optional.Text(order.BaseCurrencyCode) ?? currency).ToUpperInvariant(),
            Subtotal = order.Subtotal,
            DiscountAmount = Math.Abs(order.DiscountAmount),
            ShippingAmount = order.ShippingAmount,
            ShippingTaxAmount = order.ShippingTaxAmount,
            TaxAmount = order.TaxAmount,
            DiscountTaxCompensationAmount = order.DiscountTaxCompensationAmount,
            GrandTotal = order.GrandTotal,
            TotalPaid = order.TotalPaid,
            TotalDue = order.TotalDue,
            TotalInvoiced = order.TotalInvoiced,
            TotalRefunded = order.TotalRefunded,
            TotalCanceled = order.TotalCanceled,
            BaseSubtotal = order.BaseSubtotal,
            BaseDiscountAmount = Math.Abs(order.BaseDiscountAmount),
            BaseShippingAmount = order.BaseShippingAmount,
            BaseTaxAmount = order.BaseTaxAmount,
            BaseGrandTotal = order.BaseGrandTotal,
            BaseTotalPaid = order.BaseTotalPaid,
            BaseTotalRefunded = order.BaseTotalRefunded,
            CouponCode = Optional.Text(order.CouponCode),
            ShippingMethod = Optional.Text(shipping?.Method),
            ShippingDescription = Optional.Text(order.ShippingDescription),
            IsVirtual = order.IsVirtual,
            TotalQuantity = order.TotalQtyOrdered,
            Weight = order.Weight,
            CustomerNote = Optional.Text(order.CustomerNote),
            OriginalNumber = Optional.Text(order.OriginalIncrementId) is { } original && original != number ? original : null,
            ExternalOrderId = Optional.Text(order.ExtOrderId),
            Payment = Payment(order.Payment),
            Lines = OrderLineMapper.Map(order, rows),
            Shipments = Map(documents.Shipments, rows, ShipmentMapper.Map),
            Invoices = Map(documents.Invoices, rows, DocumentMapper.Invoice),
            Refunds = Map(documents.CreditMemos, rows, DocumentMapper.Refund),
            CartId = Optional.Id(order.QuoteId),
        };
    }

    private static List<TContract> Map<TWire, TContract>(List<TWire> documents, OrderRows rows, Func<TWire, OrderRows, TContract> map)
    {
        var mapped = new List<TContract>(documents.Count);
        foreach (var document in documents)
        {
            mapped.Add(map(document, rows));
        }

        return mapped;
    }

    private static string State(string? state) => state switch
    {
        OrderState.New => OrderState.New,
        OrderState.PendingPayment => OrderState.PendingPayment,
        OrderState.PaymentReview => OrderState.PaymentReview,
        OrderState.Processing => OrderState.Processing,
        OrderState.Complete => OrderState.Complete,
        OrderState.Closed => OrderState.Closed,
        OrderState.Canceled => OrderState.Canceled,
        OrderState.OnHold => OrderState.OnHold,
        _ => throw new RecordNotReadableException("state"),
    };

    private static ShippingWire? Shipping(OrderExtensionWire? extension)
    {
        foreach (var assignment in extension?.ShippingAssignments ?? [])
        {
            if (assignment?.Shipping is { } shipping && (shipping.Address is not null || shipping.Method is not null))
            {
                return shipping;
            }
        }

        return null;
    }

    private static Payment? Payment(PaymentWire? payment) => Optional.Text(payment?.Method) is not { } method ? null : new Payment
    {
        Method = method,
        TransactionId = Optional.Text(payment!.LastTransId),
        PurchaseOrderNumber = Optional.Text(payment.PoNumber),
        AmountOrdered = payment.AmountOrdered,
        AmountAuthorized = payment.AmountAuthorized,
        AmountPaid = payment.AmountPaid,
        AmountRefunded = payment.AmountRefunded,
    };
}
