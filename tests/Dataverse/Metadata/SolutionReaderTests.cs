using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Metadata;

/// <summary>Own small solutions: what they define is there, what is wrong in them is named with its file.</summary>
[TestClass]
public sealed class SolutionReaderTests : IDisposable
{
    private readonly SolutionFolder _solution = new();

    public void Dispose() => _solution.Dispose();

    [TestMethod]
    public void Reads_every_column_type()
    {
        WriteTable(
            Column("x_text", "nvarchar", new XElement("MaxLength", 10)),
            Column("x_memo", "ntext", new XElement("MaxLength", 20)),
            Column("x_int", "int", new XElement("MinValue", -5), new XElement("MaxValue", 5)),
            Column("x_big", "bigint"),
            Column("x_decimal", "decimal", new XElement("Accuracy", 1)),
            Column("x_float", "float", new XElement("Accuracy", 1)),
            Column("x_day", "datetime", new XElement("Behavior", 2)),
            Column("x_bit", "bit", new XElement("AppDefaultValue", 1)),
            Column("x_guid", "uniqueidentifier"),
            Column("x_choice", "picklist", new XElement("AppDefaultValue", 2), Options(1, 2)),
            Column("x_many", "multiselectpicklist", Options(1, 2, 3)));
        var sandbox = Create();
        var service = sandbox.ConnectAsSystem();

        var id = service.Create(new Entity("x_thing")
        {
            ["x_text"] = "0123456789",
            ["x_memo"] = "memo",
            ["x_int"] = 5,
            ["x_big"] = 5_000_000_000L,
            ["x_decimal"] = 1.25m,
            ["x_float"] = 1.26d,
            ["x_day"] = new DateTime(2026, 1, 2, 3, 4, 5),
            ["x_guid"] = new Guid("11111111-2222-3333-4444-555555555555"),
            ["x_many"] = new OptionSetValueCollection { new OptionSetValue(3), new OptionSetValue(1) },
        });

        var row = sandbox.Rows("x_thing").Single();
        Assert.AreEqual(id, row.Id);
        Assert.AreEqual(5_000_000_000L, row["x_big"]);
        Assert.AreEqual(1.3m, row["x_decimal"]);
        Assert.AreEqual(1.3d, row["x_float"]);
        Assert.AreEqual(new DateTime(2026, 1, 2), row["x_day"]);
        Assert.IsTrue((bool)row["x_bit"]);
        Assert.AreEqual(2, ((OptionSetValue)row["x_choice"]).Value);
        CollectionAssert.AreEqual(new[] { 1, 3 }, ((OptionSetValueCollection)row["x_many"]).Select(option => option.Value).ToList());
        FaultAssert.Code(FaultCodes.NumberOutOfRange, () => service.Create(new Entity("x_thing") { ["x_int"] = 6 }));
        FaultAssert.Code(FaultCodes.OptionOutOfRange, () => service.Create(new Entity("x_thing")
        {
            ["x_many"] = new OptionSetValueCollection { new OptionSetValue(4) },
        }));
    }

    [TestMethod]
    public void Several_choices_can_be_searched()
    {
        WriteTable(Column("x_many", "multiselectpicklist", Options(1, 2, 3)), Column("x_text", "nvarchar", new XElement("MaxLength", 10)));
        var service = Create().ConnectAsSystem();
        service.Create(new Entity("x_thing") { ["x_text"] = "a", ["x_many"] = new OptionSetValueCollection { new OptionSetValue(1), new OptionSetValue(2) } });
        service.Create(new Entity("x_thing") { ["x_text"] = "b", ["x_many"] = new OptionSetValueCollection { new OptionSetValue(3) } });
        service.Create(new Entity("x_thing") { ["x_text"] = "c" });

        Assert.AreEqual("a", Find(service, Microsoft.Xrm.Sdk.Query.ConditionOperator.ContainValues, 2));
        Assert.AreEqual("a b", Find(service, Microsoft.Xrm.Sdk.Query.ConditionOperator.ContainValues, 2, 3));
        Assert.AreEqual("b c", Find(service, Microsoft.Xrm.Sdk.Query.ConditionOperator.DoesNotContainValues, 2));
    }

    [TestMethod]
    public void A_key_of_several_columns_is_enforced_as_a_whole()
    {
        WriteTable(
            Key("x_pair_key", "x_text", "x_int"),
            Column("x_text", "nvarchar", new XElement("MaxLength", 10)),
            Column("x_int", "int"));
        var sandbox = Create();
        var service = sandbox.ConnectAsSystem();
        service.Create(new Entity("x_thing") { ["x_text"] = "a", ["x_int"] = 1 });
        service.Create(new Entity("x_thing") { ["x_text"] = "a", ["x_int"] = 2 });
        service.Create(new Entity("x_thing") { ["x_text"] = "a" });
        service.Create(new Entity("x_thing") { ["x_text"] = "a" });

        FaultAssert.Code(FaultCodes.DuplicateKey, () => service.Create(new Entity("x_thing") { ["x_text"] = "A", ["x_int"] = 2 }));
        var keys = new KeyAttributeCollection { ["x_int"] = 2, ["x_text"] = "a" };
        service.Update(new Entity("x_thing", keys) { ["x_int"] = 3 });
        Assert.AreEqual(4, sandbox.Count("x_thing"));
        FaultAssert.Code(FaultCodes.RowNotFoundByKey, () => { service.Update(new Entity("x_thing", keys)); });
    }

    [TestMethod]
    public void A_table_that_owns_itself_needs_a_role_in_its_relationship()
    {
        WriteTable(Column("x_parentid", "lookup"), Column("x_text", "nvarchar", new XElement("MaxLength", 10)));
        WriteRelationship("x_thing_thing", "x_Thing", "x_Thing", "x_ParentId");
        var sandbox = Create();
        var service = sandbox.ConnectAsSystem();
        var parent = new Entity("x_thing") { ["x_text"] = "parent" };
        var relationship = new Relationship("x_thing_thing");
        parent.RelatedEntities[relationship] = new EntityCollection([new Entity("x_thing") { ["x_text"] = "child" }]);

        FaultAssert.Code(FaultCodes.InvalidArgument, () => service.Create(parent));

        parent.RelatedEntities.Clear();
        parent.RelatedEntities[new Relationship("x_thing_thing") { PrimaryEntityRole = EntityRole.Referenced }] =
            new EntityCollection([new Entity("x_thing") { ["x_text"] = "child" }]);
        var id = service.Create(parent);
        Assert.AreEqual(id, sandbox.Rows("x_thing").Single(row => (string)row["x_text"] == "child").GetAttributeValue<EntityReference>("x_parentid").Id);
    }

    [TestMethod]
    public void Names_the_file_of_a_lookup_relationship_without_column()
    {
        WriteTable();
        WriteRelationship("x_contact_thing", "Contact", "x_Thing", "x_ContactId");

        AssertBroken("x_contact_thing", "x_thing.x_contactid");
    }

    [TestMethod]
    public void Names_the_file_of_a_text_without_length()
    {
        WriteTable(Column("x_text", "nvarchar"));

        AssertBroken("Entity.xml", "x_text", "MaxLength");
    }

    [TestMethod]
    public void Names_the_file_of_a_key_over_an_unknown_column()
    {
        WriteTable(Key("x_key", "x_nothing"));

        AssertBroken("Entity.xml", "x_key", "x_nothing");
    }

    [TestMethod]
    public void Names_a_choice_that_is_defined_nowhere()
    {
        WriteTable(Column("x_choice", "picklist", new XElement("OptionSetName", "x_colour")));

        AssertBroken("x_thing.x_choice", "x_colour");
    }

    [TestMethod]
    public void Names_the_file_of_a_step_on_an_unknown_message()
    {
        _solution.Step("11111111-2222-3333-4444-555555555555", "contact", 20, _ => { });

        AssertBroken("SdkMessageProcessingSteps", "11111111-2222-3333-4444-555555555555");
    }

    [TestMethod]
    public void Names_the_file_of_a_parameter_type_that_does_not_exist()
    {
        _solution.Api("mag_Test", [("Payload", 13, false)], []);

        AssertBroken("customapi.xml", "13");
    }

    [TestMethod]
    public void Names_a_table_whose_name_is_spelled_in_two_ways()
    {
        WriteTable(nameElement: "x_thing");

        AssertBroken("Entity.xml", "x_Thing");
    }

    [TestMethod]
    public void Names_a_file_that_is_no_xml()
    {
        WriteTable();
        File.WriteAllText(Path.Combine(_solution.Path, "Entities", "x_Thing", "Entity.xml"), "<Entity");

        AssertBroken("x_Thing/Entity.xml");
    }

    [TestMethod]
    public void Refuses_a_folder_that_does_not_exist() => Assert.ThrowsExactly<DirectoryNotFoundException>(
        () => SandboxDataverse.Create(new SandboxDataverseOptions { SolutionFolders = [Path.Combine(_solution.Path, "nothing")] }));

    [TestMethod]
    public void A_registered_type_that_no_assembly_holds_is_named_when_it_is_needed()
    {
        _solution.Api("mag_Test", [], []);
        var sandbox = SandboxDataverse.Create(new SandboxDataverseOptions { SolutionFolders = [_solution.Path] });

        var error = Assert.ThrowsExactly<InvalidDataException>(
            () => sandbox.ConnectAsSystem().Execute(new OrganizationRequest("mag_Test") { ["Script"] = "x" }));

        StringAssert.Contains(error.Message, nameof(ScriptedPlugin));
    }

    private static XElement Column(string name, string type, params object[] details) => new(
        "attribute",
        new XAttribute("PhysicalName", name),
        new XElement("Type", type),
        new XElement("LogicalName", name),
        details);

    private static XElement Options(params int[] values) => new(
        "optionset",
        new XElement("options", values.Select(value => new XElement("option", new XAttribute("value", value)))));

    private static XElement Key(string name, params string[] columns) => new(
        "EntityKey",
        new XElement("LogicalName", name),
        new XElement("EntityKeyAttributes", columns.Select(column => new XElement("AttributeName", column))));

    private static string Find(IOrganizationService service, Microsoft.Xrm.Sdk.Query.ConditionOperator operation, params object[] values)
    {
        var query = new Microsoft.Xrm.Sdk.Query.QueryExpression("x_thing") { ColumnSet = new Microsoft.Xrm.Sdk.Query.ColumnSet("x_text") };
        query.Criteria.AddCondition("x_many", operation, values);
        return string.Join(' ', service.RetrieveMultiple(query).Entities.Select(row => row["x_text"]));
    }

    private void WriteTable(params XElement[] parts) => WriteTable("x_Thing", parts);

    private void WriteTable(string nameElement, params XElement[] parts) => _solution.Write("Entities/x_Thing/Entity.xml", new XElement(
        "Entity",
        new XElement("Name", nameElement),
        new XElement("EntityInfo", new XElement(
            "entity",
            new XAttribute("Name", "x_Thing"),
            new XElement("attributes", parts.Where(part => part.Name == "attribute").Prepend(Column("x_thingid", "primarykey"))),
            new XElement("EntityKeys", parts.Where(part => part.Name == "EntityKey")),
            new XElement("OwnershipTypeMask", "OrgOwned")))));

    private void WriteRelationship(string name, string parent, string child, string column) =>
        _solution.Write($"Other/Relationships/{parent}.xml", new XElement("EntityRelationships", new XElement(
            "EntityRelationship",
            new XAttribute("Name", name),
            new XElement("EntityRelationshipType", "OneToMany"),
            new XElement("ReferencingEntityName", child),
            new XElement("ReferencedEntityName", parent),
            new XElement("CascadeDelete", "RemoveLink"),
            new XElement("ReferencingAttributeName", column))));

    private SandboxDataverse Create() => SandboxDataverse.Create(new SandboxDataverseOptions
    {
        SolutionFolders = [_solution.Path],
        PluginAssemblies = [typeof(ScriptedPlugin).Assembly],
    });

    private void AssertBroken(params string[] words)
    {
        var error = Assert.ThrowsExactly<InvalidDataException>(Create);
        foreach (var word in words)
        {
            StringAssert.Contains(error.Message, word);
        }
    }
}
