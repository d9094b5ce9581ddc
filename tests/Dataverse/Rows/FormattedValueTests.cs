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
        ["mag_grandtotal", new Money(1234.5m), "€1,234.5000"],
        ["mag_weight", 1.5m, "1.5000"],
        ["mag_grandtotal", new Money(-3m), "-€3.0000"],
        ["mag_website", "base", null],
        ["mag_placedon", new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), "1/2/2026 3:04 AM"],
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
    [DataRow("USD", "$12.5000", "€11.5741")]
    [DataRow("JPY", "¥12.5000", "€0.0772")]
    public void Amounts_show_the_sign_of_their_currency(string code, string expected, string inBase)
    {
        var currency = new EntityReference("transactioncurrency", _dataverse.Currency(code).Id);
        var id = _dataverse.Service.Create(CoreDataverse.Order("1", ("mag_grandtotal", new Money(12.5m)), ("transactioncurrencyid", currency)));

        var row = _dataverse.Service.Retrieve("mag_order", id, new ColumnSet("mag_grandtotal", "mag_grandtotal_base"));

        Assert.AreEqual(expected, row.FormattedValues["mag_grandtotal"]);
        Assert.AreEqual(inBase, row.FormattedValues["mag_grandtotal_base"]);
    }

    [TestMethod]
    public void Days_and_whole_numbers_have_their_text()
    {
        var contact = _dataverse.Service.Create(new Entity("contact") { ["birthdate"] = new DateTime(1990, 2, 1, 0, 0, 0, DateTimeKind.Unspecified) });
        var account = _dataverse.Service.Create(new Entity("account") { ["name"] = "A", ["numberofemployees"] = 1234 });

        Assert.AreEqual("2/1/1990", _dataverse.Row("contact", contact).FormattedValues["birthdate"]);
        Assert.AreEqual("1,234", _dataverse.Row("account", account).FormattedValues["numberofemployees"]);
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
