using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Platform;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Metadata;

[TestClass]
public sealed class PlatformColumnsTests
{
    private readonly TableDefinition _table = new("Thing", OwnershipType.UserOwned, "thingid");

    [TestMethod]
    public void A_text_has_its_length_and_may_be_required()
    {
        var column = Add("text 100 required");

        Assert.AreEqual(100, column.MaxLength);
        Assert.IsTrue(column.SystemRequired);
        Assert.IsTrue(column.ValidForCreate);
    }

    [TestMethod]
    public void A_column_may_be_closed_to_callers()
    {
        var column = Add("datetime !create !update");

        Assert.IsFalse(column.ValidForCreate);
        Assert.IsFalse(column.ValidForUpdate);
    }

    [TestMethod]
    public void A_decimal_has_accuracy_and_range()
    {
        var column = Add("decimal 3 -5 7.5");

        Assert.AreEqual(3, column.Accuracy);
        Assert.AreEqual(-5m, column.MinValue);
        Assert.AreEqual(7.5m, column.MaxValue);
    }

    [TestMethod]
    public void Money_brings_its_base_column_along()
    {
        var column = Add("money 2 2 0 1000");

        Assert.AreEqual(2, column.AccuracySource);
        Assert.AreEqual(1000m, column.MaxValue);
        Assert.AreEqual("value", _table.Find("value_base")!.CalculationOf);
        Assert.IsFalse(_table.Find("value_base")!.ValidForUpdate);
    }

    [TestMethod]
    public void A_choice_has_options_and_perhaps_a_default()
    {
        var column = Add("choice 1:Low 5:High default=5");

        Assert.AreEqual("1,5", column.Choice.AcceptedValues);
        Assert.AreEqual(5, column.DefaultValue);
    }

    [TestMethod]
    public void States_and_reasons_know_each_other()
    {
        PlatformColumns.Add(_table, "statecode", "state 0:Open:1 1:Done:2");
        PlatformColumns.Add(_table, "statuscode", "status 1:New:0 2:Finished:1");

        Assert.AreEqual(2, _table.Find("statecode")!.Choice.Options[1].DefaultStatus);
        Assert.AreEqual(1, _table.Find("statuscode")!.Choice.Options[1].State);
    }

    [TestMethod]
    public void An_address_is_many_columns()
    {
        PlatformColumns.Add(_table, "address1_*", "address 200");

        Assert.AreEqual(200, _table.Find("address1_name")!.MaxLength);
        Assert.AreEqual(250, _table.Find("address1_line3")!.MaxLength);
        Assert.AreEqual(ColumnType.Double, _table.Find("address1_latitude")!.Type);
        Assert.AreEqual(ColumnType.UniqueIdentifier, _table.Find("address1_addressid")!.Type);
    }

    [TestMethod]
    public void System_columns_depend_on_the_ownership()
    {
        PlatformColumns.AddSystemColumns(_table, hasCurrency: true);
        var shared = new TableDefinition("Shared", OwnershipType.OrganizationOwned, "sharedid");
        PlatformColumns.AddSystemColumns(shared, hasCurrency: false);

        Assert.IsNotNull(_table.Find("ownerid"));
        Assert.IsNotNull(_table.Find("exchangerate"));
        Assert.IsNull(_table.Find("organizationid"));
        Assert.IsNull(shared.Find("ownerid"));
        Assert.IsNull(shared.Find("exchangerate"));
        Assert.IsNotNull(shared.Find("organizationid"));
    }

    [TestMethod]
    public void Refuses_a_type_it_does_not_know() => Assert.ThrowsExactly<InvalidDataException>(() => Add("colour 3"));

    [TestMethod]
    public void Refuses_a_column_that_is_already_there()
    {
        Add("text 1");

        Assert.ThrowsExactly<InvalidDataException>(() => Add("text 1"));
    }

    private ColumnDefinition Add(string line)
    {
        PlatformColumns.Add(_table, "value", line);
        return _table.Find("value")!;
    }
}
