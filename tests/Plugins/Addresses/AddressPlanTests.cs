using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Addresses;

namespace PowerPlatformMagento.Plugins.Tests.Addresses;

[TestClass]
public sealed class AddressPlanTests
{
    [TestMethod]
    public void Puts_the_default_billing_address_first_and_another_shipping_place_second()
    {
        var plan = AddressPlan.For([Place("1", "A-Weg 1"), Place("2", "B-Weg 2") with { IsDefaultShipping = true }, Place("3", "C-Weg 3") with { IsDefaultBilling = true }]);

        Assert.AreEqual("3", plan.Billing?.Id);
        Assert.AreEqual("2", plan.Shipping?.Id);
        Assert.AreEqual("1", string.Join(",", plan.Further.Select(address => address.Id)));
    }

    [TestMethod]
    public void Has_no_second_address_when_both_defaults_are_one_place()
    {
        var plan = AddressPlan.For([Place("1", "A-Weg 1") with { IsDefaultBilling = true }, Place("2", "a-weg 1.") with { IsDefaultShipping = true }]);

        Assert.IsNull(plan.Shipping);
        Assert.IsTrue(plan.SharesPlace);
        Assert.IsEmpty(plan.Further);
    }

    [TestMethod]
    public void Has_no_second_address_when_one_address_is_both_defaults()
    {
        var plan = AddressPlan.For([Place("1", "A-Weg 1") with { IsDefaultBilling = true, IsDefaultShipping = true }]);

        Assert.IsNull(plan.Shipping);
        Assert.IsTrue(plan.SharesPlace);
    }

    [TestMethod]
    public void Keeps_one_row_for_a_place_that_is_in_the_book_three_times()
    {
        var plan = AddressPlan.For([Place("1", "A-Straße 1"), Place("2", "A-Str. 1"), Place("3", "a str 1")]);

        Assert.AreEqual("1", string.Join(",", plan.Further.Select(address => address.Id)));
    }

    [TestMethod]
    public void Makes_no_row_for_a_place_that_is_the_billing_address()
    {
        var plan = AddressPlan.For([Place("1", "A-Weg 1") with { IsDefaultBilling = true }, Place("2", "A-Weg 1")]);

        Assert.IsEmpty(plan.Further);
    }

    [TestMethod]
    public void Makes_no_row_for_an_address_without_id() =>
        Assert.IsEmpty(AddressPlan.For([Place(null, "A-Weg 1")]).Further);

    [TestMethod]
    public void Leaves_both_addresses_alone_when_there_is_no_default()
    {
        var plan = AddressPlan.For([Place("1", "A-Weg 1")]);

        Assert.IsNull(plan.Billing);
        Assert.IsNull(plan.Shipping);
        Assert.IsFalse(plan.SharesPlace);
    }

    private static Address Place(string? id, string street) => new() { Id = id, Street = [street], City = "Ulm", Postcode = "89073", CountryCode = "DE" };
}
