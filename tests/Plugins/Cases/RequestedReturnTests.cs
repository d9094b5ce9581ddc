using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Cases;

/// <summary>Returns of stores without returns: asked for by a service request, paid by credit memos.</summary>
[TestClass]
public sealed class RequestedReturnTests
{
    private readonly ServiceWorld _world = new();

    [TestMethod]
    public void A_request_makes_one_return_and_one_case_linked_to_each_other()
    {
        _world.Import(TestMessages.Order());

        var result = _world.Import(ServiceWorld.ReturnRequest());
        Assert.AreEqual(ImportOutcome.Unchanged, _world.Import(ServiceWorld.ReturnRequest()).Outcome);

        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.AreEqual(_world.Case.Id, result.Id);
        Assert.AreEqual("SR-77", _world.Return.Text(ReturnTable.Number));
        Assert.AreEqual("main-return-sr-77", _world.Return.Text(ReturnTable.ExternalKey));
        Assert.AreEqual(_world.Store.Single("mag_order").Id, _world.Return.Link(ReturnTable.Order));
        Assert.AreEqual("000000012", _world.Return.Text(ReturnTable.OrderNumber));
        Assert.AreEqual(_world.Return.Id, _world.Case.Link(IncidentTable.Return));
        Assert.AreEqual((int)CaseType.Request, _world.Case.Choice(IncidentTable.TypeCode));
        var line = _world.Store.Single("mag_returnline");
        Assert.AreEqual(_world.Store.Single("mag_orderline").Id, line.Link(ReturnLineTable.OrderLine));
        Assert.AreEqual("121", line.Text(ReturnLineTable.MagentoOrderItemId));
        Assert.AreEqual("Broken", line.Text(ReturnLineTable.Reason));
    }

    [TestMethod]
    public void More_than_was_bought_is_refused_with_the_reason_and_held()
    {
        _world.Import(TestMessages.Order() with { Lines = [TestMessages.Line("121"), TestMessages.Line("122", "CUP")] });

        var result = _world.Import(ServiceWorld.ReturnRequest() with
        {
            Lines = [new ServiceRequestLine { Sku = "MUG", Quantity = 3m }, new ServiceRequestLine { Sku = "CUP", Quantity = 2m }],
        });

        Assert.AreEqual(ImportOutcome.Held, result.Outcome);
        Assert.StartsWith("MAG-RET-017: ", result.Detail);
        Assert.AreEqual(_world.Case.Id, result.Id);
        Assert.Contains("Return of MUG is refused: More is to come back than was bought.", _world.Case.Text(IncidentTable.Description)!);
        Assert.AreEqual(ReturnStatusChoice.Rejected, Line(1).Choice<ReturnStatusChoice>(ReturnLineTable.Status));
        Assert.AreEqual(ReturnStatusChoice.Requested, Line(2).Choice<ReturnStatusChoice>(ReturnLineTable.Status));
        Assert.AreEqual(ReturnStatusChoice.Requested, _world.Status);
    }

    [TestMethod]
    public void The_same_goods_asked_for_by_two_requests_come_back_once()
    {
        _world.Import(TestMessages.Order());
        _world.Import(ServiceWorld.ReturnRequest("1", quantity: 2m));

        var second = _world.Import(ServiceWorld.ReturnRequest("2", quantity: 1m));

        Assert.AreEqual(ImportOutcome.Held, second.Outcome);
        Assert.HasCount(1, _world.Store.Rows("mag_return"));
        Assert.HasCount(2, _world.Store.Rows("incident"));
    }

    [TestMethod]
    public void What_the_order_does_not_have_and_no_lines_make_a_case_without_a_return()
    {
        _world.Import(TestMessages.Order());

        var other = _world.Import(ServiceWorld.ReturnRequest("1") with { Lines = [new ServiceRequestLine { Sku = "LAMP", Quantity = 1m }] });
        var none = _world.Import(ServiceWorld.ReturnRequest("2") with { Lines = [] });

        Assert.StartsWith("MAG-RET-019: ", other.Detail);
        Assert.AreEqual(ImportOutcome.Created, none.Outcome);
        Assert.IsEmpty(_world.Store.Rows("mag_return"));
        Assert.HasCount(2, _world.Store.Rows("incident"));
    }

    [TestMethod]
    public async Task A_return_before_its_order_waits_and_is_matched_when_the_order_arrives()
    {
        _world.Import(ServiceWorld.ReturnRequest() with
        {
            OrderId = null,
            OrderNumber = "000000012",
            Lines = [new ServiceRequestLine { Sku = "MUG", Quantity = 1m }, new ServiceRequestLine { Sku = "LAMP", Quantity = 1m }],
        });
        Assert.IsNull(_world.Return.Link(ReturnTable.Order));

        _world.Import(TestMessages.Order());
        await _world.IdleAsync(CancellationToken.None);

        var order = _world.Store.Single("mag_order").Id;
        Assert.AreEqual(order, _world.Return.Link(ReturnTable.Order));
        Assert.AreEqual(order, _world.Case.Link(IncidentTable.Order));
        Assert.AreEqual(_world.Store.Single("mag_orderline").Id, Line(1).Link(ReturnLineTable.OrderLine));
        Assert.AreEqual(ReturnStatusChoice.Rejected, Line(2).Choice<ReturnStatusChoice>(ReturnLineTable.Status));
        Assert.StartsWith("MAG-RET-019: ", _world.Return.Text(ReturnTable.StatusNote));
    }

    [TestMethod]
    public async Task A_return_that_names_the_order_of_somebody_else_is_not_linked_to_it()
    {
        _world.Import(ServiceWorld.ReturnRequest() with { OrderId = null, OrderNumber = "000000012", CustomerId = null, Email = "stranger@example.com" });

        _world.Import(TestMessages.Order());
        await _world.IdleAsync(CancellationToken.None);

        Assert.IsNull(_world.Return.Link(ReturnTable.Order));
        Assert.IsNull(_world.Case.Link(IncidentTable.Order));
    }

    [TestMethod]
    public async Task A_credit_memo_for_all_pieces_refunds_the_return_and_resolves_its_case()
    {
        _world.Import(TestMessages.Order());
        _world.Import(ServiceWorld.ReturnRequest(quantity: 2m));

        _world.Import(TestMessages.Order(revision: 1) with { Refunds = [TestMessages.Refund("41", "121")] });
        await _world.IdleAsync(CancellationToken.None);
        Assert.AreEqual(ReturnStatusChoice.Requested, _world.Status, "one of two pieces is paid");

        _world.Import(TestMessages.Order(revision: 2) with { Refunds = [TestMessages.Refund("41", "121"), TestMessages.Refund("42", "121")] });
        await _world.IdleAsync(CancellationToken.None);

        Assert.AreEqual(ReturnStatusChoice.Refunded, _world.Status);
        Assert.AreEqual(21.8m, _world.Return.Amount(ReturnTable.RefundAmount));
        Assert.AreEqual(_world.Store.Get("mag_refund", "main-refund-42").Id, _world.Return.Link(ReturnTable.Refund));
        Assert.AreEqual(IncidentTable.ProblemSolved, _world.Case.Choice(IncidentTable.StatusCode));
    }

    [TestMethod]
    [DataRow(false, 16.85)]
    [DataRow(true, 17.85)]
    public async Task Who_sends_a_bundle_back_gets_what_its_parts_cost(bool hasMore, double amount)
    {
        _world.Import(Bundle());
        _world.Import(ServiceWorld.ReturnRequest() with { Lines = [new ServiceRequestLine { Sku = "SET", Quantity = 1m }] });
        DocumentLine[] parts = [Paid("121", 1m, null), Paid("122", 1m, 10m), Paid("123", 2m, 5m)];

        // One euro is kept back from the whole credit memo.
        _world.Import(Bundle(revision: 1) with { Refunds = [TestMessages.Refund("41", "121") with { GrandTotal = hasMore ? 25.18m : 16.85m, Lines = [.. parts, .. hasMore ? [Paid("124", 1m, 7m)] : Array.Empty<DocumentLine>()] }] });
        await _world.IdleAsync(CancellationToken.None);

        Assert.AreEqual(ReturnStatusChoice.Refunded, _world.Status);
        Assert.AreEqual((decimal)amount, _world.Return.Amount(ReturnTable.RefundAmount));
    }

    private static Order Bundle(int revision = 0) => TestMessages.Order(revision: revision) with
    {
        Lines =
        [
            TestMessages.Line("121", "SET") with { ProductType = "bundle", Quantity = 1m },
            TestMessages.Line("122", "CUP") with { ParentId = "121", Quantity = 1m },
            TestMessages.Line("123", "SAUCER") with { ParentId = "121" },
            TestMessages.Line("124", "TRAY"),
        ],
    };

    private static DocumentLine Paid(string lineId, decimal pieces, decimal? total) =>
        new() { Id = $"9{lineId}", OrderLineId = lineId, Sku = "MUG", Quantity = pieces, RowTotal = total, TaxAmount = total * 0.19m };

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public async Task A_return_that_comes_after_its_credit_memo_is_refunded_too(bool comesBeforeItsOrder)
    {
        var paid = TestMessages.Order() with { Refunds = [TestMessages.Refund("41", "121") with { CreatedAt = TestMessages.Noon.AddMinutes(1) }] };
        if (comesBeforeItsOrder)
        {
            _world.Import(TestMessages.Return());
        }

        _world.Import(paid);
        await _world.IdleAsync(CancellationToken.None);
        _world.Import(TestMessages.Return(revision: 1));
        await _world.IdleAsync(CancellationToken.None);

        Assert.AreEqual(ReturnStatusChoice.Refunded, _world.Status);
        Assert.AreEqual(10.9m, _world.Return.Amount(ReturnTable.RefundAmount));
    }

    [TestMethod]
    public async Task A_credit_memo_from_before_the_request_pays_for_nothing()
    {
        _world.Import(TestMessages.Order() with { Refunds = [TestMessages.Refund("41", "121") with { CreatedAt = TestMessages.Noon.AddDays(-1) }] });
        _world.Import(ServiceWorld.ReturnRequest());

        _world.Import(TestMessages.Order(revision: 2) with { Refunds = [TestMessages.Refund("41", "121") with { CreatedAt = TestMessages.Noon.AddDays(-1) }, TestMessages.Refund("42", "199")] });
        await _world.IdleAsync(CancellationToken.None);

        Assert.AreEqual(ReturnStatusChoice.Requested, _world.Status);
    }

    [TestMethod]
    public void An_answer_to_it_becomes_a_comment_on_the_order()
    {
        _world.Import(TestMessages.Order());
        _world.Import(ServiceWorld.ReturnRequest());

        _world.Answer("Authorize", ("TellCustomer", true));

        var row = _world.Outbox.Single();
        Assert.AreEqual("order-comment", row.Text("mag_entitytype"));
        Assert.AreEqual("12", row.Text("mag_magentoid"));
        Assert.AreEqual(new OutboxComment { Text = "Your return SR-77 is accepted. Please send the goods.", TellCustomer = true, VisibleInStore = true }, ServiceWorld.CommentOf(row));
    }

    [TestMethod]
    public void An_answer_nobody_is_to_read_is_not_told_to_a_store_without_returns()
    {
        _world.Import(TestMessages.Order());
        _world.Import(ServiceWorld.ReturnRequest());

        var answer = _world.Answer("Authorize");

        Assert.AreEqual("Authorized", answer["Status"]);
        Assert.IsEmpty(_world.Outbox);
    }

    private Microsoft.Xrm.Sdk.Entity Line(int number) => _world.Store.Get("mag_returnline", $"main-returnline-sr-77-{number}");
}
