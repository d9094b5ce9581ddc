using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Mapping;

[TestClass]
public sealed class CustomerMapperTests
{
    [TestMethod]
    [DataRow(null, true)]
    [DataRow("", true)]
    [DataRow("a1b2c3d4", false)]
    public void Knows_whether_the_address_is_confirmed(string? confirmation, bool expected)
    {
        Assert.AreEqual(expected, Map(json => json["confirmation"] = confirmation).IsEmailConfirmed);
    }

    [TestMethod]
    [DataRow("email")]
    [DataRow("id")]
    [DataRow("created_at")]
    public void Refuses_a_customer_without_what_is_needed(string field)
    {
        var broken = Assert.ThrowsExactly<RecordNotReadableException>(() => Map(json => json.Remove(field)));

        Assert.AreEqual(field, broken.Field);
    }

    [TestMethod]
    [DataRow("\"Bayern\"", "Bayern", null)]
    [DataRow("null", null, null)]
    [DataRow("[]", null, null)]
    [DataRow("""{"region":"Bayern","region_code":"BAY","region_id":"81"}""", "Bayern", "BAY")]
    [DataRow("""{"region":null,"region_code":null,"region_id":0,"extension_attributes":{"a":[1]}}""", null, null)]
    public void Takes_regions_of_every_shape(string region, string? name, string? code)
    {
        var address = Map(json => json["addresses"]![0]!["region"] = JsonNode.Parse(region)).Addresses.Single();

        Assert.AreEqual(name, address.Region);
        Assert.AreEqual(code, address.RegionCode);
    }

    [TestMethod]
    [DataRow("""["a","b"]""", "a|b")]
    [DataRow("""["a",null,"",7]""", "a|7")]
    [DataRow("\"a\\nb\"", "a|b")]
    [DataRow("null", "")]
    [DataRow("[]", "")]
    public void Takes_streets_of_every_shape(string street, string expected)
    {
        var address = Map(json => json["addresses"]![0]!["street"] = JsonNode.Parse(street)).Addresses.Single();

        Assert.AreEqual(expected, string.Join('|', address.Street));
    }

    [TestMethod]
    [DataRow("null")]
    [DataRow("[]")]
    public void Takes_empty_extension_attributes(string value)
    {
        var customer = Map(json => json["extension_attributes"] = JsonNode.Parse(value));

        Assert.IsNull(customer.IsSubscribed);
    }

    [TestMethod]
    public void Takes_lists_that_are_null_or_hold_null()
    {
        Assert.IsEmpty(Map(json => json["addresses"] = null).Addresses);
        Assert.HasCount(1, Map(json => json["addresses"]!.AsArray().Add(null)).Addresses);
    }

    [TestMethod]
    [DataRow("0000-00-00", null)]
    [DataRow("1984-05-17 00:00:00", "1984-05-17")]
    [DataRow("gestern", null)]
    [DataRow("", null)]
    public void Takes_only_real_dates_of_birth(string text, string? expected) => Assert.AreEqual(expected, Map(json => json["dob"] = text).DateOfBirth);

    [TestMethod]
    [DataRow("1", 1)]
    [DataRow("\"2\"", 2)]
    [DataRow("3", 3)]
    [DataRow("0", null)]
    [DataRow("null", null)]
    public void Takes_only_known_genders(string value, int? expected) => Assert.AreEqual(expected, Map(json => json["gender"] = JsonNode.Parse(value)).Gender);

    [TestMethod]
    public void Finds_default_addresses_by_the_ids_of_the_customer()
    {
        var customer = Map(json =>
        {
            json["addresses"]![0]!.AsObject().Remove("default_billing");
            json["addresses"]![0]!.AsObject().Remove("default_shipping");
        });

        Assert.IsTrue(customer.Addresses.Single().IsDefaultBilling);
        Assert.IsTrue(customer.Addresses.Single().IsDefaultShipping);
    }

    [TestMethod]
    public void Takes_the_company_account_where_the_store_has_one()
    {
        var account = new CompanyAccount(new Company { Id = "5", Name = "Großhandel AG", Status = CompanyStatus.Approved }, "1");
        var context = Context.Main with { Companies = new Dictionary<string, CompanyAccount> { ["5"] = account } };

        var company = Map(json => json["extension_attributes"]!["company_attributes"] = JsonNode.Parse("""{"company_id":5,"job_title":"Einkauf"}"""), context).Company!;

        Assert.AreEqual("5", company.Id);
        Assert.AreEqual("Großhandel AG", company.Name);
        Assert.AreEqual("Einkauf", company.JobTitle);
        Assert.IsTrue(company.IsAdministrator);
    }

    [TestMethod]
    public void Takes_no_company_of_id_zero()
    {
        Assert.IsNull(Map(json => json["extension_attributes"]!["company_attributes"] = JsonNode.Parse("""{"company_id":0}""")).Company);
    }

    [TestMethod]
    public void Names_no_store_view_for_customers_of_the_back_office()
    {
        var customer = Map(json =>
        {
            json["store_id"] = 0;
            json["website_id"] = 0;
        });

        Assert.IsNull(customer.StoreView);
        Assert.IsNull(customer.Website);
    }

    private static Customer Map(Action<JsonObject> change, MappingContext? context = null)
    {
        var json = Capture.Json("customer-1.json");
        change(json);
        return CustomerMapper.Map(JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(json.ToJsonString()), WireJson.Default.CustomerWire)!, context ?? Context.Main);
    }
}
