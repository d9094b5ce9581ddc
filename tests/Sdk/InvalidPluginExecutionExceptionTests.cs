using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sdk.Tests;

[TestClass]
public sealed class InvalidPluginExecutionExceptionTests
{
    [TestMethod]
    public void Carries_the_text_for_the_user_and_its_cause()
    {
        var cause = new InvalidOperationException("inner");

        var exception = new InvalidPluginExecutionException("MAG-ORD-004: the order has no currency.", cause);

        Assert.AreEqual("MAG-ORD-004: the order has no currency.", exception.Message);
        Assert.AreSame(cause, exception.InnerException);
        Assert.AreEqual(OperationStatus.Failed, exception.Status);
        Assert.AreEqual(PluginHttpStatusCode.NotSet, exception.HttpStatus);
    }

    [TestMethod]
    public void Carries_status_code_and_http_status()
    {
        var exception = new InvalidPluginExecutionException(OperationStatus.Canceled, 4711, "no", PluginHttpStatusCode.PreconditionFailed);

        Assert.AreEqual(OperationStatus.Canceled, exception.Status);
        Assert.AreEqual(4711, exception.ErrorCode);
        Assert.AreEqual(412, (int)exception.HttpStatus);
        Assert.AreEqual("no", exception.Message);
    }

    [TestMethod]
    public void Carries_named_details()
    {
        var exception = new InvalidPluginExecutionException("no", new Dictionary<string, string> { ["code"] = "MAG-ORD-004" });

        Assert.AreEqual("MAG-ORD-004", exception.ExceptionDetails["code"]);
    }

    [TestMethod]
    public void Has_no_details_unless_given() =>
        Assert.IsEmpty(new InvalidPluginExecutionException("no").ExceptionDetails);
}
