using System.Text;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Packing;

namespace PowerPlatformMagento.Solution.Tests.Packing;

/// <summary>XML has one form in folders and one in packages.</summary>
[TestClass]
public sealed class XmlFormTests
{
    private static readonly XElement Root = XElement.Parse("<a xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><b xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"></b><c /></a>");

    [TestMethod]
    public void Packed_XML_is_bare() =>
        Assert.AreEqual("<a xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n  <b xsi:nil=\"true\"></b>\n  <c />\n</a>", Encoding.UTF8.GetString(XmlForm.Packed(Root)));

    [TestMethod]
    public void Unpacked_XML_has_mark_declaration_and_last_line_end()
    {
        var bytes = XmlForm.Unpacked(Root);

        Assert.IsTrue(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a", Encoding.UTF8.GetString(bytes.AsSpan(3)));
        Assert.EndsWith("</a>\n", Encoding.UTF8.GetString(bytes));
    }

    [TestMethod]
    public void Escaped_text_stays_escaped_text()
    {
        var text = new XElement("QuickForms", "<QuickFormIds><QuickFormId entityname=\"contact\">1</QuickFormId></QuickFormIds>");

        Assert.AreEqual(text.Value, XElement.Parse(Encoding.UTF8.GetString(XmlForm.Packed(text))).Value);
        Assert.Contains("&lt;QuickFormIds&gt;", Encoding.UTF8.GetString(XmlForm.Packed(text)));
    }
}
