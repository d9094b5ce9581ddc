using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Summaries;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Summaries;

[TestClass]
public sealed class PurchasedOrdersTests
{
    [TestMethod]
    public void Reads_all_pages()
    {
        const int Count = 5;
        var store = new TestStore();
        var currency = store.Rows("transactioncurrency").First(row => row.Text("isocurrencycode") == "EUR").ToEntityReference();
        var account = store.Add("account", ("name", "Nord GmbH"));
        for (var number = 1; number <= Count; number++)
        {
            store.Add(
                "mag_order",
                ("mag_name", $"{number}"),
                ("mag_externalkey", $"main-order-{number}"),
                (OrderTable.Store, new EntityReference("mag_store", store.Id)),
                (OrderTable.Account, new EntityReference("account", account)),
                (OrderTable.State, new OptionSetValue((int)OrderStateChoice.Complete)),
                (OrderTable.Currency, currency),
                (OrderTable.GrandTotal, new Money(1m)));
        }

        var service = new CountingOrganizationService(store.Service);
        var orders = new PurchasedOrders(service, pageSize: 2).Of(Purchaser.Account(account));

        Assert.HasCount(Count, orders);
        Assert.AreEqual(Count, orders.Sum(order => order.GrandTotal));
        Assert.HasCount(3, service.Requests);
    }
}
