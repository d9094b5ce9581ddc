namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>Names of privileges are taken apart.</summary>
[TestClass]
public sealed class PrivilegeTests
{
    [TestMethod]
    [DataRow("prvReadmag_Order", "Read", "mag_Order")]
    [DataRow("prvAppendmag_Order", "Append", "mag_Order")]
    [DataRow("prvAppendTomag_Order", "AppendTo", "mag_Order")]
    [DataRow("prvAppendTo", "Append", "To")]
    [DataRow("prvWriteContact", "Write", "Contact")]
    public void Verb_and_table_are_told_apart(string name, string verb, string table) =>
        Assert.AreEqual(new Privilege(verb, table), Privilege.Parse(name));

    [TestMethod]
    [DataRow("")]
    [DataRow("prv")]
    [DataRow("prvRead")]
    [DataRow("prvreadmag_Order")]
    [DataRow("Readmag_Order")]
    [DataRow("PRVReadmag_Order")]
    public void Other_texts_are_no_privileges(string name) => Assert.IsNull(Privilege.Parse(name));
}
