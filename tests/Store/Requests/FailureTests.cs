using System.Text.RegularExpressions;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Requests;

/// <summary>What breaks inside the store is told to nobody but its log.</summary>
[TestClass]
public sealed partial class FailureTests
{
    [TestMethod]
    public async Task A_failure_inside_is_answered_with_the_number_of_a_report_and_noted_in_the_log()
    {
        await using var store = await CatalogueStore.OpenAsync();
        store.Documents.PutFixedAnswer("store/storeViews", "{}");

        var (status, answer) = await store.SendAsync("GET", "/de/V1/orders/1");

        Assert.AreEqual(500, status);
        StringAssert.Matches(answer.Message(), Report());
        StringAssert.Contains(store.Host.Requests.Last[^1].Failure, nameof(InvalidOperationException));
    }

    [TestMethod]
    public async Task A_refusal_is_no_failure()
    {
        await using var store = await CatalogueStore.OpenAsync();

        await store.RefusedAsync(404, "GET", "orders/4711");
        await store.RefusedAsync(500, "GET", "orders?searchCriteria[sortOrders][0][field]=gibtsnicht");

        Assert.IsTrue(store.Host.Requests.Last.All(record => record.Failure is null));
    }

    [GeneratedRegex(@"^Internal Error\. Details are available in Magento log file\. Report ID: webapi-[0-9a-f]+$")]
    private static partial Regex Report();
}
