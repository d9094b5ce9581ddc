using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Statistics;

[TestClass]
public sealed class StatisticsTests
{
    [TestMethod]
    public void A_new_sandbox_has_done_nothing()
    {
        var statistics = new CoreDataverse().Sandbox.Statistics;

        Assert.AreEqual(0, statistics.Calls);
        Assert.IsEmpty(statistics.CallsByMessage);
        Assert.IsEmpty(statistics.Messages);
    }

    [TestMethod]
    public void Calls_are_counted_by_message()
    {
        var dataverse = new CoreDataverse();
        var id = dataverse.Service.Create(new Entity("contact"));
        dataverse.Service.Retrieve("contact", id, new ColumnSet("lastname"));
        dataverse.Service.Retrieve("contact", id, new ColumnSet("lastname"));

        var statistics = dataverse.Sandbox.Statistics;

        Assert.AreEqual(3, statistics.Calls);
        Assert.AreEqual(1, statistics.CallsByMessage["Create"]);
        Assert.AreEqual(2, statistics.CallsByMessage["Retrieve"]);
    }

    [TestMethod]
    public void Failures_are_counted()
    {
        var dataverse = new CoreDataverse();
        FaultAssert.Code(FaultCodes.NoSuchTable, () => dataverse.Service.Create(new Entity("mag_nothing")));

        Assert.AreEqual(1, dataverse.Sandbox.Statistics.Messages["Create"].Failures);
        Assert.AreEqual(1, dataverse.Sandbox.Statistics.Calls);
    }

    [TestMethod]
    public void Reading_rows_for_comparison_is_not_counted()
    {
        var dataverse = new CoreDataverse();

        _ = dataverse.Sandbox.Rows("contact").ToList();
        _ = dataverse.Sandbox.Count("contact");

        Assert.AreEqual(0, dataverse.Sandbox.Statistics.Calls);
    }

    [TestMethod]
    public void Requests_of_nested_plug_ins_count_for_the_outermost_message()
    {
        using var solution = new SolutionFolder();
        solution
            .Step("Create", "mag_order", 40, run => run.User.Create(new Entity("contact")))
            .Step("Create", "contact", 40, run => run.User.Create(new Entity("account")));
        var dataverse = new CoreDataverse(furtherSolutions: solution.Path);

        dataverse.Service.Create(CoreDataverse.Order("1"));

        var message = dataverse.Sandbox.Statistics.Messages["Create"];
        Assert.AreEqual(1, message.Count);
        Assert.AreEqual(2, message.OrganizationRequests);
    }

    [TestMethod]
    public void The_worst_run_stands_out_from_the_average()
    {
        using var solution = new SolutionFolder();
        solution.Step("Create", "mag_order", 40, run =>
        {
            for (var number = 0; number < (int)run.Target.GetAttributeValue<decimal>("mag_weight"); number++)
            {
                run.User.Create(new Entity("contact"));
            }
        });
        var dataverse = new CoreDataverse(furtherSolutions: solution.Path);

        dataverse.Service.Create(CoreDataverse.Order("1", ("mag_weight", 1m)));
        dataverse.Service.Create(CoreDataverse.Order("2", ("mag_weight", 5m)));

        var message = dataverse.Sandbox.Statistics.Messages["Create"];
        Assert.AreEqual(3d, message.AverageOrganizationRequests);
        Assert.AreEqual(5, message.MaximumOrganizationRequests);
    }

    [TestMethod]
    public void A_snapshot_does_not_change_afterwards()
    {
        var dataverse = new CoreDataverse();
        dataverse.Service.Create(new Entity("contact"));
        var before = dataverse.Sandbox.Statistics;

        dataverse.Service.Create(new Entity("contact"));

        Assert.AreEqual(1, before.Calls);
        Assert.AreEqual(1, before.CallsByMessage["Create"]);
        Assert.AreEqual(1, before.Messages["Create"].Count);
    }

    [TestMethod]
    public void A_reset_forgets_the_numbers_and_keeps_the_rows()
    {
        var dataverse = new CoreDataverse();
        dataverse.Service.Create(new Entity("contact"));

        dataverse.Sandbox.ResetStatistics();

        Assert.AreEqual(0, dataverse.Sandbox.Statistics.Calls);
        Assert.AreEqual(1, dataverse.Sandbox.Count("contact"));
    }
}
