using PowerPlatformMagento.Connector.Definition.Tests.Support;

namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>Every webhook trigger is subscribed to and ended the way the platform does it.</summary>
[TestClass]
public sealed class WebhookContractTests
{
    public static IEnumerable<object[]> Triggers => ContractWorld.Document.Operations.Where(operation => operation.IsWebhook).Select(operation => new object[] { operation.Id });

    [TestMethod]
    [DynamicData(nameof(Triggers))]
    public async Task Subscribe_answers_an_address_that_ends_the_subscription_with_and_without_a_key(string id)
    {
        var world = await ContractWorld.GetAsync();
        var request = (await world.Requests.MinimalAsync(ContractWorld.Document.Operation(id), AppUnderTest.Commerce))[0];

        var created = await world.Client.SendAsync(request);
        var again = await world.Client.SendAsync(request);

        Assert.AreEqual(201, created.Status, $"{request}: {created}");
        Assert.IsTrue(created.Location is { IsAbsoluteUri: true }, $"Location is {created.Location}");
        StringAssert.StartsWith(created.Location!.AbsolutePath, ContractWorld.Document.BasePath + "/subscriptions/");
        Assert.IsGreaterThanOrEqualTo(22, created.Location.Segments[^1].Length, "An ID of 128 bits cannot be guessed");
        Assert.AreEqual(201, again.Status, $"{request}: {again}");

        foreach (var (address, key) in new[] { (again.Location!, (string?)AppUnderTest.Key), (again.Location!, null), (created.Location, "wrong-key"), (created.Location, null) })
        {
            var ended = await world.Client.SendAsync(HttpMethod.Delete, address, null, key);
            Assert.AreEqual(204, ended.Status, $"DELETE {address} with key \"{key}\": {ended}");
        }
    }

    [TestMethod]
    [DynamicData(nameof(Triggers))]
    public async Task Addresses_of_others_are_refused(string id)
    {
        var world = await ContractWorld.GetAsync();
        var request = (await world.Requests.MinimalAsync(ContractWorld.Document.Operation(id), AppUnderTest.Commerce))[0];
        string[] foreign =
        [
            "http://prod-17.westeurope.logic.azure.com/workflows/1", "https://evil.example/hook", "https://logic.azure.com.evil.example/x", "https://10.0.0.1/hook", "https://[fd00::1]/hook",
            "https://169.254.169.254/metadata", "ftp://prod-17.westeurope.logic.azure.com/x", "javascript:alert(1)", "not an address",
        ];

        foreach (var address in foreign)
        {
            request.Body!["callbackUrl"] = address;
            var answer = await world.Client.SendAsync(request);

            Assert.AreEqual(400, answer.Status, $"{address}: {answer}");
            Assert.IsNotNull(answer.Code, $"{address}: {answer}");
        }
    }
}
