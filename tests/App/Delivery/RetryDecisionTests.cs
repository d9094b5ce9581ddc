using CsCheck;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Tests.Delivery;

[TestClass]
public sealed class RetryDecisionTests
{
    private const double Middle = 0.5;

    [TestMethod]
    [DataRow(1, ErrorCategory.Transient, null, 2d)]
    [DataRow(2, ErrorCategory.Transient, null, 4d)]
    [DataRow(5, ErrorCategory.Transient, null, 32d)]
    [DataRow(12, ErrorCategory.Transient, null, 900d)]
    [DataRow(19, ErrorCategory.Transient, null, 900d)]
    [DataRow(20, ErrorCategory.Transient, null, null)]
    [DataRow(21, ErrorCategory.Transient, null, null)]
    [DataRow(1, ErrorCategory.Transient, 60, 60d)]
    [DataRow(10, ErrorCategory.Transient, 60, 900d)]
    [DataRow(20, ErrorCategory.Transient, 60, null)]
    [DataRow(1, ErrorCategory.Conflict, null, 1d)]
    [DataRow(3, ErrorCategory.Conflict, null, 4d)]
    [DataRow(5, ErrorCategory.Conflict, null, 16d)]
    [DataRow(6, ErrorCategory.Conflict, null, null)]
    [DataRow(1, ErrorCategory.Bug, null, 5d)]
    [DataRow(2, ErrorCategory.Bug, null, 10d)]
    [DataRow(3, ErrorCategory.Bug, null, null)]
    [DataRow(1, ErrorCategory.Data, null, null)]
    [DataRow(1, ErrorCategory.Data, 60, null)]
    [DataRow(1, ErrorCategory.Configuration, null, null)]
    [DataRow(1, ErrorCategory.Permission, null, null)]
    public void Decides_by_attempt_category_and_wish_of_the_other_side(int attempt, ErrorCategory category, int? retryAfter, double? expectedSeconds)
    {
        var decision = RetryDecision.Decide(attempt, category, retryAfter is null ? null : TimeSpan.FromSeconds(retryAfter.Value), Samples.Noon, Middle);

        Assert.AreEqual(expectedSeconds is null, decision.Parks);
        Assert.AreEqual(expectedSeconds is null ? null : Samples.Noon.AddSeconds(expectedSeconds.Value), decision.RetryAt);
    }

    [TestMethod]
    public void Never_retries_in_the_past_nor_beyond_the_longest_wait() =>
        Gen.Select(Gen.Int[1, 40], Gen.Enum<ErrorCategory>(), Gen.Double[0, 1], Gen.Int[0, 7200].Nullable()).Sample((attempt, category, jitter, retryAfter) =>
        {
            TimeSpan? wish = retryAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
            var decision = RetryDecision.Decide(attempt, category, wish, Samples.Noon, jitter);
            return decision.RetryAt is not { } at
                || (at >= Samples.Noon && at >= Samples.Noon + (wish ?? default) && at <= Samples.Noon + TimeSpan.FromSeconds(Math.Max(900 * 1.25, retryAfter ?? 0)));
        });

    [TestMethod]
    public void Every_item_is_parked_in_the_end() =>
        Assert.IsTrue(Enum.GetValues<ErrorCategory>().All(category => RetryDecision.Decide(20, category, null, Samples.Noon, Middle).Parks));

    [TestMethod]
    public void Spreads_batches_that_failed_together()
    {
        var early = RetryDecision.Decide(3, ErrorCategory.Transient, null, Samples.Noon, 0).RetryAt;
        var late = RetryDecision.Decide(3, ErrorCategory.Transient, null, Samples.Noon, 1).RetryAt;

        Assert.AreEqual((Samples.Noon.AddSeconds(6), Samples.Noon.AddSeconds(10)), (early!.Value, late!.Value));
    }

    [TestMethod]
    public void Waits_a_little_for_a_record_whose_event_was_faster_than_its_commit()
    {
        Assert.AreEqual(ErrorCategory.Conflict, RetryDecision.CategoryOf(new Failure(StoreErrors.NotFound, FailureScope.Item)));
        Assert.AreEqual(ErrorCategory.Data, RetryDecision.CategoryOf(new Failure(StoreErrors.RecordNotReadable, FailureScope.Item)));
    }

    [TestMethod]
    public void Is_patient_with_records_of_a_call_that_failed_as_a_whole()
    {
        Assert.AreEqual(ErrorCategory.Transient, RetryDecision.CategoryOf(new Failure(DataverseErrors.Unexpected, FailureScope.Service)));
        Assert.AreEqual(ErrorCategory.Bug, RetryDecision.CategoryOf(new Failure(DataverseErrors.Unexpected, FailureScope.Item)));
    }
}
