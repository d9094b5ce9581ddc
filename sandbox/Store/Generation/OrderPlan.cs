using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>An order thought through: rows, people, totals, and what happened to it.</summary>
internal sealed class OrderPlan
{
    public required OrderFacts Facts { get; init; }

    public required StoreView Store { get; init; }

    public required Person Buyer { get; init; }

    public required List<OrderLine> Lines { get; init; }

    public required OrderTotals Totals { get; init; }

    public required Pair ShippingGross { get; init; }

    public required int TaxPermille { get; init; }

    public string? Coupon { get; init; }

    public required PaymentPlan Payment { get; init; }

    public string? Comment { get; init; }

    public string? CustomerNote { get; init; }

    public string? ExternalId { get; init; }

    public bool FloatNoise { get; init; }

    public long Id => Facts.Id;

    public string? Email => Facts.Oddness == OddOrders.NoEmail ? null : Buyer.Email;

    public PostalAddress Billing => Buyer.Home;

    public PostalAddress Shipping => Buyer.Other ?? Buyer.Home;

    public string? TaxName => Billing.Country.TaxName;

    public string Currency => Facts.Oddness == OddOrders.UnknownCurrency ? "XTS" : Store.Currency;

    /// <summary>Everything invoiced; the shipping goes with the first invoice.</summary>
    public OrderTotals Invoiced => OrderTotals.Of(Lines, line => line.Invoiced, ShippingGross, TaxPermille);

    /// <summary>Everything refunded; the shipping only with all the rest.</summary>
    public OrderTotals Refunded => OrderTotals.Of(Lines, line => line.Refunded, Facts.Scenario == OrderScenario.Closed ? ShippingGross : default, TaxPermille);

    /// <summary>Pieces of a row in one parcel.</summary>
    public int Shipped(OrderLine line, int parcel)
    {
        if (!line.IsShippable)
        {
            return 0;
        }

        var first = ReferenceEquals(line, Lines.Find(candidate => candidate.IsShippable));
        return (Facts.Shipments, parcel) switch
        {
            (1, _) => line.Shipped,
            (2, 0) => first ? line.Quantity - 1 : 0,
            (2, _) => first ? 1 : line.Quantity,
            _ => 0,
        };
    }
}
