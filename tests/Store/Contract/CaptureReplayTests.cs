using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Contract;

/// <summary>The recorded requests get the recorded answers, so that what works against the sandbox works against the shop.</summary>
[TestClass]
public sealed class CaptureReplayTests
{
    /// <summary>Recorded answers that are not compared here, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["order-24-several-comments.json"] = "recorded later than the list of all orders: comments were added",
        ["shipment-1.json"] = "recorded later than the list of shipments",
        ["customer-7-after.json"] = "recorded after changes to the customer",
        ["customer-9-after.json"] = "recorded after changes to the customer",
        ["invoices-past-end.json"] = "recorded when there were more invoices: the total count differs",
        ["shipments-past-end.json"] = "recorded when there were more shipments: the total count differs",
        ["orders-date-utc-plain.json"] = "recorded when the shop had 107 orders; compared by relation",
        ["orders-date-iso-z.json"] = "as above",
        ["orders-date-iso-offset.json"] = "as above",
        ["orders-date-fraction.json"] = "as above",
        ["orders-date-plus-for-space.json"] = "as above",
        ["err-401-integration-token-as-bearer-disabled.json"] = "another setting; see BearerTests",
        ["err-503-maintenance.txt"] = "a fault; see FaultInjectorTests",
        ["err-502-php-down.txt"] = "a fault; see FaultInjectorTests",
        ["err-500-db-down.txt"] = "a fault; see FaultInjectorTests",
        ["err-404-outside-rest.txt"] = "the storefront's page, cut in the capture; only the status is compared",
    };

    /// <summary>Routes a Magento has and the sandbox does not answer.</summary>
    private static readonly HashSet<string> NotInSandbox =
    [
        "shipment-1-label.json", "err-404-category.json", "ok-accept-xml.txt", "err-400-carts-mine-admin-token.json",
    ];

    private static StoreHost host = null!;
    private static StoreHost limited = null!;

    public static IEnumerable<object[]> Comparable => Capture.All
        .Where(capture => !Exceptions.ContainsKey(capture.File) && !NotInSandbox.Contains(capture.File) && capture.Auth != "oauth1")
        .Select(capture => new object[] { capture.File });

    public static IEnumerable<object[]> Unanswered => NotInSandbox.Select(file => new object[] { file });

    [ClassInitialize]
    public static async Task StartAsync(TestContext _)
    {
        host = await CapturedStore.StartAsync();
        limited = await CapturedStore.StartAsync(options => options with { InputLimits = true });
    }

    [ClassCleanup]
    public static async Task StopAsync()
    {
        await host.DisposeAsync();
        await limited.DisposeAsync();
    }

    [TestMethod]
    [DynamicData(nameof(Comparable))]
    public async Task Answers_as_recorded(string file)
    {
        var capture = Capture.Named(file);
        using var client = new StoreClient(capture.File.StartsWith("limit-", StringComparison.Ordinal) ? limited : host);

        using var response = await client.SendAsync(capture.Method, capture.Path, Authorization(capture), capture.RequestHeaders);
        var body = await response.Content.ReadAsStringAsync();

        Assert.AreEqual(capture.Status, (int)response.StatusCode, body);
        Assert.AreEqual(capture.ContentType, response.Content.Headers.ContentType?.ToString(), ignoreCase: true);
        if (file.EndsWith(".json", StringComparison.Ordinal))
        {
            Assert.IsNull(JsonShape.Difference(capture.Body, body));
        }
        else
        {
            Assert.AreEqual(Squeezed(capture.Body), Squeezed(body));
        }
    }

    [TestMethod]
    [DynamicData(nameof(Unanswered))]
    public async Task Says_501_to_what_it_does_not_know(string file)
    {
        var capture = Capture.Named(file);
        using var client = new StoreClient(host);

        using var response = await client.SendAsync(capture.Method, capture.Path, Authorization(capture), capture.RequestHeaders);

        Assert.AreEqual(501, (int)response.StatusCode);
        StringAssert.Contains(await response.Content.ReadAsStringAsync(), "The sandbox store does not answer");
    }

    [TestMethod]
    public async Task Answers_outside_rest_with_the_storefront()
    {
        using var client = new StoreClient(host);

        var (status, body) = await client.GetAsync("/restless/V1/orders/1");

        Assert.AreEqual(404, status);
        StringAssert.StartsWith(body, Capture.Read("err-404-outside-rest.txt")[..30]);
    }

    [TestMethod]
    public async Task Compares_dates_as_recorded_whatever_their_spelling()
    {
        using var client = new StoreClient(host);
        async Task<int> CountAsync(string spelling)
        {
            var (_, body) = await client.GetAsync(Capture.Named($"orders-date-{spelling}.json").Path);
            return System.Text.Json.JsonDocument.Parse(body).RootElement.GetProperty("total_count").GetInt32();
        }

        var plain = await CountAsync("utc-plain");

        Assert.IsGreaterThan(1, plain);
        Assert.AreEqual(plain, await CountAsync("iso-z"), "the letters T and Z do not matter (107 and 107)");
        Assert.AreEqual(plain, await CountAsync("plus-for-space"), "a plus is a space (107 and 107)");
        Assert.AreEqual(plain - 1, await CountAsync("fraction"), "the fraction counts (107 and 106)");
        Assert.AreEqual(0, await CountAsync("iso-offset"), "the offset is ignored (107 and 0)");
    }

    [TestMethod]
    [DataRow("order-24-several-comments.json", StoreEntity.Orders)]
    [DataRow("shipment-1.json", StoreEntity.Shipments)]
    [DataRow("customer-7-after.json", StoreEntity.Customers)]
    [DataRow("customer-9-after.json", StoreEntity.Customers)]
    public async Task Answers_later_documents_as_recorded(string file, StoreEntity collection)
    {
        var capture = Capture.Named(file);
        var documents = CapturedStore.Documents();
        documents.Put(collection, capture.Body);
        await using var later = await CapturedStore.StartAsync(options => options with { Documents = documents });
        using var client = new StoreClient(later);

        var (_, body) = await client.GetAsync(capture.Path);

        Assert.IsNull(JsonShape.Difference(capture.Body, body));
    }

    [TestMethod]
    public void Excepts_nothing_that_is_not_recorded() =>
        Assert.IsTrue(Exceptions.Keys.Concat(NotInSandbox).All(file => Capture.All.Any(capture => capture.File == file)));

    private static string? Authorization(Capture capture) => capture.Auth switch
    {
        "int" => $"Bearer {host.Credential.AccessToken}",
        "limited" => $"Bearer {CapturedStore.LimitedToken}",
        "inactive" => $"Bearer {CapturedStore.InactiveToken}",
        "other" => "Bearer somethingelse",
        _ => null,
    };

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
