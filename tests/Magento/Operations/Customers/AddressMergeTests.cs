using System.Text.Json.Nodes;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Operations.Customers;
using PowerPlatformMagento.Magento.Tests.Support;
using PowerPlatformMagento.Operations.Customers;

namespace PowerPlatformMagento.Magento.Tests.Operations.Customers;

[TestClass]
public sealed class AddressMergeTests
{
    private static readonly Region Bavaria = new("81", "BAY", "Bayern");

    [TestMethod]
    public void Only_what_is_given_changes()
    {
        var address = First("customer-3-b2b-3-addresses.json");
        var before = address.Json.DeepClone().AsObject();

        Assert.IsTrue(AddressMerge.Apply(address, new AddressRequest { City = "Ulm", Street = ["Tor 3", "Hof"] }, null));

        Assert.AreEqual("Ulm", (string)address.Json["city"]!);
        Assert.AreEqual("""["Tor 3","Hof"]""", address.Json["street"]!.ToJsonString());
        foreach (var (name, value) in before.Where(member => member.Key is not ("city" or "street")))
        {
            Assert.IsTrue(JsonNode.DeepEquals(value, address.Json[name]), name);
        }
    }

    [TestMethod]
    public void The_same_once_more_changes_nothing()
    {
        var address = First("customer-1.json");

        Assert.IsFalse(AddressMerge.Apply(address, new AddressRequest { City = "München", CountryCode = "de", Street = ["Lindenstraße 12"], Company = "" }, Bavaria));
    }

    [TestMethod]
    public void A_region_is_written_as_Magento_reads_it()
    {
        var address = First("customer-3-b2b-3-addresses.json");

        Assert.IsTrue(AddressMerge.Apply(address, new AddressRequest(), Bavaria));

        Assert.AreEqual("""{"region_code":"BAY","region":"Bayern","region_id":81}""", address.Json["region"]!.ToJsonString());
        Assert.AreEqual("81", address.Json["region_id"]!.ToJsonString());
    }

    [TestMethod]
    public void Another_country_leaves_the_region_behind_unless_one_is_given()
    {
        var (bare, given) = (First("customer-1.json"), First("customer-1.json"));

        AddressMerge.Apply(bare, new AddressRequest { CountryCode = "AT" }, null);
        AddressMerge.Apply(given, new AddressRequest { CountryCode = "AT" }, new Region("95", "WI", "Wien"));

        Assert.AreEqual("0", bare.Json["region_id"]!.ToJsonString());
        Assert.AreEqual("95", given.Json["region_id"]!.ToJsonString());
    }

    [TestMethod]
    public void Addresses_are_the_same_whatever_they_are_used_for_and_however_blanks_stand()
    {
        var (one, other) = (First("customer-1.json"), First("customer-1.json"));
        foreach (var name in new[] { "id", "customer_id", "default_billing", "default_shipping" })
        {
            other.Json.Remove(name);
        }

        other.Json["city"] = " München ";
        other.Json["company"] = "";
        other.Json["fax"] = null;

        Assert.IsTrue(AddressMerge.IsSame(one, other));
    }

    [TestMethod]
    [DataRow("city")]
    [DataRow("postcode")]
    [DataRow("firstname")]
    [DataRow("company")]
    [DataRow("vat_id")]
    [DataRow("telephone")]
    public void One_different_field_makes_another_address(string name)
    {
        var (one, other) = (First("customer-1.json"), First("customer-1.json"));
        other.Json[name] = "other";

        Assert.IsFalse(AddressMerge.IsSame(one, other));
    }

    [TestMethod]
    public void Another_street_or_region_makes_another_address()
    {
        var (one, street, region) = (First("customer-1.json"), First("customer-1.json"), First("customer-1.json"));
        street.Json["street"] = new JsonArray("Lindenstraße 12", "Hof");
        AddressMerge.Apply(region, new AddressRequest(), new Region("80", "BAW", "Baden-Württemberg"));

        Assert.IsFalse(AddressMerge.IsSame(one, street));
        Assert.IsFalse(AddressMerge.IsSame(one, region));
    }

    [TestMethod]
    public void A_new_default_address_takes_the_part_of_the_old_one()
    {
        var customer = new RawRecord(Capture.Json("customer-3-b2b-3-addresses.json"));
        var addresses = customer.Objects("addresses").ToList();

        Assert.IsTrue(AddressMerge.SetDefault(customer, addresses[1], "default_billing", true));

        Assert.AreEqual("5", customer.Text("default_billing"));
        Assert.AreEqual("4", customer.Text("default_shipping"));
        Assert.IsFalse(addresses[0].Flag("default_billing"));
        Assert.IsTrue(addresses[0].Flag("default_shipping"));
        Assert.IsFalse(AddressMerge.SetDefault(customer, addresses[1], "default_billing", true), "it is already");
        Assert.IsFalse(AddressMerge.SetDefault(customer, addresses[2], "default_billing", null), "nothing is asked");
        Assert.IsTrue(AddressMerge.SetDefault(customer, addresses[1], "default_billing", false));
        Assert.IsNull(customer.Text("default_billing"));
    }

    [TestMethod]
    public void A_new_address_takes_the_name_of_the_customer()
    {
        var customer = new RawRecord(Capture.Json("customer-1.json"));

        var address = AddressMerge.Create(customer, new AddressRequest { Street = ["Graben 1"], City = "Wien", CountryCode = "at" }, null);

        Assert.AreEqual("Anna AT", $"{address.Text("firstname")} {address.Text("country_id")}");
        Assert.IsNull(address.Text("id"));
    }

    private static RawRecord First(string file) => new RawRecord(Capture.Json(file)).Objects("addresses").First();
}
