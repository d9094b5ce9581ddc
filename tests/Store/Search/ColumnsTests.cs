using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Search;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Search;

[TestClass]
public sealed class ColumnsTests
{
    [TestMethod]
    [DataRow(StoreEntity.Orders, "orders-all-no-paging.json")]
    [DataRow(StoreEntity.Shipments, "shipments.json")]
    [DataRow(StoreEntity.Invoices, "invoices.json")]
    [DataRow(StoreEntity.Creditmemos, "creditmemos.json")]
    [DataRow(StoreEntity.OrderItems, "order-items.json")]
    [DataRow(StoreEntity.CustomerGroups, "customer-groups.json")]
    public void Knows_every_scalar_of_recorded_documents(StoreEntity collection, string file)
    {
        using var list = JsonDocument.Parse(Capture.Read(file));
        foreach (var member in list.RootElement.GetProperty("items").EnumerateArray().SelectMany(item => item.EnumerateObject())
            .Where(member => member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number))
        {
            var column = Columns.Find(collection, member.Name);
            Assert.IsNotNull(column, member.Name);
            Assert.AreEqual(member.Value.ValueKind == JsonValueKind.Number, column.Value.Kind == ColumnKind.Number, member.Name);
        }
    }

    [TestMethod]
    [DataRow(StoreEntity.Orders, "gibtsnicht")]
    [DataRow(StoreEntity.Orders, "items")]
    [DataRow(StoreEntity.Customers, "id")]
    [DataRow(StoreEntity.Customers, "addresses")]
    public void Knows_nothing_else(StoreEntity collection, string name) => Assert.IsNull(Columns.Find(collection, name));

    [TestMethod]
    [DataRow("5", 5)]
    [DataRow(" 5", 5)]
    [DataRow("-5.5x", -5.5)]
    [DataRow("+3", 3)]
    [DataRow("1.2.3", 1.2)]
    [DataRow("x", 0)]
    [DataRow("", 0)]
    public void Reads_numbers_from_the_start(string text, double expected) => Assert.AreEqual((decimal)expected, SqlLiteral.Number(text));

    [TestMethod]
    [DataRow("2026-11-23", "2026-11-23T00:00:00")]
    [DataRow("2026-11-23 04", "2026-11-23T00:00:00")]
    [DataRow("2026-11-23 04:02:40", "2026-11-23T04:02:40")]
    [DataRow("2026-11-23T04:02:40.5", "2026-11-23T04:02:40.5")]
    [DataRow("2026-11-23 04:02:40.123456789", "2026-11-23T04:02:40.123456")]
    [DataRow("2026-13-01 00:00:00", "0001-01-01T00:00:00")]
    [DataRow("gestern", "0001-01-01T00:00:00")]
    public void Reads_dates_from_the_start(string text, string expected) =>
        Assert.AreEqual(DateTime.Parse(expected, System.Globalization.CultureInfo.InvariantCulture).Ticks / 10, SqlLiteral.Microseconds(text));
}
