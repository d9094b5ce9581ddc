using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Client;

[TestClass]
public sealed class ReadCustomersTests
{
    [TestMethod]
    public async Task Reads_captured_customers_in_three_calls()
    {
        await using var run = await StoreRun.StartAsync(FakeMagento.WithCaptures());

        var customers = await run.CustomersAsync("1", "3", "10", "777");

        Assert.AreEqual("Anna", customers.Single(result => result.Id == "1").Value!.FirstName);
        Assert.HasCount(3, customers.Single(result => result.Id == "3").Value!.Addresses);
        Assert.AreEqual("outlet", customers.Single(result => result.Id == "10").Value!.Website);
        Assert.AreEqual(StoreErrors.NotFound, customers.Single(result => result.Id == "777").Error!.Definition);
        Assert.HasCount(3, run.Server.Requests);
    }

    [TestMethod]
    public async Task Reads_the_companies_of_a_batch_in_one_call()
    {
        var store = FakeMagento.WithCaptures();
        store.Collections["company/"] = [];
        store.Add("company/", JsonNode.Parse(
            """{"id":5,"company_name":"Großhandel AG","legal_name":"Großhandel Aktiengesellschaft","company_email":"info@gross.example","vat_tax_id":"DE5","status":1,"super_user_id":1,"street":["Ring 1"],"city":"Bonn","country_id":"de","postcode":"53111","telephone":"1"}""")!.AsObject());
        foreach (var id in new[] { 1, 2 })
        {
            store.Collections["customers/search"][id]["extension_attributes"]!["company_attributes"] = JsonNode.Parse("""{"company_id":5,"job_title":"Einkauf"}""");
        }

        await using var run = await StoreRun.StartAsync(store);
        var customers = await run.CustomersAsync("1", "2", "3");

        var company = customers.Single(result => result.Id == "1").Value!.Company!;
        Assert.AreEqual("5", company.Id);
        Assert.AreEqual("Großhandel AG", company.Name);
        Assert.AreEqual("DE5", company.TaxId);
        Assert.AreEqual(CompanyStatus.Approved, company.Status);
        Assert.IsTrue(company.IsAdministrator);
        Assert.AreEqual("Bonn", company.Address!.City);
        Assert.AreEqual("DE", company.Address.CountryCode);
        Assert.IsFalse(customers.Single(result => result.Id == "2").Value!.Company!.IsAdministrator);
        Assert.IsNull(customers.Single(result => result.Id == "3").Value!.Company!.Id);
        Assert.AreEqual(1, run.Server.Requests.Count(request => request.Path.EndsWith("company/", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task Goes_without_companies_where_the_store_does_not_offer_them_and_does_not_ask_again()
    {
        var store = FakeMagento.WithCaptures();
        store.Collections["customers/search"][3]["extension_attributes"]!["company_attributes"] = JsonNode.Parse("""{"company_id":5}""");
        await using var run = await StoreRun.StartAsync(store);

        var first = (await run.CustomersAsync("3")).Single().Value!;
        await run.CustomersAsync("3");

        Assert.AreEqual("5", first.Company!.Id);
        Assert.AreEqual("Bäckerei Groß GmbH & Co. KG", first.Company.Name);
        Assert.AreEqual(1, run.Server.Requests.Count(request => request.Path.EndsWith("company/", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task Leaves_neighbours_of_a_broken_customer_unharmed()
    {
        var store = FakeMagento.WithCaptures();
        store.Collections["customers/search"][2].Remove("email");
        store.Collections["customers/search"][4]["addresses"] = "none";
        store.Breaking.Add(("customers/search", 5));
        await using var run = await StoreRun.StartAsync(store);

        var customers = await run.CustomersAsync("1", "2", "3", "4", "5");

        Assert.AreEqual("1 3", string.Join(' ', customers.Where(result => result.Value is not null).Select(result => result.Id)));
        Assert.AreEqual("email", customers.Single(result => result.Id == "2").Error!.Detail);
        Assert.AreEqual(StoreErrors.RecordNotReadable, customers.Single(result => result.Id == "4").Error!.Definition);
        Assert.AreEqual(StoreErrors.ServerError, customers.Single(result => result.Id == "5").Error!.Definition);
    }

    [TestMethod]
    public async Task Keeps_the_directory_and_reads_it_again_for_a_new_store_view()
    {
        var store = FakeMagento.WithCaptures();
        await using var run = await StoreRun.StartAsync(store);
        await run.CustomersAsync("1");
        await run.CustomersAsync("1");
        Assert.AreEqual(2, run.Server.Requests.Count(request => request.Path.Contains("/store/", StringComparison.Ordinal)));

        store.Collections["customers/search"][1]["store_id"] = 44;
        run.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.IsNull((await run.CustomersAsync("1")).Single().Value!.StoreView);
        Assert.AreEqual(4, run.Server.Requests.Count(request => request.Path.Contains("/store/", StringComparison.Ordinal)));
    }
}
