using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests;

[TestClass]
public sealed class SandboxMetadataTests
{
    private static readonly SandboxMetadata Metadata = new CoreDataverse().Sandbox.Metadata;

    [TestMethod]
    public void A_table_of_the_solution_has_its_names()
    {
        var table = Metadata.Find("mag_order")!;

        Assert.AreEqual("mag_Order", table.SchemaName);
        Assert.AreEqual("mag_orderid", table.PrimaryKey);
        Assert.AreEqual("mag_name", table.PrimaryName);
        Assert.AreNotEqual(table.DisplayName, table.CollectionName);
        Assert.IsFalse(table.IsActivity);
    }

    [TestMethod]
    [DataRow("mag_order", "mag_grandtotal", ColumnKind.Money)]
    [DataRow("mag_order", "mag_placedon", ColumnKind.DateTime)]
    [DataRow("mag_order", "mag_orderstate", ColumnKind.Choice)]
    [DataRow("mag_order", "statecode", ColumnKind.State)]
    [DataRow("mag_order", "statuscode", ColumnKind.Status)]
    [DataRow("mag_order", "mag_contactid", ColumnKind.Lookup)]
    [DataRow("mag_order", "ownerid", ColumnKind.Owner)]
    [DataRow("mag_order", "mag_isguest", ColumnKind.YesNo)]
    [DataRow("mag_order", "mag_orderid", ColumnKind.Key)]
    [DataRow("contact", "emailaddress1", ColumnKind.Email)]
    [DataRow("contact", "telephone1", ColumnKind.Phone)]
    [DataRow("contact", "birthdate", ColumnKind.DateOnly)]
    [DataRow("contact", "description", ColumnKind.Memo)]
    [DataRow("contact", "address1_composite", ColumnKind.Memo)]
    [DataRow("account", "websiteurl", ColumnKind.Url)]
    [DataRow("account", "numberofemployees", ColumnKind.Whole)]
    [DataRow("salesorderdetail", "quantity", ColumnKind.Decimal)]
    [DataRow("task", "regardingobjectid", ColumnKind.Regarding)]
    [DataRow("email", "to", ColumnKind.PartyList)]
    [DataRow("activitypointer", "activitytypecode", ColumnKind.Other)]
    public void Columns_have_a_kind(string table, string column, ColumnKind kind) =>
        Assert.AreEqual(kind, Metadata.Find(table)!.Find(column)!.Kind);

    [TestMethod]
    public void Options_have_labels_and_reasons_know_their_state()
    {
        var order = Metadata.Find("mag_order")!;

        Assert.IsTrue(order.Find("mag_orderstate")!.Options.Any(option => option is { Value: 772100003, Label: "Processing", State: null }));
        Assert.AreEqual(0, order.Find("statuscode")!.Options.Single(option => option.Value == 1).State);
        CollectionAssert.AreEqual(new[] { "Yes", "No" }, order.Find("mag_isguest")!.Options.OrderByDescending(option => option.Value).Select(option => option.Label).ToList());
    }

    [TestMethod]
    public void Lookups_name_their_targets() =>
        CollectionAssert.AreEqual(new[] { "account", "contact" }, Metadata.Find("contact")!.Find("parentcustomerid")!.Targets.ToList());

    [TestMethod]
    public void Limits_come_along()
    {
        Assert.AreEqual(100, Metadata.Find("contact")!.Find("emailaddress1")!.MaxLength);
        Assert.AreEqual(100m, Metadata.Find("task")!.Find("percentcomplete")!.MaxValue);
        Assert.AreEqual(5, Metadata.Find("salesorderdetail")!.Find("quantity")!.Precision);
        Assert.IsFalse(Metadata.Find("contact")!.Find("fullname")!.ValidForCreate);
        Assert.IsTrue(Metadata.Find("contact")!.Find("lastname")!.Required);
    }

    [TestMethod]
    public void Relationships_are_seen_from_both_sides()
    {
        var contact = Metadata.Find("contact")!;
        var child = contact.Children.Single(relationship => relationship.Table == "mag_order");

        Assert.AreEqual("mag_contactid", child.Column);
        Assert.AreEqual("contact", child.ReferencedTable);
        CollectionAssert.Contains(Metadata.Find("mag_order")!.Parents.ToList(), child);
    }

    [TestMethod]
    public void A_table_or_column_that_is_not_there_is_null()
    {
        Assert.IsNull(Metadata.Find("mag_nothing"));
        Assert.IsNull(Metadata.Find("contact")!.Find("mag_nothing"));
    }

    [TestMethod]
    public void Every_table_and_every_column_people_see_has_a_label()
    {
        var bare = Metadata.Tables
            .SelectMany(table => table.Columns
                .Where(column => column.DisplayName == column.LogicalName)
                .Select(column => $"{table.LogicalName}.{column.LogicalName}"))
            .Concat(Metadata.Tables.Where(table => table.DisplayName == table.LogicalName).Select(table => table.LogicalName))
            .Where(name => !name.EndsWith(".versionnumber", StringComparison.Ordinal))
            .ToList();

        Assert.IsEmpty(bare, string.Join(' ', bare));
    }
}
