using System.Text.Json;
using PowerPlatformMagento.Magento.Http;

namespace PowerPlatformMagento.Magento.Tests.Http;

[TestClass]
public sealed class FailureClassifierTests
{
    public static IEnumerable<object?[]> Failures =>
    [
        [new HttpRequestException(HttpRequestError.NameResolutionError), "MAG-STO-001", "NameResolutionError"],
        [new HttpRequestException(HttpRequestError.SecureConnectionError), "MAG-STO-001", "SecureConnectionError"],
        [new HttpRequestException(HttpRequestError.ResponseEnded), "MAG-STO-001", "connection closed"],
        [new HttpIOException(HttpRequestError.ResponseEnded), "MAG-STO-005", "cut off"],
        [new IOException("reset"), "MAG-STO-005", "cut off"],
        [new JsonException("value 'secret'"), "MAG-STO-005", "not JSON or cut off"],
        [new InvalidDataException(), "MAG-STO-005", "cannot be unpacked"],
        [new AnswerTooLargeException(), "MAG-STO-011", null],
        [new NotSupportedException(), null, null],
        [new OperationCanceledException(), null, null],
    ];

    [TestMethod]
    [DynamicData(nameof(Failures))]
    public void Knows_what_breaks_an_answer(Exception exception, string? code, string? detail)
    {
        var error = FailureClassifier.Classify(exception, timedOut: false);

        Assert.AreEqual(code, error?.Definition.Code);
        Assert.AreEqual(detail, error?.Detail);
    }

    [TestMethod]
    public void Tells_a_time_limit_from_a_cancellation() =>
        Assert.AreEqual("MAG-STO-001", FailureClassifier.Classify(new OperationCanceledException(), timedOut: true)!.Definition.Code);

    [TestMethod]
    public void Keeps_no_cause_that_could_quote_an_answer()
    {
        Assert.IsNull(FailureClassifier.Cause(new JsonException("value 'secret'")));
        Assert.IsNotNull(FailureClassifier.Cause(new HttpRequestException()));
    }
}
