using System.Text;
using CsCheck;
using PowerPlatformMagento.App.Operations;

namespace PowerPlatformMagento.App.Tests.Operations;

[TestClass]
public sealed class SkipTokenTests
{
    [TestMethod]
    public void A_token_gives_its_id_back() =>
        Gen.UInt.Sample(id => SkipToken.Read(SkipToken.After($"{id}")) == $"{id}");

    [TestMethod]
    [DataRow("!")]
    [DataRow("MTIz")]
    [DataRow("Mi4xMg")]
    [DataRow("MS4")]
    [DataRow("MS4xMjM0NTY3ODkwMTI")]
    public void What_was_not_made_here_is_refused(string token) =>
        Assert.AreEqual("MAG-OPR-007", Assert.ThrowsExactly<OperationException>(() => SkipToken.Read(token)).Definition.Code);

    [TestMethod]
    public void No_text_whatever_breaks_the_reader() => Gen.String.Sample(text =>
    {
        try
        {
            return SkipToken.Read(text).All(char.IsAsciiDigit);
        }
        catch (OperationException)
        {
            return true;
        }
    });

    [TestMethod]
    public void A_token_never_smuggles_a_condition() =>
        Assert.ThrowsExactly<OperationException>(() => SkipToken.Read(System.Buffers.Text.Base64Url.EncodeToString(Encoding.ASCII.GetBytes("1.1 or 1=1"))));
}
