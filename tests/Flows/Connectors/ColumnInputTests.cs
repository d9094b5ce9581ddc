using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Rows;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Connectors;

/// <summary>JSON values as values of columns, and back.</summary>
[TestClass]
public sealed class ColumnInputTests
{
    private static readonly Lazy<TableSchema> Orders = new(() => new DataverseWorld().Schema.Table("mag_order"));

    [TestMethod]
    [DataRow(ColumnType.Text, "\"a\"", "a")]
    [DataRow(ColumnType.Memo, "\"\"", "")]
    [DataRow(ColumnType.Whole, "5", 5)]
    [DataRow(ColumnType.Whole, "5.0", 5)]
    [DataRow(ColumnType.Whole, "\"-5\"", -5)]
    [DataRow(ColumnType.YesNo, "true", true)]
    [DataRow(ColumnType.YesNo, "\"False\"", false)]
    [DataRow(ColumnType.Text, "null", null)]
    [DataRow(ColumnType.Money, "null", null)]
    public void Simple_values_are_taken(ColumnType kind, string json, object? expected) => Assert.AreEqual(expected, Read(kind, json));

    [TestMethod]
    public void Values_of_Dataverses_own_types_are_made()
    {
        Assert.AreEqual(12.5m, ((Money)Read(ColumnType.Money, "12.5")!).Value);
        Assert.AreEqual(12m, ((Money)Read(ColumnType.Money, "\"12\"")!).Value);
        Assert.AreEqual(2.5m, Read(ColumnType.Decimal, "2.5"));
        Assert.AreEqual(3, ((OptionSetValue)Read(ColumnType.Choice, "3")!).Value);
        Assert.AreEqual(1, ((OptionSetValue)Read(ColumnType.State, "\"1\"")!).Value);
        Assert.AreEqual(Guid.Parse("0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01"), Read(ColumnType.Key, "\"0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01\""));
    }

    [TestMethod]
    [DataRow("2026-11-23T08:30:15Z", 8)]
    [DataRow("2026-11-23T08:30:15", 8)]
    [DataRow("2026-11-23T08:30:15+02:00", 6)]
    public void Moments_are_in_UTC(string text, int hour)
    {
        var moment = (DateTime)Read(ColumnType.DateTime, $"\"{text}\"")!;

        Assert.AreEqual(DateTimeKind.Utc, moment.Kind);
        Assert.AreEqual(hour, moment.Hour);
    }

    [TestMethod]
    [DataRow(ColumnType.Text, "5", "Edm.String")]
    [DataRow(ColumnType.Text, "{}", "Edm.String")]
    [DataRow(ColumnType.Whole, "5.5", "Edm.Int32")]
    [DataRow(ColumnType.Whole, "3000000000", "Edm.Int32")]
    [DataRow(ColumnType.Whole, "\"\"", "Edm.Int32")]
    [DataRow(ColumnType.Whole, "true", "Edm.Int32")]
    [DataRow(ColumnType.Decimal, "\"a\"", "Edm.Decimal")]
    [DataRow(ColumnType.Decimal, "true", "Edm.Decimal")]
    [DataRow(ColumnType.Money, "[]", "Edm.Decimal")]
    [DataRow(ColumnType.YesNo, "1", "Edm.Boolean")]
    [DataRow(ColumnType.YesNo, "\"yes\"", "Edm.Boolean")]
    [DataRow(ColumnType.DateTime, "\"soon\"", "Edm.DateTimeOffset")]
    [DataRow(ColumnType.DateTime, "5", "Edm.DateTimeOffset")]
    [DataRow(ColumnType.DateOnly, "\"2026-11-23T00:00:00Z\"", "Edm.Date")]
    [DataRow(ColumnType.Key, "\"x\"", "Edm.Guid")]
    [DataRow(ColumnType.Lookup, "\"0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01\"", "Use Navigation properties instead")]
    [DataRow(ColumnType.Owner, "\"x\"", "Use Navigation properties instead")]
    [DataRow(ColumnType.PartyList, "[]", "Use Navigation properties instead")]
    public void Other_values_are_refused(ColumnType kind, string json, string reason)
    {
        var problem = Assert.ThrowsExactly<DataverseProblem>(() => Read(kind, json));

        Assert.AreEqual(400, problem.StatusCode);
        StringAssert.Contains(problem.Message, reason);
    }

    [TestMethod]
    public void Values_come_back_as_JSON()
    {
        var id = Guid.Parse("0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01");
        var moment = new DateTime(2026, 11, 23, 8, 30, 15, DateTimeKind.Utc);

        Assert.AreEqual("null", Written(null));
        Assert.AreEqual("\"a\"", Written("a"));
        Assert.AreEqual("5", Written(5));
        Assert.AreEqual("5000000000", Written(5_000_000_000L));
        Assert.AreEqual("2.5", Written(2.5m));
        Assert.AreEqual("0.5", Written(0.5));
        Assert.AreEqual("true", Written(true));
        Assert.AreEqual("12.5", Written(new Money(12.5m)));
        Assert.AreEqual("3", Written(new OptionSetValue(3)));
        Assert.AreEqual("\"1,3\"", Written(new OptionSetValueCollection([new OptionSetValue(1), new OptionSetValue(3)])));
        Assert.AreEqual($"\"{id}\"", Written(new EntityReference("contact", id)));
        Assert.AreEqual($"\"{id}\"", Written(id));
        Assert.AreEqual("\"2026-11-23T08:30:15Z\"", Written(moment));
        Assert.AreEqual("\"2026-11-23\"", FlowJson.Write(RowOutput.Value(Column(ColumnType.DateOnly), moment)));
        Assert.AreEqual("7", Written(new AliasedValue("mag_order", "mag_orderid", 7)));
    }

    private static string Written(object? value) => FlowJson.Write(RowOutput.Value(null, value));

    private static object? Read(ColumnType kind, string json) => ColumnInput.Read(Orders.Value, Column(kind), FlowJson.Parse(json));

    private static ColumnShape Column(ColumnType kind) => new() { LogicalName = "mag_test", Kind = kind };
}
