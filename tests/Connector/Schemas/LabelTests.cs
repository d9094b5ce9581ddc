using PowerPlatformMagento.Connector.Definition.Schemas;

namespace PowerPlatformMagento.Connector.Definition.Tests.Schemas;

/// <summary>Labels are what people would write.</summary>
[TestClass]
public sealed class LabelTests
{
    [TestMethod]
    [DataRow("sku", "SKU")]
    [DataRow("customerGroupId", "Customer Group ID")]
    [DataRow("dateOfBirth", "Date of Birth")]
    [DataRow("callbackUrl", "Callback URL")]
    [DataRow("priceInclTax", "Price Including Tax")]
    [DataRow("ERPNumber", "ERP Number")]
    [DataRow("isVirtual", "Is Virtual")]
    [DataRow("in_progress", "In Progress")]
    [DataRow("of", "Of")]
    [DataRow("AlreadyDone", "Already Done")]
    [DataRow("skus", "SKUs")]
    [DataRow("line2", "Line 2")]
    public void A_name_becomes_words(string name, string label)
    {
        Assert.AreEqual(label, Labels.Of(name));
        Assert.IsTrue(Labels.IsTitleCase(label));
    }

    [TestMethod]
    [DataRow("Store view", false)]
    [DataRow("Store View ID", true)]
    [DataRow("Date of Birth", true)]
    [DataRow("of Birth", false)]
    [DataRow("", false)]
    public void Title_case_is_told_from_other_cases(string label, bool expected) => Assert.AreEqual(expected, Labels.IsTitleCase(label));

    [TestMethod]
    [DataRow("Order", "Orders")]
    [DataRow("Company", "Companies")]
    [DataRow("Address", "Addresses")]
    [DataRow("Box", "Boxes")]
    public void More_than_one(string label, string plural) => Assert.AreEqual(plural, Labels.Plural(label));
}
