using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.Tests.Support;

namespace PowerPlatformMagento.FlowCheck.Tests.Definition;

[TestClass]
public sealed class FlowCatalogTests
{
    private const string NoActions = "{}";

    [TestMethod]
    public void Flows_come_with_names_ids_and_states()
    {
        using var solution = new SolutionFolder().Flow("B flow", NoActions).Flow("A flow", NoActions, isOn: false);

        var catalog = FlowCatalog.Read(solution.Path);

        CollectionAssert.AreEqual(new[] { "A flow", "B flow" }, catalog.Flows.Select(flow => flow.Name).ToList());
        Assert.IsFalse(catalog.Find("A flow")!.IsOn);
        Assert.IsTrue(catalog.Find("B flow")!.IsOn);
        Assert.AreNotEqual(Guid.Empty, catalog.Find("B flow")!.Id);
        Assert.IsNull(catalog.Find("C flow"));
    }

    [TestMethod]
    public void Other_processes_are_left_aside()
    {
        using var solution = new SolutionFolder().File("Business rule", "{}", category: 2);

        Assert.AreEqual(0, FlowCatalog.Read(solution.Path).Flows.Count);
    }

    [TestMethod]
    public void A_folder_without_flows_has_none()
    {
        using var solution = new SolutionFolder();

        Assert.AreEqual(0, FlowCatalog.Read(solution.Path).Flows.Count);
    }

    [TestMethod]
    public void Connections_parameters_and_triggers_are_read()
    {
        using var solution = new SolutionFolder().Flow(
            "Flow",
            NoActions,
            """
                {
                  "When": {
                    "type": "Recurrence",
                    "recurrence": { "frequency": "Hour", "interval": 1 },
                    "conditions": [ { "expression": "@true" } ],
                    "runtimeConfiguration": { "concurrency": { "runs": 3 } }
                  }
                }
                """,
            """
                {
                  "shared_commondataserviceforapps": {
                    "runtimeSource": "embedded",
                    "connection": { "connectionReferenceLogicalName": "mag_Dataverse" },
                    "api": { "name": "shared_commondataserviceforapps" }
                  },
                  "shared_store": {
                    "runtimeSource": "embedded",
                    "connection": { "connectionReferenceLogicalName": "mag_Store" },
                    "api": { "name": "shared_mag-5fstore", "logicalName": "mag_store" }
                  }
                }
                """,
            """
                {
                  "$connections": { "defaultValue": {}, "type": "Object" },
                  "Limit (mag_Limit)": { "defaultValue": "5", "type": "String", "metadata": { "schemaName": "mag_Limit" } }
                }
                """);

        var flow = FlowCatalog.Read(solution.Path).Flows.Single();

        Assert.AreEqual("When", flow.Trigger.Name);
        Assert.AreEqual("Recurrence", flow.Trigger.Type);
        Assert.AreEqual(3, flow.Trigger.Concurrency);
        Assert.AreEqual("@true", flow.Trigger.Conditions.Single());
        Assert.AreEqual(new FlowConnection("shared_store", "mag_Store", "mag_store", IsCustom: true), flow.Connections["shared_store"]);
        Assert.IsFalse(flow.Connections["shared_commondataserviceforapps"].IsCustom);
        Assert.AreEqual("mag_Limit", flow.Parameters["Limit (mag_Limit)"].EnvironmentVariable);
    }

    [TestMethod]
    public void Connection_references_and_environment_variables_are_read()
    {
        var connector = Guid.Parse("0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01");
        using var solution = new SolutionFolder().Reference("mag_Store", "shared_mag-5fstore", connector).Variable("mag_Limit", "5").Variable("mag_Team", null);

        var catalog = FlowCatalog.Read(solution.Path);

        Assert.AreEqual(connector, catalog.ConnectionReferences["mag_Store"].CustomConnectorId);
        Assert.AreEqual("5", catalog.EnvironmentVariables["mag_Limit"].DefaultValue);
        Assert.IsNull(catalog.EnvironmentVariables["mag_Team"].DefaultValue);
    }

    [TestMethod]
    public void Several_solutions_are_one_catalog()
    {
        using var first = new SolutionFolder().Variable("mag_Limit", "5");
        using var second = new SolutionFolder().Flow("Flow", NoActions);

        var catalog = FlowCatalog.Read(first.Path, second.Path);

        Assert.AreEqual(1, catalog.Flows.Count);
        Assert.IsTrue(catalog.EnvironmentVariables.ContainsKey("mag_Limit"));
    }

    [TestMethod]
    [DataRow("{ not json", "Invalid")]
    [DataRow("[]", "not an object")]
    [DataRow("{}", "properties are missing")]
    [DataRow("""{"properties":{}}""", "properties/definition is missing")]
    [DataRow("""{"properties":{"definition":{"triggers":{},"actions":{}}}}""", "exactly one trigger, this one has 0")]
    [DataRow("""{"properties":{"definition":{"triggers":{"a":{"type":"Request"},"b":{"type":"Request"}},"actions":{}}}}""", "exactly one trigger, this one has 2")]
    [DataRow("""{"properties":{"definition":{"triggers":{"a":{}},"actions":{}}}}""", "the trigger a has no type")]
    [DataRow("""{"properties":{"definition":{"triggers":{"a":{"type":"Request"}},"actions":{"b":{}}}}}""", "the action b has no type")]
    [DataRow("""{"properties":{"definition":{"triggers":{"a":{"type":"Request"}},"actions":{"b":5}}}}""", "the action b is no object")]
    [DataRow("""{"properties":{"definition":{"triggers":{"a":{"type":"Request"}},"actions":{"b":{"type":"Compose","runAfter":{"c":"Succeeded"}}}}}}""", "runAfter of the action b")]
    public void A_broken_definition_names_its_file(string json, string reason)
    {
        using var solution = new SolutionFolder().File("Broken", json);

        var error = Assert.ThrowsExactly<InvalidDataException>(() => FlowCatalog.Read(solution.Path));

        StringAssert.Contains(error.Message, "Broken-");
        StringAssert.Contains(error.Message, reason);
    }

    [TestMethod]
    public void A_missing_definition_is_named()
    {
        using var solution = new SolutionFolder().Flow("Flow", NoActions);
        File.Delete(Directory.EnumerateFiles(Path.Combine(solution.Path, "Workflows"), "*.json").Single());

        StringAssert.Contains(Assert.ThrowsExactly<InvalidDataException>(() => FlowCatalog.Read(solution.Path)).Message, "is missing beside");
    }

    [TestMethod]
    public void Broken_XML_is_named()
    {
        using var solution = new SolutionFolder().Write("Other/Customizations.xml", "<open>");

        StringAssert.Contains(Assert.ThrowsExactly<InvalidDataException>(() => FlowCatalog.Read(solution.Path)).Message, "Customizations.xml");
    }
}
