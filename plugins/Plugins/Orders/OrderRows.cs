using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Addresses;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Privacy;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>Fills the order row. The order belongs to the store: what the message does not carry is emptied.</summary>
internal static class OrderRows
{
    /// <summary>Everything but links to other rows. How far the order is, the ERP system says once it knows the order.</summary>
    public static Entity Of(Order order, ExternalKeys keys, RevisionMarks marks, FieldRules rules, bool isInErp = false)
    {
        var row = new RowBuilder(OrderTable.Name, rules);
        Origin(row, order, keys);
        Buyer(row, order);
        Billing(row, order.BillingAddress);
        Shipping(row, order.ShippingAddress);
        Amounts(row, order);
        WebsiteAmounts(row, order);
        Delivery(row, order);
        if (!isInErp)
        {
            row.Choice(OrderTable.FulfillmentStatus, Fulfillment.Of(order)).Instant(OrderTable.FulfilledOn, Fulfillment.EndOf(order));
        }

        return MarkColumns.Marks(row, marks).Row;
    }

    private static void Origin(RowBuilder row, Order order, ExternalKeys keys) => row
        .Code(OrderTable.Number, order.Source.Number ?? order.Source.Id, 100)
        .Key(OrderTable.ExternalKey, keys.Order(order.Source.Id), 100)
        .Key(OrderTable.MagentoId, order.Source.Id, 20)
        .Code(OrderTable.StoreView, order.StoreView, 64)
        .Code(OrderTable.Website, order.Website, 64)
        .Word(OrderTable.State, order.State, OrderStates.Of, OrderErrors.StateUnknown)
        .Code(OrderTable.MagentoStatus, order.Status, 64)
        .Instant(OrderTable.PlacedOn, order.PlacedAt)
        .Code(OrderTable.OriginalNumber, order.OriginalNumber, 50)
        .Code(OrderTable.ExternalOrderId, order.ExternalOrderId, 32)
        .Code(OrderTable.CartId, order.CartId, 20);

    private static void Buyer(RowBuilder row, Order order) => row
        .Flag(OrderTable.IsGuest, order.IsGuest)
        .Code(OrderTable.EmailAddress, order.Email?.Trim(), 320)
        .Text(OrderTable.CustomerName, PersonName.Of(order), 300)
        .Code(OrderTable.CustomerGroup, order.CustomerGroupId, 20)
        .Code(OrderTable.TaxId, order.TaxId, 50)
        .Text(OrderTable.CustomerNote, CardNumbers.Mask(order.CustomerNote), 10000);

    private static void Billing(RowBuilder row, Address? address) => row
        .Text(OrderTable.BillingName, PersonName.Of(address), 300)
        .Text(OrderTable.BillingCompany, address?.Company, 255)
        .Text(OrderTable.BillingStreet, StreetOf(address), 1000)
        .Text(OrderTable.BillingCity, address?.City, 255)
        .Text(OrderTable.BillingRegion, address?.Region ?? address?.RegionCode, 255)
        .Text(OrderTable.BillingPostalCode, address?.Postcode, 50)
        .Code(OrderTable.BillingCountry, address?.CountryCode, 10)
        .Text(OrderTable.BillingTelephone, address?.Telephone, 100);

    private static void Shipping(RowBuilder row, Address? address) => row
        .Text(OrderTable.ShippingName, PersonName.Of(address), 300)
        .Text(OrderTable.ShippingCompany, address?.Company, 255)
        .Text(OrderTable.ShippingStreet, StreetOf(address), 1000)
        .Text(OrderTable.ShippingCity, address?.City, 255)
        .Text(OrderTable.ShippingRegion, address?.Region ?? address?.RegionCode, 255)
        .Text(OrderTable.ShippingPostalCode, address?.Postcode, 50)
        .Code(OrderTable.ShippingCountry, address?.CountryCode, 10)
        .Text(OrderTable.ShippingTelephone, address?.Telephone, 100);

    private static void Amounts(RowBuilder row, Order order) => row
        .Key(OrderTable.CurrencyCode, order.Currency, 3)
        .Amount(OrderTable.Subtotal, order.Subtotal)
        .Amount(OrderTable.DiscountAmount, order.DiscountAmount)
        .Amount(OrderTable.ShippingAmount, order.ShippingAmount)
        .Amount(OrderTable.ShippingTaxAmount, order.ShippingTaxAmount)
        .Amount(OrderTable.TaxAmount, order.TaxAmount)
        .Amount(OrderTable.DiscountTaxCompensation, order.DiscountTaxCompensationAmount)
        .Amount(OrderTable.GrandTotal, order.GrandTotal)
        .Amount(OrderTable.TotalPaid, order.TotalPaid)
        .Amount(OrderTable.TotalDue, order.TotalDue)
        .Amount(OrderTable.TotalInvoiced, order.TotalInvoiced)
        .Amount(OrderTable.TotalRefunded, order.TotalRefunded)
        .Amount(OrderTable.TotalCanceled, order.TotalCanceled)
        .Amount(OrderTable.AmountAuthorized, order.Payment?.AmountAuthorized ?? 0m)
        .Code(OrderTable.PaymentMethod, order.Payment?.Method, 64)
        .Code(OrderTable.PaymentTransactionId, order.Payment?.TransactionId, 255)
        .Code(OrderTable.PurchaseOrderNumber, order.Payment?.PurchaseOrderNumber, 255)
        .Code(OrderTable.CouponCode, order.CouponCode, 255);

    private static void WebsiteAmounts(RowBuilder row, Order order) => row
        .Key(OrderTable.WebsiteCurrencyCode, order.BaseCurrency, 3)
        .Number(OrderTable.WebsiteSubtotal, order.BaseSubtotal)
        .Number(OrderTable.WebsiteDiscountAmount, order.BaseDiscountAmount)
        .Number(OrderTable.WebsiteShippingAmount, order.BaseShippingAmount)
        .Number(OrderTable.WebsiteTaxAmount, order.BaseTaxAmount)
        .Number(OrderTable.WebsiteGrandTotal, order.BaseGrandTotal)
        .Number(OrderTable.WebsiteTotalPaid, order.BaseTotalPaid)
        .Number(OrderTable.WebsiteTotalRefunded, order.BaseTotalRefunded);

    private static void Delivery(RowBuilder row, Order order) => row
        .Code(OrderTable.ShippingMethod, order.ShippingMethod, 255)
        .Text(OrderTable.ShippingDescription, order.ShippingDescription, 400)
        .Instant(OrderTable.ShippedOn, order.Shipments.Count == 0 ? null : order.Shipments.Min(shipment => shipment.CreatedAt))
        .Flag(OrderTable.IsVirtual, order.IsVirtual)
        .Number(OrderTable.TotalQuantity, order.TotalQuantity)
        .Number(OrderTable.Weight, order.Weight)
        .Text(OrderTable.TrackingNumbers, DocumentText.NumbersOf(order.Shipments.SelectMany(shipment => shipment.Tracks)), 1000);

    private static string? StreetOf(Address? address) =>
        address is null ? null : string.Join("\n", address.Street.Where(line => !string.IsNullOrWhiteSpace(line)));
}
