using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Corrections;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Orders;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Rows;

[TestClass]
public sealed class ChildDifferenceTests
{
    private static readonly ExternalKeys Keys = new("main", OrderErrors.KeyInvalid);
    private static readonly FieldRules Rules = FieldRules.ForOrders(NoCorrections.Instance);
    private static readonly Guid Currency = new("0e000000-0000-0000-0000-000000000001");

    [TestMethod]
    public void Has_nothing_to_do_when_the_rows_are_the_same()
    {
        var difference = Between([TestMessages.Line("1"), TestMessages.Line("2")], [TestMessages.Line("1"), TestMessages.Line("2")]);

        Assert.IsEmpty(difference.Additions);
        Assert.IsEmpty(difference.Changes);
    }

    [TestMethod]
    public void Adds_what_is_missing()
    {
        var difference = Between([TestMessages.Line("1")], [TestMessages.Line("1"), TestMessages.Line("2")]);

        Assert.AreEqual("main-line-2", difference.Additions.Single().Text(OrderLineTable.ExternalKey));
        Assert.IsEmpty(difference.Changes);
    }

    [TestMethod]
    public void Changes_only_the_columns_that_differ()
    {
        var difference = Between([TestMessages.Line("1")], [TestMessages.Line("1") with { QuantityShipped = 1m, RowTotal = 21m }]);

        var change = difference.Changes.Single();
        Assert.AreNotEqual(Guid.Empty, change.Id);
        Assert.AreEqual("mag_quantityshipped,mag_rowtotal", string.Join(",", change.Attributes.Keys.Order(StringComparer.Ordinal)));
    }

    [TestMethod]
    public void Finds_rows_by_key_and_not_by_position()
    {
        var difference = Between([TestMessages.Line("1"), TestMessages.Line("2", "CUP")], [TestMessages.Line("2", "CUP"), TestMessages.Line("1")]);

        Assert.IsEmpty(difference.Additions);
        Assert.IsTrue(difference.Changes.All(change => string.Join(",", change.Attributes.Keys) == OrderLineTable.Position));
    }

    [TestMethod]
    public void Empties_the_amounts_of_a_line_that_is_gone_once()
    {
        var gone = Between([TestMessages.Line("1"), TestMessages.Line("2")], [TestMessages.Line("1")]).Changes.Single();

        Assert.AreEqual(0m, gone.Number(OrderLineTable.Quantity));
        Assert.IsEmpty(Between([TestMessages.Line("2") with { Quantity = 0m, RowTotal = 0m, BaseRowTotal = 0m, TaxAmount = 0m }], [TestMessages.Line("1")]).Changes);
    }

    [TestMethod]
    public void Leaves_documents_that_are_gone()
    {
        var stored = Stored(DocumentRows.Of(TestMessages.Shipment("21", "1"), Keys, Rules));
        var part = new ChildRows(Relationships.OrderShipments, ShipmentTable.Name, ShipmentTable.ExternalKey, ShipmentTable.Order, [DocumentRows.Of(TestMessages.Shipment("22", "1"), Keys, Rules)]);

        var difference = ChildDifference.Between(part, [stored]);

        Assert.HasCount(1, difference.Additions);
        Assert.IsEmpty(difference.Changes);
    }

    private static ChildDifference Between(IReadOnlyList<OrderLine> stored, IReadOnlyList<OrderLine> wanted)
    {
        var part = OrderParts.Of(TestMessages.Order() with { Lines = [.. wanted] }, Keys, Currency, Rules).Single();
        return ChildDifference.Between(part, [.. stored.Select((line, index) => Stored(OrderLineRows.Of(line, index + 1, Keys, Currency, Rules)))]);
    }

    private static Entity Stored(Entity row)
    {
        row.Id = new Guid("00000000-0000-0000-0000-000000000009");
        return row;
    }
}
