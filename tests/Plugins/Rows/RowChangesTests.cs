using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Rows;

namespace PowerPlatformMagento.Plugins.Tests.Rows;

[TestClass]
public sealed class RowChangesTests
{
    private static readonly Guid Id = new("00000000-0000-0000-0000-000000000001");

    [TestMethod]
    public void Sees_no_change_between_equal_values_of_every_kind()
    {
        Assert.IsNull(RowChanges.Between(Row(), Row()));
    }

    [TestMethod]
    public void Sees_no_change_between_a_missing_and_an_empty_value()
    {
        var wanted = new Entity("t") { ["text"] = null };

        Assert.IsNull(RowChanges.Between(new Entity("t", Id), wanted));
    }

    [TestMethod]
    [DataRow("text")]
    [DataRow("money")]
    [DataRow("choice")]
    [DataRow("link")]
    [DataRow("instant")]
    [DataRow("number")]
    public void Sends_only_the_column_that_differs(string column)
    {
        var stored = Row();
        stored[column] = null;

        var changes = RowChanges.Between(stored, Row());

        Assert.AreEqual(Id, changes?.Id);
        Assert.AreEqual(column, string.Join(",", changes!.Attributes.Keys));
    }

    [TestMethod]
    public void Empties_a_column_that_is_no_longer_filled()
    {
        var changes = RowChanges.Between(Row(), new Entity("t") { ["text"] = null });

        Assert.IsTrue(changes!.Contains("text"));
        Assert.IsNull(changes["text"]);
    }

    [TestMethod]
    public void Creates_without_empty_columns() =>
        Assert.AreEqual("a", string.Join(",", RowChanges.ToCreate(new Entity("t") { ["a"] = 1, ["b"] = null }).Attributes.Keys));

    private static Entity Row() => new("t", Id)
    {
        ["text"] = "x",
        ["money"] = new Money(1.50m),
        ["choice"] = new OptionSetValue(1),
        ["link"] = new EntityReference("u", Id),
        ["instant"] = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        ["number"] = 1.0m,
    };
}
