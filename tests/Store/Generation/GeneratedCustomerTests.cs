using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Generation;

[TestClass]
public sealed class GeneratedCustomerTests
{
    private static readonly GeneratedDocuments Documents = new(new GeneratedStoreOptions { Orders = 1500 });
    private static readonly GeneratedDocuments Commerce = new(new GeneratedStoreOptions { Orders = 1500, Edition = StoreEdition.AdobeCommerce });

    [TestMethod]
    public void Has_the_members_of_recorded_customers_in_their_order()
    {
        using var captured = JsonDocument.Parse(Capture.Read("customers-search.json"));
        var recorded = captured.RootElement.GetProperty("items").EnumerateArray().SelectMany(customer => customer.EnumerateObject().Select(member => member.Name)).Append("middlename").ToHashSet();
        foreach (var customer in All(Documents))
        {
            CollectionAssert.IsSubsetOf(customer.EnumerateObject().Select(member => member.Name).ToArray(), recorded.ToArray());
        }
    }

    [TestMethod]
    public void Points_its_defaults_as_text_to_its_own_addresses()
    {
        foreach (var customer in All(Documents))
        {
            var addresses = customer.GetProperty("addresses").EnumerateArray().ToArray();
            if (addresses.Length == 0)
            {
                Assert.IsFalse(customer.TryGetProperty("default_billing", out _));
                continue;
            }

            foreach (var name in new[] { "default_billing", "default_shipping" })
            {
                Assert.AreEqual(JsonValueKind.String, customer.GetProperty(name).ValueKind);
                var address = addresses.Single(candidate => candidate.GetProperty("id").GetRawText() == customer.GetProperty(name).GetString());
                Assert.IsTrue(address.GetProperty(name).GetBoolean());
                Assert.AreEqual(customer.GetProperty("id").GetInt64(), address.GetProperty("customer_id").GetInt64());
            }
        }
    }

    [TestMethod]
    public void Differs_in_everything_that_may_differ()
    {
        var all = All(Documents).ToArray();

        Assert.HasCount(3, all.Select(customer => customer.GetProperty("website_id").GetInt32()).Distinct());
        Assert.IsTrue(all.Any(customer => customer.GetProperty("addresses").GetArrayLength() == 0));
        Assert.IsTrue(all.Any(customer => customer.GetProperty("addresses").GetArrayLength() == 2));
        Assert.IsTrue(all.Any(customer => customer.TryGetProperty("taxvat", out _)) && all.Any(customer => !customer.TryGetProperty("taxvat", out _)));
        Assert.IsTrue(all.Any(customer => customer.GetProperty("lastname").GetString()!.Any(c => c > 127)), "letters beyond ASCII");
        Assert.IsTrue(all.Any(customer => customer.GetProperty("lastname").GetString()!.Contains('\'')), "apostrophes");
        Assert.IsTrue(all.Any(customer => customer.GetProperty("extension_attributes").GetProperty("is_subscribed").GetBoolean()));
    }

    [TestMethod]
    public void Works_for_a_company_only_as_adobe_commerce()
    {
        Assert.IsFalse(All(Documents).Any(customer => customer.GetProperty("extension_attributes").TryGetProperty("company_attributes", out _)));
        var employed = All(Commerce).Where(customer => customer.GetProperty("extension_attributes").TryGetProperty("company_attributes", out _)).ToArray();

        Assert.IsGreaterThan(10, employed.Length);
        foreach (var customer in employed)
        {
            var id = customer.GetProperty("extension_attributes").GetProperty("company_attributes").GetProperty("company_id").GetInt64();
            using var company = JsonDocument.Parse(Commerce.Find(StoreEntity.Companies, id)!.Value);
            Assert.AreEqual(company.RootElement.GetProperty("vat_tax_id").GetString(), customer.GetProperty("taxvat").GetString());
        }
    }

    [TestMethod]
    public void Returns_as_a_guest_and_sometimes_with_the_email_of_a_customer()
    {
        var guests = Documents.Ids(StoreEntity.Orders).Select(id => JsonDocument.Parse(Documents.Find(StoreEntity.Orders, id)!.Value).RootElement)
            .Where(order => order.GetProperty("customer_is_guest").GetInt32() == 1).Select(order => order.GetProperty("customer_email").GetString()!).ToArray();
        var customers = All(Documents).Select(customer => customer.GetProperty("email").GetString()!).ToHashSet();

        Assert.IsLessThan(guests.Length, guests.Distinct().Count());
        Assert.IsTrue(guests.Any(customers.Contains));
    }

    private static IEnumerable<JsonElement> All(GeneratedDocuments documents) =>
        documents.Ids(StoreEntity.Customers).Select(id => JsonDocument.Parse(documents.Find(StoreEntity.Customers, id)!.Value).RootElement);
}
