using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class RowStoreTests
{
    private readonly FormWorld _world = new();

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task References_without_a_name_get_one()
    {
        var row = new Entity("mag_return") { ["mag_contactid"] = new EntityReference("contact", _world.Contact("Anna", "Hansen")) };

        await new RowStore(_world.System).NameAsync(_world.Dataverse.Metadata, row, TestContext.CancellationToken);

        Assert.AreEqual("Anna Hansen", row.GetAttributeValue<EntityReference>("mag_contactid").Name);
    }

    [TestMethod]
    public async Task A_reference_to_nothing_stays_without_a_name()
    {
        var row = new Entity("mag_return") { ["mag_contactid"] = new EntityReference("contact", new Guid("0f000000-0000-4000-8000-000000000077")) };

        await new RowStore(_world.System).NameAsync(_world.Dataverse.Metadata, row, TestContext.CancellationToken);

        Assert.IsNull(row.GetAttributeValue<EntityReference>("mag_contactid").Name);
    }

    [TestMethod]
    public async Task A_key_that_is_taken_is_explained()
    {
        _world.Issue("Order 1");

        var save = await new RowStore(_world.System).SaveAsync(
            new Entity("mag_syncissue") { ["mag_name"] = "Twice", ["mag_externalkey"] = "store-order-1" },
            TestContext.CancellationToken);

        Assert.IsNull(save.Id);
        StringAssert.Contains(save.Problem!.Hint, "Another row has this key");
    }

    [TestMethod]
    public async Task The_sign_of_the_rows_currency_is_found()
    {
        var store = new RowStore(_world.System);
        var table = _world.Table("mag_order");
        var load = await store.LoadAsync(table, _world.Order("17"), ["transactioncurrencyid", "mag_grandtotal"], TestContext.CancellationToken);

        var draft = new RowDraft(table, load.Row!, Zones.Berlin);

        Assert.AreEqual("€", await RowCurrency.SymbolAsync(store, _world.Dataverse.Metadata, draft, TestContext.CancellationToken));
        StringAssert.StartsWith(draft.DisplayOf(table.Find("mag_grandtotal")!), "€119.5");
    }

    [TestMethod]
    public async Task A_row_without_currency_has_no_sign()
    {
        var draft = new RowDraft(_world.Table("contact"), new Entity("contact"), Zones.Berlin);

        Assert.AreEqual(string.Empty, await RowCurrency.SymbolAsync(new RowStore(_world.System), _world.Dataverse.Metadata, draft, TestContext.CancellationToken));
    }
}
