using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Operations.Companies;

namespace PowerPlatformMagento.Magento.Tests.Operations.Companies;

[TestClass]
public sealed class CompanyOperationsTests
{
    private const string Stored = """
        {
          "id": 2, "status": 0, "company_name": "Test company", "company_email": "newemail@example.com", "street": ["100 Big Tree Avenue"], "city": "San Francisco", "country_id": "US",
          "region": "California", "region_id": "12", "postcode": "99999", "telephone": "4155551212", "customer_group_id": 1, "sales_representative_id": 1, "reject_reason": null, "rejected_at": null,
          "super_user_id": 5, "extension_attributes": { "applicable_payment_method": 0, "available_payment_methods": "checkmo,companycredit", "quote_config": { "company_id": "2", "is_quote_enabled": true } },
          "custom_attributes": [ { "attribute_code": "branch", "value": "tools" } ]
        }
        """;

    private const string Credit = """{ "id": 9, "company_id": 2, "credit_limit": 500, "balance": -20.5, "currency_code": "USD", "exceed_limit": false, "available_limit": 479.5, "extension_attributes": { "note": "x" } }""";

    [TestMethod]
    public async Task A_status_is_written_with_everything_else_as_it_was()
    {
        await using var store = await ScriptedStore.StartAsync((_, _) => JsonNode.Parse(Stored));

        Assert.IsTrue(await store.Operations.Companies.SetStatusAsync("2", CompanyStatus.Rejected, "Failed background check.", CancellationToken.None));

        var expected = JsonNode.Parse(Stored)!.AsObject();
        expected["status"] = 2;
        expected["reject_reason"] = "Failed background check.";
        var (request, body) = store.Written.Single();
        Assert.AreEqual("PUT /rest/all/V1/company/2", $"{request.Method} {request.RawTarget}");
        Assert.IsTrue(JsonNode.DeepEquals(new JsonObject { ["company"] = expected }, body), body!.ToJsonString());
    }

    [TestMethod]
    public async Task A_status_that_is_so_already_is_not_written()
    {
        await using var store = await ScriptedStore.StartAsync((_, _) => JsonNode.Parse(Stored));

        Assert.IsFalse(await store.Operations.Companies.SetStatusAsync("2", CompanyStatus.Pending, null, CancellationToken.None));

        Assert.IsEmpty(store.Written);
    }

    [TestMethod]
    public async Task A_limit_is_written_without_what_the_store_reckons()
    {
        await using var store = await ScriptedStore.StartAsync((_, _) => JsonNode.Parse(Credit));

        Assert.IsTrue(await store.Operations.Companies.SetCreditAsync("2", new CompanyCreditChange(1000, null, "Checked"), CancellationToken.None));
        Assert.IsFalse(await store.Operations.Companies.SetCreditAsync("2", new CompanyCreditChange(500, false, "Checked"), CancellationToken.None));

        var (request, body) = store.Written.Single();
        Assert.AreEqual("PUT /rest/all/V1/companyCredits/9", $"{request.Method} {request.RawTarget}");
        var sent = JsonNode.Parse("""{"creditLimit":{"id":9,"company_id":2,"credit_limit":1000,"currency_code":"USD","exceed_limit":false,"extension_attributes":{"note":"x"},"credit_comment":"Checked"}}""");
        Assert.IsTrue(JsonNode.DeepEquals(sent, body), body!.ToJsonString());
    }

    [TestMethod]
    public async Task A_payment_is_booked_in_the_currency_of_the_account()
    {
        await using var store = await ScriptedStore.StartAsync((request, _) => request.Method == "GET" ? JsonNode.Parse(Credit) : JsonValue.Create(true));
        var credit = await store.Operations.Companies.GetCreditAsync("2", CancellationToken.None);

        await store.Operations.Companies.ReimburseAsync(credit, 12.5m, "PO-1", "Paid [ppm:0]", CancellationToken.None);
        await store.Operations.Companies.ReimburseAsync(credit, 1, null, "Paid", CancellationToken.None);

        var written = store.Written.ToList();
        Assert.AreEqual("POST /rest/all/V1/companyCredits/9/increaseBalance", $"{written[0].Request.Method} {written[0].Request.RawTarget}");
        Assert.IsTrue(JsonNode.DeepEquals(JsonNode.Parse("""{"value":12.5,"currency":"USD","operationType":4,"comment":"Paid [ppm:0]","options":{"purchase_order":"PO-1"}}"""), written[0].Body));
        Assert.IsFalse(written[1].Body!.ContainsKey("options"));
    }

    [TestMethod]
    public async Task Bookings_are_looked_for_by_what_their_comment_holds()
    {
        // Magento keeps the comment of a booking inside JSON.
        await using var store = await ScriptedStore.StartAsync((_, _) => JsonNode.Parse("""{"items":[{"id":6,"comment":"{\"custom\":\"Paid [ppm:00ff]\"}"}],"total_count":1}"""));

        var found = await store.Operations.Companies.FindBookingsAsync("9", "[ppm:00ff]", CancellationToken.None);

        Assert.Contains("[ppm:00ff]", found.Single().Text);
        var query = store.Requests.Single().Query.Select(pair => pair.Value).ToList();
        Assert.Contains("company_credit_id", query);
        Assert.Contains("%[ppm:00ff]%", query);
    }

    [TestMethod]
    public async Task A_company_that_lacks_what_it_needs_is_said_to()
    {
        await using var store = await ScriptedStore.StartAsync((_, _) => JsonNode.Parse("""{"id":2,"company_name":""}"""));

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => store.Operations.Companies.GetAsync("2", CancellationToken.None));

        Assert.AreEqual(StoreErrors.RecordNotReadable, failure.Error.Definition);
        Assert.AreEqual("company_name", failure.Error.Detail);
    }

    [TestMethod]
    [DataRow("0", "pending")]
    [DataRow("1", "approved")]
    [DataRow("2", "rejected")]
    [DataRow("3", "blocked")]
    [DataRow("4", null)]
    [DataRow("", null)]
    [DataRow("10", null)]
    [DataRow(null, null)]
    public void Statuses_have_names(string? code, string? name)
    {
        Assert.AreEqual(name, CompanyStatusCodes.Name(code));
        if (name is not null)
        {
            Assert.AreEqual(code, $"{CompanyStatusCodes.Of(name)}");
        }
    }
}
