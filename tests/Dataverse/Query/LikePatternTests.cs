using PowerPlatformMagento.Sandbox.Dataverse.Query;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Query;

[TestClass]
public sealed class LikePatternTests
{
    [TestMethod]
    [DataRow("ABC", "ABC", true)]
    [DataRow("ABC", "AB", false)]
    [DataRow("ABC", "A%", true)]
    [DataRow("ABC", "%C", true)]
    [DataRow("ABC", "%B%", true)]
    [DataRow("ABC", "%D%", false)]
    [DataRow("ABC", "A_C", true)]
    [DataRow("ABC", "____", false)]
    [DataRow("", "", true)]
    [DataRow("", "%", true)]
    [DataRow("", "_", false)]
    [DataRow("A%C", "A[%]C", true)]
    [DataRow("ABC", "A[%]C", false)]
    [DataRow("A5C", "A[0-9]C", true)]
    [DataRow("ABC", "A[0-9]C", false)]
    [DataRow("ABC", "A[^0-9]C", true)]
    [DataRow("ABC", "A[XYB]C", true)]
    [DataRow("A[C", "A[C", true)]
    [DataRow("AAAB", "%AB", true)]
    [DataRow("ABAB", "AB%AB", true)]
    [DataRow("AB", "AB%AB", false)]
    public void Matches_as_sql_does(string text, string pattern, bool expected) =>
        Assert.AreEqual(expected, LikePattern.IsMatch(text, pattern));
}
