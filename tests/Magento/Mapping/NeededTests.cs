using PowerPlatformMagento.Magento.Mapping;

namespace PowerPlatformMagento.Magento.Tests.Mapping;

[TestClass]
public sealed class NeededTests
{
    [TestMethod]
    [DataRow("1", true)]
    [DataRow("00012", true)]
    [DataRow("12345678901234567890", true)]
    [DataRow("123456789012345678901", false)]
    [DataRow("", false)]
    [DataRow(null, false)]
    [DataRow("1.0", false)]
    [DataRow("-1", false)]
    [DataRow("１", false)]
    [DataRow("1 ", false)]
    public void Ids_are_digits(string? id, bool expected) => Assert.AreEqual(expected, Needed.IsId(id));

    [TestMethod]
    public void Names_the_field_and_never_the_value()
    {
        var broken = Assert.ThrowsExactly<RecordNotReadableException>(() => Needed.Id("anna@example.com", "entity_id"));

        Assert.AreEqual("entity_id", broken.Field);
        Assert.DoesNotContain("anna", broken.ToString());
    }

    [TestMethod]
    [DataRow(null, null)]
    [DataRow("", null)]
    [DataRow("  ", null)]
    [DataRow("0", "0")]
    [DataRow(" a ", " a ")]
    public void Blank_texts_are_none(string? text, string? expected) => Assert.AreEqual(expected, Optional.Text(text));

    [TestMethod]
    [DataRow(null, null)]
    [DataRow("", null)]
    [DataRow("0", null)]
    [DataRow("7", "7")]
    public void Zero_is_no_id(string? id, string? expected) => Assert.AreEqual(expected, Optional.Id(id));
}
