using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Pipeline;

/// <summary>Steps on reading, and on the messages that turn into others.</summary>
[TestClass]
public sealed class ReadStepTests : IDisposable
{
    private readonly SolutionFolder _solution = new();
    private readonly List<string> _log = [];

    public void Dispose() => _solution.Dispose();

    [TestMethod]
    public void A_step_after_Retrieve_can_change_the_answer()
    {
        _solution.Step("Retrieve", "contact", 40, run => ((Entity)run.Context.OutputParameters["Entity"])["lastname"] = "***");
        var service = new CoreDataverse(furtherSolutions: _solution.Path).Service;
        var id = service.Create(new Entity("contact") { ["lastname"] = "Roe" });

        Assert.AreEqual("***", service.Retrieve("contact", id, new ColumnSet("lastname"))["lastname"]);
    }

    [TestMethod]
    public void A_step_before_RetrieveMultiple_can_refuse_the_query()
    {
        _solution.Step("RetrieveMultiple", "contact", 20, _ => throw new InvalidPluginExecutionException("No lists."));
        var service = new CoreDataverse(furtherSolutions: _solution.Path).Service;

        FaultAssert.Code(FaultCodes.PluginAborted, () => service.RetrieveMultiple(new QueryExpression("contact")));
        service.RetrieveMultiple(new QueryExpression("account"));
    }

    [TestMethod]
    public void An_upsert_runs_the_steps_of_what_it_becomes()
    {
        _solution
            .Step("Create", "mag_order", 20, _ => _log.Add("create"))
            .Step("Update", "mag_order", 20, _ => _log.Add("update"));
        var service = new CoreDataverse(furtherSolutions: _solution.Path).Service;

        for (var time = 0; time < 2; time++)
        {
            service.Execute(new OrganizationRequest("Upsert") { ["Target"] = new Entity("mag_order", "mag_externalkey", "1") });
        }

        CollectionAssert.AreEqual(new[] { "create", "update" }, _log);
    }

    [TestMethod]
    public void A_multiple_runs_the_steps_of_each_row()
    {
        _solution.Step("Create", "mag_order", 20, run => _log.Add((string)run.Target["mag_name"]));
        var service = new CoreDataverse(furtherSolutions: _solution.Path).Service;

        service.Execute(new OrganizationRequest("CreateMultiple")
        {
            ["Targets"] = new EntityCollection([CoreDataverse.Order("1"), CoreDataverse.Order("2")]) { EntityName = "mag_order" },
        });

        CollectionAssert.AreEqual(new[] { "1", "2" }, _log);
    }

    [TestMethod]
    public void An_update_by_key_has_the_id_and_the_image_of_its_row()
    {
        var seen = Guid.Empty;
        _solution.Step(
            "Update",
            "mag_order",
            20,
            run =>
            {
                seen = run.Context.PrimaryEntityId;
                _log.Add((string)run.Context.PreEntityImages["Pre"]["mag_name"]);
            },
            preImage: "mag_name");
        var service = new CoreDataverse(furtherSolutions: _solution.Path).Service;
        var id = service.Create(CoreDataverse.Order("1"));

        service.Update(new Entity("mag_order", "mag_externalkey", "1") { ["mag_website"] = "x" });

        Assert.AreEqual(id, seen);
        CollectionAssert.AreEqual(new[] { "1" }, _log);
    }

    [TestMethod]
    public void A_related_row_of_an_update_runs_its_own_steps()
    {
        _solution.Step("Update", "mag_orderline", 20, run => _log.Add($"line {run.Context.Depth}"));
        var dataverse = new CoreDataverse(furtherSolutions: _solution.Path);
        var order = dataverse.Service.Create(CoreDataverse.With(CoreDataverse.Order("1"), "mag_order_mag_orderline", CoreDataverse.Line("1")));
        var line = dataverse.Sandbox.Rows("mag_orderline").Single().Id;

        dataverse.Service.Update(CoreDataverse.With(
            new Entity("mag_order", order), "mag_order_mag_orderline", new Entity("mag_orderline", line) { ["mag_quantity"] = 2m }));

        CollectionAssert.AreEqual(new[] { "line 1" }, _log);
    }

    [TestMethod]
    public void A_step_of_a_missing_row_is_not_even_started()
    {
        _solution.Step("Update", "mag_order", 20, _ => _log.Add("update"));
        var service = new CoreDataverse(furtherSolutions: _solution.Path).Service;

        FaultAssert.Code(FaultCodes.RowNotFoundByKey, () => { service.Update(new Entity("mag_order", "mag_externalkey", "9")); });

        Assert.IsEmpty(_log);
    }

    [TestMethod]
    public void The_context_tells_where_it_runs()
    {
        _solution.Step("Create", "mag_order", 20, run =>
        {
            var context = run.Context;
            Assert.AreEqual("Sandbox", context.OrganizationName);
            Assert.AreNotEqual(Guid.Empty, context.OrganizationId);
            Assert.AreNotEqual(Guid.Empty, context.BusinessUnitId);
            Assert.AreNotEqual(Guid.Empty, context.CorrelationId);
            Assert.AreEqual(2, context.IsolationMode);
            Assert.AreEqual(0, context.Mode);
            Assert.AreEqual(CoreDataverse.Start.UtcDateTime, context.OperationCreatedOn);
            Assert.AreEqual("none", context.SecondaryEntityName);
            Assert.IsFalse(context.IsExecutingOffline);
            Assert.IsFalse(context.IsPortalsClientCall);
            Assert.IsNull(context.ParentContext);
            Assert.IsNull(run.Secure);
            Assert.IsNull(run.Services.GetService(typeof(string)));
            Assert.AreSame(context, run.Services.GetService(typeof(IPluginExecutionContext)));
            Assert.AreSame(context, run.Services.GetService(typeof(IExecutionContext)));
            _log.Add("told");
        });

        new CoreDataverse(furtherSolutions: _solution.Path).Service.Create(CoreDataverse.Order("1"));

        CollectionAssert.AreEqual(new[] { "told" }, _log);
    }
}
