using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Pipeline;

[TestClass]
public sealed class PluginTransactionTests : IDisposable
{
    private readonly SolutionFolder _solution = new();

    public void Dispose() => _solution.Dispose();

    [TestMethod]
    public void A_swallowed_fault_still_aborts_the_operation()
    {
        _solution.Step("Create", "mag_order", 40, run => Swallow(() => run.User.Create(CoreDataverse.Order("main-order-1"))));
        var dataverse = Dataverse();

        FaultAssert.Code(FaultCodes.PluginSwallowedFault, () => dataverse.Service.Create(CoreDataverse.Order("main-order-1")));

        Assert.AreEqual(0, dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    public void A_request_after_a_swallowed_fault_finds_no_transaction()
    {
        var code = 0;
        _solution.Step("Create", "mag_order", 40, run =>
        {
            Swallow(() => run.User.Retrieve("contact", new Guid("11111111-2222-3333-4444-555555555555"), new ColumnSet("lastname")));
            try
            {
                run.User.Create(new Entity("contact"));
            }
            catch (FaultException<OrganizationServiceFault> error)
            {
                code = error.Detail.ErrorCode;
            }
        });

        FaultAssert.Code(FaultCodes.PluginSwallowedFault, () => Dataverse().Service.Create(CoreDataverse.Order("main-order-1")));

        Assert.AreEqual(FaultCodes.NoActiveTransaction, code);
    }

    [TestMethod]
    public void A_fault_turned_into_a_plug_in_error_reaches_the_caller_as_that()
    {
        _solution.Step("Create", "mag_order", 40, run =>
        {
            try
            {
                run.User.Create(CoreDataverse.Order("main-order-1"));
            }
            catch (FaultException<OrganizationServiceFault> error) when (error.Detail.ErrorCode == FaultCodes.DuplicateKey)
            {
                throw new InvalidPluginExecutionException(OperationStatus.Failed, "MAG-ORD-002: taken.");
            }
        });

        var fault = FaultAssert.Code(FaultCodes.PluginAborted, () => Dataverse().Service.Create(CoreDataverse.Order("main-order-1")));

        Assert.AreEqual("MAG-ORD-002: taken.", fault.Message);
    }

    [TestMethod]
    public void An_uncaught_fault_is_an_unexpected_error_with_the_fault_inside()
    {
        _solution.Step("Create", "mag_order", 40, run => run.User.Create(CoreDataverse.Order("main-order-1")), filter: null);

        // The nested create triggers the step again; the key stops the first nested one.
        var fault = FaultAssert.Code(FaultCodes.PluginUnexpected, () => Dataverse().Service.Create(CoreDataverse.Order("main-order-1")));

        Assert.AreEqual(FaultCodes.DuplicateKey, fault.InnerFault.ErrorCode);
    }

    [TestMethod]
    public void Any_other_exception_is_an_unexpected_error()
    {
        _solution.Step("Create", "mag_order", 20, run =>
        {
            run.Trace.Trace("reading {0}", "lines");
            throw new InvalidOperationException("Broken.");
        });

        var fault = FaultAssert.Code(FaultCodes.PluginUnexpected, () => Dataverse().Service.Create(CoreDataverse.Order("main-order-1")));

        StringAssert.Contains(fault.Message, "System.InvalidOperationException: Broken.");
        StringAssert.Contains(fault.TraceText, "reading lines");
    }

    [TestMethod]
    public void The_plug_ins_own_error_number_is_passed_on()
    {
        _solution.Step("Create", "mag_order", 20, _ => throw new InvalidPluginExecutionException(OperationStatus.Failed, 4711, "No."));

        FaultAssert.Code(4711, () => Dataverse().Service.Create(CoreDataverse.Order("main-order-1")));
    }

    [TestMethod]
    [DataRow("ExecuteMultiple")]
    [DataRow("ExecuteTransaction")]
    [DataRow("CreateMultiple")]
    [DataRow("UpdateMultiple")]
    [DataRow("UpsertMultiple")]
    public void Batches_are_refused_inside_a_plug_in(string message)
    {
        _solution.Step("Create", "mag_order", 20, run => run.User.Execute(new OrganizationRequest(message)));

        var fault = FaultAssert.Code(FaultCodes.PluginUnexpected, () => Dataverse().Service.Create(CoreDataverse.Order("main-order-1")));

        StringAssert.Contains(fault.InnerFault.Message, message);
    }

    [TestMethod]
    public void A_trace_keeps_its_last_ten_kilobytes()
    {
        _solution.Step("Create", "mag_order", 20, run =>
        {
            run.Trace.Trace("first");
            run.Trace.Trace(new string('x', 10 * 1024));
            run.Trace.Trace("last");
            throw new InvalidPluginExecutionException("No.");
        });

        var fault = FaultAssert.Code(FaultCodes.PluginAborted, () => Dataverse().Service.Create(CoreDataverse.Order("main-order-1")));

        Assert.AreEqual(10 * 1024, fault.TraceText.Length);
        StringAssert.EndsWith(fault.TraceText, "last\n");
        Assert.DoesNotContain("first", fault.TraceText);
    }

    [TestMethod]
    public void The_service_speaks_for_the_user_or_for_the_system()
    {
        var user = Guid.Empty;
        var names = new List<string>();
        _solution.Step("Create", "mag_order", 40, run =>
        {
            foreach (var service in new[] { run.User, run.System, run.Factory.CreateOrganizationService(Guid.Empty) })
            {
                var id = service.Create(new Entity("contact"));
                names.Add(service.Retrieve("contact", id, new ColumnSet("createdby")).GetAttributeValue<EntityReference>("createdby").Name);
            }

            Assert.AreEqual(user, run.Context.UserId);
            Assert.AreEqual(user, run.Context.InitiatingUserId);
        });
        var dataverse = Dataverse();
        user = dataverse.Sandbox.IntegrationUserId;

        dataverse.Sandbox.Connect().Create(CoreDataverse.Order("main-order-1"));

        CollectionAssert.AreEqual(new[] { "MAG Integration", "SYSTEM", "MAG Integration" }, names);
    }

    [TestMethod]
    public void Every_method_of_the_organization_service_works_inside_a_plug_in()
    {
        _solution.Step("Create", "mag_order", 40, run =>
        {
            var contact = run.System.Create(new Entity("contact") { ["lastname"] = "Roe" });
            run.System.Update(new Entity("contact", contact) { ["firstname"] = "Ann" });
            var reference = new EntityReferenceCollection { new EntityReference("mag_order", run.Context.PrimaryEntityId) };
            run.System.Associate("contact", contact, new Relationship("mag_contact_mag_order"), reference);
            Assert.HasCount(1, run.System.RetrieveMultiple(new QueryExpression("mag_order")
            {
                Criteria = { Conditions = { new ConditionExpression("mag_contactid", ConditionOperator.Equal, contact) } },
            }).Entities);
            run.System.Disassociate("contact", contact, new Relationship("mag_contact_mag_order"), reference);
            Assert.AreEqual("Ann Roe", run.System.Retrieve("contact", contact, new ColumnSet("fullname"))["fullname"]);
            run.System.Delete("contact", contact);
            run.System.Execute(new UpsertRequest { Target = new Entity("account", new Guid("11111111-2222-3333-4444-555555555555")) });
        });
        var dataverse = Dataverse();

        dataverse.Service.Create(CoreDataverse.Order("main-order-1"));

        Assert.AreEqual(0, dataverse.Sandbox.Count("contact"));
        Assert.AreEqual(1, dataverse.Sandbox.Count("account"));
    }

    private CoreDataverse Dataverse() => new(furtherSolutions: _solution.Path);

    private static void Swallow(Action work)
    {
        try
        {
            work();
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            // What a careless plug-in does.
        }
    }
}
