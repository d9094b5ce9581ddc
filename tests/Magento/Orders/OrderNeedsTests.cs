using PowerPlatformMagento.Magento.Mapping.Wire;
using PowerPlatformMagento.Magento.Orders;

namespace PowerPlatformMagento.Magento.Tests.Orders;

[TestClass]
public sealed class OrderNeedsTests
{
    [TestMethod]
    public void Asks_nothing_for_a_new_order()
    {
        var order = new OrderWire { State = "new", Items = [null, new OrderItemWire { QtyOrdered = 3 }] };

        Assert.IsFalse(OrderNeeds.Shipments(order));
        Assert.IsFalse(OrderNeeds.Invoices(order));
        Assert.IsFalse(OrderNeeds.CreditMemos(order));
    }

    [TestMethod]
    public void Asks_for_shipments_when_any_row_left()
    {
        Assert.IsTrue(OrderNeeds.Shipments(new OrderWire { Items = [new OrderItemWire(), new OrderItemWire { QtyShipped = 0.5m }] }));
    }

    [TestMethod]
    public void Asks_for_invoices_when_amounts_or_quantities_say_so()
    {
        Assert.IsTrue(OrderNeeds.Invoices(new OrderWire { TotalInvoiced = 1 }));
        Assert.IsTrue(OrderNeeds.Invoices(new OrderWire { TotalPaid = 1 }));
        Assert.IsTrue(OrderNeeds.Invoices(new OrderWire { Items = [new OrderItemWire { QtyInvoiced = 1 }] }));
    }

    [TestMethod]
    public void Asks_for_credit_memos_when_anything_was_given_back()
    {
        Assert.IsTrue(OrderNeeds.CreditMemos(new OrderWire { TotalRefunded = 1 }));
        Assert.IsTrue(OrderNeeds.CreditMemos(new OrderWire { BaseTotalRefunded = 1 }));
        Assert.IsTrue(OrderNeeds.CreditMemos(new OrderWire { State = "closed" }));
        Assert.IsTrue(OrderNeeds.CreditMemos(new OrderWire { Payment = new PaymentWire { AmountRefunded = 1 } }));
        Assert.IsTrue(OrderNeeds.CreditMemos(new OrderWire { Items = [new OrderItemWire { QtyRefunded = 1 }] }));
    }
}
