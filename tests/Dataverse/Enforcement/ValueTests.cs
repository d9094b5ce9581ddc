using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Enforcement;

[TestClass]
public sealed class ValueTests
{
    private readonly CoreDataverse _dataverse = new();

    public static IEnumerable<object[]> WrongTypes =>
    [
        ["mag_website", 5],
        ["mag_website", new EntityReference("contact")],
        ["mag_grandtotal", 5m],
        ["mag_grandtotal", "5"],
        ["mag_weight", 5],
        ["mag_weight", 5d],
        ["mag_weight", new Money(5)],
        ["mag_orderstate", 772100000],
        ["mag_orderstate", "New"],
        ["mag_isguest", 1],
        ["mag_placedon", "2026-01-01"],
        ["mag_placedon", new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)],
        ["mag_contactid", new Guid("11111111-2222-3333-4444-555555555555")],
        ["mag_contactid", "Roe"],
        ["ownerid", new Guid("11111111-2222-3333-4444-555555555555")],
    ];

    [TestMethod]
    [DynamicData(nameof(WrongTypes))]
    public void Refuses_a_value_of_another_type(string column, object value)
    {
        var fault = FaultAssert.Code(FaultCodes.InvalidArgument, () => Create((column, value)));

        StringAssert.Contains(fault.Message, column);
    }

    [TestMethod]
    public void Refuses_a_column_that_does_not_exist()
    {
        var fault = FaultAssert.Code(FaultCodes.NoSuchColumn, () => Create(("mag_nothing", "x")));

        StringAssert.Contains(fault.Message, "mag_nothing");
    }

    [TestMethod]
    [DataRow("mag_website", 64)]
    [DataRow("mag_externalkey", 100)]
    [DataRow("mag_emailaddress", 320)]
    [DataRow("mag_billingstreet", 1000)]
    [DataRow("mag_customernote", 10000)]
    public void Refuses_a_text_longer_than_its_column(string column, int length)
    {
        Create((column, new string('x', length)));

        var fault = FaultAssert.Code(FaultCodes.TextTooLong, () => Create((column, new string('y', length + 1))));
        StringAssert.Contains(fault.Message, column);
        Assert.DoesNotContain("yyy", fault.Message);
    }

    [TestMethod]
    [DataRow("\u0000")]
    [DataRow("a\u000bb")]
    [DataRow("\u001f")]
    [DataRow("\ufffe")]
    public void Refuses_characters_that_xml_cannot_carry(string text) =>
        FaultAssert.Code(FaultCodes.InvalidCharacter, () => Create(("mag_customername", text)));

    [TestMethod]
    [DataRow("line\r\nline\ttab")]
    [DataRow("Zoë Müller-Lüdenscheid")]
    [DataRow("山田太郎")]
    [DataRow("🙂")]
    public void Keeps_every_other_text_as_it_is(string text) => Assert.AreEqual(text, Stored("mag_customername", text));

    [TestMethod]
    public void Stores_an_empty_text_as_no_value() => Assert.IsNull(Stored("mag_customername", string.Empty));

    [TestMethod]
    [DataRow("1.23456", "1.2346")]
    [DataRow("1.23455", "1.2346")]
    [DataRow("-1.23455", "-1.2346")]
    [DataRow("1.23454", "1.2345")]
    [DataRow("0.00001", "0")]
    [DataRow("12", "12")]
    public void Rounds_decimals_to_the_accuracy_of_the_column(string given, string expected) =>
        Assert.AreEqual(Number(expected), Stored("mag_weight", Number(given)));

    [TestMethod]
    [DataRow("19.99005", "19.9901")]
    [DataRow("19.99", "19.99")]
    public void Rounds_money_to_the_accuracy_of_the_column(string given, string expected) =>
        Assert.AreEqual(Number(expected), ((Money)Stored("mag_grandtotal", new Money(Number(given)))!).Value);

    [TestMethod]
    [DataRow("100000000000.0001")]
    [DataRow("-100000000000.0001")]
    public void Refuses_a_decimal_outside_the_range(string value) =>
        FaultAssert.Code(FaultCodes.NumberOutOfRange, () => Create(("mag_weight", Number(value))));

    [TestMethod]
    [DataRow("922337203685478")]
    [DataRow("-922337203685478")]
    public void Refuses_money_outside_the_range(string value) =>
        FaultAssert.Code(FaultCodes.NumberOutOfRange, () => Create(("mag_grandtotal", new Money(Number(value)))));

    [TestMethod]
    public void Refuses_a_whole_number_outside_the_range() => FaultAssert.Code(
        FaultCodes.NumberOutOfRange,
        () => _dataverse.Service.Create(new Entity("account") { ["numberofemployees"] = -1 }));

    [TestMethod]
    [DataRow(double.NaN)]
    [DataRow(double.PositiveInfinity)]
    [DataRow(90.1)]
    [DataRow(-90.1)]
    public void Refuses_a_floating_point_number_outside_the_range(double value) => FaultAssert.Code(
        FaultCodes.NumberOutOfRange,
        () => _dataverse.Service.Create(new Entity("contact") { ["address1_latitude"] = value }));

    [TestMethod]
    public void Rounds_floating_point_numbers()
    {
        var id = _dataverse.Service.Create(new Entity("contact") { ["address1_latitude"] = 12.3456789d });

        Assert.AreEqual(12.34568d, _dataverse.Row("contact", id)["address1_latitude"]);
    }

    [TestMethod]
    [DataRow("mag_orderstate", 772100008)]
    [DataRow("mag_orderstate", 0)]
    [DataRow("statuscode", 5)]
    public void Refuses_an_option_that_does_not_exist(string column, int value)
    {
        var fault = FaultAssert.Code(FaultCodes.OptionOutOfRange, () => Create((column, new OptionSetValue(value))));

        StringAssert.Contains(fault.Message, "Accepted Values");
    }

    [TestMethod]
    public void Stores_instants_in_universal_time_and_whole_seconds()
    {
        var instant = new DateTime(2026, 5, 4, 3, 2, 1, 987, DateTimeKind.Utc);

        var stored = (DateTime)Stored("mag_placedon", instant)!;

        Assert.AreEqual(new DateTime(2026, 5, 4, 3, 2, 1, DateTimeKind.Utc), stored);
        Assert.AreEqual(DateTimeKind.Utc, stored.Kind);
    }

    [TestMethod]
    public void Takes_an_instant_of_unknown_kind_as_universal_time() => Assert.AreEqual(
        new DateTime(2026, 5, 4, 3, 2, 1, DateTimeKind.Utc),
        Stored("mag_placedon", new DateTime(2026, 5, 4, 3, 2, 1)));

    [TestMethod]
    public void Refuses_instants_before_the_database_can_hold_them() => FaultAssert.Code(
        FaultCodes.DateOutOfRange,
        () => Create(("mag_placedon", new DateTime(1752, 12, 31, 0, 0, 0, DateTimeKind.Utc))));

    [TestMethod]
    public void Keeps_only_the_day_of_a_date()
    {
        var id = _dataverse.Service.Create(new Entity("contact") { ["birthdate"] = new DateTime(1980, 2, 3, 23, 59, 0, DateTimeKind.Utc) });

        Assert.AreEqual(new DateTime(1980, 2, 3), _dataverse.Row("contact", id)["birthdate"]);
    }

    [TestMethod]
    [DataRow("createdon")]
    [DataRow("modifiedby")]
    [DataRow("mag_grandtotal_base")]
    [DataRow("exchangerate")]
    [DataRow("versionnumber")]
    public void Refuses_to_write_what_the_platform_writes(string column) =>
        FaultAssert.Code(FaultCodes.InvalidArgument, () => Create((column, null)));

    [TestMethod]
    public void Refuses_a_row_without_a_value_that_the_system_requires() => FaultAssert.Code(
        FaultCodes.InvalidArgument,
        () => _dataverse.Service.Create(new Entity("customeraddress") { ["line1"] = "A" }));

    [TestMethod]
    public void Accepts_a_row_without_a_value_that_only_forms_require()
    {
        var id = _dataverse.Service.Create(new Entity("mag_order"));

        Assert.IsFalse(_dataverse.Row("mag_order", id).Contains("mag_externalkey"));
    }

    [TestMethod]
    public void Refuses_another_primary_key_on_update()
    {
        var id = Create();

        FaultAssert.Code(FaultCodes.InvalidArgument, () =>
        {
            _dataverse.Service.Update(new Entity("mag_order", id) { ["mag_orderid"] = new Guid("11111111-2222-3333-4444-555555555555") });
        });
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private Guid Create(params (string Column, object? Value)[] values)
    {
        var order = new Entity("mag_order");
        foreach (var (column, value) in values)
        {
            order[column] = value;
        }

        return _dataverse.Service.Create(order);
    }

    private object? Stored(string column, object value) =>
        _dataverse.Row("mag_order", Create((column, value))).Attributes.TryGetValue(column, out var stored) ? stored : null;
}
