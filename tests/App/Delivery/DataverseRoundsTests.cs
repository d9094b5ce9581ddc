using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Tests.Delivery;

/// <summary>Work in parts goes on while something is left, ends at a failure, and waits while Dataverse asks for a pause.</summary>
[TestClass]
public sealed class DataverseRoundsTests
{
    private readonly DeliveryHome _home = new();

    [TestMethod]
    public async Task Ends_at_a_failure_and_says_which()
    {
        _home.Dataverse.Then(_ => new OrganizationResponse()).ThenThrow(FakeDataverse.Thrown(FakeDataverse.Fault(FaultCodes.Unexpected, "mag_ApplyRetention is unknown.")));

        var failure = await RunAsync();

        Assert.IsNotNull(failure);
        Assert.HasCount(2, _home.Dataverse.Calls);
    }

    [TestMethod]
    public async Task Asks_nothing_while_Dataverse_is_held_back()
    {
        _home.Gate.Fail(new Failure(DataverseErrors.Throttled, FailureScope.Service, TimeSpan.FromMinutes(1)));

        Assert.IsNull(await RunAsync());
        Assert.IsEmpty(_home.Dataverse.Calls);
    }

    [TestMethod]
    public async Task Ends_although_there_is_always_more()
    {
        for (var answer = 0; answer < 9; answer++)
        {
            _home.Dataverse.Then(_ => new OrganizationResponse());
        }

        Assert.IsNull(await RunAsync());
        Assert.HasCount(5, _home.Dataverse.Calls);
    }

    [TestMethod]
    public void A_value_that_is_not_there_is_the_fallback()
    {
        var response = new OrganizationResponse { Results = { ["More"] = true, ["Changed"] = "seven" } };

        Assert.IsTrue(DataverseRounds.Value(response, "More", false));
        Assert.AreEqual(3, DataverseRounds.Value(response, "Changed", 3));
        Assert.AreEqual(4, DataverseRounds.Value(response, "Other", 4));
    }

    private Task<Failure?> RunAsync() => _home.Rounds.RunAsync("mag_ApplyRetention", 5, _ => true, default);
}
