using PowerPlatformMagento.Plugins.Activities;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Activities;

/// <summary>Retention and follow-up rules as the merchant sets them.</summary>
[TestClass]
public sealed class ActivitySettingsTests
{
    private readonly ActivityWorld _world = new();
    private readonly List<string> _traces = [];

    [TestMethod]
    public void The_solution_ships_the_defaults_of_the_code()
    {
        var settings = Read();

        Assert.AreEqual(ActivityRetention.Default, settings.Retention);
        Assert.IsNull(settings.FollowUps.CartMinimum);
        Assert.IsNull(settings.FollowUps.OrderMinimum);
        Assert.IsEmpty(_traces);
    }

    [TestMethod]
    public void Set_values_count_and_are_read_in_one_request()
    {
        _world.Set(ActivityRetention.Variable, """{"cartAbandoned":1,"productViewed":2,"catalogDownloaded":3,"quoteRequested":4,"newsletterChanged":5}""");
        _world.FollowUpEverything();
        var counting = new CountingOrganizationService(_world.Dataverse.Service);

        var settings = ActivitySettings.Read(counting, _traces.Add);

        Assert.HasCount(1, counting.Requests);
        Assert.AreEqual("1 2 3 4 5", string.Join(" ", Enum.GetValues<WebActivityKindChoice>().Select(settings.Retention.DaysOf)));
        Assert.AreEqual(50m, settings.FollowUps.CartMinimum);
        Assert.AreEqual(7, settings.FollowUps.OrderDays);
    }

    [TestMethod]
    [DataRow(ActivityRetention.Variable, "soon")]
    [DataRow(ActivityRetention.Variable, """{"cartAbandoned":180}""")]
    [DataRow(ActivityRetention.Variable, """{"cartAbandoned":0,"productViewed":2,"catalogDownloaded":3,"quoteRequested":4,"newsletterChanged":5}""")]
    [DataRow(ActivityRetention.Variable, """{"cartAbandoned":9999,"productViewed":2,"catalogDownloaded":3,"quoteRequested":4,"newsletterChanged":5}""")]
    [DataRow(FollowUpRules.Variable, "soon")]
    [DataRow(FollowUpRules.Variable, """{"cartMinimum":-1,"cartDays":1}""")]
    [DataRow(FollowUpRules.Variable, """{"cartMinimum":1,"cartDays":4000}""")]
    public void A_slip_counts_as_the_default_and_leaves_a_trace(string name, string json)
    {
        _world.Set(name, json);

        var settings = Read();

        Assert.AreEqual(ActivityRetention.Default, settings.Retention);
        Assert.IsNull(settings.FollowUps.CartMinimum);
        Assert.Contains(name, _traces.Single());
        Assert.DoesNotContain(json, _traces.Single());
    }

    private ActivitySettings Read() => ActivitySettings.Read(_world.Dataverse.Service, _traces.Add);
}
