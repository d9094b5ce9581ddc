using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Enforcement;

[TestClass]
public sealed class KeyTests
{
    private readonly CoreDataverse _dataverse = new();

    [TestMethod]
    [DataRow("main-order-1", "main-order-1")]
    [DataRow("main-order-1", "MAIN-Order-1")]
    [DataRow("main-order-1", "main-order-1  ")]
    [DataRow("müller", "MULLER")]
    [DataRow("straße", "STRASSE")]
    public void Refuses_a_key_the_database_takes_for_the_same(string first, string second)
    {
        _dataverse.Service.Create(CoreDataverse.Order(first));

        var fault = FaultAssert.Code(FaultCodes.DuplicateKey, () => _dataverse.Service.Create(CoreDataverse.Order(second)));

        StringAssert.Contains(fault.Message, "mag_externalkey_key");
        Assert.AreEqual(1, _dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    public void Different_tables_have_different_keys()
    {
        _dataverse.Service.Create(CoreDataverse.Order("1"));
        _dataverse.Service.Create(CoreDataverse.Line("1"));

        Assert.AreEqual(1, _dataverse.Sandbox.Count("mag_orderline"));
    }

    [TestMethod]
    public void Rows_without_a_key_do_not_collide()
    {
        _dataverse.Service.Create(new Entity("mag_order"));
        _dataverse.Service.Create(new Entity("mag_order") { ["mag_externalkey"] = string.Empty });

        Assert.AreEqual(2, _dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    public void A_key_on_a_table_of_the_platform_is_enforced_too()
    {
        var contact = new EntityReference("contact", _dataverse.Service.Create(new Entity("contact")));
        _dataverse.Service.Create(new Entity("customeraddress") { ["parentid"] = contact, ["mag_externalkey"] = "main-address-1" });

        FaultAssert.Code(
            FaultCodes.DuplicateKey,
            () => _dataverse.Service.Create(new Entity("customeraddress") { ["parentid"] = contact, ["mag_externalkey"] = "main-address-1" }));
    }

    [TestMethod]
    public void A_row_may_be_written_again_with_its_own_key()
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("1"));

        _dataverse.Service.Update(new Entity("mag_order", id) { ["mag_externalkey"] = "1" });

        FaultAssert.Code(FaultCodes.DuplicateKey, () => _dataverse.Service.Create(CoreDataverse.Order("1")));
    }

    [TestMethod]
    public void The_loser_of_a_race_in_the_midst_of_its_transaction_faults()
    {
        CoreDataverse? dataverse = null;
        var raced = false;
        using var solution = new SolutionFolder();
        solution.Step("Create", "mag_order", 10, run =>
        {
            if (!raced && (string)run.Target["mag_name"] == "loser")
            {
                raced = true;
                dataverse!.Sandbox.ConnectAsSystem().Create(new Entity("mag_order") { ["mag_name"] = "winner", ["mag_externalkey"] = "1" });
            }
        });
        dataverse = new CoreDataverse(furtherSolutions: solution.Path);

        FaultAssert.Code(
            FaultCodes.DuplicateKey,
            () => dataverse.Service.Create(new Entity("mag_order") { ["mag_name"] = "loser", ["mag_externalkey"] = "1" }));

        Assert.AreEqual("winner", dataverse.Sandbox.Rows("mag_order").Single()["mag_name"]);
    }

    [TestMethod]
    public void The_hook_lets_a_competing_call_in_before_a_plug_ins_request()
    {
        using var solution = new SolutionFolder();
        CoreDataverse? dataverse = null;
        var raced = false;
        solution.Step("Create", "contact", 40, run => run.User.Create(CoreDataverse.Order("1")));
        dataverse = new CoreDataverse(
            message =>
            {
                if (message is { IsInsidePlugin: true, Request.RequestName: "Create" } && !raced)
                {
                    raced = true;
                    dataverse!.Sandbox.ConnectAsSystem().Create(CoreDataverse.Order("1"));
                }
            },
            furtherSolutions: solution.Path);

        var fault = FaultAssert.Code(FaultCodes.PluginUnexpected, () => dataverse.Service.Create(new Entity("contact")));

        Assert.AreEqual(FaultCodes.DuplicateKey, fault.InnerFault.ErrorCode);
        Assert.AreEqual(0, dataverse.Sandbox.Count("contact"));
        Assert.AreEqual(1, dataverse.Sandbox.Count("mag_order"));
    }
}
