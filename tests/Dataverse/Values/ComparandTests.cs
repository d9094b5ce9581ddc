using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Values;

[TestClass]
public sealed class ComparandTests
{
    private static readonly Guid Id = new("11111111-2222-3333-4444-555555555555");

    public static IEnumerable<object[]> Values =>
    [
        [nameof(ColumnType.Text), "Abc ", "ABC"],
        [nameof(ColumnType.Text), 5, "5"],
        [nameof(ColumnType.Integer), "5", 5],
        [nameof(ColumnType.Integer), 5m, 5],
        [nameof(ColumnType.BigInteger), 5, 5L],
        [nameof(ColumnType.RowVersion), "5", 5L],
        [nameof(ColumnType.Decimal), "1.5", 1.5m],
        [nameof(ColumnType.Decimal), 1.5d, 1.5m],
        [nameof(ColumnType.Double), 1.5m, 1.5d],
        [nameof(ColumnType.Money), new Money(1.5m), 1.5m],
        [nameof(ColumnType.Money), 1, 1m],
        [nameof(ColumnType.Boolean), true, true],
        [nameof(ColumnType.Boolean), "true", true],
        [nameof(ColumnType.Boolean), "1", true],
        [nameof(ColumnType.Boolean), "0", false],
        [nameof(ColumnType.Boolean), 0, false],
        [nameof(ColumnType.Choice), new OptionSetValue(5), 5],
        [nameof(ColumnType.Choice), "5", 5],
        [nameof(ColumnType.State), ActiveOrNot.Inactive, 1],
        [nameof(ColumnType.DateTime), "2026-01-02T03:04:05Z", new DateTime(2026, 1, 2, 3, 4, 5)],
        [nameof(ColumnType.DateTime), new DateTimeOffset(2026, 1, 2, 4, 4, 5, TimeSpan.FromHours(1)), new DateTime(2026, 1, 2, 3, 4, 5)],
        [nameof(ColumnType.DateOnly), "2026-01-02T03:04:05Z", new DateTime(2026, 1, 2)],
        [nameof(ColumnType.UniqueIdentifier), Id.ToString(), Id],
        [nameof(ColumnType.Lookup), Id, new RowLink(null!, Id)],
        [nameof(ColumnType.Lookup), new EntityReference("contact", Id), new RowLink(null!, Id)],
        [nameof(ColumnType.Owner), Id.ToString("B"), new RowLink(null!, Id)],
        [nameof(ColumnType.PrimaryKey), Id, new RowLink(null!, Id)],
    ];

    public enum ActiveOrNot
    {
        Active,
        Inactive,
    }

    [TestMethod]
    [DynamicData(nameof(Values))]
    public void A_value_becomes_what_is_stored(string type, object given, object expected) =>
        Assert.AreEqual(expected, Comparand.Of(Column(type), given));

    [TestMethod]
    [DataRow(nameof(ColumnType.Integer), "five")]
    [DataRow(nameof(ColumnType.Integer), "99999999999")]
    [DataRow(nameof(ColumnType.Decimal), "much")]
    [DataRow(nameof(ColumnType.Boolean), "perhaps")]
    [DataRow(nameof(ColumnType.DateTime), "soon")]
    [DataRow(nameof(ColumnType.DateTime), 5)]
    [DataRow(nameof(ColumnType.Lookup), "nobody")]
    [DataRow(nameof(ColumnType.Lookup), 5)]
    [DataRow(nameof(ColumnType.Choice), "red")]
    public void Refuses_a_value_that_does_not_fit(string type, object given) =>
        FaultAssert.Code(FaultCodes.InvalidArgument, () => Comparand.Of(Column(type), given));

    [TestMethod]
    public void Refuses_a_column_it_cannot_compare() =>
        FaultAssert.Code(FaultCodes.NotSupported, () => Comparand.Of(Column(nameof(ColumnType.Unsupported)), "x"));

    [TestMethod]
    public void Nothing_stays_nothing() => Assert.IsNull(Comparand.Of(Column(nameof(ColumnType.Text)), null));

    private static ColumnDefinition Column(string type) => new()
    {
        LogicalName = "value",
        SchemaName = "Value",
        Type = Enum.Parse<ColumnType>(type),
    };
}
