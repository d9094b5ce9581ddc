using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Tests.Delivery;

/// <summary>The configuration the solution is shipped with is applied once after the start; failing never stops the app.</summary>
[TestClass]
public sealed class DefaultsTests
{
    private readonly DeliveryHome _home = new();

    [TestMethod]
    public async Task Are_applied_once_at_the_start()
    {
        _home.Dataverse.Then(_ => Applied(3, 2, 1));

        await RunAsync();

        Assert.AreEqual("mag_ApplyDefaults", _home.Dataverse.Calls.Single().RequestName);
    }

    [TestMethod]
    public async Task Are_not_applied_where_the_settings_say_so()
    {
        await RunAsync(applies: false);

        Assert.IsEmpty(_home.Dataverse.Calls);
    }

    [TestMethod]
    public async Task Wait_for_a_Dataverse_that_is_away_longer_and_longer()
    {
        for (var failure = 0; failure < 12; failure++)
        {
            _home.Dataverse.ThenThrow(new TimeoutException());
        }

        _home.Dataverse.Then(_ => Applied(1, 0, 0));
        await RunAsync();

        Assert.HasCount(13, _home.Dataverse.Calls);
    }

    [TestMethod]
    public async Task Are_left_out_with_a_hint_when_the_solution_lacks_the_function()
    {
        await using var app = await RunningApp.StartAsync(works: true, settings: new Dictionary<string, string?> { ["Dataverse:AppliesDefaults"] = "true" }, services: services => services.AddSingleton<IDataverseServiceFactory>(
            new FakeDataverse().ThenThrow(FakeDataverse.Thrown(FakeDataverse.Fault(FaultCodes.Unexpected, "The message mag_ApplyDefaults is not found.")))));
        await WaitForAsync(() => app.Log.Text.Contains("MAG-DVE-005", StringComparison.Ordinal));

        StringAssert.Contains(app.Log.Text, DataverseErrors.ApiMissing.Hint);
        using var health = await app.Client.GetAsync(new Uri("/api/health", UriKind.Relative));
        Assert.IsTrue(health.IsSuccessStatusCode);
    }

    [TestMethod]
    public void Are_given_up_when_nothing_changes_what_is_wrong()
    {
        var missing = new Failure(DataverseErrors.ApiMissing, FailureScope.Service);
        var right = new Failure(DataverseErrors.RightMissing, FailureScope.Service);
        var away = new Failure(DataverseErrors.Unreachable, FailureScope.Service);

        Assert.IsNull(DefaultsRetry.Decide(1, missing));
        Assert.IsNotNull(DefaultsRetry.Decide(DefaultsRetry.MostAttempts - 1, right));
        Assert.IsNull(DefaultsRetry.Decide(DefaultsRetry.MostAttempts, right));
        Assert.AreEqual(TimeSpan.FromMinutes(5), DefaultsRetry.Decide(1000, away));
        Assert.AreEqual(TimeSpan.FromSeconds(5), DefaultsRetry.Decide(1, away));
        Assert.AreEqual(TimeSpan.FromMinutes(20), DefaultsRetry.Decide(1, away with { RetryAfter = TimeSpan.FromMinutes(20) }));
    }

    private async Task RunAsync(bool applies = true)
    {
        using var service = new DefaultsAtStart(
            new DefaultConfiguration(_home.Calls, NullLogger<DefaultConfiguration>.Instance), _home.Time, Options.Create(new DataverseOptions { AppliesDefaults = applies }), NullLogger<DefaultsAtStart>.Instance);
        await service.StartAsync(default);
        while (!service.ExecuteTask!.IsCompleted)
        {
            await Task.Delay(1);
            _home.Time.Advance(TimeSpan.FromMinutes(1));
        }

        await service.ExecuteTask;
    }

    private static OrganizationResponse Applied(int created, int updated, int kept)
    {
        var response = new OrganizationResponse();
        response.Results["Created"] = created;
        response.Results["Updated"] = updated;
        response.Results["Kept"] = kept;
        return response;
    }

    private static async Task WaitForAsync(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!condition())
        {
            await Task.Delay(10, limit.Token);
        }
    }
}
