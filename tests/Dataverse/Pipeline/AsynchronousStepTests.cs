using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Pipeline;

[TestClass]
public sealed class AsynchronousStepTests : IDisposable
{
    private readonly SolutionFolder _solution = new();
    private readonly List<string> _log = [];

    public TestContext TestContext { get; set; } = null!;

    public void Dispose() => _solution.Dispose();

    [TestMethod]
    public async Task It_runs_after_the_commit_and_cannot_undo_it()
    {
        _solution.Step("Create", "mag_order", 40, FailLate, asynchronous: true);
        var dataverse = Dataverse();

        dataverse.Service.Create(CoreDataverse.Order("main-order-1"));
        await IdleAsync(dataverse);

        Assert.HasCount(1, _log);
        Assert.AreEqual(1, dataverse.Sandbox.Count("mag_order"));
        Assert.AreEqual(0, dataverse.Sandbox.Count("contact"));
        Assert.AreEqual(1, dataverse.Sandbox.Statistics.AsynchronousFailures);
    }

    [TestMethod]
    public async Task A_failure_can_be_read_as_a_system_job_and_is_not_tried_again()
    {
        _solution.Step("Create", "mag_order", 40, FailLate, asynchronous: true);
        var dataverse = Dataverse();

        var order = dataverse.Service.Create(CoreDataverse.Order("main-order-1"));
        await IdleAsync(dataverse);

        var job = dataverse.Sandbox.Rows("asyncoperation").Single();
        Assert.AreEqual("No.", job["friendlymessage"]);
        StringAssert.Contains((string)job["message"], "trace of the plug-in");
        Assert.AreEqual(FaultCodes.PluginAborted, job["errorcode"]);
        Assert.AreEqual(31, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.AreEqual(order, job.GetAttributeValue<EntityReference>("regardingobjectid").Id);
        Assert.AreEqual("Failed", job.FormattedValues["statuscode"]);
        Assert.AreEqual(0, job["retrycount"]);
        Assert.HasCount(1, _log);
    }

    [TestMethod]
    public async Task A_success_leaves_a_system_job_unless_the_step_deletes_it()
    {
        _solution
            .Step("Create", "mag_order", 40, _ => _log.Add("kept"), asynchronous: true)
            .Step("Create", "contact", 40, _ => _log.Add("deleted"), asynchronous: true, deletesJob: true);
        var dataverse = Dataverse();

        dataverse.Service.Create(CoreDataverse.Order("main-order-1"));
        dataverse.Service.Create(new Entity("contact"));
        await IdleAsync(dataverse);

        CollectionAssert.AreEqual(new[] { "kept", "deleted" }, _log);
        var job = dataverse.Sandbox.Rows("asyncoperation").Single();
        Assert.AreEqual(30, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.AreEqual("mag_order", job["primaryentitytype"]);
    }

    [TestMethod]
    public async Task The_caller_does_not_wait_for_it()
    {
        using var gate = new ManualResetEventSlim();
        _solution.Step(
            "Create",
            "mag_order",
            40,
            run =>
            {
                gate.Wait(TestContext.CancellationToken);
                _log.Add(run.Target.GetAttributeValue<string>("mag_name"));
            },
            asynchronous: true);
        var dataverse = Dataverse();

        dataverse.Service.Create(CoreDataverse.Order("main-order-1"));
        Assert.IsEmpty(_log);
        gate.Set();
        await IdleAsync(dataverse);

        Assert.HasCount(1, _log);
    }

    [TestMethod]
    public async Task Steps_run_in_the_order_of_the_commits_one_at_a_time()
    {
        _solution.Step("Create", "mag_order", 40, run => _log.Add(run.Target.GetAttributeValue<string>("mag_name")), asynchronous: true);
        var dataverse = Dataverse();
        var names = Enumerable.Range(1, 200).Select(number => $"main-order-{number}").ToArray();

        foreach (var name in names)
        {
            dataverse.Service.Create(CoreDataverse.Order(name));
        }

        await IdleAsync(dataverse);
        CollectionAssert.AreEqual(names, _log);
    }

    [TestMethod]
    public async Task Callers_at_the_same_time_do_not_mix_up_the_order()
    {
        _solution.Step("Create", "mag_order", 40, run => _log.Add(run.Target.GetAttributeValue<string>("mag_name")), asynchronous: true);
        var dataverse = Dataverse();

        await Parallel.ForAsync(0, 120, TestContext.CancellationToken, async (number, cancellationToken) =>
            await dataverse.Sandbox.ConnectAsSystem().CreateAsync(CoreDataverse.Order($"main-order-{number}"), cancellationToken));
        await IdleAsync(dataverse);

        var committed = dataverse.Sandbox.Rows("mag_order")
            .OrderBy(row => long.Parse(row.RowVersion, null))
            .Select(row => row.GetAttributeValue<string>("mag_name"))
            .ToList();
        CollectionAssert.AreEqual(committed, _log);
    }

    [TestMethod]
    public async Task It_sees_the_row_as_it_was_and_the_commit_has_made_it()
    {
        _solution.Step(
            "Update",
            "mag_order",
            40,
            run => _log.Add($"{run.Context.PreEntityImages["Pre"]["mag_website"]} {run.Context.PostEntityImages["Post"]["mag_website"]} {run.Context.Mode}"),
            filter: "mag_website",
            preImage: "mag_website",
            postImage: "mag_website",
            asynchronous: true);
        var dataverse = Dataverse();
        var id = dataverse.Service.Create(CoreDataverse.Order("main-order-1", ("mag_website", "a")));

        dataverse.Service.Update(new Entity("mag_order", id) { ["mag_website"] = "b" });
        dataverse.Service.Update(new Entity("mag_order", id) { ["mag_website"] = "c" });
        await IdleAsync(dataverse);

        CollectionAssert.AreEqual(new[] { "a b 1", "b c 1" }, _log);
    }

    [TestMethod]
    public async Task What_it_writes_starts_further_steps()
    {
        _solution
            .Step("Create", "mag_order", 40, run => run.System.Create(new Entity("contact")), asynchronous: true)
            .Step("Create", "contact", 40, run => _log.Add(run.Context.PrimaryEntityName), asynchronous: true);
        var dataverse = Dataverse();

        dataverse.Service.Create(CoreDataverse.Order("main-order-1"));
        await IdleAsync(dataverse);

        CollectionAssert.AreEqual(new[] { "contact" }, _log);
        Assert.AreEqual(1, dataverse.Sandbox.Count("contact"));
    }

    [TestMethod]
    public async Task It_does_not_run_when_the_operation_failed()
    {
        _solution
            .Step("Create", "mag_order", 40, _ => _log.Add("late"), asynchronous: true)
            .Step("Create", "mag_order", 40, _ => throw new InvalidPluginExecutionException("No."), rank: 2);
        var dataverse = Dataverse();

        FaultAssert.Code(FaultCodes.PluginAborted, () => dataverse.Service.Create(CoreDataverse.Order("main-order-1")));
        await IdleAsync(dataverse);

        Assert.IsEmpty(_log);
        Assert.AreEqual(0, dataverse.Sandbox.Count("asyncoperation"));
    }

    [TestMethod]
    public async Task Organization_requests_of_it_are_not_those_of_the_message()
    {
        _solution.Step("Create", "mag_order", 40, run => run.System.Create(new Entity("contact")), asynchronous: true);
        var dataverse = Dataverse();

        dataverse.Service.Create(CoreDataverse.Order("main-order-1"));
        await IdleAsync(dataverse);

        Assert.AreEqual(0, dataverse.Sandbox.Statistics.Messages["Create"].OrganizationRequests);
    }

    [TestMethod]
    public async Task A_missing_plug_in_is_told_to_whoever_waits()
    {
        _solution.Step("Create", "mag_order", 40, _ => { }, asynchronous: true);
        var dataverse = SandboxDataverse.Create(new SandboxDataverseOptions { SolutionFolders = [CoreTables.Folder, _solution.Path] });

        dataverse.ConnectAsSystem().Create(CoreDataverse.Order("main-order-1"));

        await Assert.ThrowsExactlyAsync<InvalidDataException>(() => dataverse.WhenIdleAsync(TestContext.CancellationToken));
        await dataverse.WhenIdleAsync(TestContext.CancellationToken);
    }

    private void FailLate(PluginRun run)
    {
        _log.Add("ran");
        run.Trace.Trace("trace of the plug-in");
        run.System.Create(new Entity("contact"));
        throw new InvalidPluginExecutionException("No.");
    }

    private CoreDataverse Dataverse() => new(furtherSolutions: _solution.Path);

    private Task IdleAsync(CoreDataverse dataverse) => dataverse.Sandbox.WhenIdleAsync(TestContext.CancellationToken);
}
