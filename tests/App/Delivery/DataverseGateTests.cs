using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Tests.Delivery;

[TestClass]
public sealed class DataverseGateTests
{
    private static readonly Failure Away = new(DataverseErrors.Unreachable, FailureScope.Service);

    private readonly FakeTimeProvider _time = new(Samples.Noon);
    private readonly DataverseGate _gate;

    public DataverseGateTests() => _gate = new DataverseGate(_time);

    [TestMethod]
    public async Task Is_open_at_first()
    {
        await _gate.WaitAsync(default);

        Assert.IsTrue(_gate.BlamesRecords);
        Assert.IsNull(_gate.Reason);
    }

    [TestMethod]
    public async Task Holds_everybody_back_until_the_pause_is_over()
    {
        _gate.Fail(Away with { RetryAfter = TimeSpan.FromSeconds(10) });
        var waiting = new[] { _gate.WaitAsync(default), _gate.WaitAsync(default) };

        _time.Advance(TimeSpan.FromSeconds(9));
        Assert.IsFalse(waiting.Any(wait => wait.IsCompleted));
        _time.Advance(TimeSpan.FromSeconds(1));

        await Task.WhenAll(waiting).WaitAsync(TimeSpan.FromSeconds(5));
    }

    [TestMethod]
    public void Waits_longer_each_time_up_to_a_limit()
    {
        var pauses = Enumerable.Range(0, 12).Select(_ => _gate.Fail(Away).TotalSeconds).ToArray();

        CollectionAssert.AreEqual(new[] { 1d, 2, 4, 8, 16, 32, 64, 120, 120, 120, 120, 120 }, pauses);
    }

    [TestMethod]
    public void Blames_records_for_the_first_failures_only()
    {
        var blames = new List<bool>();
        for (var failure = 0; failure < 5; failure++)
        {
            _gate.Fail(Away);
            blames.Add(_gate.BlamesRecords);
        }

        CollectionAssert.AreEqual(new[] { true, true, true, false, false }, blames);
    }

    [TestMethod]
    public void Starts_over_after_a_success()
    {
        _gate.Fail(Away);
        _gate.Fail(Away);
        _gate.Succeed();

        Assert.IsNull(_gate.Reason);
        Assert.AreEqual(TimeSpan.FromSeconds(1), _gate.Fail(Away));
    }

    [TestMethod]
    public void Never_blames_records_for_throttling_settings_or_rights()
    {
        foreach (var definition in new[] { DataverseErrors.Throttled, DataverseErrors.RightMissing, DataverseErrors.ApiMissing, ConfigurationErrors.SdkStandIn })
        {
            _gate.Succeed();
            _gate.Fail(new Failure(definition, FailureScope.Service));
            Assert.IsFalse(_gate.BlamesRecords, definition.Code);
        }
    }

    [TestMethod]
    public void Never_shortens_a_pause()
    {
        _gate.Fail(Away with { RetryAfter = TimeSpan.FromMinutes(5) });
        _gate.Fail(Away with { RetryAfter = TimeSpan.FromSeconds(1) });

        Assert.AreEqual(Samples.Noon.AddMinutes(5), _gate.Until);
    }

    [TestMethod]
    public void Waits_longer_for_a_person_than_for_a_machine() =>
        Assert.AreEqual(TimeSpan.FromSeconds(15), _gate.Fail(new Failure(DataverseErrors.ApiMissing, FailureScope.Service)));
}
