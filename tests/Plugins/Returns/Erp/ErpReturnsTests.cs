using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Cases;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Returns.Erp;

/// <summary>What is written into the virtual tables of Finance and Operations when a return is authorized.</summary>
[TestClass]
public sealed class ErpReturnsTests
{
    private readonly ServiceWorld _world = new();

    [TestInitialize]
    public void ImportReturn()
    {
        _world.Set("mag_ErpReturns", """{"mode":"VirtualTables","line":"mserp_ownline"}""");
        _world.Import(TestMessages.Order() with { Lines = [TestMessages.Line("121"), TestMessages.Line("122", "CUP")] });
        _world.Import(TestMessages.Return() with { Lines = [TestMessages.ReturnLine("711", "121"), TestMessages.ReturnLine("712", "122") with { Sku = "CUP", QuantityRequested = 2m }] });
    }

    [TestMethod]
    public void The_return_order_has_the_numbers_people_know_and_the_lines_that_are_accepted()
    {
        var erp = new ErpTables(_world.Dataverse.UserService);

        var requests = CountedCall.Run(erp, _world.Dataverse.Service, new AnswerReturn(), ("ReturnId", _world.Return.Id), ("Decision", "Authorize"), ("Lines", """[{"id":"712","quantity":1}]"""));

        Assert.AreEqual("mserp_returnorderheaderentity, mserp_ownline", string.Join(", ", erp.Written.Select(row => row.LogicalName)));
        Assert.AreEqual("000000012", erp.Written[0].Text("mserp_customersorderreference"));
        Assert.AreEqual("RMA71", erp.Written[0].Text("mserp_customerrequisitionnumber"));
        Assert.AreEqual("CUP", erp.Written[1].Text("mserp_itemnumber"));
        Assert.AreEqual(1m, erp.Written[1].Number("mserp_returnsalesquantity"));
        Assert.AreEqual("RO-00017", erp.Written[1].Text("mserp_returnordernumber"));
        Assert.AreEqual("RO-00017", _world.Return.Text(ReturnTable.ErpReturnNumber));
        Assert.AreEqual(ErpState.Sent, _world.Return.Choice<ErpState>(ReturnTable.ErpState));
        Assert.HasCount(9, requests);
    }

    [TestMethod]
    public void A_further_answer_adds_its_lines_to_the_return_order_that_is_there()
    {
        var erp = new ErpTables(_world.Dataverse.UserService);
        CountedCall.Run(erp, _world.Dataverse.Service, new AnswerReturn(), ("ReturnId", _world.Return.Id), ("Decision", "Authorize"), ("Lines", """[{"id":"712"}]"""));

        CountedCall.Run(erp, _world.Dataverse.Service, new AnswerReturn(), ("ReturnId", _world.Return.Id), ("Decision", "Authorize"));

        Assert.AreEqual("CUP, MUG", string.Join(", ", erp.Written.Skip(1).Select(row => row.Text("mserp_itemnumber"))));
        Assert.AreEqual("RO-00017", erp.Written[2].Text("mserp_returnordernumber"));
        Assert.HasCount(3, erp.Written);
    }

    [TestMethod]
    public void A_fact_of_the_ERP_system_confirms_it()
    {
        CountedCall.Run(new ErpTables(_world.Dataverse.UserService), _world.Dataverse.Service, new AnswerReturn(), ("ReturnId", _world.Return.Id), ("Decision", "Authorize"));

        _world.Fact("GoodsReceived", ("Reference", "RO-00017"));

        Assert.AreEqual(ErpState.Confirmed, _world.Return.Choice<ErpState>(ReturnTable.ErpState));
        Assert.AreEqual(ReturnStatusChoice.Received, _world.Status);
    }
}
