using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Cases;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Returns.Desk;

/// <summary>Agents answer returns, the ERP system tells facts: the return moves, and the outbox takes word to the store. With the shipped roles.</summary>
[TestClass]
public sealed class AnswerReturnTests
{
    private readonly ServiceWorld _world = new();

    [TestInitialize]
    public void ImportReturn()
    {
        _world.Import(TestMessages.Order() with { Lines = [TestMessages.Line("121"), TestMessages.Line("122", "CUP")] });
        _world.Import(TestMessages.Return() with { Lines = [Line("711", "121"), Line("712", "122")] });
    }

    [TestMethod]
    public void An_agent_authorizes_all_lines_and_the_store_is_told()
    {
        var answer = _world.Answer("Authorize", ("Comment", "Please send it."), ("TellCustomer", true));

        Assert.AreEqual("Authorized", answer["Status"]);
        Assert.AreEqual(ImportOutcome.Updated, answer["Outcome"]);
        Assert.AreEqual(ReturnStatusChoice.Authorized, _world.Status);
        Assert.AreEqual(TestMessages.Noon, _world.Return.GetAttributeValue<DateTime?>(ReturnTable.AuthorizedOn));
        Assert.IsTrue(_world.Store.Rows("mag_returnline").All(line => line.Number(ReturnLineTable.QuantityAuthorized) == 2m));

        var row = _world.Outbox.Single();
        Assert.AreEqual(answer["OutboxId"], row.Id);
        Assert.AreEqual("return", row.Text("mag_entitytype"));
        Assert.AreEqual("71", row.Text("mag_magentoid"));
        Assert.AreEqual(_world.Store.Single("contact").Id, row.Link("mag_contactid"));
        var message = ServiceWorld.AnswerOf(row);
        Assert.AreEqual(ReturnStatus.Authorized, message.Status);
        Assert.AreEqual("711 2, 712 2", string.Join(", ", message.Lines.Select(line => $"{line.Id} {line.Quantity:0}")));
        Assert.AreEqual("Please send it.", message.Comment);
        Assert.IsTrue(message.TellCustomer);
    }

    [TestMethod]
    public void An_answer_given_twice_is_told_once()
    {
        _world.Answer("Authorize");

        var again = _world.Answer("Authorize");

        Assert.AreEqual(ImportOutcome.Unchanged, again["Outcome"]);
        Assert.AreEqual(Guid.Empty, again["OutboxId"]);
        Assert.HasCount(1, _world.Outbox);
    }

    [TestMethod]
    public void Lines_are_answered_each_in_its_own_way()
    {
        var first = _world.Store.Get("mag_returnline", "main-returnline-711").Id;
        _world.Answer("Authorize", ("Lines", $$"""[{"id":"{{first}}","quantity":1}]"""));
        _world.Answer("Reject", ("Lines", """[{"id":"712"}]"""));

        Assert.AreEqual(ReturnStatusChoice.Authorized, _world.Status);
        Assert.AreEqual(1m, _world.Store.Get("mag_returnline", "main-returnline-711").Number(ReturnLineTable.QuantityAuthorized));
        Assert.AreEqual(ReturnStatusChoice.Rejected, _world.Store.Get("mag_returnline", "main-returnline-712").Choice<ReturnStatusChoice>(ReturnLineTable.Status));
        Assert.AreEqual("Authorized 711 1; Rejected 712 ", string.Join("; ", _world.Outbox.Select(ServiceWorld.AnswerOf).Select(message => $"{message.Status} {message.Lines[0].Id} {message.Lines[0].Quantity:0}")));
    }

    [TestMethod]
    [DataRow("Maybe", "", "MAG-RET-013")]
    [DataRow("Authorize", "no list", "MAG-RET-013")]
    [DataRow("Authorize", """[{"id":"799"}]""", "MAG-RET-012")]
    [DataRow("Authorize", """[{"id":"711"},{"id":"711"}]""", "MAG-RET-012")]
    [DataRow("Authorize", """[{"id":"711","quantity":3}]""", "MAG-RET-011")]
    public void An_answer_that_is_none_is_refused_and_nothing_is_written(string decision, string lines, string code)
    {
        var exception = Assert.Throws<Exception>(() => _world.Answer(decision, ("Lines", lines)));

        Assert.Contains(code, exception.Message);
        Assert.AreEqual(ReturnStatusChoice.Requested, _world.Status);
        Assert.IsEmpty(_world.Outbox);
    }

    [TestMethod]
    public void The_store_cannot_take_back_what_the_ERP_system_received()
    {
        _world.Answer("Authorize");
        _world.Fact("GoodsReceived", ("Reference", "RO-17"));

        _world.Import(TestMessages.Return(revision: 5) with { Status = ReturnStatus.Authorized, MagentoStatus = "authorized", Lines = [Line("711", "121") with { Status = ReturnStatus.Authorized, QuantityAuthorized = 1m }, Line("712", "122")] });

        Assert.AreEqual(ReturnStatusChoice.Received, _world.Status);
        Assert.AreEqual("authorized", _world.Return.Text(ReturnTable.MagentoStatus));
        Assert.AreEqual(2m, _world.Store.Get("mag_returnline", "main-returnline-711").Number(ReturnLineTable.QuantityReceived));
        Assert.IsNull(_world.Return.Text(ReturnTable.StatusNote));
        Assert.AreEqual("RO-17", _world.Return.Text(ReturnTable.ErpReturnNumber));
    }

    [TestMethod]
    public void A_return_rejected_after_its_refund_stays_refunded_and_says_why()
    {
        _world.Answer("Authorize");
        _world.Fact("Refunded", ("Amount", 23.8m));

        _world.Import(TestMessages.Return(revision: 5) with { Status = ReturnStatus.Rejected, MagentoStatus = "denied", Lines = [Line("711", "121"), Line("712", "122")] });

        Assert.AreEqual(ReturnStatusChoice.Refunded, _world.Status);
        Assert.AreEqual(23.8m, _world.Return.Amount(ReturnTable.RefundAmount));
        Assert.StartsWith("MAG-RET-014: ", _world.Return.Text(ReturnTable.StatusNote));
    }

    [TestMethod]
    public void Facts_move_the_return_and_repeats_change_nothing()
    {
        _world.Answer("Authorize");
        _world.Fact("ParcelSeen", ("Reference", "JJD1"));
        _world.Fact("ParcelSeen", ("Reference", "JJD1"));
        Assert.AreEqual("JJD1", _world.Return.Text(ReturnTable.TrackingNumbers));
        _world.Fact("ParcelSeen", ("Reference", "JJD2"));
        _world.Fact("GoodsReceived", ("Lines", """[{"id":"711","quantity":1}]"""));
        _world.Fact("GoodsReceived", ("Lines", """[{"id":"711","quantity":1}]"""));
        _world.Fact("ExchangeShipped");
        _world.Fact("ExchangeShipped");
        _world.Fact("Closed");

        Assert.AreEqual("Authorized, InTransit JJD1, InTransit JJD2, Received, Exchanged, Closed", string.Join(", ", _world.Outbox.Select(ServiceWorld.AnswerOf).Select(message => $"{message.Status} {message.TrackingNumber}".Trim())));
        Assert.AreEqual(ReturnStatusChoice.Closed, _world.Status);
        Assert.AreEqual("JJD1, JJD2", _world.Return.Text(ReturnTable.TrackingNumbers));
    }

    [TestMethod]
    [DataRow("None", null, false)]
    [DataRow("Comment", "The goods of your return RMA71 arrived.", false)]
    [DataRow("CommentAndNotify", "The goods of your return RMA71 arrived.", true)]
    public void Customers_read_about_facts_by_rule(string rule, string? comment, bool tells)
    {
        _world.Set("mag_CaseAnswers", rule);
        _world.Answer("Authorize");

        _world.Fact("GoodsReceived");

        var message = ServiceWorld.AnswerOf(_world.Outbox[^1]);
        Assert.AreEqual(comment, message.Comment);
        Assert.AreEqual(tells, message.TellCustomer);
    }

    [TestMethod]
    [DataRow("Stolen", 0.0, "MAG-RET-013")]
    [DataRow("Refunded", -1.0, "MAG-RET-013")]
    [DataRow("GoodsReceived", 0.0, "MAG-RET-007")]
    public void A_fact_that_cannot_be_is_refused(string fact, double amount, string code)
    {
        Assert.Contains(code, Assert.Throws<Exception>(() => _world.Fact(fact, ("Amount", (decimal)amount))).Message);
        Assert.IsEmpty(_world.Outbox);
    }

    [TestMethod]
    public void Authorizing_waits_for_the_ERP_system_and_a_fact_confirms_it()
    {
        var answer = _world.Answer("Authorize");

        Assert.StartsWith("MAG-RET-016: ", (string)answer["Detail"]);
        Assert.AreEqual(ErpState.Waiting, _world.Return.Choice<ErpState>(ReturnTable.ErpState));
        Assert.StartsWith("MAG-RET-016: ", _world.Return.Text(ReturnTable.StatusNote));

        _world.Fact("GoodsReceived", ("Reference", "RO-17"));
        Assert.AreEqual(ErpState.Confirmed, _world.Return.Choice<ErpState>(ReturnTable.ErpState));
        Assert.IsNull(_world.Return.Text(ReturnTable.StatusNote));
    }

    [TestMethod]
    public void Without_an_ERP_system_nothing_waits()
    {
        _world.Set("mag_ErpReturns", "Off");

        _world.Answer("Authorize");

        Assert.AreEqual(ErpState.NotNeeded, _world.Return.Choice<ErpState>(ReturnTable.ErpState));
        Assert.IsNull(_world.Return.Text(ReturnTable.StatusNote));
    }

    [TestMethod]
    [DataRow("VirtualTables", "MAG-RET-015", "table mserp_returnorderheaderentity")]
    [DataRow("""{"mode":"VirtualTables","header":"mserp_own","line":"mserp_line"}""", "MAG-RET-015", "table mserp_own")]
    [DataRow("Sometimes", "MAG-RET-018", "")]
    [DataRow("{mode}", "MAG-RET-018", "")]
    public void Virtual_tables_that_are_not_there_and_settings_that_are_none_fail_loudly(string setting, string code, string detail)
    {
        _world.Set("mag_ErpReturns", setting);

        var exception = Assert.Throws<Exception>(() => _world.Answer("Authorize"));

        Assert.Contains(code, exception.Message);
        Assert.Contains(detail, exception.Message);
        Assert.AreEqual(ReturnStatusChoice.Requested, _world.Status);
        Assert.IsEmpty(_world.Outbox);
    }

    [TestMethod]
    public void The_number_of_requests_is_as_documented()
    {
        var id = ("ReturnId", (object)_world.Return.Id);
        Assert.HasCount(3, CountedCall.Run(_world.Dataverse, new AnswerReturn(), id, ("Decision", "Reject"), ("Lines", """[{"id":"712"}]""")));
        Assert.HasCount(4, CountedCall.Run(_world.Dataverse, new AnswerReturn(), id, ("Decision", "Authorize")));
        Assert.HasCount(1, CountedCall.Run(_world.Dataverse, new AnswerReturn(), id, ("Decision", "Authorize")));
        Assert.HasCount(4, CountedCall.Run(_world.Dataverse, new RecordReturnFact(), id, ("Fact", "GoodsReceived")));
        Assert.HasCount(2, CountedCall.Run(_world.Dataverse, new RecordReturnFact(), id, ("Fact", "GoodsReceived")));
    }

    private static ReturnLine Line(string id, string orderItemId) => TestMessages.ReturnLine(id, orderItemId) with { QuantityRequested = 2m };
}
