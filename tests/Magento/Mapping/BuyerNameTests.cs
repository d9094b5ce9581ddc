using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Tests.Mapping;

[TestClass]
public sealed class BuyerNameTests
{
    private static readonly AddressWire Billing = new() { Prefix = "Dr.", Firstname = "Eva", Middlename = "M.", Lastname = "Muster", Suffix = "jun." };

    [TestMethod]
    [DataRow("Ada", "Lovelace", "Ada", "Lovelace")]
    [DataRow("Ada", null, "Ada", null)]
    [DataRow(null, "Lovelace", null, "Lovelace")]
    [DataRow(null, null, "Eva", "Muster")]
    [DataRow("", " ", "Eva", "Muster")]
    public void Prefers_the_name_of_the_account(string? first, string? last, string? expectedFirst, string? expectedLast)
    {
        var name = BuyerName.Of(new OrderWire { CustomerFirstname = first, CustomerLastname = last, BillingAddress = Billing });

        Assert.AreEqual((expectedFirst, expectedLast), (name.FirstName, name.LastName));
    }

    [TestMethod]
    public void Never_mixes_two_names()
    {
        var name = BuyerName.Of(new OrderWire { CustomerFirstname = "Ada", BillingAddress = Billing });

        Assert.IsNull(name.Prefix);
        Assert.IsNull(name.Suffix);
    }

    [TestMethod]
    public void Has_none_where_there_is_none() => Assert.AreEqual(default, BuyerName.Of(new OrderWire()));
}
