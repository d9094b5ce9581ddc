using CsCheck;
using PowerPlatformMagento.Plugins.Corrections;

namespace PowerPlatformMagento.Plugins.Tests.Corrections;

[TestClass]
public sealed class CorrectionListTests
{
    [TestMethod]
    [DataRow(null)]
    [DataRow("")]
    [DataRow("   ")]
    [DataRow("null")]
    [DataRow("no json")]
    [DataRow("{}")]
    [DataRow("""[{"field":"a.b"}]""")]
    [DataRow("<html></html>")]
    public void Counts_what_is_no_list_as_no_correction(string? json) => Assert.IsNull(CorrectionList.Read(json).Find("a.b"));

    [TestMethod]
    public void Is_kept_as_readable_JSON() => Assert.AreEqual(
        """[{"field":"mag_order.mag_taxid","value":"DE1"},{"field":"mag_orderline.mag_sku@17","value":"MUG"}]""",
        CorrectionList.Read(null).With("mag_order.mag_taxid", "DE1").With("mag_orderline.mag_sku@17", "MUG").Write());

    [TestMethod]
    public void Holds_one_value_a_field()
    {
        var list = CorrectionList.Read(CorrectionList.Read(null).With("a.b", "1").With("a.c", "2").With("a.b", "3").Write());

        Assert.AreEqual("3", list.Find("a.b"));
        Assert.AreEqual("2", list.Find("a.c"));
        Assert.IsNull(list.Find("a.d"));
        Assert.IsNull(list.Find("A.B"));
    }

    [TestMethod]
    public void Gives_back_every_text() =>
        Gen.Char.Where(letter => !char.IsSurrogate(letter)).Array[1, 100].Select(letters => new string(letters))
            .Sample(value => CorrectionList.Read(CorrectionList.Read(null).With("a.b", value).Write()).Find("a.b") == value);
}
