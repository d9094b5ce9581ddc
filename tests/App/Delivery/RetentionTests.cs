using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Delivery;

/// <summary>Has deleted until nothing is left, not endlessly, and not while Dataverse asks for a pause.</summary>
[TestClass]
public sealed class RetentionTests
{
    private readonly DeliveryHome _home = new();
    private readonly Retention _retention;

    public RetentionTests() => _retention = new Retention(_home.Rounds, NullLogger<Retention>.Instance);

    [TestMethod]
    public async Task Goes_on_until_nothing_is_left()
    {
        _home.Dataverse.Then(_ => Answer(500, 612)).Then(_ => Answer(500, 112)).Then(_ => Answer(112, 0));

        Assert.AreEqual(1112, await _retention.ApplyAsync(default));

        Assert.HasCount(3, _home.Dataverse.Calls);
        Assert.IsTrue(_home.Dataverse.Calls.All(call => call.RequestName == "mag_ApplyRetention"));
    }

    [TestMethod]
    public async Task Ends_when_nothing_could_be_deleted_although_something_is_left()
    {
        _home.Dataverse.Then(_ => Answer(0, 7));

        Assert.AreEqual(0, await _retention.ApplyAsync(default));
        Assert.HasCount(1, _home.Dataverse.Calls);
    }

    [TestMethod]
    public async Task Ends_although_there_is_always_more()
    {
        for (var answer = 0; answer < 300; answer++)
        {
            _home.Dataverse.Then(_ => Answer(500, 5000));
        }

        Assert.AreEqual(100_000, await _retention.ApplyAsync(default));
        Assert.HasCount(200, _home.Dataverse.Calls);
    }

    private static OrganizationResponse Answer(int deleted, int remaining)
    {
        var response = new OrganizationResponse();
        response.Results["Deleted"] = deleted;
        response.Results["Remaining"] = remaining;
        return response;
    }
}
