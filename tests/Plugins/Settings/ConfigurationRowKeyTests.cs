using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Settings;

/// <summary>Keys, names and checks of settings as the registered steps make them, with the rights of an administrator.</summary>
[TestClass]
public sealed class ConfigurationRowKeyTests
{
    private readonly SandboxTestDataverse _dataverse = new();
    private readonly TestStore _store;
    private readonly IOrganizationService _administrator;

    public ConfigurationRowKeyTests()
    {
        _store = new TestStore(_dataverse);
        _administrator = _dataverse.Sandbox.Connect(_dataverse.Sandbox.AddUser("Administrator", "MAG Administrator"));
    }

    [TestMethod]
    public void Names_a_value_map_by_kind_store_and_value()
    {
        Add("mag_valuemap", Map("checkmo"));
        Add("mag_valuemap", [.. Map(" checkmo "), (SettingColumns.Store, new EntityReference("mag_store", _store.Id))]);
        Add("mag_valuemap", [.. Map(null), (ValueMapTable.IsDefault, true)]);

        var hash = Sha256.Hex("checkmo")[..16];
        Assert.AreEqual(
            $"1-all-default: Payment Method: everything else (all stores)\n1-all-{hash}: Payment Method: checkmo (all stores)\n1-main-{hash}: Payment Method: checkmo (main)",
            Names("mag_valuemap"));
    }

    [TestMethod]
    public void Names_a_field_ownership_by_store_table_and_column()
    {
        Add("mag_fieldownership", Ownership("account", "mag_taxid"));

        Assert.AreEqual("all-account-mag-taxid: account.mag_taxid (all stores)", Names("mag_fieldownership"));
    }

    [TestMethod]
    public void Names_a_target_by_store_and_stage()
    {
        Add("mag_slatarget", [.. Target(5, 10), (SettingColumns.Store, new EntityReference("mag_store", _store.Id))]);

        Assert.AreEqual("main-1: Order Placed to Shipped (main)", Names("mag_slatarget"));
    }

    [TestMethod]
    public void Gives_a_changed_row_its_new_key()
    {
        var id = Add("mag_valuemap", Map("checkmo"));

        Change("mag_valuemap", id, (ValueMapTable.MagentoValue, "banktransfer"));
        Assert.StartsWith($"1-all-{Sha256.Hex("banktransfer")[..16]}: Payment Method: banktransfer", Names("mag_valuemap"));

        Change("mag_valuemap", id, (SettingColumns.Store, new EntityReference("mag_store", _store.Id)));
        Assert.EndsWith("(main)", Names("mag_valuemap"));
    }

    [TestMethod]
    public void Leaves_the_key_of_a_row_that_is_only_switched_off()
    {
        var id = Add("mag_slatarget", Target(5, 10));

        Change("mag_slatarget", id, ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(2)));

        Assert.StartsWith("all-1: ", Names("mag_slatarget"));
    }

    [TestMethod]
    public void Lets_nobody_make_the_same_row_twice()
    {
        Add("mag_valuemap", Map("checkmo"));

        var fault = Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => Add("mag_valuemap", Map("checkmo")));

        Assert.AreEqual(Sandbox.Dataverse.Faults.FaultCodes.DuplicateKey, fault.Detail.ErrorCode);
    }

    [TestMethod]
    public void Says_whose_row_it_is()
    {
        var id = Add("mag_slatarget", Target(5, 10));

        Assert.AreEqual(Origin.Customer, _store.Get("mag_slatarget", id).Choice<Origin>(SettingColumns.Origin));
    }

    [TestMethod]
    public void Refuses_value_maps_that_contradict_themselves()
    {
        Refuses("MAG-SET-001", () => Add("mag_valuemap", Map(null)));
        Refuses("MAG-SET-001", () => Add("mag_valuemap", [.. Map("checkmo"), (ValueMapTable.IsDefault, true)]));
        Refuses("MAG-SET-002", () => Add("mag_valuemap", [.. Map("checkmo"), (ValueMapTable.ValidFrom, new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc)), (ValueMapTable.ValidUntil, new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc))]));
        var id = Add("mag_valuemap", Map("checkmo"));
        Refuses("MAG-SET-001", () => Change("mag_valuemap", id, (ValueMapTable.MagentoValue, null)));
    }

    [TestMethod]
    [DataRow("", "firstname")]
    [DataRow("contact", "First Name")]
    [DataRow("Contact", "firstname")]
    [DataRow("contact", "first-name")]
    [DataRow("a234567890123456789012345678901", "b23456789012345678901234567890")]
    public void Refuses_a_field_that_is_none(string table, string column) =>
        Refuses("MAG-SET-003", () => Add("mag_fieldownership", Ownership(table, column)));

    [TestMethod]
    [DataRow("Magento", "ToMagento")]
    [DataRow("Dynamics365", "ToDataverse")]
    [DataRow("FinanceAndOperations", "ToDataverse")]
    public void Refuses_a_direction_away_from_the_owner(string owner, string direction) => Refuses(
        "MAG-SET-004",
        () => Add("mag_fieldownership", Ownership("contact", "firstname", Enum.Parse<FieldOwner>(owner), Enum.Parse<SyncDirection>(direction))));

    [TestMethod]
    public void Refuses_a_warning_after_the_end()
    {
        Refuses("MAG-SET-005", () => Add("mag_slatarget", Target(11, 10)));
        var id = Add("mag_slatarget", Target(10, 10));
        Refuses("MAG-SET-005", () => Change("mag_slatarget", id, (SlaTargetTable.BreachAfterMinutes, 9)));
    }

    private static (string, object?)[] Map(string? value) => [(ValueMapTable.Kind, new OptionSetValue((int)ValueMapKind.PaymentMethod)), (ValueMapTable.MagentoValue, value), (ValueMapTable.TargetValue, "X")];

    private static (string, object?)[] Ownership(string table, string column, FieldOwner owner = FieldOwner.Magento, SyncDirection direction = SyncDirection.Both) =>
    [
        (FieldOwnershipTable.TableName, table),
        (FieldOwnershipTable.ColumnName, column),
        (FieldOwnershipTable.Owner, new OptionSetValue((int)owner)),
        (FieldOwnershipTable.Direction, new OptionSetValue((int)direction)),
        (FieldOwnershipTable.ConflictRule, new OptionSetValue((int)ConflictRule.OwnerWins)),
    ];

    private static (string, object?)[] Target(int warn, int breach) =>
        [(SlaTargetTable.Stage, new OptionSetValue((int)SlaStage.OrderPlacedToShipped)), (SlaTargetTable.WarnAfterMinutes, warn), (SlaTargetTable.BreachAfterMinutes, breach)];

    private static void Refuses(string code, Action write) =>
        Assert.StartsWith(code + ": ", Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(write).Detail.Message);

    private Guid Add(string table, params (string Column, object? Value)[] values) => _administrator.Create(Row(table, Guid.Empty, values));

    private void Change(string table, Guid id, params (string Column, object? Value)[] values) => _administrator.Update(Row(table, id, values));

    private static Entity Row(string table, Guid id, (string Column, object? Value)[] values)
    {
        var row = new Entity(table, id);
        foreach (var (column, value) in values)
        {
            row[column] = value;
        }

        return row;
    }

    private string Names(string table) => string.Join("\n", _store.Rows(table).Select(row => $"{row.Text("mag_externalkey")}: {row.Text("mag_name")}").Order(StringComparer.Ordinal));
}
