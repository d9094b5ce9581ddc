using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Delivery;

/// <summary>Asks until nothing is left, not endlessly, and not while Dataverse asks for a pause.</summary>
[TestClass]
public sealed class ServiceLevelsTests
{
    private readonly DeliveryHome _home = new();
    private readonly ServiceLevels _levels;

    public ServiceLevelsTests() => _levels = new ServiceLevels(_home.Rounds, NullLogger<ServiceLevels>.Instance);

    [TestMethod]
    public async Task Goes_on_until_nothing_is_left()
    {
        _home.Dataverse.Then(_ => Answer(500, more: true)).Then(_ => Answer(500, more: true)).Then(_ => Answer(12, more: false));

        Assert.AreEqual(1012, await _levels.EvaluateAsync(default));

        Assert.HasCount(3, _home.Dataverse.Calls);
        Assert.IsTrue(_home.Dataverse.Calls.All(call => call.RequestName == "mag_EvaluateServiceLevels"));
    }

    [TestMethod]
    public async Task Ends_although_there_is_always_more()
    {
        for (var answer = 0; answer < 100; answer++)
        {
            _home.Dataverse.Then(_ => Answer(500, more: true));
        }

        Assert.AreEqual(10_000, await _levels.EvaluateAsync(default));
        Assert.HasCount(20, _home.Dataverse.Calls);
    }

    private static OrganizationResponse Answer(int evaluated, bool more)
    {
        var response = new OrganizationResponse();
        response.Results["Evaluated"] = evaluated;
        response.Results["Changed"] = evaluated / 10;
        response.Results["More"] = more;
        return response;
    }
}
