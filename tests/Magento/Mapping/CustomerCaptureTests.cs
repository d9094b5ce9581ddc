using System.Text;
using System.Text.Json;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Mapping;

/// <summary>Every captured customer against values written down from the capture.</summary>
[TestClass]
public sealed class CustomerCaptureTests
{
    [TestMethod]
    public void Reads_a_consumer()
    {
        var customer = Read("customer-1.json");

        Assert.AreEqual("1", customer.Source.Id);
        Assert.IsNull(customer.Source.Number);
        Assert.AreEqual(new DateTime(2026, 11, 23, 4, 2, 16, DateTimeKind.Utc), customer.Source.UpdatedAt);
        Assert.AreEqual(customer.Source.UpdatedAt, customer.CreatedAt);
        Assert.AreEqual("anna.mueller@example.com", customer.Email);
        Assert.IsTrue(customer.IsEmailConfirmed);
        Assert.AreEqual("Frau", customer.Prefix);
        Assert.AreEqual("Anna", customer.FirstName);
        Assert.AreEqual("Müller", customer.LastName);
        Assert.AreEqual(2, customer.Gender);
        Assert.AreEqual("1984-05-17", customer.DateOfBirth);
        Assert.AreEqual("1", customer.GroupId);
        Assert.AreEqual("default", customer.StoreView);
        Assert.AreEqual("base", customer.Website);
        Assert.IsFalse(customer.IsSubscribed);
        Assert.IsNull(customer.Company);
        var address = customer.Addresses.Single();
        Assert.AreEqual("1", address.Id);
        Assert.AreEqual("Lindenstraße 12", address.Street.Single());
        Assert.AreEqual("Bayern", address.Region);
        Assert.AreEqual("BAY", address.RegionCode);
        Assert.AreEqual("80331", address.Postcode);
        Assert.AreEqual("München", address.City);
        Assert.AreEqual("DE", address.CountryCode);
        Assert.AreEqual("+49 89 123456", address.Telephone);
        Assert.IsTrue(address.IsDefaultBilling);
        Assert.IsTrue(address.IsDefaultShipping);
    }

    [TestMethod]
    public void Reads_a_business_customer_with_three_addresses()
    {
        var customer = Read("customer-3-b2b-3-addresses.json");

        Assert.AreEqual("DE123456789", customer.TaxId);
        Assert.AreEqual("Bäckerei Groß GmbH & Co. KG", customer.Company!.Name);
        Assert.AreEqual("DE123456789", customer.Company.TaxId);
        CollectionAssert.AreEqual(new[] { "4", "5", "6" }, customer.Addresses.Select(address => address.Id).ToArray());
        CollectionAssert.AreEqual(new[] { true, false, false }, customer.Addresses.Select(address => address.IsDefaultBilling).ToArray());
        CollectionAssert.AreEqual(new[] { "Stuttgart", "Friedrichshafen", "Ulm" }, customer.Addresses.Select(address => address.City).ToArray());
        Assert.AreEqual("Lager", customer.Addresses[1].FirstName);
        Assert.IsNull(customer.Addresses[2].Company);
    }

    [TestMethod]
    public void Reads_a_customer_without_address()
    {
        var customer = Read("customer-6-no-address.json");

        Assert.IsEmpty(customer.Addresses);
        Assert.IsNull(customer.Company);
        Assert.IsNull(customer.Gender);
        Assert.IsNull(customer.DateOfBirth);
    }

    [TestMethod]
    public void Tells_apart_default_billing_and_default_shipping_and_takes_the_company_of_billing_only()
    {
        var customer = Find("customers-search.json", "2");

        Assert.AreEqual("Jörg", customer.FirstName);
        CollectionAssert.AreEqual(new[] { true, false }, customer.Addresses.Select(address => address.IsDefaultBilling).ToArray());
        CollectionAssert.AreEqual(new[] { false, true }, customer.Addresses.Select(address => address.IsDefaultShipping).ToArray());
        CollectionAssert.AreEqual(new[] { "Königsallee 5", "Hinterhaus, 3. OG" }, customer.Addresses[0].Street.ToArray());
        Assert.AreEqual("Strauß & Söhne OHG", customer.Addresses[1].Company);
        Assert.IsNull(customer.Company);
    }

    [TestMethod]
    public void Reads_a_customer_of_another_website_without_region()
    {
        var customer = Find("customers-search-page2.json", "10");

        Assert.AreEqual("outlet", customer.Website);
        Assert.AreEqual("outlet_at", customer.StoreView);
        Assert.AreEqual("Österreicher", customer.LastName);
        Assert.IsNull(customer.Addresses.Single().Region);
        Assert.IsNull(customer.Addresses.Single().RegionCode);
    }

    [TestMethod]
    [DataRow("customer-1.json", "1", "Anna Müller", 1)]
    [DataRow("customer-7-after.json", "7", "Ole Jensen", 1)]
    [DataRow("customer-9-after.json", "9", "Xaver Y", 0)]
    [DataRow("customer-post.json", "13", "Neu Vier", 0)]
    [DataRow("customer-put-full.json", "1", "Anna Müller-Ünal", 1)]
    [DataRow("customer-put-without-addresses.json", "7", "Ole Jensen", 1)]
    [DataRow("customer-put-empty-addresses.json", "9", "Xaver Y", 0)]
    public void Reads_every_captured_customer(string file, string id, string name, int addresses)
    {
        var customer = Read(file);

        Assert.AreEqual(id, customer.Source.Id);
        Assert.AreEqual(name, $"{customer.FirstName} {customer.LastName}");
        Assert.HasCount(addresses, customer.Addresses);
    }

    [TestMethod]
    [DataRow("customers-search.json", "1 2 3 4 5")]
    [DataRow("customers-search-page2.json", "6 7 8 9 10")]
    [DataRow("customers-search-updated.json", "1 2")]
    public void Reads_every_listed_customer(string file, string ids)
    {
        var read = Capture.Items(file).Select(Map).Select(customer => customer.Source.Id);

        CollectionAssert.AreEqual(ids.Split(' '), read.ToArray());
    }

    private static Customer Read(string file) => Map(Capture.Json(file));

    private static Customer Find(string file, string id) => Capture.Items(file).Select(Map).Single(customer => customer.Source.Id == id);

    private static Customer Map(System.Text.Json.Nodes.JsonObject json) =>
        CustomerMapper.Map(JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(json.ToJsonString()), WireJson.Default.CustomerWire)!, Context.Main);
}
