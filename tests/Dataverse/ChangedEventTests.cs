using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests;

[TestClass]
public sealed class ChangedEventTests : IDisposable
{
    private readonly SolutionFolder _solution = new();
    private readonly List<RowChange> _changes = [];

    public TestContext TestContext { get; set; } = null!;

    public void Dispose() => _solution.Dispose();

    [TestMethod]
    public void Tells_what_happened_to_a_row()
    {
        var dataverse = Listened();

        var id = dataverse.Service.Create(new Entity("contact"));
        dataverse.Service.Update(new Entity("contact", id) { ["lastname"] = "Roe" });
        dataverse.Service.Delete("contact", id);

        CollectionAssert.AreEqual(
            new[]
            {
                new RowChange("contact", id, RowChangeKind.Created),
                new RowChange("contact", id, RowChangeKind.Updated),
                new RowChange("contact", id, RowChangeKind.Deleted),
            },
            _changes);
    }

    [TestMethod]
    public void Several_changes_of_a_row_in_a_transaction_are_one()
    {
        var id = new Guid("00000000-0000-0000-0000-000000000001");
        var gone = new Guid("00000000-0000-0000-0000-000000000002");

        Listened().Service.Execute(new ExecuteTransactionRequest
        {
            Requests =
            [
                new CreateRequest { Target = new Entity("contact", id) },
                new UpdateRequest { Target = new Entity("contact", id) { ["lastname"] = "Roe" } },
                new CreateRequest { Target = new Entity("contact", gone) },
                new DeleteRequest { Target = new EntityReference("contact", gone) },
            ],
        });

        CollectionAssert.AreEqual(new[] { new RowChange("contact", id, RowChangeKind.Created) }, _changes);
    }

    [TestMethod]
    public void Rows_of_a_deep_insert_and_of_a_cascade_are_told()
    {
        var dataverse = Listened();

        var order = dataverse.Service.Create(CoreDataverse.With(
            CoreDataverse.Order("main-order-1"), "mag_order_mag_orderline", CoreDataverse.Line("main-line-1"), CoreDataverse.Line("main-line-2")));
        dataverse.Service.Delete("mag_order", order);

        Assert.AreEqual(4, _changes.Count(change => change.Table == "mag_orderline"));
        Assert.AreEqual(2, _changes.Count(change => change.Table == "mag_order"));
    }

    [TestMethod]
    public void What_is_rolled_back_is_not_told()
    {
        _solution.Step("Create", "contact", 40, _ => throw new InvalidPluginExecutionException("No."));
        var dataverse = Listened();

        FaultAssert.Code(FaultCodes.PluginAborted, () => dataverse.Service.Create(new Entity("contact")));

        Assert.IsEmpty(_changes);
    }

    [TestMethod]
    public void A_listener_may_read_at_once_and_is_outside_the_lock()
    {
        var dataverse = new CoreDataverse();
        var read = string.Empty;
        dataverse.Sandbox.Changed += change =>
        {
            // A query on another thread would wait for ever if the lock were still held.
            read = Task.Run(() => dataverse.Row(change.Table, change.Id).GetAttributeValue<string>("lastname")).GetAwaiter().GetResult();
        };

        dataverse.Service.Create(new Entity("contact") { ["lastname"] = "Roe" });

        Assert.AreEqual("Roe", read);
    }

    [TestMethod]
    public async Task Asynchronous_steps_tell_their_changes_too()
    {
        _solution.Step("Create", "mag_order", 40, run => run.System.Create(new Entity("contact")), asynchronous: true, deletesJob: true);
        var dataverse = Listened();

        dataverse.Service.Create(CoreDataverse.Order("main-order-1"));
        await dataverse.Sandbox.WhenIdleAsync(TestContext.CancellationToken);

        CollectionAssert.AreEqual(new[] { "mag_order", "contact" }, _changes.Select(change => change.Table).ToList());
    }

    [TestMethod]
    public void Work_in_the_midst_of_another_transaction_is_told_once_the_rows_are_free()
    {
        CoreDataverse dataverse = null!;
        var done = false;
        dataverse = new CoreDataverse(message =>
        {
            if (message.IsInsidePlugin && !done)
            {
                done = true;
                dataverse.Service.Create(new Entity("account") { ["name"] = "Between" });
                Assert.IsEmpty(_changes);
            }
        }, furtherSolutions: _solution.Step("Create", "mag_order", 40, run => run.System.Create(new Entity("contact"))).Path);
        dataverse.Sandbox.Changed += _changes.Add;

        dataverse.Service.Create(CoreDataverse.Order("main-order-1"));

        CollectionAssert.AreEquivalent(new[] { "account", "mag_order", "contact" }, _changes.Select(change => change.Table).ToList());
    }

    [TestMethod]
    public void Nobody_is_told_after_he_left()
    {
        var dataverse = Listened();
        dataverse.Sandbox.Changed -= _changes.Add;

        dataverse.Service.Create(new Entity("contact"));

        Assert.IsEmpty(_changes);
    }

    private CoreDataverse Listened()
    {
        var dataverse = new CoreDataverse(furtherSolutions: _solution.Path);
        dataverse.Sandbox.Changed += _changes.Add;
        return dataverse;
    }
}
