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
    [DataRow("mag_return", nameof(OwnershipType.UserOwned))]
    [DataRow("mag_returnline", nameof(OwnershipType.UserOwned))]
    [DataRow("mag_conflict", nameof(OwnershipType.UserOwned))]
    [DataRow("mag_purchasesummary", nameof(OwnershipType.UserOwned))]
    [DataRow("mag_valuemap", nameof(OwnershipType.OrganizationOwned))]
    [DataRow("mag_fieldownership", nameof(OwnershipType.OrganizationOwned))]
    [DataRow("mag_slatarget", nameof(OwnershipType.OrganizationOwned))]
    [DataRow("mag_outbox", nameof(OwnershipType.OrganizationOwned))]
    [DataRow("mag_transaction", nameof(OwnershipType.OrganizationOwned))]
    [DataRow("mag_reconciliation", nameof(OwnershipType.OrganizationOwned))]
    [DataRow("mag_reconciliationline", nameof(OwnershipType.OrganizationOwned))]
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
    public void A_web_activity_is_an_activity_with_a_key_of_its_own()
    {
        var table = Table("mag_webactivity");

        Assert.IsTrue(table.IsActivity);
        Assert.AreEqual("activityid", table.PrimaryKey);
        Assert.AreEqual("subject", table.PrimaryName);
        Assert.AreEqual("mag_externalkey", table.Keys.Single().Columns.Single().LogicalName);
        CollectionAssert.IsSubsetOf(new[] { "account", "contact", "lead" }, table.Find("regardingobjectid")!.Targets.ToList());
        CollectionAssert.AreEqual(
            new[] { (1, (int?)0), (2, 1), (3, 2), (4, 3) },
            table.System.Status!.Choice.Options.Select(option => (option.Value, option.State)).Order().ToList());
    }

    [TestMethod]
    [DataRow("mag_syncissue", "1:0 772100000:0 772100001:0 2:1 772100002:1")]
    [DataRow("mag_outbox", "1:0 772100000:0 772100001:0 2:1 772100002:1")]
    [DataRow("mag_conflict", "1:0 2:1")]
    [DataRow("mag_reconciliation", "1:0 2:1 772100000:1")]
    [DataRow("mag_valuemap", "1:0 2:1")]
    public void Reasons_belong_to_their_state(string table, string reasons) =>
        CollectionAssert.AreEquivalent(reasons.Split(' '), Table(table).System.Status!.Choice.Options.Select(option => $"{option.Value}:{option.State}").ToList());

    [TestMethod]
    [DataRow("mag_slatarget", "mag_breachafterminutes", 1, 525600)]
    [DataRow("mag_purchasesummary", "mag_recencyscore", 1, 5)]
    [DataRow("mag_purchasesummary", "mag_returnrate", 0, 100)]
    public void Numbers_have_their_range(string table, string column, int lowest, int highest)
    {
        var definition = Table(table).Find(column)!;

        Assert.AreEqual((decimal)lowest, definition.MinValue);
        Assert.AreEqual((decimal)highest, definition.MaxValue);
    }

    [TestMethod]
    [DataRow("mag_valuemap", "mag_validfrom", nameof(ColumnType.DateOnly))]
    [DataRow("mag_valuemap", "mag_validuntil", nameof(ColumnType.DateOnly))]
    [DataRow("mag_order", "mag_sladueon", nameof(ColumnType.DateTime))]
    public void Days_and_instants_are_told_apart(string table, string column, string type) =>
        Assert.AreEqual(type, Table(table).Find(column)!.Type.ToString());

    [TestMethod]
    [DataRow("mag_order", "mag_slastatus", 772100000, "Not Measured")]
    [DataRow("mag_valuemap", "mag_origin", 772100001, "Customer")]
    [DataRow("mag_conflict", "mag_decision", 772100002, "Undecided")]
    [DataRow("mag_return", "mag_returnstatus", 772100000, "Requested")]
    public void A_new_row_starts_with_its_default(string table, string column, int value, string label)
    {
        var definition = Table(table).Find(column)!;

        Assert.AreEqual(value, definition.DefaultValue);
        Assert.AreEqual(label, definition.Choice.Options.Single(option => option.Value == value).Label);
    }

    [TestMethod]
    [DataRow("mag_order", "mag_grandtotal", nameof(ColumnType.Money), 4)]
    [DataRow("mag_order", "mag_websitegrandtotal", nameof(ColumnType.Decimal), 4)]
    [DataRow("mag_orderline", "mag_quantity", nameof(ColumnType.Decimal), 4)]
    [DataRow("mag_invoice", "mag_grandtotal", nameof(ColumnType.Money), 4)]
    [DataRow("mag_return", "mag_refundamount", nameof(ColumnType.Money), 4)]
    [DataRow("mag_purchasesummary", "mag_lifetimevalue", nameof(ColumnType.Money), 4)]
    [DataRow("mag_webactivity", "mag_carttotal", nameof(ColumnType.Decimal), 4)]
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
    [DataRow("mag_store_mag_return", nameof(CascadeDelete.Restrict))]
    [DataRow("mag_order_mag_return", nameof(CascadeDelete.RemoveLink))]
    [DataRow("mag_contact_mag_return", nameof(CascadeDelete.RemoveLink))]
    [DataRow("mag_account_mag_return", nameof(CascadeDelete.RemoveLink))]
    [DataRow("mag_refund_mag_return", nameof(CascadeDelete.RemoveLink))]
    [DataRow("mag_return_mag_returnline", nameof(CascadeDelete.Cascade))]
    [DataRow("mag_orderline_mag_returnline", nameof(CascadeDelete.RemoveLink))]
    [DataRow("mag_reconciliation_mag_reconciliationline", nameof(CascadeDelete.Cascade))]
    [DataRow("mag_contact_mag_purchasesummary", nameof(CascadeDelete.Cascade))]
    [DataRow("mag_account_mag_purchasesummary", nameof(CascadeDelete.Cascade))]
    [DataRow("contact_mag_WebActivitys", nameof(CascadeDelete.Cascade))]
    [DataRow("account_mag_WebActivitys", nameof(CascadeDelete.Cascade))]
    [DataRow("lead_mag_WebActivitys", nameof(CascadeDelete.Cascade))]
    [DataRow("mag_order_mag_webactivity", nameof(CascadeDelete.RemoveLink))]
    [DataRow("mag_store_mag_valuemap", nameof(CascadeDelete.Cascade))]
    [DataRow("mag_store_mag_fieldownership", nameof(CascadeDelete.Cascade))]
    [DataRow("mag_store_mag_slatarget", nameof(CascadeDelete.Cascade))]
    [DataRow("mag_store_mag_outbox", nameof(CascadeDelete.Cascade))]
    [DataRow("mag_contact_mag_outbox", nameof(CascadeDelete.RemoveLink))]
    [DataRow("mag_store_mag_transaction", nameof(CascadeDelete.RemoveLink))]
    [DataRow("mag_order_incident", nameof(CascadeDelete.RemoveLink))]
    [DataRow("mag_return_incident", nameof(CascadeDelete.RemoveLink))]
    [DataRow("mag_order_salesorder", nameof(CascadeDelete.RemoveLink))]
    [DataRow("mag_systemuser_mag_syncissue", nameof(CascadeDelete.RemoveLink))]
    public void Relationships_have_their_cascade_rule(string name, string rule) =>
        Assert.AreEqual(rule, Catalog.Relationships[name].CascadeDelete.ToString());

    [TestMethod]
    [DataRow("contact", "mag_trust")]
    [DataRow("contact", "mag_newslettersubscribed")]
    [DataRow("account", "mag_taxid")]
    [DataRow("account", "mag_legalname")]
    [DataRow("customeraddress", "mag_locationkey")]
    [DataRow("lead", "mag_consenton")]
    [DataRow("incident", "mag_returnid")]
    [DataRow("salesorder", "mag_orderid")]
    [DataRow("quote", "mag_magentoquoteid")]
    [DataRow("product", "mag_sku")]
    public void Own_columns_stand_on_tables_of_the_platform(string table, string column) => Assert.IsNotNull(Table(table).Find(column));

    [TestMethod]
    [DataRow("lead")]
    [DataRow("incident")]
    [DataRow("salesorder")]
    [DataRow("quote")]
    [DataRow("customeraddress")]
    public void Rows_of_the_platform_are_found_by_their_key_in_the_store(string table) =>
        Assert.AreEqual("mag_externalkey", Table(table).Keys.Single(key => key.LogicalName == "mag_externalkey_key").Columns.Single().LogicalName);

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
    public void The_roles_name_only_privileges_of_known_tables()
    {
        var subjects = Catalog.Tables.Where(table => table.LogicalName.StartsWith("mag_", StringComparison.Ordinal)).Select(table => table.SchemaName);

        var unknown = Catalog.Roles.SelectMany(role => role.Privileges.Keys)
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

    [TestMethod]
    public void Deleting_a_customer_deletes_what_is_only_about_the_customer_and_keeps_the_rest()
    {
        var dataverse = new CoreDataverse();
        var contact = new EntityReference("contact", dataverse.Service.Create(new Entity("contact")));
        var order = dataverse.Service.Create(CoreDataverse.Order("main-order-1", ("mag_contactid", contact)));
        var orderReturn = dataverse.Service.Create(Row("mag_return", ("mag_contactid", contact), ("mag_orderid", new EntityReference("mag_order", order))));
        dataverse.Service.Create(Row("mag_purchasesummary", ("mag_contactid", contact)));
        dataverse.Service.Create(Row("mag_webactivity", ("subject", "Cart"), ("regardingobjectid", contact)));

        dataverse.Service.Delete("contact", contact.Id);

        Assert.AreEqual(0, dataverse.Sandbox.Count("mag_purchasesummary"));
        Assert.AreEqual(0, dataverse.Sandbox.Count("mag_webactivity"));
        Assert.IsFalse(dataverse.Row("mag_return", orderReturn).Contains("mag_contactid"));
        Assert.AreEqual(order, dataverse.Row("mag_return", orderReturn).GetAttributeValue<EntityReference>("mag_orderid").Id);
    }

    [TestMethod]
    public void Deleting_an_order_keeps_its_return_and_deleting_the_return_takes_its_lines()
    {
        var dataverse = new CoreDataverse();
        var order = new EntityReference("mag_order", dataverse.Service.Create(CoreDataverse.Order("main-order-1")));
        var line = dataverse.Service.Create(Row("mag_orderline", ("mag_orderid", order)));
        var orderReturn = new EntityReference("mag_return", dataverse.Service.Create(Row("mag_return", ("mag_orderid", order))));
        dataverse.Service.Create(Row("mag_returnline", ("mag_returnid", orderReturn), ("mag_orderlineid", new EntityReference("mag_orderline", line))));

        dataverse.Service.Delete("mag_order", order.Id);

        Assert.AreEqual(0, dataverse.Sandbox.Count("mag_orderline"));
        Assert.IsFalse(dataverse.Row("mag_return", orderReturn.Id).Contains("mag_orderid"));
        Assert.IsFalse(dataverse.Sandbox.Rows("mag_returnline").Single().Contains("mag_orderlineid"));
        dataverse.Service.Delete("mag_return", orderReturn.Id);
        Assert.AreEqual(0, dataverse.Sandbox.Count("mag_returnline"));
    }

    private static Entity Row(string table, params (string Column, object Value)[] values)
    {
        var row = new Entity(table) { ["mag_externalkey"] = "main-" + table };
        foreach (var (column, value) in values)
        {
            row[column] = value;
        }

        return row;
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
