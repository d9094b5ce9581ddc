using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Rows;

[TestClass]
public sealed class FormattedValueTests
{
    private readonly CoreDataverse _dataverse = new();

    public static IEnumerable<object?[]> Values =>
    [
        ["mag_orderstate", new OptionSetValue(772100003), "Processing"],
        ["statuscode", new OptionSetValue(1), "Active"],
        ["mag_isguest", true, "Yes"],
        ["mag_isguest", false, "No"],
        ["mag_grandtotal", new Money(1234.5m), "1,234.5000"],
        ["mag_weight", 1.5m, "1.5000"],
        ["mag_website", "base", null],
        ["mag_placedon", new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), null],
    ];

    [TestMethod]
    [DynamicData(nameof(Values))]
    public void Values_that_people_read_differently_come_with_their_text(string column, object value, string? expected)
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("1", (column, value)));

        var row = _dataverse.Service.Retrieve("mag_order", id, new ColumnSet(column));

        Assert.AreEqual(expected, row.FormattedValues.TryGetValue(column, out var text) ? text : null);
    }

    [TestMethod]
    public void Linked_values_have_their_text_under_their_alias()
    {
        var contact = _dataverse.Service.Create(new Entity("contact") { ["gendercode"] = new OptionSetValue(2) });
        _dataverse.Service.Create(CoreDataverse.Order("1", ("mag_contactid", new EntityReference("contact", contact))));
        var query = new QueryExpression("mag_order");
        var link = query.AddLink("contact", "mag_contactid", "contactid");
        link.EntityAlias = "c";
        link.Columns = new ColumnSet("gendercode");

        Assert.AreEqual("Female", _dataverse.Service.RetrieveMultiple(query).Entities.Single().FormattedValues["c.gendercode"]);
    }

    [TestMethod]
    public void A_lookup_to_a_row_without_name_has_no_text()
    {
        var contact = _dataverse.Service.Create(new Entity("contact"));
        var order = _dataverse.Service.Create(CoreDataverse.Order("1", ("mag_contactid", new EntityReference("contact", contact))));

        var row = _dataverse.Service.Retrieve("mag_order", order, new ColumnSet("mag_contactid"));

        Assert.IsNull(row.GetAttributeValue<EntityReference>("mag_contactid").Name);
        Assert.IsFalse(row.FormattedValues.Contains("mag_contactid"));
    }
}
