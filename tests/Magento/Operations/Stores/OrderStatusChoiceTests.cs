using Microsoft.AspNetCore.Http;
using PowerPlatformMagento.Magento.Operations.Stores;
using PowerPlatformMagento.Magento.Options;
using PowerPlatformMagento.Magento.Tests.Support;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.Magento.Tests.Operations.Stores;

[TestClass]
public sealed class OrderStatusChoiceTests
{
    [TestMethod]
    public async Task The_cloud_service_lists_its_own_statuses()
    {
        await using var server = await TestServer.StartAsync((context, request) => request.Path switch
        {
            "/V1/order-statuses" => Answers.JsonAsync(context, """[{"status":"pending","state":"new","label":"Pending"},{"status":"checked","state":"processing","label":"Checked by ERP"}]"""),
            _ => Answers.JsonAsync(context, """{"message":"Request does not match any route."}""", 404),
        });

        var choices = await ChooseAsync(server, ApiStyle.CloudService);

        CollectionAssert.AreEqual(new Choice[] { new("pending", "Pending"), new("checked", "Checked by ERP") }, choices);
        Assert.IsFalse(server.Requests.Any(request => request.Path == "/V1/orders"));
    }

    [TestMethod]
    public async Task A_cloud_service_that_does_not_allow_it_has_the_standard_statuses()
    {
        await using var server = await TestServer.StartAsync((context, _) => Answers.CaptureAsync(context, "err-401-missing-acl-products.json"));

        CollectionAssert.AreEqual(StandardChoices.OrderStatuses.ToList(), await ChooseAsync(server, ApiStyle.CloudService));
    }

    [TestMethod]
    public async Task Elsewhere_the_newest_orders_tell_which_statuses_the_merchant_made()
    {
        await using var server = await TestServer.StartAsync((context, request) => request.Path switch
        {
            "/magento_version" => Answers.WriteAsync(context, 200, "text/plain", "Magento/2.4 (Community)"u8.ToArray()),
            "/rest/all/V1/orders" => Answers.JsonAsync(context, """{"items":[{"status":"checked"},{"status":"pending"},{"status":"checked"},{}]}"""),
            _ => NoRoute(context),
        });

        var choices = await ChooseAsync(server, ApiStyle.Installed);

        Assert.AreEqual(new Choice("checked", "checked"), choices[^1]);
        Assert.HasCount(StandardChoices.OrderStatuses.Count + 1, choices);
        var asked = server.Requests.Single(request => request.Path == "/rest/all/V1/orders");
        Assert.AreEqual("items[status]", asked.Value("fields"), "nothing of a buyer is read");
        Assert.AreEqual("DESC", asked.Value("searchCriteria[sortOrders][0][direction]"));
    }

    [TestMethod]
    public async Task A_store_that_is_down_is_no_list_of_standard_statuses()
    {
        await using var server = await TestServer.StartAsync((context, request) => request.Path == "/magento_version"
            ? Answers.WriteAsync(context, 200, "text/plain", "Magento/2.4 (Community)"u8.ToArray())
            : Answers.CaptureAsync(context, "err-503-maintenance.txt"));

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => ChooseAsync(server, ApiStyle.Installed));

        Assert.AreEqual("MAG-STO-003", failure.Error.Definition.Code);
    }

    private static Task NoRoute(HttpContext context) => Answers.JsonAsync(context, """{"message":"Request does not match any route."}""", 404);

    private static async Task<List<Choice>> ChooseAsync(TestServer server, ApiStyle style)
    {
        await using var client = TestClient.Connect(server.BaseUrl, configure: options => new MagentoStoreOptions
        {
            Key = options.Key,
            BaseUrl = options.BaseUrl,
            Credentials = options.Credentials,
            AllowInsecureLoopback = true,
            RequestsPerSecond = options.RequestsPerSecond,
            AttemptTimeout = options.AttemptTimeout,
            TotalTimeout = options.TotalTimeout,
            Style = style,
        });
        return [.. (await client.Operations.Stores.ListChoicesAsync(ChoiceKind.OrderStatuses, CancellationToken.None)).Value];
    }
}
