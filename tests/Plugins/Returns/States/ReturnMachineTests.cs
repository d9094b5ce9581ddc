using CsCheck;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Returns.States;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Tests.Returns.States;

/// <summary>Returns as a machine: laws of any sequence of events, and the quantities of each step.</summary>
[TestClass]
public sealed class ReturnMachineTests
{
    private static readonly Gen<decimal?> Pieces = Gen.OneOf(Gen.Const((decimal?)null), Gen.Int[-1, 6].Select(pieces => (decimal?)pieces));

    private static readonly Gen<IReadOnlyDictionary<string, decimal?>> Named = Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, Pieces, Pieces, (first, second, unknown, some, others) =>
    {
        var named = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        if (first)
        {
            named["1"] = some;
        }

        if (second)
        {
            named["2"] = others;
        }

        if (unknown && first && second)
        {
            named["9"] = 1m;
        }

        return (IReadOnlyDictionary<string, decimal?>)named;
    });

    private static readonly Gen<ReturnLineState> Line = Gen.Select(
        Gen.Int[1, 3], Gen.Enum<ReturnStatusChoice>(), Gen.Int[-1, 5], Gen.Int[-1, 5], Gen.Int[-1, 5],
        (key, status, requested, authorized, received) => new ReturnLineState($"{key}", status, requested, authorized, received, received - 1));

    private static readonly Gen<ReturnEvent> Events = Gen.OneOf(
        Gen.Select(Gen.Enum<ReturnStatusChoice>(), Line.Array[0, 3], (told, lines) => ReturnEvent.OfShop(told, [.. lines.DistinctBy(line => line.Key)])),
        Gen.Select(Gen.Int[1, 7].Select(kind => (ReturnEventKind)kind), Named, ReturnEvent.Of));

    [TestMethod]
    public void No_sequence_of_events_breaks_the_order_of_quantities_or_goes_back() => Events.Array[1, 12].Sample(
        events =>
        {
            var state = New();
            foreach (var happened in events)
            {
                var outcome = ReturnMachine.Apply(state, happened);
                var after = outcome.State;
                Assert.IsTrue(after.Lines.All(IsInOrder), $"{happened} {string.Join(' ', after.Lines)}");
                Assert.IsTrue(ReturnTransitions.Rank(after.Status) >= ReturnTransitions.Rank(state.Status), $"{happened}");
                Assert.IsTrue(outcome.Error is null || !outcome.IsChanged);
                Assert.IsTrue(outcome.IsChanged || (after.Status == state.Status && after.Lines.SequenceEqual(state.Lines)));
                foreach (var line in after.Lines.Where(line => !line.IsGone))
                {
                    var before = state.Lines.FirstOrDefault(known => known.Key == line.Key);
                    Assert.IsTrue(before is null || ReturnTransitions.Rank(line.Status) >= ReturnTransitions.Rank(before.Status), $"{happened} {before} {line}");
                    Assert.IsTrue(before is null || (line.Authorized >= before.Authorized && line.Received >= before.Received && line.Approved >= before.Approved), $"{happened} {before} {line}");
                }

                state = after with { Lines = [.. after.Lines.Where(line => !line.IsGone)] };
            }
        },
        iter: 20_000);

    [TestMethod]
    public void The_same_event_twice_changes_nothing_the_second_time() => Events.Array[1, 8].Sample(
        events =>
        {
            var state = events.Aggregate(New(), (before, happened) => ReturnMachine.Apply(before, happened).State);
            var once = ReturnMachine.Apply(state, events[^1]);

            var twice = ReturnMachine.Apply(once.State, events[^1]);

            Assert.IsFalse(twice.IsChanged, $"{events[^1]}: {string.Join(' ', once.State.Lines)} {string.Join(' ', twice.State.Lines)}");
        },
        iter: 20_000);

    [TestMethod]
    public void Facts_in_any_order_never_end_in_a_state_without_an_end() =>
        Gen.Shuffle(new[] { ReturnEventKind.ParcelSeen, ReturnEventKind.GoodsReceived, ReturnEventKind.RefundSeen, ReturnEventKind.Close }).Sample(order =>
        {
            var state = Apply(New(), ReturnEvent.Of(ReturnEventKind.AgentAuthorizes)).State;

            var end = order.Aggregate(state, (before, kind) => ReturnMachine.Apply(before, ReturnEvent.Of(kind)).State);

            Assert.AreEqual(ReturnStatusChoice.Closed, end.Status);
        });

    [TestMethod]
    public void A_part_is_authorized_a_part_of_that_arrives_and_what_arrived_is_paid_back()
    {
        var state = Apply(New(), Of(ReturnEventKind.AgentAuthorizes, ("1", 2m))).State;
        Assert.AreEqual(ReturnStatusChoice.Authorized, state.Status);
        Assert.AreEqual(2m, state.Lines[0].Authorized);
        Assert.IsTrue(state.Lines[1].IsOpen);

        state = Apply(state, Of(ReturnEventKind.AgentRejects, ("2", null))).State;
        Assert.AreEqual(ReturnStatusChoice.Authorized, state.Status);
        Assert.IsTrue(state.Lines[1].IsRejected);

        state = Apply(state, Of(ReturnEventKind.GoodsReceived, ("1", 1m))).State;
        Assert.AreEqual(ReturnStatusChoice.Received, state.Status);
        state = Apply(state, ReturnEvent.Of(ReturnEventKind.RefundSeen)).State;

        Assert.AreEqual(ReturnStatusChoice.Refunded, state.Status);
        Assert.AreEqual(new ReturnLineState("1", ReturnStatusChoice.Refunded, 3m, 2m, 1m, 1m), state.Lines[0]);
        Assert.AreEqual(new ReturnLineState("2", ReturnStatusChoice.Rejected, 1m, 0m, 0m, 0m), state.Lines[1]);
    }

    [TestMethod]
    public void Rejecting_every_line_one_after_the_other_rejects_the_return()
    {
        var state = Apply(New(), Of(ReturnEventKind.AgentRejects, ("1", null))).State;
        Assert.AreEqual(ReturnStatusChoice.Requested, state.Status);

        Assert.AreEqual(ReturnStatusChoice.Rejected, Apply(state, Of(ReturnEventKind.AgentRejects, ("2", 1m))).State.Status);
    }

    [TestMethod]
    [DataRow("AgentAuthorizes", "1", 4, "MAG-RET-011")]
    [DataRow("AgentAuthorizes", "1", 0, "MAG-RET-011")]
    [DataRow("AgentAuthorizes", "7", 1, "MAG-RET-012")]
    [DataRow("AgentRejects", "1", 2, "MAG-RET-011")]
    [DataRow("GoodsReceived", "1", 1, "MAG-RET-007")]
    [DataRow("ParcelSeen", "", 0, "MAG-RET-007")]
    [DataRow("ExchangeShipped", "", 0, "MAG-RET-007")]
    public void What_a_new_return_cannot_do_is_refused_with_a_code(string kind, string line, int pieces, string code) =>
        Refuses(New(), Of(Enum.Parse<ReturnEventKind>(kind), line.Length == 0 ? [] : [(line, pieces)]), code);

    [TestMethod]
    public void What_was_answered_is_not_answered_otherwise()
    {
        var authorized = Apply(New(), Of(ReturnEventKind.AgentAuthorizes, ("1", 2m))).State;
        Refuses(authorized, Of(ReturnEventKind.AgentAuthorizes, ("1", 3m)), "MAG-RET-009");
        Refuses(authorized, Of(ReturnEventKind.AgentRejects, ("1", null)), "MAG-RET-009");
        Refuses(authorized, Of(ReturnEventKind.GoodsReceived, ("1", 3m)), "MAG-RET-011");
        Refuses(authorized, Of(ReturnEventKind.GoodsReceived, ("2", 1m)), "MAG-RET-007");

        var rejected = Apply(New(), ReturnEvent.Of(ReturnEventKind.AgentRejects)).State;
        Refuses(rejected, ReturnEvent.Of(ReturnEventKind.AgentAuthorizes), "MAG-RET-008");
        Refuses(rejected, ReturnEvent.Of(ReturnEventKind.GoodsReceived), "MAG-RET-008");

        var exchanged = Apply(authorized, ReturnEvent.Of(ReturnEventKind.ExchangeShipped)).State;
        Refuses(exchanged, ReturnEvent.Of(ReturnEventKind.RefundSeen), "MAG-RET-010");
    }

    [TestMethod]
    [DataRow("AgentRejects", null)]
    [DataRow("AgentRejects", 1)]
    [DataRow("AgentAuthorizes", 1)]
    public void Who_answers_a_return_that_was_refunded_hears_that_it_has_ended(string kind, int? pieces)
    {
        var authorized = Apply(New(), Of(ReturnEventKind.AgentAuthorizes, ("1", 2m))).State;
        var refunded = Apply(authorized, ReturnEvent.Of(ReturnEventKind.RefundSeen)).State;

        Refuses(refunded, Of(Enum.Parse<ReturnEventKind>(kind), ("1", pieces)), "MAG-RET-010");
    }

    [TestMethod]
    public void An_answer_repeated_after_the_goods_arrived_changes_nothing()
    {
        var answer = Of(ReturnEventKind.AgentAuthorizes, ("1", 2m));
        var received = Apply(Apply(New(), answer).State, ReturnEvent.Of(ReturnEventKind.GoodsReceived)).State;

        Assert.IsFalse(Apply(received, answer).IsChanged);
        Assert.IsFalse(Apply(received, Of(ReturnEventKind.GoodsReceived, ("1", 1m))).IsChanged);
    }

    [TestMethod]
    public void Older_news_of_the_store_do_not_take_back_what_arrived()
    {
        var received = Apply(Apply(New(), ReturnEvent.Of(ReturnEventKind.AgentAuthorizes)).State, ReturnEvent.Of(ReturnEventKind.GoodsReceived)).State;

        var outcome = Apply(received, ReturnEvent.OfShop(ReturnStatusChoice.Authorized, New().Lines));

        Assert.IsFalse(outcome.IsChanged);
        Assert.IsFalse(outcome.IsConflict);
    }

    private static ReturnState New() => new(
        ReturnStatusChoice.Requested,
        [new("1", ReturnStatusChoice.Requested, 3m, 0m, 0m, 0m), new("2", ReturnStatusChoice.Requested, 1m, 0m, 0m, 0m)]);

    private static ReturnEvent Of(ReturnEventKind kind, params (string Line, decimal? Pieces)[] lines) =>
        ReturnEvent.Of(kind, lines.ToDictionary(line => line.Line, line => line.Pieces));

    private static ReturnOutcome Apply(ReturnState state, ReturnEvent happened)
    {
        var outcome = ReturnMachine.Apply(state, happened);
        Assert.IsNull(outcome.Error, outcome.Error?.Code);
        return outcome;
    }

    private static void Refuses(ReturnState state, ReturnEvent happened, string code)
    {
        var outcome = ReturnMachine.Apply(state, happened);
        Assert.AreEqual(code, outcome.Error?.Code);
        Assert.AreSame(state, outcome.State);
    }

    private static bool IsInOrder(ReturnLineState line) =>
        0m <= line.Approved && line.Approved <= line.Received && line.Received <= line.Authorized && line.Authorized <= line.Requested;
}
