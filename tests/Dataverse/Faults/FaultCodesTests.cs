using PowerPlatformMagento.Sandbox.Dataverse.Faults;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Faults;

[TestClass]
public sealed class FaultCodesTests
{
    [TestMethod]
    [DataRow(FaultCodes.RowNotFound, "80040217")]
    [DataRow(FaultCodes.DuplicateRow, "80040237")]
    [DataRow(FaultCodes.DuplicateKey, "80060892")]
    [DataRow(FaultCodes.RowNotFoundByKey, "80060891")]
    [DataRow(FaultCodes.NoSuchColumn, "80041103")]
    [DataRow(FaultCodes.NoSuchTable, "80041102")]
    [DataRow(FaultCodes.InvalidArgument, "80040203")]
    [DataRow(FaultCodes.TextTooLong, "80044331")]
    [DataRow(FaultCodes.NumberOutOfRange, "80044330")]
    [DataRow(FaultCodes.OptionOutOfRange, "8004431A")]
    [DataRow(FaultCodes.DateOutOfRange, "80040239")]
    [DataRow(FaultCodes.InvalidCharacter, "80040278")]
    [DataRow(FaultCodes.InvalidStatus, "80048408")]
    [DataRow(FaultCodes.DeleteRestricted, "80040227")]
    [DataRow(FaultCodes.VersionMismatch, "80060882")]
    [DataRow(FaultCodes.VersionNotProvided, "80060883")]
    [DataRow(FaultCodes.PluginAborted, "80040265")]
    [DataRow(FaultCodes.PluginUnexpected, "80040224")]
    [DataRow(FaultCodes.NoActiveTransaction, "80040251")]
    [DataRow(FaultCodes.DepthTooHigh, "80044182")]
    [DataRow(FaultCodes.PrivilegeDenied, "80040220")]
    [DataRow(FaultCodes.UnexpectedError, "80040216")]
    [DataRow(FaultCodes.SqlTimeout, "80044151")]
    [DataRow(FaultCodes.TooManyRequests, "80072322")]
    [DataRow(FaultCodes.TooMuchExecutionTime, "80072321")]
    [DataRow(FaultCodes.TooManyConcurrentRequests, "80072326")]
    public void The_number_is_that_of_the_documentation(int code, string hexadecimal) =>
        Assert.AreEqual(hexadecimal, code.ToString("X8", System.Globalization.CultureInfo.InvariantCulture));
}
