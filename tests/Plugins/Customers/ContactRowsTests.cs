using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Addresses;
using PowerPlatformMagento.Plugins.Corrections;
using PowerPlatformMagento.Plugins.Customers;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Customers;

[TestClass]
public sealed class ContactRowsTests
{
    private static readonly FieldRules Orders = FieldRules.ForOrders(NoCorrections.Instance);

    [TestMethod]
    public void Holds_only_what_the_message_carries()
    {
        var row = Registered(TestMessages.Customer() with { FirstName = null, Addresses = [] });

        Assert.AreEqual("emailaddress1,lastname,mag_trust", string.Join(",", row.Attributes.Keys.Order(StringComparer.Ordinal)));
    }

    [TestMethod]
    public void Holds_an_address_with_all_its_columns()
    {
        var row = Registered(TestMessages.Customer() with { Addresses = [TestMessages.Address("1") with { IsDefaultBilling = true }] });

        Assert.IsTrue(AddressColumns.First.All.All(row.Contains));
        Assert.IsNull(row["address1_line2"]);
        Assert.IsFalse(AddressColumns.Second.All.Any(row.Contains));
    }

    [TestMethod]
    [DataRow(1, 1)]
    [DataRow(2, 2)]
    [DataRow(3, null)]
    [DataRow(0, null)]
    [DataRow(null, null)]
    public void Knows_two_genders(int? gender, int? expected) =>
        Assert.AreEqual(expected, Registered(TestMessages.Customer() with { Gender = gender }).Choice(ContactTable.Gender));

    [TestMethod]
    [DataRow("1980-02-29", "1980-02-29")]
    [DataRow("1981-02-29", null)]
    [DataRow("0000-00-00", null)]
    [DataRow("0001-01-01", null)]
    [DataRow("29.02.1980", null)]
    [DataRow("", null)]
    public void Takes_a_date_of_birth_that_is_one(string text, string? expected) => Assert.AreEqual(
        expected,
        Registered(TestMessages.Customer() with { DateOfBirth = text }).GetAttributeValue<DateTime?>(ContactTable.BirthDate)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [TestMethod]
    public void Takes_the_telephone_of_the_billing_address_first()
    {
        var customer = TestMessages.Customer() with
        {
            Addresses =
            [
                TestMessages.Address("1") with { Telephone = "1" },
                TestMessages.Address("2") with { Telephone = "2", Street = ["Weg 2"], IsDefaultShipping = true },
                TestMessages.Address("3") with { Telephone = "3", Street = ["Weg 3"], IsDefaultBilling = true },
            ],
        };

        Assert.AreEqual("3", Registered(customer).Text(ContactTable.Telephone));
    }

    [TestMethod]
    [DataRow(true, "Registered")]
    [DataRow(false, "Unconfirmed")]
    public void Says_how_far_the_customer_is_trusted(bool isConfirmed, string expected) =>
        Assert.AreEqual(expected, Registered(TestMessages.Customer() with { IsEmailConfirmed = isConfirmed }).Choice<IdentityTrust>(ContactTable.Trust).ToString());

    [TestMethod]
    public void Cuts_names_that_do_not_fit()
    {
        var row = Registered(TestMessages.Customer() with { FirstName = new string('ä', 60), Suffix = "Dipl.-Ing. (FH)" });

        Assert.AreEqual(new string('ä', 49) + "…", row.Text(ContactTable.FirstName));
        Assert.AreEqual("Dipl.-Ing…", row.Text(ContactTable.Suffix));
    }

    [TestMethod]
    public void Takes_a_guest_with_both_addresses_from_the_order()
    {
        var row = ContactRows.FromOrder(TestMessages.GuestOrder(), isGuest: true, Orders);

        Assert.AreEqual("Gast", row.Text(ContactTable.LastName));
        Assert.AreEqual("Hauptstr. 5", row.Text(AddressColumns.First.Line1));
        Assert.AreEqual("Lagerweg 9", row.Text(AddressColumns.Second.Line1));
        Assert.AreEqual("+49 89 1", row.Text(ContactTable.Telephone));
    }

    [TestMethod]
    public void Takes_only_name_and_address_of_a_registered_buyer_from_the_order() => Assert.AreEqual(
        "emailaddress1,firstname,lastname,mag_trust",
        string.Join(",", ContactRows.FromOrder(TestMessages.Order(), isGuest: false, Orders).Attributes.Keys.Order(StringComparer.Ordinal)));

    [TestMethod]
    public void Takes_the_name_of_a_guest_from_the_billing_address_when_the_order_has_none()
    {
        var row = ContactRows.FromOrder(TestMessages.GuestOrder() with { FirstName = null, LastName = null }, isGuest: true, Orders);

        Assert.AreEqual("Müller", row.Text(ContactTable.LastName));
    }

    private static Entity Registered(Customer customer) => ContactRows.Registered(customer, AddressPlan.For(customer.Addresses), FieldRules.ForCustomers(NoCorrections.Instance));
}
