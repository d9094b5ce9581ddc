using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.B2b;

/// <summary>Companies and their credit, in the editions that have them.</summary>
[TestClass]
public sealed class CompanyCreditTests
{
    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await CatalogueStore.OpenAsync(StoreEdition.AdobeCommerce, orders: 20);

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    [DataRow("GET", "company?searchCriteria=")]
    [DataRow("PUT", "company/1")]
    [DataRow("GET", "companyCredits?searchCriteria=")]
    [DataRow("GET", "companyCredits/1")]
    [DataRow("GET", "companyCredits/company/1")]
    [DataRow("PUT", "companyCredits/1")]
    [DataRow("POST", "companyCredits/1/increaseBalance")]
    [DataRow("POST", "companyCredits/1/decreaseBalance")]
    [DataRow("GET", "companyCredits/history?searchCriteria=")]
    [DataRow("POST", "negotiableQuote/submitToCustomer")]
    [DataRow("POST", "negotiableQuote/decline")]
    [DataRow("POST", "negotiableQuote/request")]
    [DataRow("PUT", "negotiableQuote/1")]
    [DataRow("GET", "negotiableQuote/1/comments")]
    public async Task Open_Source_has_none_of_it(string method, string path)
    {
        await using var open = await CatalogueStore.OpenAsync();

        Assert.AreEqual("Request does not match any route.", (await open.RefusedAsync(404, method, path, method == "GET" ? null : "{}")).Message());
        Assert.AreEqual(0, open.Documents.Count(StoreEntity.CompanyCredits));
    }

    [TestMethod]
    public async Task Every_company_has_one_credit_and_it_adds_up()
    {
        var credits = (await store.ReadAsync("companyCredits?searchCriteria=")).Items();

        CollectionAssert.AreEqual(store.Documents.Ids(StoreEntity.Companies).ToArray(), credits.EnumerateArray().Select(credit => credit.GetProperty("company_id").GetInt64()).ToArray());
        Assert.IsTrue(credits.EnumerateArray().All(credit => credit.Number("available_limit") == credit.Number("credit_limit") + credit.Number("balance")));
        Assert.IsTrue(credits.EnumerateArray().Any(credit => credit.Number("balance") < 0));
        Assert.AreEqual(credits[0].ToString(), (await store.ReadAsync("companyCredits/company/1")).ToString());
        Assert.AreEqual(credits[0].ToString(), (await store.ReadAsync("companyCredits/1")).ToString());
    }

    [TestMethod]
    public async Task A_limit_is_set_and_written_down()
    {
        var credit = await store.DoAsync("PUT", "companyCredits/1", new { creditLimit = new { id = 1, company_id = 1, credit_limit = 9999.5, currency_code = "EUR", exceed_limit = true, credit_comment = "As agreed" } });

        Assert.AreEqual((9999.5m, true), (credit.Number("credit_limit"), credit.GetProperty("exceed_limit").GetBoolean()));
        Assert.AreEqual(9999.5m + credit.Number("balance"), credit.Number("available_limit"));
        var history = (await store.ReadAsync("companyCredits/history?searchCriteria[filter_groups][0][filters][0][field]=company_credit_id&searchCriteria[filter_groups][0][filters][0][value]=1")).Items()[0];
        Assert.AreEqual((2m, "As agreed", CatalogueStore.Opened, 9999.5m), (history.Number("type"), history.Text("comment"), history.Text("datetime"), history.Number("credit_limit")));
    }

    [TestMethod]
    public async Task Whether_the_limit_may_be_exceeded_stays_when_it_is_not_given()
    {
        await store.DoAsync("PUT", "companyCredits/1", new { creditLimit = new { company_id = 1, credit_limit = 1, currency_code = "EUR", exceed_limit = true } });

        var credit = await store.DoAsync("PUT", "companyCredits/1", new { creditLimit = new { company_id = 1, credit_limit = 2, currency_code = "EUR" } });

        Assert.IsTrue(credit.GetProperty("exceed_limit").GetBoolean());
    }

    [TestMethod]
    public async Task Paying_adds_to_the_balance_and_buying_takes_from_it()
    {
        var before = (await store.ReadAsync("companyCredits/1")).Number("balance");

        Assert.AreEqual("True", (await store.DoAsync("POST", "companyCredits/1/increaseBalance", new { value = 363.80, currency = "EUR", operationType = 4, comment = "Order #3 reimbursed" })).ToString());
        Assert.AreEqual(before + 363.8m, (await store.ReadAsync("companyCredits/1")).Number("balance"));
        await store.DoAsync("POST", "companyCredits/1/decreaseBalance", new { value = 63.8, currency = "eur", operationType = 3, options = new { purchase_order = "PO-1", custom_reference_number = "R-1" } });

        var credit = await store.ReadAsync("companyCredits/1");
        Assert.AreEqual(before + 300, credit.Number("balance"));
        Assert.AreEqual(credit.Number("credit_limit") + before + 300, credit.Number("available_limit"));
        var history = (await store.ReadAsync("companyCredits/history?searchCriteria[sortOrders][0][field]=entity_id&searchCriteria[sortOrders][0][direction]=ASC")).Items();
        CollectionAssert.AreEqual(new[] { 363.8m, -63.8m }, history.EnumerateArray().Select(entry => entry.Number("amount")).ToArray());
        Assert.AreEqual(("PO-1", "R-1"), (history[1].Text("purchase_order"), history[1].Text("custom_reference_number")));
    }

    [TestMethod]
    [DataRow("increaseBalance", """{"currency":"EUR","operationType":4}""", "\"%fieldName\" is required. Enter and try again.")]
    [DataRow("increaseBalance", """{}""", "One or more input exceptions have occurred.")]
    [DataRow("increaseBalance", """{"value":0,"currency":"EUR","operationType":4}""", "Invalid value of \"%value\" provided for the %fieldName field.")]
    [DataRow("increaseBalance", """{"value":-1,"currency":"EUR","operationType":4}""", "Invalid value of \"%value\" provided for the %fieldName field.")]
    [DataRow("increaseBalance", """{"value":1,"currency":"EUR","operationType":3}""", "Invalid value of \"%value\" provided for the %fieldName field.")]
    [DataRow("decreaseBalance", """{"value":1,"currency":"EUR","operationType":5}""", "Invalid value of \"%value\" provided for the %fieldName field.")]
    [DataRow("decreaseBalance", """{"value":1,"currency":"USD","operationType":3}""", "Currency rate for %1 to %2 is not available.")]
    [DataRow("decreaseBalance", """{"value":"much","currency":"EUR","operationType":3}""", "Error occurred during \"value\" processing. The \"much\" value's type is invalid. The \"float\" type was expected. Verify and try again.")]
    public async Task A_booking_that_does_not_fit_is_refused(string route, string body, string message) =>
        Assert.AreEqual(message, (await store.RefusedAsync(400, "POST", $"companyCredits/1/{route}", body)).Message());

    [TestMethod]
    [DataRow("""{}""", "\"%fieldName\" is required. Enter and try again.")]
    [DataRow("""{"creditLimit":{"credit_limit":1}}""", "One or more input exceptions have occurred.")]
    [DataRow("""{"creditLimit":{"company_id":1,"currency_code":"EUR","credit_limit":-1}}""", "Invalid value of \"%value\" provided for the %fieldName field.")]
    [DataRow("""{"creditLimit":{"company_id":1,"currency_code":"EUR","limit":1}}""", "\"%fieldName\" is not supported. Correct the field name and try again.")]
    public async Task A_limit_that_does_not_fit_is_refused(string body, string message) => Assert.AreEqual(message, (await store.RefusedAsync(400, "PUT", "companyCredits/1", body)).Message());

    [TestMethod]
    [DataRow("GET", "companyCredits/9999", null)]
    [DataRow("GET", "companyCredits/company/9999", null)]
    [DataRow("PUT", "companyCredits/9999", """{"creditLimit":{"company_id":1,"currency_code":"EUR"}}""")]
    [DataRow("POST", "companyCredits/9999/increaseBalance", """{"value":1,"currency":"EUR","operationType":4}""")]
    [DataRow("PUT", "company/9999", """{"company":{}}""")]
    public async Task What_is_not_there_is_told_back(string method, string path, string? body)
    {
        var refusal = await store.RefusedAsync(404, method, path, body);

        Assert.AreEqual("No such entity with %fieldName = %fieldValue", refusal.Message());
        Assert.Contains("fieldValue=9999", refusal.Parameters());
    }

    [TestMethod]
    public async Task A_company_is_changed_with_all_it_needs_and_keeps_the_rest()
    {
        var before = await store.ReadAsync("company/1");

        var after = await store.DoAsync("PUT", "company/1", new { company = Whole(before, status: 3) });

        Assert.AreEqual(3, after.GetProperty("status").GetInt32());
        Assert.AreEqual(before.Text("vat_tax_id"), after.Text("vat_tax_id"));
        Assert.AreEqual(before.GetProperty("street").ToString(), after.GetProperty("street").ToString());
        Assert.AreEqual(after.ToString(), (await store.ReadAsync("company/1")).ToString());
        Assert.AreEqual(StoreEntity.Companies, store.Changes.Single().Collection);
    }

    [TestMethod]
    public async Task A_rejection_gets_its_date_once()
    {
        var before = await store.ReadAsync("company/1");
        await store.DoAsync("PUT", "company/1", new { company = Whole(before, status: 1) });

        var rejected = await store.DoAsync("PUT", "company/1", new { company = Whole(before, status: 2, reason: "No VAT number") });
        store.Time.Advance(TimeSpan.FromHours(1));
        var again = await store.DoAsync("PUT", "company/1", new { company = Whole(before, status: 2, reason: "Still none") });

        Assert.AreEqual(("No VAT number", CatalogueStore.Opened), (rejected.Text("reject_reason"), rejected.Text("rejected_at")));
        Assert.AreEqual(("Still none", CatalogueStore.Opened), (again.Text("reject_reason"), again.Text("rejected_at")));
    }

    [TestMethod]
    public async Task A_company_cannot_be_changed_by_its_status_alone()
    {
        var refusal = await store.RefusedAsync(400, "PUT", "company/1", new { company = new { status = 1 } });

        Assert.AreEqual("One or more input exceptions have occurred.", refusal.Message());
        CollectionAssert.AreEqual(
            new[] { "company_name", "company_email", "street", "city", "postcode", "telephone", "country_id", "super_user_id", "customer_group_id" },
            refusal.GetProperty("errors").EnumerateArray().Select(error => error.Parameters().Single()["fieldName=".Length..]).ToArray());
        await store.RefusedAsync(400, "PUT", "company/1", """{"company":{"colour":"red"}}""");
        await store.RefusedAsync(400, "PUT", "company/1", "{}");
    }

    [TestMethod]
    public async Task Many_bookings_at_once_all_count()
    {
        var before = (await store.ReadAsync("companyCredits/1")).Number("balance");

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => store.DoAsync("POST", "companyCredits/1/increaseBalance", new { value = 1, currency = "EUR", operationType = 1 })));

        Assert.AreEqual(before + 20, (await store.ReadAsync("companyCredits/1")).Number("balance"));
        Assert.AreEqual(20, (await store.ReadAsync("companyCredits/history?searchCriteria=")).GetProperty("total_count").GetInt32());
    }

    private static Dictionary<string, object?> Whole(JsonElement company, int status, string? reason = null) => new()
    {
        ["company_name"] = company.Text("company_name"),
        ["company_email"] = company.Text("company_email"),
        ["street"] = company.GetProperty("street"),
        ["city"] = company.Text("city"),
        ["postcode"] = company.Text("postcode"),
        ["telephone"] = company.Text("telephone"),
        ["country_id"] = company.Text("country_id"),
        ["super_user_id"] = company.GetProperty("super_user_id"),
        ["customer_group_id"] = company.GetProperty("customer_group_id"),
        ["status"] = status,
        ["reject_reason"] = reason,
    };
}
