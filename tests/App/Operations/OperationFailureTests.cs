using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Operations;

[TestClass]
public sealed class OperationFailureTests
{
    public static IEnumerable<object[]> StoreFailures =>
    [
        [StoreErrors.NotFound, 404, "MAG-STO-008"],
        [StoreErrors.NotSupported, 422, "MAG-STO-010"],
        [StoreErrors.RequestRefused, 422, "MAG-OPR-006"],
        [StoreErrors.Busy, 429, "MAG-STO-002"],
        [StoreErrors.Unreachable, 503, "MAG-STO-001"],
        [StoreErrors.Maintenance, 503, "MAG-STO-003"],
        [StoreErrors.ServerError, 502, "MAG-STO-004"],
        [StoreErrors.AnswerNotReadable, 502, "MAG-STO-005"],
        [StoreErrors.CredentialsRefused, 502, "MAG-STO-006"],
        [StoreErrors.RightMissing, 502, "MAG-STO-007"],
        [StoreErrors.AnswerTooLarge, 502, "MAG-STO-011"],
        [StoreErrors.RecordNotReadable, 502, "MAG-STO-012"],
        [StoreErrors.AddressWrong, 502, "MAG-STO-013"],
    ];

    [TestMethod]
    [DynamicData(nameof(StoreFailures))]
    public void Every_failure_of_the_store_has_its_answer(ErrorDefinition definition, int status, string code)
    {
        var refusal = OperationFailure.Of(new MagentoException("main", new MagentoError(definition, null, "detail")), timedOut: false)!;

        Assert.AreEqual(status, refusal.Status);
        Assert.AreEqual(code, refusal.Definition.Code);
        Assert.AreEqual("detail", refusal.Detail);
        Assert.AreEqual(definition.Category == ErrorCategory.Transient, refusal.RetryAfter is not null, "Only what passes by itself is worth waiting for.");
    }

    [TestMethod]
    public void All_failures_of_the_store_are_thought_of()
    {
        var known = StoreFailures.Select(row => row[0]).ToList();

        foreach (var definition in ErrorCatalog.All.Where(error => error.Code.StartsWith("MAG-STO", StringComparison.Ordinal)))
        {
            CollectionAssert.Contains(known, definition);
        }
    }

    [TestMethod]
    public void Trouble_with_the_store_never_asks_the_maker_for_a_new_connection() =>
        Assert.IsFalse(StoreFailures.Any(row => row[1] is 401 or 403));

    [TestMethod]
    public void The_store_says_how_long_to_wait()
    {
        var error = new MagentoError(StoreErrors.Busy, null, null, TimeSpan.FromSeconds(42));

        Assert.AreEqual(TimeSpan.FromSeconds(42), OperationFailure.Of(new MagentoException("main", error), timedOut: false)!.RetryAfter);
    }

    [TestMethod]
    public void A_full_disk_is_for_later() =>
        Assert.AreEqual(503, OperationFailure.Of(new InboxUnavailableException("disk full"), timedOut: false)!.Status);

    [TestMethod]
    public void A_body_that_is_too_large_is_told_so() =>
        Assert.AreEqual("MAG-OPR-002", OperationFailure.Of(IntakeException.TooLarge(), timedOut: false)!.Definition.Code);

    [TestMethod]
    public void Time_that_ran_out_is_not_the_caller_who_left()
    {
        Assert.AreEqual(503, OperationFailure.Of(new OperationCanceledException(), timedOut: true)!.Status);
        Assert.IsNull(OperationFailure.Of(new OperationCanceledException(), timedOut: false));
        Assert.IsNull(OperationFailure.Of(new InvalidOperationException(), timedOut: true));
    }
}
