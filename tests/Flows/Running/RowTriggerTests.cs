using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

/// <summary>When a row is added, modified or deleted.</summary>
[TestClass]
public sealed class RowTriggerTests
{
    private const string Note = """
        {
          "Note": {
            "type": "Compose",
            "inputs": "@concat(triggerOutputs()?['body/SdkMessage'], ' ', triggerBody()?['mag_name'])"
          }
        }
        """;

    private readonly DataverseWorld _world = new();

    [TestMethod]
    [DataRow(1, "Create a")]
    [DataRow(2, "Delete ")]
    [DataRow(3, "Update b")]
    [DataRow(4, "Create a|Update b")]
    [DataRow(5, "Create a|Delete ")]
    [DataRow(6, "Update b|Delete ")]
    [DataRow(7, "Create a|Update b|Delete ")]
    public async Task The_change_type_decides(int message, string expected)
    {
        await using var world = await StartAsync($$""" "~message": {{message}} """);

        var id = _world.Service.Create(DataverseWorld.Order("a"));
        await world.Runner.WhenIdleAsync(CancellationToken.None);
        _world.Service.Update(new Entity("mag_order", id) { ["mag_name"] = "b" });
        await world.Runner.WhenIdleAsync(CancellationToken.None);
        _world.Service.Delete("mag_order", id);

        Assert.AreEqual(expected, await NotesAsync(world));
    }

    [TestMethod]
    public async Task Other_tables_start_nothing()
    {
        await using var world = await StartAsync(""" "~message": 7 """);

        _world.Service.Create(new Entity("contact") { ["lastname"] = "Owen" });

        Assert.AreEqual("", await NotesAsync(world));
    }

    [TestMethod]
    public async Task Only_changes_of_the_columns_named_count()
    {
        var id = _world.Service.Create(DataverseWorld.Order("a"));
        await using var world = await StartAsync(""" "~message": 4, "~filteringattributes": "mag_name,mag_couponcode" """);

        _world.Service.Update(new Entity("mag_order", id) { ["mag_website"] = "x" });
        _world.Service.Update(new Entity("mag_order", id) { ["mag_name"] = "a" });
        await world.Runner.WhenIdleAsync(CancellationToken.None);
        _world.Service.Update(new Entity("mag_order", id) { ["mag_name"] = "b" });
        await world.Runner.WhenIdleAsync(CancellationToken.None);
        _world.Service.Update(new Entity("mag_order", id) { ["mag_couponcode"] = "C" });
        await world.Runner.WhenIdleAsync(CancellationToken.None);
        _world.Service.Create(DataverseWorld.Order("new"));

        Assert.AreEqual("Update b|Update b|Create new", await NotesAsync(world));
    }

    [TestMethod]
    public async Task Only_rows_that_match_the_filter_count()
    {
        await using var world = await StartAsync(""" "~message": 4, "~filterexpression": "mag_grandtotal gt 100 and startswith(mag_name,'b')" """);

        var id = _world.Service.Create(DataverseWorld.Order("a", ("mag_grandtotal", new Money(500))));
        _world.Service.Create(DataverseWorld.Order("b", ("mag_grandtotal", new Money(50))));
        await world.Runner.WhenIdleAsync(CancellationToken.None);
        _world.Service.Update(new Entity("mag_order", id) { ["mag_name"] = "b2" });

        Assert.AreEqual("Update b2", await NotesAsync(world));
    }

    [TestMethod]
    public async Task Only_rows_of_the_scope_count()
    {
        await using var world = await StartAsync(""" "~message": 1, "~scope": 1 """);

        _world.Service.Create(DataverseWorld.Order("of SYSTEM"));
        var added = await _world.CallAsync("CreateRecord", """{ "entityName": "mag_orders", "item/mag_name": "own", "item/mag_externalkey": "own" }""");

        Assert.AreEqual(201, added.StatusCode);
        Assert.AreEqual("Create own", await NotesAsync(world));
    }

    [TestMethod]
    [DataRow(2)]
    [DataRow(3)]
    [DataRow(4)]
    public async Task Wider_scopes_hold_the_rows_of_others(int scope)
    {
        await using var world = await StartAsync($$""" "~message": 1, "~scope": {{scope}} """);

        _world.Service.Create(DataverseWorld.Order("of SYSTEM"));

        Assert.AreEqual("Create of SYSTEM", await NotesAsync(world));
    }

    [TestMethod]
    public async Task A_flow_that_changes_the_row_it_waits_for_is_stopped()
    {
        const string Actions = """
            { "Change": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "shared_commondataserviceforapps", "operationId": "UpdateOnlyRecord" },
              "parameters": { "entityName": "mag_orders", "recordId": "@triggerBody()?['mag_orderid']", "item/mag_name": "@{triggerBody()?['mag_name']}x" } } } }
            """;
        await using var world = await _world.StartAsync(DataverseWorld.Solution(Actions, DataverseWorld.Trigger(""" "~message": 4, "~entityname": "mag_order", "~scope": 4 """)));

        _world.Service.Create(DataverseWorld.Order("a"));
        await world.Runner.WhenIdleAsync(CancellationToken.None);

        Assert.AreEqual(16L, world.Runner.History.Total);
        StringAssert.Contains(world.Runner.Flows.Single().Problem, "16 flows in a row started each other");
    }

    [TestMethod]
    public async Task A_row_gone_before_it_was_looked_at_starts_nothing()
    {
        await using var world = await StartAsync(""" "~message": 1 """);

        // Both happen in one request of the test's thread; the trigger may see the row or not, but never fails.
        _world.Service.Delete("mag_order", _world.Service.Create(DataverseWorld.Order("a")));
        await world.Runner.WhenIdleAsync(CancellationToken.None);

        Assert.IsTrue(world.Runner.History.Total <= 1);
        Assert.IsNull(world.Runner.Flows.Single().Problem);
    }

    [TestMethod]
    public async Task A_flow_turned_off_sees_no_changes()
    {
        await using var world = await StartAsync(""" "~message": 1 """);
        await world.Runner.TurnOffAsync("Flow");

        _world.Service.Create(DataverseWorld.Order("a"));

        Assert.AreEqual("", await NotesAsync(world));
    }

    [TestMethod]
    public async Task A_flow_answers_a_new_row_with_rows_of_its_own()
    {
        var contact = _world.Service.Create(new Entity("contact") { ["lastname"] = "Owen" });
        const string Actions = """
            {
              "Contact": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "shared_commondataserviceforapps", "operationId": "GetItem" },
                "parameters": { "entityName": "contacts", "recordId": "@triggerOutputs()?['body/_mag_contactid_value']", "$select": "lastname" } } },
              "Task": { "type": "OpenApiConnection", "runAfter": { "Contact": [ "Succeeded" ] }, "inputs": { "host": { "connectionName": "shared_commondataserviceforapps", "operationId": "CreateRecord" },
                "parameters": { "entityName": "tasks", "item/subject": "Call @{outputs('Contact')?['body/lastname']} about @{triggerOutputs()?['body/mag_name']}",
                  "item/regardingobjectid_contact_task@odata.bind": "contacts(@{triggerOutputs()?['body/_mag_contactid_value']})" } } }
            }
            """;
        await using var world = await _world.StartAsync(DataverseWorld.Solution(Actions, DataverseWorld.Trigger(
            """ "~message": 1, "~entityname": "mag_order", "~scope": 4, "~filterexpression": "mag_grandtotal ge 1000" """)));

        _world.Service.Create(DataverseWorld.Order("small", ("mag_contactid", new EntityReference("contact", contact)), ("mag_grandtotal", new Money(10))));
        _world.Service.Create(DataverseWorld.Order("big", ("mag_contactid", new EntityReference("contact", contact)), ("mag_grandtotal", new Money(5000))));
        await world.Runner.WhenIdleAsync(CancellationToken.None);

        RunAssert.Succeeded(world.Runner.History.Runs.Single());
        Assert.AreEqual("Call Owen about big", _world.Dataverse.Rows("task").Single()["subject"]);
    }

    private Task<FlowWorld> StartAsync(string parameters)
    {
        var scope = parameters.Contains("~scope", StringComparison.Ordinal) ? string.Empty : """, "~scope": 4 """;
        return _world.StartAsync(DataverseWorld.Solution(Note, DataverseWorld.Trigger($$""" {{parameters}}, "~entityname": "mag_order"{{scope}} """)));
    }

    private static async Task<string> NotesAsync(FlowWorld world)
    {
        await world.Runner.WhenIdleAsync(CancellationToken.None);
        Assert.IsNull(world.Runner.Flows.Single().Problem);
        return string.Join('|', world.Runner.History.Runs.Reverse().Select(run => (string?)run.Find("Note")!.Outputs));
    }
}
