using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Delivery;

/// <summary>Has scores moved until none is wrong any more, not endlessly.</summary>
[TestClass]
public sealed class RecencyScoresTests
{
    private readonly DeliveryHome _home = new();
    private readonly RecencyScores _scores;

    public RecencyScoresTests() => _scores = new RecencyScores(_home.Rounds, NullLogger<RecencyScores>.Instance);

    [TestMethod]
    public async Task Goes_on_while_there_is_more()
    {
        _home.Dataverse.Then(_ => Answer(500, more: true)).Then(_ => Answer(12, more: false));

        Assert.AreEqual(512, await _scores.RefreshAsync(default));

        Assert.HasCount(2, _home.Dataverse.Calls);
        Assert.IsTrue(_home.Dataverse.Calls.All(call => call.RequestName == "mag_RefreshRecencyScores"));
    }

    [TestMethod]
    public async Task What_moved_before_a_failure_counts()
    {
        _home.Dataverse.Then(_ => Answer(500, more: true)).ThenThrow(FakeDataverse.Thrown(FakeDataverse.Fault(FaultCodes.Unexpected, "No.")));

        Assert.AreEqual(500, await _scores.RefreshAsync(default));
    }

    private static OrganizationResponse Answer(int changed, bool more) => new() { Results = { ["Changed"] = changed, ["More"] = more } };
}
