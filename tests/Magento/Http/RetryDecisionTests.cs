using CsCheck;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;

namespace PowerPlatformMagento.Magento.Tests.Http;

[TestClass]
public sealed class RetryDecisionTests
{
    private static readonly RetryRules Rules = new(4, TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(30));

    [TestMethod]
    [DataRow("MAG-STO-001", true)]
    [DataRow("MAG-STO-002", true)]
    [DataRow("MAG-STO-003", true)]
    [DataRow("MAG-STO-004", false)]
    [DataRow("MAG-STO-005", true)]
    [DataRow("MAG-STO-006", false)]
    [DataRow("MAG-STO-007", false)]
    [DataRow("MAG-STO-008", false)]
    [DataRow("MAG-STO-009", false)]
    [DataRow("MAG-STO-010", false)]
    [DataRow("MAG-STO-011", false)]
    [DataRow("MAG-STO-012", false)]
    [DataRow("MAG-STO-013", false)]
    public void Repeats_only_what_passes(string code, bool expected) =>
        Assert.AreEqual(expected, RetryDecision.Decide(true, Error(code), 0, Rules, 0.5) is not null);

    [TestMethod]
    public void Repeats_with_a_new_signature_when_the_network_sent_the_old_one_twice() =>
        Assert.IsNotNull(RetryDecision.Decide(true, Error("MAG-STO-006") with { Detail = AnswerClassifier.NonceUsed }, 0, Rules, 0.5));

    [TestMethod]
    public void Never_repeats_what_is_not_safe_to_repeat() => Assert.IsNull(RetryDecision.Decide(false, Error("MAG-STO-002"), 0, Rules, 0.5));

    [TestMethod]
    [DataRow(0, 0.0, 250)]
    [DataRow(0, 1.0, 500)]
    [DataRow(1, 1.0, 1000)]
    [DataRow(3, 1.0, 4000)]
    [DataRow(3, 0.0, 2000)]
    public void Backs_off_with_jitter(int attempt, double random, int milliseconds) =>
        Assert.AreEqual(TimeSpan.FromMilliseconds(milliseconds), RetryDecision.Decide(true, Error("MAG-STO-003"), attempt, Rules, random));

    [TestMethod]
    public void Stops_after_the_last_repetition() => Assert.IsNull(RetryDecision.Decide(true, Error("MAG-STO-003"), 4, Rules, 0.5));

    [TestMethod]
    [DataRow(5, true)]
    [DataRow(30, true)]
    [DataRow(31, false)]
    public void Waits_as_long_as_asked_or_gives_the_time_to_the_caller(int seconds, bool waits)
    {
        var delay = RetryDecision.Decide(true, Error("MAG-STO-002") with { RetryAfter = TimeSpan.FromSeconds(seconds) }, 0, Rules, 0.5);

        Assert.AreEqual(waits, delay is not null);
        Assert.IsTrue(delay is null || (delay >= TimeSpan.FromSeconds(seconds) && delay < TimeSpan.FromSeconds(seconds + 1)));
    }

    [TestMethod]
    public void Never_waits_longer_than_allowed() => Gen.Select(Gen.Int[0, 3], Gen.Double[-1, 2]).Sample((attempt, random) =>
        RetryDecision.Decide(true, Error("MAG-STO-001"), attempt, Rules, random) is { } delay && delay > TimeSpan.Zero && delay <= Rules.MaximumDelay);

    private static MagentoError Error(string code) => new(ErrorCatalog.Find(code)!);
}
