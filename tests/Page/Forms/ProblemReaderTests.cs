using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class ProblemReaderTests
{
    [TestMethod]
    public void An_error_of_ours_is_code_text_and_hint() => Assert.AreEqual(
        new Problem("MAG-DSK-003", "An ignored issue needs a note.", "Write why it can be ignored."),
        Of(FaultCodes.PluginAborted, "MAG-DSK-003: An ignored issue needs a note. Write why it can be ignored."));

    [TestMethod]
    public void The_detail_belongs_to_the_text() => Assert.AreEqual(
        new Problem("MAG-ORD-004", "A value is longer than its column. (field mag_order.mag_taxid)", "Shorten it in the store and resubmit."),
        Of(FaultCodes.PluginAborted, "MAG-ORD-004: A value is longer than its column. (field mag_order.mag_taxid) Shorten it in the store and resubmit."));

    [TestMethod]
    public void A_text_without_hint_is_whole() =>
        Assert.AreEqual(new Problem("MAG-DSK-001", "This is not possible.", string.Empty), Of(FaultCodes.PluginAborted, "MAG-DSK-001: This is not possible."));

    [TestMethod]
    public void An_error_of_the_platform_has_its_number_and_our_advice()
    {
        var problem = Of(FaultCodes.PrivilegeDenied, "Principal user is missing prvWritemag_Order privilege.");

        Assert.AreEqual("0x80040220", problem.Code);
        Assert.AreEqual("Principal user is missing prvWritemag_Order privilege.", problem.Text);
        StringAssert.Contains(problem.Hint, "administrator");
    }

    [TestMethod]
    public void A_fault_without_words_still_says_something() => Assert.AreEqual("Dataverse refused the request.", Of(1, string.Empty).Text);

    [TestMethod]
    public void Faults_of_the_line_are_told_apart()
    {
        Assert.AreEqual("Timeout", ProblemReader.Of(new TimeoutException()).Code);
        Assert.AreEqual("Connection", ProblemReader.Of(new CommunicationException()).Code);
    }

    [TestMethod]
    public void A_fault_of_the_page_itself_is_not_dressed_up_as_one_of_Dataverse()
    {
        Assert.IsFalse(ProblemReader.IsFailedCall(new InvalidOperationException()));
        Assert.IsTrue(ProblemReader.IsFailedCall(Fault(1, "x")));
        Assert.IsTrue(ProblemReader.IsFault(Fault(7, "x"), 7));
        Assert.IsFalse(ProblemReader.IsFault(Fault(7, "x"), 8));
    }

    private static Problem Of(int code, string message) => ProblemReader.Of(Fault(code, message));

    private static FaultException<OrganizationServiceFault> Fault(int code, string message) =>
        new(new OrganizationServiceFault { ErrorCode = code, Message = message }, new FaultReason(message));
}
