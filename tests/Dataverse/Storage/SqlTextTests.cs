using CsCheck;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Storage;

[TestClass]
public sealed class SqlTextTests
{
    [TestMethod]
    [DataRow("abc", "ABC")]
    [DataRow("abc  ", "abc")]
    [DataRow("é", "E")]
    [DataRow("Ångström", "angstrom")]
    [DataRow("Łódź", "łodz")]
    [DataRow("ß", "ss")]
    [DataRow("Œuvre", "oeuvre")]
    [DataRow("ČŘŽ", "crz")]
    public void Takes_these_for_the_same(string left, string right) => Assert.AreEqual(SqlText.Fold(right), SqlText.Fold(left));

    [TestMethod]
    [DataRow("abc", " abc")]
    [DataRow("abc", "ab c")]
    [DataRow("a-b", "ab")]
    [DataRow("山", "川")]
    public void Takes_these_for_different(string left, string right) => Assert.AreNotEqual(SqlText.Fold(right), SqlText.Fold(left));

    [TestMethod]
    public void Folding_twice_changes_nothing() =>
        Gen.String.Sample(text => SqlText.Fold(SqlText.Fold(text)) == SqlText.Fold(text));

    [TestMethod]
    public void Case_and_trailing_blanks_never_matter() =>
        Gen.String[Gen.Char["abcXYZ019-äÖñé "], 0, 20].Sample(text =>
            SqlText.Fold(text.ToUpperInvariant() + " ") == SqlText.Fold(text.ToLowerInvariant()));
}
