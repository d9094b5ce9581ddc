using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Pipeline;

[TestClass]
public sealed class CustomApiTests : IDisposable
{
    private readonly SolutionFolder _solution = new();

    public void Dispose() => _solution.Dispose();

    [TestMethod]
    public void Runs_the_bound_plug_in_and_returns_its_outputs()
    {
        var request = Request(run =>
        {
            Assert.AreEqual("mag_Test", run.Context.MessageName);
            Assert.AreEqual(30, run.Context.Stage);
            Assert.AreEqual(1, run.Context.Depth);
            run.Context.OutputParameters["Text"] = run.Context.InputParameters["Payload"] + "!";
        });
        request["Payload"] = "hello";

        var response = Dataverse().Service.Execute(request);

        Assert.AreEqual("hello!", response["Text"]);
        Assert.AreEqual("mag_Test", response.ResponseName);
    }

    [TestMethod]
    public void Passes_the_tag_as_a_shared_variable()
    {
        var tag = string.Empty;
        var request = Request(run => tag = (string)run.Context.SharedVariables["tag"]);
        request["Payload"] = "x";
        request["tag"] = "magento";

        Dataverse().Service.Execute(request);

        Assert.AreEqual("magento", tag);
    }

    [TestMethod]
    public void Refuses_a_missing_required_parameter()
    {
        var request = Request(_ => { });

        FaultAssert.Code(FaultCodes.InvalidArgument, () => Dataverse().Service.Execute(request));
    }

    [TestMethod]
    public void Refuses_a_required_parameter_that_is_null()
    {
        var request = Request(_ => { });
        request["Payload"] = null;

        FaultAssert.Code(FaultCodes.InvalidArgument, () => Dataverse().Service.Execute(request));
    }

    [TestMethod]
    public void Refuses_a_parameter_of_another_type()
    {
        var request = Request(_ => { });
        request["Payload"] = 5;

        FaultAssert.Code(FaultCodes.InvalidArgument, () => Dataverse().Service.Execute(request));
    }

    [TestMethod]
    public void Refuses_a_parameter_it_does_not_know()
    {
        var request = Request(_ => { });
        request["Payload"] = "x";
        request["Paylaod"] = "x";

        var fault = FaultAssert.Code(FaultCodes.InvalidArgument, () => Dataverse().Service.Execute(request));
        StringAssert.Contains(fault.Message, "Paylaod");
    }

    [TestMethod]
    public void Refuses_an_output_it_does_not_know()
    {
        var request = Request(run => run.Context.OutputParameters["Txet"] = "x");
        request["Payload"] = "x";

        FaultAssert.Code(FaultCodes.UnexpectedError, () => Dataverse().Service.Execute(request));
    }

    [TestMethod]
    public void Refuses_an_output_of_another_type_and_undoes_the_work()
    {
        var request = Request(run =>
        {
            run.User.Create(new Entity("contact"));
            run.Context.OutputParameters["Text"] = 5;
        });
        request["Payload"] = "x";
        var dataverse = Dataverse();

        FaultAssert.Code(FaultCodes.UnexpectedError, () => dataverse.Service.Execute(request));

        Assert.AreEqual(0, dataverse.Sandbox.Count("contact"));
    }

    [TestMethod]
    public void Accepts_and_returns_every_parameter_type()
    {
        var id = new Guid("11111111-2222-3333-4444-555555555555");
        (int Type, object Value)[] values =
        [
            (0, true), (1, CoreDataverse.Start.UtcDateTime), (2, 1.5m), (3, new Entity("contact")), (4, new EntityCollection()),
            (5, new EntityReference("contact", id)), (6, 1.5d), (7, 5), (8, new Money(2m)), (9, new OptionSetValue(1)), (10, "x"),
            (11, new[] { "a" }), (12, id),
        ];
        ScriptedPlugin.Add(_solution.Path + "all", run =>
        {
            foreach (var (type, _) in values)
            {
                run.Context.OutputParameters["Out" + type] = run.Context.InputParameters["In" + type];
            }
        });
        _solution.Api(
            "mag_All",
            [.. values.Select(value => ("In" + value.Type, value.Type, false))],
            [.. values.Select(value => ("Out" + value.Type, value.Type))]);
        var request = new OrganizationRequest("mag_All") { ["Script"] = _solution.Path + "all" };
        foreach (var (type, value) in values)
        {
            request["In" + type] = value;
        }

        var response = new CoreDataverse(furtherSolutions: _solution.Path).Service.Execute(request);

        foreach (var (type, value) in values)
        {
            Assert.AreSame(value, response["Out" + type]);
        }
    }

    [TestMethod]
    public void Counts_the_organization_requests_of_its_plug_in()
    {
        var request = Request(run =>
        {
            run.User.Create(new Entity("contact"));
            run.User.Create(new Entity("account"));
            run.User.Execute(new OrganizationRequest("WhoAmI"));
        });
        request["Payload"] = "x";
        var dataverse = Dataverse();

        dataverse.Service.Execute(request);
        dataverse.Service.Execute(request);

        var statistics = dataverse.Sandbox.Statistics;
        Assert.AreEqual(2, statistics.Calls);
        var api = statistics.Messages["mag_Test"];
        Assert.AreEqual(2, api.Count);
        Assert.AreEqual(6, api.OrganizationRequests);
        Assert.AreEqual(3, api.MaximumOrganizationRequests);
        Assert.AreEqual(3d, api.AverageOrganizationRequests);
        Assert.AreEqual(4, api.OrganizationRequestsByMessage["Create"]);
    }

    [TestMethod]
    public void A_deep_insert_of_a_plug_in_is_one_organization_request()
    {
        var request = Request(run => run.User.Create(CoreDataverse.With(
            CoreDataverse.Order("main-order-1"), "mag_order_mag_orderline", CoreDataverse.Line("main-line-1"), CoreDataverse.Line("main-line-2"))));
        request["Payload"] = "x";
        var dataverse = Dataverse();

        dataverse.Service.Execute(request);

        Assert.AreEqual(1, dataverse.Sandbox.Statistics.Messages["mag_Test"].OrganizationRequests);
    }

    [TestMethod]
    public void Demands_its_privilege()
    {
        _solution.Role("Reader", ("prvReadContact", "Global")).Role("Importer", ("prvCreatemag_Order", "Global"));
        var request = Request(_ => { }, privilege: "prvCreatemag_Order");
        request["Payload"] = "x";
        var sandbox = Dataverse().Sandbox;

        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => sandbox.Connect(sandbox.AddUser("A", "Reader")).Execute(request));
        sandbox.Connect(sandbox.AddUser("B", "Importer")).Execute(request);
    }

    [TestMethod]
    public void Refuses_bound_ones_because_it_cannot_run_them()
    {
        _solution.Api("mag_Bound", [], [], binding: 1);

        FaultAssert.Code(
            FaultCodes.NotSupported,
            () => new CoreDataverse(furtherSolutions: _solution.Path).Service.Execute(new OrganizationRequest("mag_Bound") { ["Script"] = "x" }));
    }

    private OrganizationRequest Request(Action<PluginRun> script, string? privilege = null)
    {
        var name = _solution.Path + privilege;
        ScriptedPlugin.Add(name, script);
        _solution.Api("mag_Test", [("Payload", 10, false), ("Hint", 10, true)], [("Text", 10)], privilege);
        return new OrganizationRequest("mag_Test") { ["Script"] = name };
    }

    private CoreDataverse Dataverse() => new(furtherSolutions: _solution.Path);
}
