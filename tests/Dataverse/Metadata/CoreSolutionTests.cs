using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Platform;
using PowerPlatformMagento.Sandbox.Dataverse.Solutions;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Metadata;

/// <summary>The real solution/core, as this sandbox reads it.</summary>
[TestClass]
public sealed class CoreSolutionTests
{
    private static readonly MetadataCatalog Catalog = Read();

    [TestMethod]
    [DataRow("mag_store", nameof(OwnershipType.OrganizationOwned))]
    [DataRow("mag_identity", nameof(OwnershipType.UserOwned))]
    [DataRow("mag_order", nameof(OwnershipType.UserOwned))]
    [DataRow("mag_orderline", nameof(OwnershipType.UserOwned))]
    [DataRow("mag_shipment", nameof(OwnershipType.UserOwned))]
    [DataRow("mag_invoice", nameof(OwnershipType.UserOwned))]
    [DataRow("mag_refund", nameof(OwnershipType.UserOwned))]
    [DataRow("mag_syncissue", nameof(OwnershipType.UserOwned))]
    public void Every_own_table_is_there_with_its_external_key(string name, string ownership)
    {
        var table = Table(name);

        Assert.AreEqual(ownership, table.Ownership.ToString());
        Assert.AreEqual("mag_name", table.PrimaryName);
        Assert.AreEqual(name + "id", table.PrimaryKey);
        Assert.AreEqual("mag_externalkey", table.Keys.Single(key => key.LogicalName == "mag_externalkey_key").Columns.Single().LogicalName);
        Assert.IsNotNull(table.System.State);
        Assert.IsNotNull(table.System.CreatedOn);
    }

    [TestMethod]
    [DataRow("mag_order", "mag_grandtotal", nameof(ColumnType.Money), 4)]
    [DataRow("mag_order", "mag_websitegrandtotal", nameof(ColumnType.Decimal), 4)]
    [DataRow("mag_orderline", "mag_quantity", nameof(ColumnType.Decimal), 4)]
    [DataRow("mag_invoice", "mag_grandtotal", nameof(ColumnType.Money), 4)]
    public void Amounts_have_four_digits(string table, string column, string type, int accuracy)
    {
        var definition = Table(table).Find(column)!;

        Assert.AreEqual(type, definition.Type.ToString());
        Assert.AreEqual(accuracy, definition.Accuracy);
    }

    [TestMethod]
    public void Every_money_column_has_its_base_column()
    {
        var missing = Catalog.Tables.SelectMany(table => table.Money
            .Where(pair => pair.Base is null)
            .Select(pair => $"{table.LogicalName}.{pair.Amount.LogicalName}"));

        Assert.IsEmpty(missing);
    }

    [TestMethod]
    public void Every_table_with_money_has_a_currency()
    {
        var missing = Catalog.Tables.Where(table => table.Money.Length > 0 && table.System.Currency is null).Select(table => table.LogicalName);

        Assert.IsEmpty(missing);
    }

    [TestMethod]
    public void Every_lookup_points_somewhere()
    {
        var lost = Catalog.Tables.SelectMany(table => table.Columns
            .Where(column => column.IsLookup && column.Targets.Count == 0)
            .Select(column => $"{table.LogicalName}.{column.LogicalName}"));

        Assert.IsEmpty(lost);
    }

    [TestMethod]
    public void Every_choice_has_options()
    {
        var empty = Catalog.Tables.SelectMany(table => table.Columns
            .Where(column => column.IsChoice && column.Choice.Options.Count == 0)
            .Select(column => $"{table.LogicalName}.{column.LogicalName}"));

        Assert.IsEmpty(empty);
    }

    [TestMethod]
    public void Every_status_reason_belongs_to_a_state()
    {
        var stray = Catalog.Tables
            .Where(table => table.System.Status is not null)
            .SelectMany(table => table.System.Status!.Choice.Options
                .Where(option => option.State is not { } state || !table.System.State!.Choice.TryGet(state, out _))
                .Select(option => $"{table.LogicalName}: {option.Value}"));

        Assert.IsEmpty(stray);
    }

    [TestMethod]
    [DataRow("mag_order_mag_orderline", nameof(CascadeDelete.Cascade))]
    [DataRow("mag_order_mag_shipment", nameof(CascadeDelete.Cascade))]
    [DataRow("mag_order_mag_invoice", nameof(CascadeDelete.Cascade))]
    [DataRow("mag_order_mag_refund", nameof(CascadeDelete.Cascade))]
    [DataRow("mag_contact_mag_order", nameof(CascadeDelete.RemoveLink))]
    [DataRow("mag_account_mag_order", nameof(CascadeDelete.RemoveLink))]
    [DataRow("mag_contact_mag_identity", nameof(CascadeDelete.RemoveLink))]
    [DataRow("mag_account_mag_identity", nameof(CascadeDelete.RemoveLink))]
    [DataRow("mag_store_mag_order", nameof(CascadeDelete.Restrict))]
    [DataRow("mag_store_mag_identity", nameof(CascadeDelete.Restrict))]
    public void Relationships_have_their_cascade_rule(string name, string rule) =>
        Assert.AreEqual(rule, Catalog.Relationships[name].CascadeDelete.ToString());

    [TestMethod]
    [DataRow("contact", "mag_trust")]
    [DataRow("contact", "mag_newslettersubscribed")]
    [DataRow("account", "mag_taxid")]
    [DataRow("account", "mag_legalname")]
    [DataRow("customeraddress", "mag_locationkey")]
    public void Own_columns_stand_on_tables_of_the_platform(string table, string column) => Assert.IsNotNull(Table(table).Find(column));

    [TestMethod]
    [DataRow("mag_ImportCustomer")]
    [DataRow("mag_ImportOrder")]
    public void The_Custom_APIs_take_a_payload_and_answer_with_an_outcome(string name)
    {
        var api = Catalog.CustomApis[name];

        Assert.AreEqual(("Payload", CustomApiParameterType.String, false), Parts(api.Requests.Single()));
        CollectionAssert.AreEquivalent(
            new[] { ("Id", CustomApiParameterType.Guid), ("Outcome", CustomApiParameterType.String), ("Detail", CustomApiParameterType.String) },
            api.Responses.Select(response => (response.Name, response.Type)).ToList());
        Assert.IsTrue(Catalog.PluginTypes.ContainsKey(api.PluginTypeId!.Value));
    }

    [TestMethod]
    public void The_role_names_only_privileges_of_known_tables()
    {
        var subjects = Catalog.Tables.Where(table => table.LogicalName.StartsWith("mag_", StringComparison.Ordinal)).Select(table => table.SchemaName);
        var role = Catalog.Roles.Single(role => role.Name == "MAG Integration");

        var unknown = role.Privileges.Keys
            .Where(privilege => privilege.Contains("mag_", StringComparison.Ordinal))
            .Where(privilege => !subjects.Any(subject => privilege.EndsWith(subject, StringComparison.Ordinal)));

        Assert.IsEmpty(unknown);
    }

    [TestMethod]
    public void A_registered_Custom_API_runs_the_real_plug_in()
    {
        var sandbox = SandboxDataverse.Create(new SandboxDataverseOptions
        {
            SolutionFolders = [SolutionPaths.Core],
            PluginAssemblies = [typeof(Plugins.ImportOrder).Assembly],
        });

        var fault = FaultAssert.Code(
            FaultCodes.PluginAborted,
            () => sandbox.Connect().Execute(new OrganizationRequest("mag_ImportOrder") { ["Payload"] = "this is no order" }));

        StringAssert.StartsWith(fault.Message, "MAG-ORD-");
    }

    [TestMethod]
    public void Rows_of_every_table_can_be_made()
    {
        var dataverse = new CoreDataverse();
        var order = dataverse.Service.Create(CoreDataverse.Order("main-order-1"));
        foreach (var table in new[] { "mag_orderline", "mag_shipment", "mag_invoice", "mag_refund" })
        {
            dataverse.Service.Create(new Entity(table)
            {
                ["mag_name"] = "1",
                ["mag_externalkey"] = "main-1",
                ["mag_orderid"] = new EntityReference("mag_order", order),
            });
        }

        dataverse.Service.Execute(new DeleteRequest { Target = new EntityReference("mag_order", order) });

        Assert.AreEqual(0, dataverse.Sandbox.Count("mag_refund"));
    }

    private static (string Name, CustomApiParameterType Type, bool IsOptional) Parts(CustomApiParameter parameter) =>
        (parameter.Name, parameter.Type, parameter.IsOptional);

    private static TableDefinition Table(string name) =>
        Catalog.TryGetTable(name, out var table) ? table : throw new AssertFailedException($"There is no table {name}.");

    private static MetadataCatalog Read()
    {
        var catalog = new MetadataCatalog();
        PlatformTables.Read(catalog);
        SolutionReader.Read(catalog, SolutionPaths.Core);
        catalog.Complete();
        return catalog;
    }
}
