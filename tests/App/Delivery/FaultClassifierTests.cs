using System.Net;
using System.ServiceModel;
using Azure.Identity;
using Microsoft.PowerPlatform.Dataverse.Client.Utils;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Tests.Delivery;

[TestClass]
public sealed class FaultClassifierTests
{
    private const string Secret = "anna.schmidt@example.com";

    [TestMethod]
    [DataRow(-2147015902, "MAG-DVE-001", true, DisplayName = "too many requests")]
    [DataRow(-2147015903, "MAG-DVE-001", true, DisplayName = "too much time")]
    [DataRow(-2147015898, "MAG-DVE-001", true, DisplayName = "too many at once")]
    [DataRow(-2147088238, "MAG-DVE-007", false, DisplayName = "duplicate alternate key")]
    [DataRow(-2147220937, "MAG-DVE-007", false, DisplayName = "duplicate record")]
    [DataRow(-2147088254, "MAG-DVE-007", false, DisplayName = "version mismatch")]
    [DataRow(-2147204783, "MAG-DVE-002", false, DisplayName = "sql timeout")]
    [DataRow(-2147204784, "MAG-DVE-002", false, DisplayName = "sql error")]
    [DataRow(-2147220960, "MAG-DVE-004", true, DisplayName = "privilege")]
    [DataRow(-2147187962, "MAG-DVE-004", true, DisplayName = "access")]
    [DataRow(-2147089272, "MAG-DVE-005", true, DisplayName = "unknown message")]
    [DataRow(-2147220989, "MAG-DVE-003", false, DisplayName = "argument")]
    [DataRow(-2147220891, "MAG-DVE-006", false, DisplayName = "plug-in without code")]
    [DataRow(12345, "MAG-DVE-006", false, DisplayName = "never seen")]
    public void Knows_the_codes_of_Dataverse(int code, string expected, bool holdsAllBack)
    {
        var failure = FaultClassifier.Classify(FakeDataverse.Fault(code, $"something about {Secret}"));

        Assert.AreEqual((expected, holdsAllBack), (failure.Definition.Code, failure.Scope == FailureScope.Service));
        Assert.DoesNotContain(Secret, failure.Detail ?? "");
    }

    [TestMethod]
    [DataRow("MAG-ORD-002: The currency of the order does not exist in Dataverse. Add it.", "MAG-ORD-002", ErrorCategory.Configuration, false)]
    [DataRow("MAG-ORD-003: An amount is outside.", "MAG-ORD-003", ErrorCategory.Data, false)]
    [DataRow("Unexpected exception from plug-in: MAG-CUS-004: Several contacts.", "MAG-CUS-004", ErrorCategory.Conflict, false)]
    [DataRow("MAG-CFG-001: The store of this message is not set up.", "MAG-CFG-001", ErrorCategory.Configuration, true)]
    [DataRow("MAG-ORD-999: Something new.", "MAG-DVE-003", ErrorCategory.Data, false)]
    public void Lets_the_code_of_the_plug_in_decide(string message, string code, ErrorCategory category, bool holdsAllBack)
    {
        var failure = FaultClassifier.Classify(FakeDataverse.Fault(-2147220891, message));

        Assert.AreEqual((code, category, holdsAllBack), (failure.Definition.Code, failure.Definition.Category, failure.Scope == FailureScope.Service));
        StringAssert.StartsWith(failure.Detail, "MAG-");
    }

    [TestMethod]
    public void Finds_the_code_of_the_plug_in_in_an_inner_fault()
    {
        var fault = FakeDataverse.Fault(-2147220891, "outer");
        fault.InnerFault = FakeDataverse.Fault(1, "MAG-ORD-004: too long.");

        Assert.AreEqual("MAG-ORD-004", FaultClassifier.Classify(fault).Definition.Code);
    }

    [TestMethod]
    public void Shortens_an_endless_message() =>
        Assert.AreEqual(1000, FaultClassifier.Classify(FakeDataverse.Fault(1, "MAG-ORD-004: " + new string('x', 100_000))).Detail!.Length);

    [TestMethod]
    public void Reads_how_long_Dataverse_wants_to_be_left_alone()
    {
        Assert.AreEqual(TimeSpan.FromSeconds(17), FaultClassifier.Classify(FakeDataverse.Fault(FaultCodes.TooManyRequests, "", ("Retry-After", TimeSpan.FromSeconds(17)))).RetryAfter);
        Assert.AreEqual(TimeSpan.FromSeconds(17), FaultClassifier.Classify(FakeDataverse.Fault(FaultCodes.TooManyRequests, "", ("Retry-After", 17))).RetryAfter);
        Assert.AreEqual(TimeSpan.FromSeconds(17), FaultClassifier.Classify(FakeDataverse.Fault(FaultCodes.TooManyRequests, "", ("Retry-After", "17"))).RetryAfter);
        Assert.IsNull(FaultClassifier.Classify(FakeDataverse.Fault(FaultCodes.TooManyRequests)).RetryAfter);
    }

    [TestMethod]
    [DataRow(-2147220969)]
    [DataRow(-2147220970)]
    [DataRow(-2147220989)]
    public void Takes_an_unknown_custom_api_for_a_missing_solution(int code) =>
        Assert.AreEqual("MAG-DVE-005", FaultClassifier.Classify(FakeDataverse.Fault(code, "The message mag_ImportOrder does not exist.")).Definition.Code);

    [TestMethod]
    public void Knows_what_went_wrong_with_a_whole_call()
    {
        var cases = new (Exception Exception, string Code)[]
        {
            (new TimeoutException(), "MAG-DVE-002"),
            (new CommunicationException(), "MAG-DVE-002"),
            (new HttpRequestException(), "MAG-DVE-002"),
            (new HttpRequestException("", null, HttpStatusCode.ServiceUnavailable), "MAG-DVE-002"),
            (new IOException(), "MAG-DVE-002"),
            (new OperationCanceledException(), "MAG-DVE-002"),
            (new DataverseConnectionException("x"), "MAG-DVE-002"),
            (new DataverseConnectionException("x", new AuthenticationFailedException("y")), "MAG-DVE-009"),
            (new DataverseOperationException("x", FakeDataverse.Thrown(FakeDataverse.Fault(FaultCodes.TooMuchTime))), "MAG-DVE-001"),
            (new DataverseOperationException("x"), "MAG-DVE-006"),
            (new HttpRequestException("", null, HttpStatusCode.TooManyRequests), "MAG-DVE-001"),
            (new HttpRequestException("", null, HttpStatusCode.Unauthorized), "MAG-DVE-009"),
            (new AuthenticationFailedException("x"), "MAG-DVE-009"),
            (new NotSupportedException(), "MAG-CFG-003"),
            (new InvalidOperationException(Secret), "MAG-DVE-006"),
            (FakeDataverse.Thrown(FakeDataverse.Fault(FaultCodes.TooManyRequests)), "MAG-DVE-001"),
        };
        foreach (var (exception, code) in cases)
        {
            var failure = FaultClassifier.Classify(exception);
            Assert.AreEqual((code, FailureScope.Service), (failure.Definition.Code, failure.Scope), exception.GetType().Name);
            Assert.DoesNotContain(Secret, failure.Detail ?? "");
        }
    }

    [TestMethod]
    public void Knows_when_a_smaller_call_may_pass()
    {
        Assert.IsTrue(FaultClassifier.IsTooLarge(FakeDataverse.Thrown(FakeDataverse.Fault(1, "", ("MaxBatchSize", 1000)))));
        Assert.IsTrue(FaultClassifier.IsTooLarge(new HttpRequestException("", null, HttpStatusCode.RequestEntityTooLarge)));
        Assert.IsTrue(FaultClassifier.IsTooLarge(new CommunicationException("", new QuotaExceededException("x"))));
        Assert.IsFalse(FaultClassifier.IsTooLarge(new CommunicationException()));
        Assert.IsFalse(FaultClassifier.IsTooLarge(FakeDataverse.Thrown(FakeDataverse.Fault(1))));
        Assert.IsFalse(FaultClassifier.IsTooLarge(new TimeoutException()));
    }
}
