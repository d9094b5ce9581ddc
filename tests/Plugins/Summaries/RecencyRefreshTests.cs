using CsCheck;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Summaries;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Summaries;

/// <summary>The recency score is that of today, whenever somebody bought last and whichever limits count.</summary>
[TestClass]
public sealed class RecencyRefreshTests
{
    private const string RefreshMessage = "mag_RefreshRecencyScores";
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(TestMessages.Noon));
    private readonly SandboxTestDataverse _dataverse;
    private readonly TestStore _store;

    public RecencyRefreshTests()
    {
        _dataverse = new SandboxTestDataverse(_time);
        _store = new TestStore(_dataverse);
    }

    [TestMethod]
    [DataRow(0, 5)]
    [DataRow(30, 5)]
    [DataRow(31, 4)]
    [DataRow(91, 3)]
    [DataRow(181, 2)]
    [DataRow(2000, 1)]
    public void A_customer_who_stays_away_is_less_recent(int days, int score)
    {
        Add(daysAgo: 0, score: 5);
        _time.Advance(TimeSpan.FromDays(days));

        Assert.AreEqual((score == 5 ? 0 : 1, false), Refresh());

        Assert.AreEqual(score, Scores().Single());
        Assert.AreEqual((0, false), Refresh());
    }

    [TestMethod]
    public void A_customer_who_never_bought_is_left_alone()
    {
        _store.Add(PurchaseSummaryTable.Name, (PurchaseSummaryTable.RecencyScore, 1));

        Assert.AreEqual((0, false), Refresh());
    }

    [TestMethod]
    public void New_limits_move_scores_up_as_well_as_down()
    {
        Add(daysAgo: 40, score: 4);
        Add(daysAgo: 75, score: 4);
        SetLimits("[50,60,70,80]");

        Assert.AreEqual((2, false), Refresh());

        Assert.AreEqual("5 2", string.Join(' ', Scores()));
    }

    [TestMethod]
    public void Limits_of_thousands_of_years_are_never_passed()
    {
        Add(daysAgo: 40, score: 3);
        SetLimits("[30,2000000000,2000000001,2000000002]");

        Refresh();

        Assert.AreEqual(4, Scores().Single());
    }

    [TestMethod]
    public void More_than_a_call_may_take_is_told_and_done_by_the_next_one()
    {
        for (var number = 0; number < RecencyRefresh.MostRows + 1; number++)
        {
            Add(daysAgo: 400, score: 5);
        }

        Assert.AreEqual((RecencyRefresh.MostRows, true), Refresh());
        Assert.AreEqual((1, false), Refresh());
        Assert.IsTrue(Scores().All(score => score == 1));
    }

    [TestMethod]
    public void Whatever_stands_there_the_score_is_that_of_a_new_calculation() =>
        Gen.Select(Gen.Int[0, 500], Gen.Int[1, 5]).Array[1, 12].Sample(
            rows =>
            {
                var world = new RecencyRefreshTests();
                foreach (var (daysAgo, score) in rows)
                {
                    world.Add(daysAgo, score);
                }

                world.Refresh();

                CollectionAssert.AreEqual(rows.Select(row => RfmScores.RecencyOf(TestMessages.Noon.AddDays(-row.Item1), RfmThresholds.Default.RecencyDays, TestMessages.Noon)).ToArray(), world.Scores());
            },
            iter: 25);

    private void Add(int daysAgo, int score) => _store.Add(
        PurchaseSummaryTable.Name,
        (PurchaseSummaryTable.LastOrderOn, _time.GetUtcNow().UtcDateTime.AddDays(-daysAgo)),
        (PurchaseSummaryTable.RecencyScore, score));

    private (int Changed, bool More) Refresh()
    {
        var answer = SandboxTestDataverse.Call(_dataverse.UserService, RefreshMessage);
        return ((int)answer["Changed"], (bool)answer["More"]);
    }

    private int[] Scores() => [.. _store.Rows(PurchaseSummaryTable.Name).Select(row => row.GetAttributeValue<int>(PurchaseSummaryTable.RecencyScore))];

    private void SetLimits(string days)
    {
        var definition = _dataverse.Rows("environmentvariabledefinition").Single(row => row.Text("schemaname") == RfmThresholds.Variable);
        _dataverse.Service.Create(new Entity("environmentvariablevalue")
        {
            ["environmentvariabledefinitionid"] = definition.ToEntityReference(),
            ["value"] = $$"""{"recencyDays":{{days}},"frequency":[1,2,3,4],"monetary":[1,2,3,4]}""",
        });
    }
}
