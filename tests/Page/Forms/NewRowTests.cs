using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Session;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class NewRowTests
{
    private static readonly Guid Id = new("7cb9d1a4-63b2-4a0e-9d0b-6a9c0f0f0003");
    private static readonly PageUser User = new(Id, "Sam", "MAG Service Agent");

    private static readonly TableInfo Table = Columns.Table(
        Columns.Of(ColumnKind.Lookup, "mag_contactid") with { Targets = ["contact"] },
        Columns.Of(ColumnKind.Owner, "ownerid"),
        Columns.Of(ColumnKind.Whole, "mag_count"),
        Columns.Of(ColumnKind.Text, "mag_fixed") with { ValidForCreate = false });

    [TestMethod]
    public void The_user_owns_what_he_makes() => Assert.AreEqual("Sam", NewRow.Of(Table, User, new Dictionary<string, object>()).GetAttributeValue<EntityReference>("ownerid").Name);

    [TestMethod]
    public void A_table_without_owner_gets_none() => Assert.IsEmpty(NewRow.Of(Columns.Table(), User, new Dictionary<string, object>()).Attributes);

    [TestMethod]
    public void Given_values_are_taken_where_the_table_can_take_them()
    {
        var row = NewRow.Of(Table, User, new Dictionary<string, object> { ["mag_count"] = 3, ["mag_fixed"] = "x", ["gone"] = 1 });

        Assert.AreEqual(3, row["mag_count"]);
        Assert.IsFalse(row.Contains("mag_fixed"));
        Assert.IsFalse(row.Contains("gone"));
    }

    [TestMethod]
    public void An_address_names_a_row_by_table_and_id()
    {
        var values = Read(("mag_contactid", $"contact:{Id:D}"), ("mag_count", "3"), ("quick", "true"));

        Assert.AreEqual(new EntityReference("contact", Id), values["mag_contactid"]);
        Assert.AreEqual(3, values["mag_count"]);
        Assert.HasCount(2, values);
    }

    [TestMethod]
    [DataRow("account:7cb9d1a4-63b2-4a0e-9d0b-6a9c0f0f0003")]
    [DataRow("contact:7cb9")]
    [DataRow("contact")]
    [DataRow("")]
    public void What_an_address_has_wrong_is_left_out(string text) => Assert.IsEmpty(Read(("mag_contactid", text), ("mag_count", "many")));

    private static IReadOnlyDictionary<string, object> Read(params (string Name, string Text)[] query) =>
        NewRow.FromQuery(Table, query.Select(pair => KeyValuePair.Create(pair.Name, pair.Text)));
}
