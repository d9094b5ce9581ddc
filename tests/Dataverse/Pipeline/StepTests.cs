using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Pipeline;

[TestClass]
public sealed class StepTests : IDisposable
{
    private readonly SolutionFolder _solution = new();
    private readonly List<string> _log = [];

    public void Dispose() => _solution.Dispose();

    [TestMethod]
    public void Steps_run_by_stage_and_rank()
    {
        _solution
            .Step("Create", "mag_order", 40, run => Log(run, "post"))
            .Step("Create", "mag_order", 20, run => Log(run, "second"), rank: 2)
            .Step("Create", "mag_order", 20, run => Log(run, "first"), rank: 1)
            .Step("Create", "mag_order", 10, run => Log(run, "before"));

        Dataverse().Service.Create(CoreDataverse.Order("main-order-1"));

        CollectionAssert.AreEqual(new[] { "before 10", "first 20", "second 20", "post 40" }, _log);
    }

    [TestMethod]
    public void Steps_of_other_tables_and_messages_stay_quiet()
    {
        _solution
            .Step("Create", "contact", 20, run => Log(run, "contact"))
            .Step("Update", "mag_order", 20, run => Log(run, "update"));

        Dataverse().Service.Create(CoreDataverse.Order("main-order-1"));

        Assert.IsEmpty(_log);
    }

    [TestMethod]
    public void A_step_without_table_hears_all_tables()
    {
        _solution.Step("Create", null, 20, run => _log.Add(run.Context.PrimaryEntityName));
        var dataverse = Dataverse();

        dataverse.Service.Create(CoreDataverse.Order("main-order-1"));
        dataverse.Service.Create(new Entity("contact"));

        CollectionAssert.AreEqual(new[] { "mag_order", "contact" }, _log);
    }

    [TestMethod]
    public void A_step_before_the_operation_can_change_the_target()
    {
        _solution.Step("Create", "mag_order", 20, run => run.Target["mag_website"] = "set by step");
        var dataverse = Dataverse();
        var order = CoreDataverse.Order("main-order-1");

        var id = dataverse.Service.Create(order);

        Assert.AreEqual("set by step", dataverse.Row("mag_order", id)["mag_website"]);
        Assert.IsFalse(order.Contains("mag_website"));
    }

    [TestMethod]
    public void A_step_after_the_operation_sees_the_row_and_its_id()
    {
        _solution.Step("Create", "mag_order", 40, run =>
        {
            var row = run.User.Retrieve("mag_order", run.Context.PrimaryEntityId, new ColumnSet("mag_name"));
            _log.Add((string)row["mag_name"]);
            Assert.AreEqual(run.Context.PrimaryEntityId, (Guid)run.Context.OutputParameters["id"]);
        });

        Dataverse().Service.Create(CoreDataverse.Order("main-order-1"));

        CollectionAssert.AreEqual(new[] { "main-order-1" }, _log);
    }

    [TestMethod]
    [DataRow(20)]
    [DataRow(40)]
    public void A_step_that_throws_undoes_everything(int stage)
    {
        _solution.Step("Create", "mag_order", stage, run =>
        {
            run.System.Create(new Entity("contact") { ["lastname"] = "Roe" });
            throw new InvalidPluginExecutionException(OperationStatus.Failed, "MAG-XXX-001: No. Try another.");
        });
        var dataverse = Dataverse();

        var fault = FaultAssert.Code(FaultCodes.PluginAborted, () => dataverse.Service.Create(CoreDataverse.Order("main-order-1")));

        Assert.AreEqual("MAG-XXX-001: No. Try another.", fault.Message);
        Assert.AreEqual(0, dataverse.Sandbox.Count("mag_order"));
        Assert.AreEqual(0, dataverse.Sandbox.Count("contact"));
    }

    [TestMethod]
    public void What_pre_validation_wrote_stays_because_it_is_outside_the_transaction()
    {
        _solution
            .Step("Create", "mag_order", 10, run =>
            {
                Assert.IsFalse(run.Context.IsInTransaction);
                run.System.Create(new Entity("contact") { ["lastname"] = "Roe" });
            })
            .Step("Create", "mag_order", 20, run =>
            {
                Assert.IsTrue(run.Context.IsInTransaction);
                throw new InvalidPluginExecutionException("No.");
            });
        var dataverse = Dataverse();

        FaultAssert.Code(FaultCodes.PluginAborted, () => dataverse.Service.Create(CoreDataverse.Order("main-order-1")));

        Assert.AreEqual(1, dataverse.Sandbox.Count("contact"));
        Assert.AreEqual(0, dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    [DataRow("mag_website", 1)]
    [DataRow("mag_storeview", 0)]
    public void Filtering_attributes_decide_which_updates_are_heard(string column, int expected)
    {
        _solution.Step("Update", "mag_order", 40, run => Log(run, "heard"), filter: "mag_website,mag_orderstate");
        var dataverse = Dataverse();
        var id = dataverse.Service.Create(CoreDataverse.Order("main-order-1"));

        dataverse.Service.Update(new Entity("mag_order", id) { [column] = "x" });

        Assert.HasCount(expected, _log);
    }

    [TestMethod]
    public void Images_hold_the_named_columns_before_and_after()
    {
        _solution.Step(
            "Update",
            "mag_order",
            40,
            run =>
            {
                var before = run.Context.PreEntityImages["Pre"];
                var after = run.Context.PostEntityImages["Post"];
                _log.Add($"{before["mag_website"]} {after["mag_website"]} {before.Contains("mag_name")} {after.Contains("mag_name")}");
            },
            preImage: "mag_website",
            postImage: "mag_website,mag_name");
        var dataverse = Dataverse();
        var id = dataverse.Service.Create(CoreDataverse.Order("main-order-1", ("mag_website", "old")));

        dataverse.Service.Update(new Entity("mag_order", id) { ["mag_website"] = "new" });

        CollectionAssert.AreEqual(new[] { "old new False True" }, _log);
    }

    [TestMethod]
    public void A_delete_has_a_pre_image()
    {
        _solution.Step(
            "Delete",
            "mag_order",
            40,
            run => _log.Add($"{run.Context.PreEntityImages["Pre"]["mag_name"]} {run.Context.PostEntityImages.Count}"),
            preImage: "mag_name");
        var dataverse = Dataverse();

        dataverse.Service.Delete("mag_order", dataverse.Service.Create(CoreDataverse.Order("main-order-1")));

        CollectionAssert.AreEqual(new[] { "main-order-1 0" }, _log);
    }

    [TestMethod]
    public void Steps_of_children_run_for_a_deep_insert_and_a_cascaded_delete()
    {
        _solution
            .Step("Create", "mag_orderline", 20, run => Log(run, "created"))
            .Step("Delete", "mag_orderline", 20, run => Log(run, "deleted"));
        var dataverse = Dataverse();

        var id = dataverse.Service.Create(CoreDataverse.With(
            CoreDataverse.Order("main-order-1"), "mag_order_mag_orderline", CoreDataverse.Line("main-line-1")));
        dataverse.Service.Delete("mag_order", id);

        CollectionAssert.AreEqual(new[] { "created 20", "deleted 20" }, _log);
    }

    [TestMethod]
    public void An_endless_loop_ends_at_depth_eight()
    {
        _solution.Step("Update", "mag_order", 40, run =>
        {
            _log.Add(run.Context.Depth.ToString(System.Globalization.CultureInfo.InvariantCulture));
            run.User.Update(new Entity("mag_order", run.Context.PrimaryEntityId) { ["mag_website"] = "again" });
        });
        var dataverse = Dataverse();
        var id = dataverse.Service.Create(CoreDataverse.Order("main-order-1"));

        var fault = FaultAssert.Code(
            FaultCodes.PluginUnexpected, () => { dataverse.Service.Update(new Entity("mag_order", id) { ["mag_website"] = "x" }); });

        CollectionAssert.AreEqual(new[] { "1", "2", "3", "4", "5", "6", "7", "8" }, _log);
        Assert.AreEqual(FaultCodes.DepthTooHigh, Innermost(fault).ErrorCode);
        Assert.IsFalse(dataverse.Row("mag_order", id).Contains("mag_website"));
    }

    [TestMethod]
    public void The_tag_of_the_request_reaches_every_step_of_the_call()
    {
        _solution
            .Step("Create", "mag_order", 40, run =>
            {
                _log.Add((string)run.Context.SharedVariables["tag"]);
                run.User.Create(new Entity("contact"));
            })
            .Step("Create", "contact", 20, run => _log.Add((string)run.Context.SharedVariables["tag"]));
        var request = new Microsoft.Xrm.Sdk.Messages.CreateRequest { Target = CoreDataverse.Order("main-order-1"), ["tag"] = "magento" };

        Dataverse().Service.Execute(request);

        CollectionAssert.AreEqual(new[] { "magento", "magento" }, _log);
    }

    [TestMethod]
    public void Shared_variables_pass_from_step_to_step()
    {
        _solution
            .Step("Create", "mag_order", 20, run => run.Context.SharedVariables["note"] = "hello")
            .Step("Create", "mag_order", 40, run => _log.Add((string)run.Context.SharedVariables["note"]));

        Dataverse().Service.Create(CoreDataverse.Order("main-order-1"));

        CollectionAssert.AreEqual(new[] { "hello" }, _log);
    }

    [TestMethod]
    public void A_nested_step_sees_the_context_it_was_called_from()
    {
        _solution
            .Step("Create", "mag_order", 40, run => run.User.Create(new Entity("contact")))
            .Step("Create", "contact", 20, run =>
                _log.Add($"{run.Context.ParentContext.MessageName} {run.Context.ParentContext.PrimaryEntityName} {run.Context.Depth}"));

        Dataverse().Service.Create(CoreDataverse.Order("main-order-1"));

        CollectionAssert.AreEqual(new[] { "Create mag_order 2" }, _log);
    }

    private CoreDataverse Dataverse() => new(furtherSolutions: _solution.Path);

    private void Log(PluginRun run, string text) => _log.Add($"{text} {run.Context.Stage}");

    private static OrganizationServiceFault Innermost(OrganizationServiceFault fault) =>
        fault.InnerFault is null ? fault : Innermost(fault.InnerFault);
}
