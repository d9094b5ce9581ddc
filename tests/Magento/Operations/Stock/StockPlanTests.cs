using System.Text.Json;
using PowerPlatformMagento.Magento.Operations.Bulk;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Operations.Stock;
using PowerPlatformMagento.Magento.Tests.Support;
using PowerPlatformMagento.Operations.Stock;

namespace PowerPlatformMagento.Magento.Tests.Operations.Stock;

[TestClass]
public sealed class StockPlanTests
{
    private static readonly ProductKey Cable = new("2", "CAB/USB C-1m", "simple");
    private static readonly Dictionary<string, string> Sources = new(StringComparer.OrdinalIgnoreCase) { ["default"] = "default", ["wien"] = "wien" };
    private static readonly List<SourceItemWire> Stored =
        [.. JsonSerializer.Deserialize(Capture.Bytes("source-items-two-sources.json"), StockJson.Default.ListWireSourceItemWire)!.Items!.OfType<SourceItemWire>()];

    private readonly BulkErrors errors = new(["0", "1", "2", "3"]);

    [TestMethod]
    public void What_a_real_store_holds_already_is_not_written()
    {
        var (units, unchanged) = Make(Item(432.5m, null, true), Item(60, "WIEN", null));

        Assert.IsEmpty(units);
        Assert.AreEqual(2, unchanged);
    }

    [TestMethod]
    public void Another_quantity_or_another_status_is_written_with_the_stores_spelling()
    {
        var (units, unchanged) = Make(Item(432.5m, null, false), Item(61, "WIEN", null));

        Assert.AreEqual(0, unchanged);
        CollectionAssert.AreEqual(
            new[] { "CAB/USB C-1m default 432.5 0", "CAB/USB C-1m wien 61 1" },
            units.Select(unit => unit.Rows[0]).Select(row => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{row.Sku} {row.SourceCode} {row.Quantity} {row.Status}")).ToList());
    }

    [TestMethod]
    [DataRow(1.0, null, 1)]
    [DataRow(0.0, null, 0)]
    [DataRow(-3.0, null, 0)]
    [DataRow(0.0, true, 1)]
    [DataRow(5.0, false, 0)]
    [DataRow(0.25, null, 1)]
    public void The_status_follows_the_quantity_where_nothing_is_said(double quantity, bool? isInStock, int status) =>
        Assert.AreEqual(status, Make(Item((decimal)quantity, "wien", isInStock)).Units.Single().Rows[0].Status);

    [TestMethod]
    public void Unknown_sources_and_products_of_parts_are_refused()
    {
        var (units, _) = StockPlan.Make(
            [(0, Item(1, "moon", null), Cable), (1, Item(1, null, null), new ProductKey("9", "TEE", "configurable")), (2, Item(1, "wien", null), Cable)], Sources, [], errors);

        Assert.AreEqual(2, units.Single().Positions[0]);
        CollectionAssert.AreEqual(
            new[] { "No inventory source has this code.", "A configurable product has no stock of its own: set that of its parts." }, errors.ToResult(0).Errors.Select(error => error.Message).ToList());
    }

    [TestMethod]
    [DataRow(null, "default")]
    [DataRow(" ", "default")]
    [DataRow(" wien ", "wien")]
    public void No_source_is_the_default_one(string? code, string source) => Assert.AreEqual(source, StockPlan.SourceOf(Item(1, code, null)));

    [TestMethod]
    public void The_body_has_the_names_of_the_store()
    {
        var body = new SourceItemsWire { SourceItems = [new SourceItemWire { Sku = "X", SourceCode = "default", Quantity = 1.5m, Status = 1 }] };

        Assert.AreEqual("""{"sourceItems":[{"sku":"X","source_code":"default","quantity":1.5,"status":1}]}""", JsonSerializer.Serialize(body, StockJson.Default.SourceItemsWire));
    }

    private (List<BulkUnit<SourceItemWire>> Units, int Unchanged) Make(params StockQuantity[] items) => StockPlan.Make(items.Select((item, index) => (index, item, Cable)), Sources, Stored, errors);

    private static StockQuantity Item(decimal quantity, string? source, bool? isInStock) => new() { Sku = "any", Quantity = quantity, SourceCode = source, IsInStock = isInStock };
}
