using System.ServiceModel;
using System.Text;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Settings;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Settings;

/// <summary>First start, second start, upgrade and a customer's changes, through the Custom API and with the rights of the function app.</summary>
[TestClass]
public sealed class ApplyDefaultsTests
{
    private readonly SandboxTestDataverse _dataverse = new();
    private readonly TestStore _store;

    public ApplyDefaultsTests() => _store = new TestStore(_dataverse);

    [TestMethod]
    public void Makes_all_rows_once()
    {
        var (created, updated, kept) = Apply();

        Assert.AreEqual(0, updated + kept);
        Assert.AreEqual(created, _store.Rows("mag_fieldownership").Count + _store.Rows("mag_valuemap").Count + _store.Rows("mag_slatarget").Count);
        Assert.IsTrue(_store.Rows("mag_valuemap").All(row => row.Choice<Origin>(SettingColumns.Origin) == Origin.Default));
        Assert.AreEqual((0, 0, created), Apply());
    }

    [TestMethod]
    public void Keeps_what_the_customer_changed_and_says_so()
    {
        var (created, _, _) = Apply();
        var target = _store.Get("mag_slatarget", "all-1");

        _store.Change("mag_slatarget", target.Id, (SlaTargetTable.BreachAfterMinutes, 10080));
        Ship(DefaultFile.SlaTargets, text => text.Replace("2880", "4320", StringComparison.Ordinal));

        Assert.AreEqual((0, 1, created - 1), Apply());
        Assert.AreEqual(10080, _store.Get("mag_slatarget", target.Id).GetAttributeValue<int>(SlaTargetTable.BreachAfterMinutes));
        Assert.AreEqual(Origin.Customer, _store.Get("mag_slatarget", target.Id).Choice<Origin>(SettingColumns.Origin));
        Assert.AreEqual(4320, _store.Get("mag_slatarget", "all-2").GetAttributeValue<int>(SlaTargetTable.BreachAfterMinutes));
        Assert.AreEqual(Origin.Default, _store.Get("mag_slatarget", "all-2").Choice<Origin>(SettingColumns.Origin));
        Assert.AreEqual((0, 0, created), Apply());
    }

    [TestMethod]
    public void Takes_a_row_back_that_was_changed_and_set_right_again()
    {
        Apply();
        var target = _store.Get("mag_slatarget", "all-1");
        _store.Change("mag_slatarget", target.Id, (SlaTargetTable.BreachAfterMinutes, 10080));
        _store.Change("mag_slatarget", target.Id, (SlaTargetTable.BreachAfterMinutes, 2880));
        Assert.AreEqual(Origin.Default, _store.Get("mag_slatarget", target.Id).Choice<Origin>(SettingColumns.Origin));

        Ship(DefaultFile.SlaTargets, text => text.Replace("2880", "4320", StringComparison.Ordinal));

        Assert.AreEqual(2, Apply().Updated);
    }

    [TestMethod]
    public void Adds_new_defaults_and_leaves_those_that_are_no_longer_shipped()
    {
        var (created, _, _) = Apply();

        Ship(DefaultFile.ValueMaps, text => text.Replace("value=\"checkmo\"", "value=\"checkmo2\"", StringComparison.Ordinal));

        Assert.AreEqual((1, 0, created - 1), Apply());
        Assert.AreEqual(2, _store.Rows("mag_valuemap").Count(row => row.Text(ValueMapTable.MagentoValue)?.StartsWith("checkmo", StringComparison.Ordinal) == true));
    }

    [TestMethod]
    public void Leaves_a_row_the_customer_made_first()
    {
        _store.Add("mag_slatarget", (SlaTargetTable.Stage, new OptionSetValue((int)SlaStage.OrderPlacedToShipped)), (SlaTargetTable.WarnAfterMinutes, 1), (SlaTargetTable.BreachAfterMinutes, 2));

        Assert.AreEqual(1, Apply().Kept);

        Assert.AreEqual(2, _store.Get("mag_slatarget", "all-1").GetAttributeValue<int>(SlaTargetTable.BreachAfterMinutes));
    }

    [TestMethod]
    public void Leaves_a_row_switched_off_that_is_switched_off()
    {
        Apply();
        var target = _store.Get("mag_slatarget", "all-1");
        _store.Change("mag_slatarget", target.Id, ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(2)));
        Ship(DefaultFile.SlaTargets, text => text.Replace("2880", "4320", StringComparison.Ordinal));

        Assert.AreEqual(2, Apply().Updated);

        Assert.AreEqual(1, _store.Get("mag_slatarget", target.Id).Choice("statecode"));
        Assert.AreEqual(4320, _store.Get("mag_slatarget", target.Id).GetAttributeValue<int>(SlaTargetTable.BreachAfterMinutes));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("no xml")]
    [DataRow("<slaTargets><target stage=\"Lunch\" warnAfterMinutes=\"1\" breachAfterMinutes=\"2\" /></slaTargets>")]
    [DataRow("<slaTargets><target stage=\"772100000\" warnAfterMinutes=\"1\" breachAfterMinutes=\"2\" /></slaTargets>")]
    [DataRow("<slaTargets><target stage=\"OrderPlacedToShipped\" warnAfterMinutes=\"soon\" breachAfterMinutes=\"2\" /></slaTargets>")]
    [DataRow("<slaTargets><target warnAfterMinutes=\"1\" breachAfterMinutes=\"2\" /></slaTargets>")]
    [DataRow("<slaTargets><target stage=\"OrderPlacedToShipped\" warnAfterMinutes=\"99999999999\" breachAfterMinutes=\"2\" /></slaTargets>")]
    public void Refuses_broken_defaults_and_writes_nothing(string text)
    {
        Ship(DefaultFile.SlaTargets, _ => text);

        var fault = Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => Apply());

        Assert.StartsWith("MAG-SET-007: ", fault.Detail.Message);
        Assert.Contains(DefaultFile.SlaTargets, fault.Detail.Message);
        Assert.IsEmpty(_store.Rows("mag_fieldownership"));
    }

    [TestMethod]
    public void Names_a_file_that_is_missing()
    {
        _dataverse.Service.Delete("webresource", FileOf(DefaultFile.ValueMaps).Id);

        Assert.Contains(DefaultFile.ValueMaps, Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => Apply()).Detail.Message);
    }

    [TestMethod]
    public void Costs_four_requests_when_there_is_nothing_to_do()
    {
        Apply();

        var service = new CountingOrganizationService(_dataverse.Service);
        new Defaults(service).Apply();

        Assert.HasCount(4, service.Requests, string.Join(", ", service.Requests));
    }

    private (int Created, int Updated, int Kept) Apply()
    {
        var answer = _dataverse.Call("mag_ApplyDefaults");
        return ((int)answer["Created"], (int)answer["Updated"], (int)answer["Kept"]);
    }

    private Entity FileOf(string name) => _dataverse.Rows("webresource").Single(row => row.Text("name") == name);

    private void Ship(string name, Func<string, string> change)
    {
        var file = FileOf(name);
        var text = Encoding.UTF8.GetString(Convert.FromBase64String(file.Text("content")!));
        _dataverse.Service.Update(new Entity("webresource", file.Id) { ["content"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(change(text))) });
    }
}
