using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Customers;

[TestClass]
public sealed class CustomerAddressTests
{
    private static readonly Address Billing = TestMessages.Address("1") with { IsDefaultBilling = true };
    private static readonly Address Shipping = TestMessages.Address("2") with { Street = ["Lagerweg 9", "Tor 3", "Halle B", "Rampe 1"], IsDefaultShipping = true };
    private static readonly Address Third = TestMessages.Address("3") with { Street = ["Ferienweg 1"], City = "Sylt", Company = "Haus Meer", TaxId = "DE1" };
    private readonly TestStore _store = new();

    private IReadOnlyList<Entity> Further => [.. _store.Rows("customeraddress").Where(row => row.Text(CustomerAddressTable.ExternalKey) is not null)];

    [TestMethod]
    public void Puts_each_place_where_it_belongs()
    {
        Import(0, Billing, Shipping, Third);

        var contact = _store.Single("contact");
        Assert.AreEqual("Hauptstr. 5", contact.Text("address1_line1"));
        Assert.AreEqual("Anna Müller", contact.Text("address1_name"));
        Assert.AreEqual("Bayern", contact.Text("address1_stateorprovince"));
        Assert.AreEqual("Lagerweg 9", contact.Text("address2_line1"));
        Assert.AreEqual("Tor 3", contact.Text("address2_line2"));
        Assert.AreEqual("Halle B, Rampe 1", contact.Text("address2_line3"));

        var row = Further.Single();
        Assert.AreEqual("main-address-3", row.Text(CustomerAddressTable.ExternalKey));
        Assert.AreEqual("Haus Meer", row.Text(CustomerAddressTable.AddressName));
        Assert.AreEqual("Anna Müller", row.Text(CustomerAddressTable.PrimaryContactName));
        Assert.AreEqual("DE1", row.Text(CustomerAddressTable.TaxId));
        Assert.AreEqual(contact.Id, row.Link(CustomerAddressTable.Parent));
    }

    [TestMethod]
    public void Keeps_one_row_for_a_place_typed_three_times()
    {
        Import(0, Billing, Third, Third with { Id = "4", Street = ["FERIENWEG  1"] }, Third with { Id = "5", FirstName = "Bert" }, TestMessages.Address("6") with { Street = ["Hauptstraße 5"] });

        Assert.HasCount(1, Further);
    }

    [TestMethod]
    public void Changes_a_row_together_with_the_contact()
    {
        Import(0, Billing, Third);

        Import(1, Billing, Third with { Telephone = "999" });

        Assert.AreEqual("999", Further.Single().Text(CustomerAddressTable.Telephone));
        Assert.HasCount(7, _store.Requests);
    }

    [TestMethod]
    public void Adds_a_row_for_an_address_that_comes_later()
    {
        Import(0, Billing);

        Import(1, Billing, Third);

        Assert.AreEqual("main-address-3", Further.Single().Text(CustomerAddressTable.ExternalKey));
    }

    [TestMethod]
    public void Removes_the_row_of_an_address_that_was_removed_in_the_store()
    {
        Import(0, Billing, Third);

        Import(1, Billing);

        Assert.IsEmpty(Further);
    }

    [TestMethod]
    public void Never_touches_an_address_of_somebody_else()
    {
        var result = Import(0, Billing, Third);
        _store.Add("customeraddress", ("parentid", new EntityReference("contact", result.Id!.Value)), ("name", "Typed by hand"), ("line1", "Ferienweg 1"));
        _store.Add("customeraddress", ("parentid", new EntityReference("contact", result.Id!.Value)), ("name", "Other store"), ("mag_externalkey", "outlet-address-9"));

        Import(1, Billing);

        Assert.AreEqual("outlet-address-9", Further.Single().Text(CustomerAddressTable.ExternalKey));
        Assert.IsTrue(_store.Rows("customeraddress").Any(row => row.Text("name") == "Typed by hand"));
    }

    [TestMethod]
    public void Moves_a_further_address_into_the_contact_when_it_becomes_the_default()
    {
        Import(0, Billing, Third);

        Import(1, Billing with { IsDefaultBilling = false }, Third with { IsDefaultBilling = true });

        Assert.AreEqual("Ferienweg 1", _store.Single("contact").Text("address1_line1"));
        Assert.AreEqual("main-address-1", Further.Single().Text(CustomerAddressTable.ExternalKey));
    }

    [TestMethod]
    public void Empties_the_second_address_when_both_defaults_become_one_place()
    {
        Import(0, Billing, Shipping);

        Import(1, Billing with { IsDefaultShipping = true });

        Assert.IsNull(_store.Single("contact").Text("address2_line1"));
    }

    [TestMethod]
    public void Replaces_an_address_as_a_whole()
    {
        Import(0, Billing with { Street = ["Hauptstr. 5", "Hinterhaus"], Fax = "1" });

        Import(1, Billing);

        Assert.IsNull(_store.Single("contact").Text("address1_line2"));
        Assert.IsNull(_store.Single("contact").Text("address1_fax"));
    }

    [TestMethod]
    public void Cuts_what_does_not_fit_and_imports_the_customer()
    {
        Import(0, Billing with { City = new string('c', 500), Postcode = new string('9', 100), Street = [new string('s', 5000)], Company = new string('n', 5000) });

        var contact = _store.Single("contact");
        Assert.AreEqual(80, contact.Text("address1_city")!.Length);
        Assert.EndsWith("…", contact.Text("address1_line1"));
    }

    [TestMethod]
    public void Takes_its_rows_along_when_a_person_chooses_another_contact()
    {
        Import(0, Billing, Third);
        var right = _store.Add("contact", ("lastname", "Right"));
        _store.Change("mag_identity", _store.Get("mag_identity", "main-customer-5").Id, ("mag_contactid", new EntityReference("contact", right)), ("mag_reviewstatus", new OptionSetValue((int)ReviewStatus.Confirmed)));

        Import(1, Billing, Third with { Telephone = "1" });

        Assert.AreEqual(right, Further.Single().Link(CustomerAddressTable.Parent));
    }

    private ImportResult Import(int revision, params Address[] addresses) =>
        _store.Import(TestMessages.Customer(revision: revision) with { Addresses = addresses });
}
