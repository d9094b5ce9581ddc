using CsCheck;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Returns;
using PowerPlatformMagento.Magento.Operations.Returns;
using PowerPlatformMagento.Operations.Returns;

namespace PowerPlatformMagento.App.Tests.Operations.Returns;

[TestClass]
public sealed class ReturnPlannerTests
{
    private static readonly string[] Steps = ["authorized", "denied", "received", "approved", "rejected", "processed_closed", "closed"];

    [TestMethod]
    [DataRow("pending", "authorized", "authorized")]
    [DataRow("pending", "denied", "denied")]
    [DataRow("authorized", "received", "received")]
    [DataRow("received", "approved", "approved")]
    [DataRow("received", "rejected", "rejected")]
    [DataRow("received", "processed_closed", "approved")]
    public void A_line_takes_the_step_that_follows(string from, string step, string to) =>
        Assert.AreEqual(to, Advance(Case(from), step).Lines.Single().Status);

    [TestMethod]
    [DataRow("authorized", "authorized")]
    [DataRow("received", "authorized")]
    [DataRow("approved", "authorized")]
    [DataRow("rejected", "received")]
    [DataRow("denied", "denied")]
    [DataRow("approved", "processed_closed")]
    public void A_step_that_was_taken_is_done(string from, string step) => Assert.IsTrue(Advance(Case(from), step).IsDone);

    [TestMethod]
    [DataRow("pending", "received")]
    [DataRow("pending", "approved")]
    [DataRow("pending", "processed_closed")]
    [DataRow("authorized", "approved")]
    [DataRow("authorized", "rejected")]
    [DataRow("authorized", "denied")]
    [DataRow("denied", "authorized")]
    [DataRow("denied", "received")]
    [DataRow("approved", "rejected")]
    [DataRow("a_status_of_an_extension", "received")]
    public void A_step_that_does_not_follow_is_refused(string from, string step) =>
        Assert.AreEqual(422, Assert.ThrowsExactly<OperationException>(() => Advance(Case(from), step)).Status);

    [TestMethod]
    public void Lines_that_ended_otherwise_stay_where_they_are()
    {
        var plan = Advance(Case("authorized", "denied"), "received");

        Assert.AreEqual("1", plan.Lines.Single().Id);
        Assert.IsNull(plan.Status, "What different lines make of a return is the store's to say.");
    }

    [TestMethod]
    public void A_line_that_is_not_as_far_holds_the_return_up() =>
        Assert.AreEqual(422, Assert.ThrowsExactly<OperationException>(() => Advance(Case("authorized", "pending"), "received")).Status);

    [TestMethod]
    public void A_named_line_goes_alone()
    {
        var plan = ReturnPlanner.Advance(Case("authorized", "pending"), new ReturnStatusRequest { Status = "received", Lines = [new ReturnLineQuantity { LineId = "1", Quantity = 2 }] });

        Assert.AreEqual(2m, plan.Lines.Single().Received);
    }

    [TestMethod]
    [DataRow("pending", "authorized", "authorized")]
    [DataRow("pending", "denied", "closed")]
    [DataRow("received", "approved", "processed_closed")]
    public void Lines_that_stand_alike_give_the_return_its_status(string from, string step, string status) =>
        Assert.AreEqual(status, Advance(Case(from, from), step).Status);

    [TestMethod]
    public void Closing_leaves_the_lines_alone()
    {
        var plan = Advance(Case("pending", "authorized"), "closed");

        Assert.AreEqual("closed", plan.Status);
        Assert.IsEmpty(plan.Lines);
        Assert.IsTrue(Advance(Case("pending") with { Status = "processed_closed" }, "closed").IsDone);
    }

    [TestMethod]
    public void A_closed_return_goes_nowhere() =>
        Assert.AreEqual(422, Assert.ThrowsExactly<OperationException>(() => Advance(Case("pending") with { Status = "closed" }, "authorized")).Status);

    [TestMethod]
    public void Closing_is_about_no_line() => Assert.AreEqual(
        400,
        Assert.ThrowsExactly<OperationException>(() => ReturnPlanner.Advance(Case("pending"), new ReturnStatusRequest { Status = "closed", Lines = [new ReturnLineQuantity { LineId = "1" }] })).Status);

    [TestMethod]
    public void An_answer_can_differ_by_line()
    {
        var plan = ReturnPlanner.Answer(Case("pending", "pending"), new ReturnAnswerRequest
        {
            Decision = "Authorize",
            Lines = [new ReturnAnswerLine { LineId = "2", Decision = "Deny" }],
        });

        CollectionAssert.AreEqual(new[] { "authorized", "denied" }, plan.Lines.Select(line => line.Status).ToArray());
        Assert.AreEqual(4m, plan.Lines[0].Authorized);
        Assert.AreEqual(0m, plan.Lines[1].Authorized);
    }

    [TestMethod]
    public void An_answer_that_takes_back_an_earlier_one_is_refused()
    {
        var decided = Case("authorized", "denied");

        Assert.AreEqual(422, Assert.ThrowsExactly<OperationException>(() => Answer(decided, "Deny")).Status);
        Assert.AreEqual(422, Assert.ThrowsExactly<OperationException>(() => Answer(decided, "Authorize")).Status);
    }

    [TestMethod]
    public void The_same_answer_with_another_quantity_is_not_the_same_answer()
    {
        var decided = Case("authorized");
        var again = new ReturnAnswerRequest { Decision = "Authorize", Lines = [new ReturnAnswerLine { LineId = "1", Decision = "Authorize", Quantity = 4 }] };

        Assert.IsTrue(ReturnPlanner.Answer(decided, again).IsDone);
        Assert.AreEqual(422, Assert.ThrowsExactly<OperationException>(() => ReturnPlanner.Answer(decided, again with { Lines = [again.Lines[0] with { Quantity = 3 }] })).Status);
    }

    [TestMethod]
    public void More_than_was_asked_for_is_refused() => Assert.AreEqual(422, Assert.ThrowsExactly<OperationException>(() => ReturnPlanner.Answer(
        Case("pending"), new ReturnAnswerRequest { Decision = "Authorize", Lines = [new ReturnAnswerLine { LineId = "1", Decision = "Authorize", Quantity = 4.5m }] })).Status);

    [TestMethod]
    [DataRow("3", "lines[1].lineId")]
    [DataRow("1", "lines[1].lineId")]
    [DataRow("001", "lines[1].lineId")]
    public void Strange_and_doubled_lines_are_named(string second, string field)
    {
        var refusal = Assert.ThrowsExactly<OperationException>(() => ReturnPlanner.Answer(
            Case("pending", "pending"),
            new ReturnAnswerRequest { Decision = "Deny", Lines = [new ReturnAnswerLine { LineId = "1", Decision = "Deny" }, new ReturnAnswerLine { LineId = second, Decision = "Deny" }] }));

        Assert.AreEqual(400, refusal.Status);
        Assert.AreEqual(field, refusal.Fields.Single().Field);
    }

    [TestMethod]
    public void A_line_is_denied_or_rejected_as_a_whole()
    {
        var denied = Assert.ThrowsExactly<OperationException>(() => ReturnPlanner.Answer(
            Case("pending"), new ReturnAnswerRequest { Decision = "Authorize", Lines = [new ReturnAnswerLine { LineId = "1", Decision = "Deny", Quantity = 1 }] }));
        var rejected = Assert.ThrowsExactly<OperationException>(() => ReturnPlanner.Advance(
            Case("received"), new ReturnStatusRequest { Status = "rejected", Lines = [new ReturnLineQuantity { LineId = "1", Quantity = 1 }] }));

        Assert.AreEqual("lines[0].quantity", denied.Fields.Single().Field);
        Assert.AreEqual("lines[0].quantity", rejected.Fields.Single().Field);
    }

    [TestMethod]
    public void A_return_without_lines_goes_nowhere() => Assert.AreEqual(422, Assert.ThrowsExactly<OperationException>(() => Advance(Case(), "authorized")).Status);

    [TestMethod]
    public void Whatever_was_done_is_done_and_quantities_only_shrink_on_the_way() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, Steps.Length - 1].Array[1, 12], Gen.Int[0, 6].Array[1, 12]).Sample((count, steps, lines) =>
        {
            var goods = Case([.. Enumerable.Repeat("pending", count)]);
            for (var i = 0; i < steps.Length; i++)
            {
                var named = lines[i % lines.Length];
                var request = new ReturnStatusRequest
                {
                    Status = Steps[steps[i]],
                    Lines = named == 0 || named > count || Steps[steps[i]] == "closed" ? [] : [new ReturnLineQuantity { LineId = $"{named}", Quantity = Steps[steps[i]] is "denied" or "rejected" ? null : 1 }],
                };
                try
                {
                    goods = Apply(goods, ReturnPlanner.Advance(goods, request));
                }
                catch (OperationException refusal) when (refusal.Status == 422)
                {
                    continue;
                }

                if (!ReturnPlanner.Advance(goods, request).IsDone || goods.Lines.Any(line => line.Authorized > line.Requested || line.Received > line.Authorized || line.Approved > line.Received))
                {
                    return false;
                }
            }

            return true;
        });

    private static ReturnPlan Advance(ReturnCase goods, string step) => ReturnPlanner.Advance(goods, new ReturnStatusRequest { Status = step });

    private static ReturnPlan Answer(ReturnCase goods, string decision) => ReturnPlanner.Answer(goods, new ReturnAnswerRequest { Decision = decision });

    private static ReturnCase Apply(ReturnCase goods, ReturnPlan plan)
    {
        var lines = goods.Lines.Select(line => plan.Lines.FirstOrDefault(changed => changed.Id == line.Id) ?? line).ToList();
        var status = plan.IsDone ? goods.Status
            : plan.Status ?? (lines.TrueForAll(line => line.Status is "approved" or "rejected" or "denied") ? "processed_closed" : "partially_authorized");
        return goods with { Lines = lines, Status = status };
    }

    private static ReturnCase Case(params string[] lines) => new()
    {
        Id = "7",
        Status = lines.Length == 0 ? "pending" : lines[0],
        Lines = [.. lines.Select((status, index) => new ReturnCaseLine(
            $"{index + 1}",
            status,
            4,
            ReturnCodes.HasTaken(status, "authorized") ? 4 : 0,
            ReturnCodes.HasTaken(status, "received") ? 4 : 0,
            status == "approved" ? 4 : 0))],
        Comments = [],
        Tracks = [],
    };
}
