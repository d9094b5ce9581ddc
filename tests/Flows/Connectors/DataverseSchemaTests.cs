using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Connectors;

/// <summary>Names of entity sets, properties and navigation properties.</summary>
[TestClass]
public sealed class DataverseSchemaTests
{
    private static readonly Lazy<DataverseSchema> Schema = new(() => new DataverseWorld().Schema);

    [TestMethod]
    [DataRow("account", "accounts")]
    [DataRow("contact", "contacts")]
    [DataRow("opportunity", "opportunities")]
    [DataRow("transactioncurrency", "transactioncurrencies")]
    [DataRow("mailbox", "mailboxes")]
    [DataRow("activityparty", "activityparties")]
    [DataRow("businessunit", "businessunits")]
    [DataRow("webresource", "webresourceset")]
    [DataRow("sla", "slas")]
    [DataRow("key", "keys")]
    [DataRow("branch", "branches")]
    [DataRow("address", "addresses")]
    public void Tables_of_the_platform_have_plurals(string table, string set) => Assert.AreEqual(set, SetNames.Of(table));

    [TestMethod]
    [DataRow("mag_order", "mag_orders")]
    [DataRow("mag_identity", "mag_identities")]
    [DataRow("mag_outbox", "mag_outboxes")]
    [DataRow("mag_purchasesummary", "mag_purchasesummaries")]
    [DataRow("mag_webactivity", "mag_webactivities")]
    public void Tables_of_the_solution_have_the_names_of_their_files(string table, string set)
    {
        Assert.AreEqual(set, Schema.Value.Table(table).SetName);
        Assert.AreEqual(table, Schema.Value.Set(set).LogicalName);
    }

    [TestMethod]
    [DataRow("mag_order", "mag_ContactId", "contact")]
    [DataRow("mag_order", "mag_StoreId", "mag_store")]
    [DataRow("incident", "mag_OrderId", "mag_order")]
    [DataRow("incident", "customerid_account", "account")]
    [DataRow("incident", "customerid_contact", "contact")]
    [DataRow("incident", "primarycontactid", "contact")]
    [DataRow("contact", "parentcustomerid_account", "account")]
    [DataRow("task", "regardingobjectid_account_task", "account")]
    [DataRow("email", "regardingobjectid_incident_email", "incident")]
    public void Lookups_are_set_by_navigation_properties(string table, string name, string target) =>
        CollectionAssert.Contains(Schema.Value.Table(table).FindNavigation(name)?.Select(lookup => lookup.Target).ToList(), target);

    [TestMethod]
    public void The_owner_may_be_a_user_or_a_team() => CollectionAssert.IsSubsetOf(
        new[] { "systemuser", "team" }, Schema.Value.Table("mag_order").FindNavigation("ownerid")!.Select(lookup => lookup.Target).ToList());

    [TestMethod]
    [DataRow("mag_order", "mag_contactid")]
    [DataRow("mag_order", "MAG_CONTACTID")]
    [DataRow("incident", "customerid")]
    [DataRow("task", "regardingobjectid")]
    [DataRow("mag_order", "nothing")]
    public void Other_names_are_no_navigation_properties(string table, string name) => Assert.IsNull(Schema.Value.Table(table).FindNavigation(name));

    [TestMethod]
    [DataRow("mag_name", "mag_name")]
    [DataRow("_mag_contactid_value", "mag_contactid")]
    [DataRow("_ownerid_value", "ownerid")]
    [DataRow("mag_orderid", "mag_orderid")]
    public void Properties_stand_for_columns(string property, string column) =>
        Assert.AreEqual(column, Schema.Value.Table("mag_order").FindProperty(property)?.LogicalName);

    [TestMethod]
    [DataRow("mag_contactid")]
    [DataRow("_mag_name_value")]
    [DataRow("_nothing_value")]
    [DataRow("_value")]
    [DataRow("nothing")]
    public void Other_names_are_no_properties(string property) => Assert.IsNull(Schema.Value.Table("mag_order").FindProperty(property));

    [TestMethod]
    public void A_set_that_is_not_there_is_not_found()
    {
        var error = Assert.ThrowsExactly<DataverseProblem>(() => Schema.Value.Set("mag_order"));

        Assert.AreEqual(404, error.StatusCode);
    }

    [TestMethod]
    public void Latitude_and_longitude_are_the_only_floating_point_columns_of_the_platform()
    {
        var address = Schema.Value.Table("customeraddress");

        Assert.IsTrue(address.IsDouble(address.Table.Find("latitude")!));
        Assert.IsFalse(Schema.Value.Table("mag_order").IsDouble(Schema.Value.Table("mag_order").Table.Find("mag_weight")!));
    }

    [TestMethod]
    public void Custom_APIs_come_with_their_parameters()
    {
        var api = Schema.Value.FindAction("mag_ImportOrder", isBound: false)!;

        Assert.IsFalse(api.IsBound);
        Assert.IsFalse(api.Parameters["Payload"].IsOptional);
        Assert.IsNull(Schema.Value.FindAction("mag_Nothing", isBound: false));
    }
}
