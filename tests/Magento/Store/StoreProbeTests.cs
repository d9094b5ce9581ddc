using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Options;
using PowerPlatformMagento.Magento.Store;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Store;

[TestClass]
public sealed class StoreProbeTests
{
    [TestMethod]
    public async Task Describes_an_open_source_store()
    {
        await using var run = await ProbedAsync("Magento/2.4 (Community)");

        var description = await run.Client.DescribeAsync(CancellationToken.None);

        Assert.AreEqual(StoreEdition.OpenSource, description.Edition);
        Assert.AreEqual("2.4", description.Version);
        CollectionAssert.AreEqual(new[] { "base", "outlet" }, description.Websites.Select(website => website.Code).ToArray());
        CollectionAssert.AreEqual(new[] { "EUR", "EUR" }, description.Websites.Select(website => website.BaseCurrency).ToArray());
        CollectionAssert.AreEqual(new[] { "default", "de", "outlet_at" }, description.StoreViews.Select(view => view.Code).ToArray());
        Assert.AreEqual("Europe/Berlin", description.StoreViews[0].TimeZone);
        Assert.AreEqual("2", description.StoreViews[2].WebsiteId);
        Assert.IsTrue(description.Capabilities.All(status => status.State == CapabilityState.Missing && status.Reason is not null));
        Assert.HasCount(Enum.GetValues<Capability>().Length, description.Capabilities);
    }

    [TestMethod]
    public async Task Tells_what_is_there_not_permitted_missing_and_unknown()
    {
        await using var run = await ProbedAsync(null, new()
        {
            ["/company/"] = (200, Answers.EmptyList),
            ["/returns"] = (401, """{"message":"The consumer isn't authorized to access %resources.","parameters":{"resources":"Magento_Rma::magento_rma"}}"""),
            ["/customers/0/balance/0"] = (404, """{"message":"No such entity with %fieldName = %fieldValue","parameters":{"fieldName":"customerId","fieldValue":0}}"""),
            ["/webhooks/list"] = (500, "oops"),
        });

        var description = await run.Client.DescribeAsync(CancellationToken.None);

        Assert.AreEqual(StoreEdition.AdobeCommerce, description.Edition);
        Assert.IsNull(description.Version);
        Assert.AreEqual(CapabilityState.Available, State(description, Capability.Companies));
        Assert.AreEqual(CapabilityState.NotPermitted, State(description, Capability.Returns));
        Assert.AreEqual(CapabilityState.Available, State(description, Capability.StoreCredit));
        Assert.AreEqual(CapabilityState.Missing, State(description, Capability.Events));
        Assert.AreEqual(CapabilityState.Unknown, State(description, Capability.Webhooks));
        Assert.Contains("Magento_Rma::magento_rma", description.Capabilities.Single(status => status.Capability == Capability.Returns).Reason!);
    }

    [TestMethod]
    [DataRow("Magento/2.4 (Community)", StoreEdition.OpenSource, "2.4")]
    [DataRow("Magento/2.4 (Enterprise)", StoreEdition.AdobeCommerce, "2.4")]
    [DataRow("Magento/2.4 (B2B)", StoreEdition.AdobeCommerce, "2.4")]
    [DataRow("Magento/2.4 (Mage-OS)", StoreEdition.Unknown, "2.4")]
    [DataRow("<!doctype html>", StoreEdition.Unknown, null)]
    [DataRow("", StoreEdition.Unknown, null)]
    [DataRow("Magento/", StoreEdition.Unknown, null)]
    public void Reads_the_version_page(string text, StoreEdition edition, string? version) => Assert.AreEqual((edition, version), EditionRules.Parse(text));

    [TestMethod]
    public void Knows_the_cloud_service_by_its_paths() =>
        Assert.AreEqual(StoreEdition.AdobeCommerceCloudService, EditionRules.Decide(ApiStyle.CloudService, StoreEdition.Unknown, []));

    [TestMethod]
    public async Task Sends_no_proof_of_identity_to_the_version_page()
    {
        await using var server = await TestServer.StartAsync((context, request) =>
            request.Path == "/magento_version" ? Answers.JsonAsync(context, "Magento/2.4 (Community)") : FakeMagento.WithCaptures().AnswerAsync(context, request));
        await using var client = TestClient.Connect(server.BaseUrl, TestClient.OAuth);

        await client.Client.DescribeAsync(CancellationToken.None);

        Assert.IsFalse(server.Requests.Single(request => request.Path == "/magento_version").Headers.ContainsKey("Authorization"));
    }

    [TestMethod]
    public async Task Throws_when_the_store_refuses_the_credentials()
    {
        await using var server = await TestServer.StartAsync((context, _) => Answers.CaptureAsync(context, "err-401-oauth-unknown-token.json"));
        await using var client = TestClient.Connect(server.BaseUrl, TestClient.OAuth);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => client.Client.DescribeAsync(CancellationToken.None));

        Assert.AreEqual(StoreErrors.CredentialsRefused, failure.Error.Definition);
    }

    private static CapabilityState State(StoreDescription description, Capability capability) => description.Capabilities.Single(status => status.Capability == capability).State;

    private static async Task<ProbeRun> ProbedAsync(string? version, Dictionary<string, (int Status, string Body)>? routes = null)
    {
        var store = FakeMagento.WithCaptures();
        store.Before = async (context, request) =>
        {
            if (request.Path == "/magento_version")
            {
                await (version is null ? Answers.CaptureAsync(context, "err-404-outside-rest.txt") : Answers.JsonAsync(context, version));
                return true;
            }

            var found = (routes ?? []).FirstOrDefault(route => request.Path == "/rest/all/V1" + route.Key);
            if (found.Key is null)
            {
                return false;
            }

            await Answers.JsonAsync(context, found.Value.Body, found.Value.Status);
            return true;
        };
        var server = await TestServer.StartAsync(store.AnswerAsync);
        return new ProbeRun(server, TestClient.Connect(server.BaseUrl, TestClient.OAuth));
    }

    private sealed record ProbeRun(TestServer Server, TestClient Connection) : IAsyncDisposable
    {
        public IMagentoClient Client => Connection.Client;

        public async ValueTask DisposeAsync()
        {
            await Connection.DisposeAsync();
            await Server.DisposeAsync();
        }
    }
}
