using System.Net;
using CsCheck;
using PowerPlatformMagento.App.Subscriptions.Delivery;
using PowerPlatformMagento.App.Subscriptions.Keeping;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Subscriptions.Delivery;

[TestClass]
public sealed class CallDecisionTests
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    [TestMethod]
    [DataRow(200, nameof(CallOutcome.Taken))]
    [DataRow(202, nameof(CallOutcome.Taken))]
    [DataRow(204, nameof(CallOutcome.Taken))]
    [DataRow(301, nameof(CallOutcome.Rejected))]
    [DataRow(307, nameof(CallOutcome.Rejected))]
    [DataRow(400, nameof(CallOutcome.Rejected))]
    [DataRow(413, nameof(CallOutcome.Rejected))]
    [DataRow(401, nameof(CallOutcome.Refused))]
    [DataRow(403, nameof(CallOutcome.Refused))]
    [DataRow(404, nameof(CallOutcome.Gone))]
    [DataRow(410, nameof(CallOutcome.Gone))]
    [DataRow(408, nameof(CallOutcome.Unavailable))]
    [DataRow(429, nameof(CallOutcome.Unavailable))]
    [DataRow(500, nameof(CallOutcome.Unavailable))]
    [DataRow(502, nameof(CallOutcome.Unavailable))]
    [DataRow(503, nameof(CallOutcome.Unavailable))]
    [DataRow(504, nameof(CallOutcome.Unavailable))]
    public void Every_answer_means_something(int status, string outcome) => Assert.AreEqual(outcome, CallResult.Of((HttpStatusCode)status, null).Outcome.ToString());

    [TestMethod]
    public void An_event_the_flow_does_not_take_is_not_sent_again()
    {
        var decision = Decide(new CallResult(CallOutcome.Rejected), 1);

        Assert.AreEqual((null, Strike.None, "MAG-SUB-011"), (decision.RetryAt, decision.Strike, decision.Reason.Code));
    }

    [TestMethod]
    [DataRow(1, 1)]
    [DataRow(2, 2)]
    [DataRow(5, 16)]
    [DataRow(11, 900)]
    [DataRow(100, 900)]
    public void Waits_double_up_to_a_quarter_of_an_hour(int attempt, int seconds) =>
        Assert.AreEqual(Samples.Noon.AddSeconds(seconds), Decide(new CallResult(CallOutcome.Unavailable), attempt).RetryAt);

    [TestMethod]
    public void A_flow_that_seems_gone_gets_time_to_come_back() =>
        Assert.AreEqual(Samples.Noon.AddSeconds(10), Decide(new CallResult(CallOutcome.Gone), 1).RetryAt);

    [TestMethod]
    [DataRow(30, 30)]
    [DataRow(100_000, 3600)]
    [DataRow(0, 1)]
    public void The_wait_the_flow_asks_for_is_kept_within_reason(int asked, int seconds) =>
        Assert.AreEqual(Samples.Noon.AddSeconds(seconds), Decide(new CallResult(CallOutcome.Unavailable, TimeSpan.FromSeconds(asked)), 1).RetryAt);

    [TestMethod]
    public void An_event_is_given_up_when_its_time_is_over()
    {
        var decision = CallDecision.Decide(new CallResult(CallOutcome.Unavailable), 3, Samples.Noon - Day, Day, Samples.Noon, 0.5);

        Assert.AreEqual((null, "MAG-SUB-010"), (decision.RetryAt, decision.Reason.Code));
    }

    [TestMethod]
    [DataRow(nameof(CallOutcome.Gone), 2, 0, null)]
    [DataRow(nameof(CallOutcome.Gone), 3, 0, "MAG-SUB-007")]
    [DataRow(nameof(CallOutcome.Refused), 0, 9, null)]
    [DataRow(nameof(CallOutcome.Refused), 0, 10, "MAG-SUB-008")]
    [DataRow(nameof(CallOutcome.Blocked), 0, 10, "MAG-SUB-003")]
    [DataRow(nameof(CallOutcome.Unavailable), 0, 0, null)]
    public void A_subscription_is_given_up_only_after_several_answers_in_a_row(string outcome, int gone, int refused, string? code) =>
        Assert.AreEqual(code, CallDecision.Verdict(Enum.Parse<CallOutcome>(outcome), gone, refused)?.Code);

    [TestMethod]
    public void Whatever_happens_a_retry_lies_ahead_and_within_the_time_of_the_event() =>
        Gen.Select(Gen.Enum<CallOutcome>(), Gen.Int[1, 200], Gen.Int[0, 90_000], Gen.Double[0, 1], Gen.Int[0, 10_000].Nullable()).Sample((outcome, attempt, age, jitter, asked) =>
        {
            if (outcome == CallOutcome.Taken)
            {
                return true;
            }

            var created = Samples.Noon.AddSeconds(-age);
            var decision = CallDecision.Decide(new CallResult(outcome, asked is { } seconds ? TimeSpan.FromSeconds(seconds) : null), attempt, created, Day, Samples.Noon, jitter);
            return decision.RetryAt is not { } at || (at > Samples.Noon && at <= created + Day && at <= Samples.Noon.AddHours(1));
        });

    private static CallDecision Decide(CallResult result, int attempt) => CallDecision.Decide(result, attempt, Samples.Noon, Day, Samples.Noon, 0.5);
}
