using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Editing;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.B2b;

/// <summary>Negotiable quotes: a buyer asks, the merchant offers, sends or declines.</summary>
[TestClass]
public sealed class QuoteTests
{
    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await CatalogueStore.OpenAsync(StoreEdition.AdobeCommerce);

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    public async Task A_cart_becomes_a_quote_and_is_found_among_the_carts()
    {
        var id = Ask();

        var quote = await QuoteAsync(id);
        Assert.AreEqual((id, "created", "Bulk order", "2026-12-24"), (quote.GetProperty("quote_id").GetInt64(), quote.Text("status"), quote.Text("quote_name"), quote.Text("expiration_period")));
        Assert.AreEqual(quote.Number("original_total_price"), quote.Number("negotiated_total_price"));
        var comment = (await CommentsAsync(id))[0];
        Assert.AreEqual((3m, "Ten percent, please", 0m, CatalogueStore.Opened), (comment.Number("creator_type"), comment.Text("comment"), comment.Number("is_decline"), comment.Text("created_at")));
        var found = await store.ReadAsync("carts/search?searchCriteria[filter_groups][0][filters][0][field]=extension_attribute_negotiable_quote.status&searchCriteria[filter_groups][0][filters][0][condition_type]=notnull&searchCriteria[filter_groups][0][filters][0][value]=1");
        Assert.Contains(id, found.Items().EnumerateArray().Select(cart => cart.GetProperty("id").GetInt64()));
    }

    [TestMethod]
    public async Task Some_carts_of_companies_are_quotes_from_the_start()
    {
        await using var busy = await CatalogueStore.OpenAsync(StoreEdition.AdobeCommerce, change: options =>
        {
            ((DocumentSet)options.Documents).CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 0, Customers = 900, Edition = StoreEdition.AdobeCommerce }));
            return options;
        });
        var quotes = (await busy.ReadAsync("carts/search?searchCriteria=")).Items().EnumerateArray().Where(cart => cart.GetProperty("extension_attributes").TryGetProperty("negotiable_quote", out _)).ToList();

        Assert.IsNotEmpty(quotes);
        foreach (var cart in quotes)
        {
            var id = cart.GetProperty("id").GetInt64();
            var comment = (await busy.ReadAsync($"negotiableQuote/{id}/comments"))[0];
            Assert.AreEqual(cart.GetProperty("customer").GetProperty("id").GetInt64(), comment.GetProperty("creator_id").GetInt64());
            Assert.AreEqual("created", cart.GetProperty("extension_attributes").GetProperty("negotiable_quote").Text("status"));
        }
    }

    [TestMethod]
    [DataRow(1, 10, 0.9)]
    [DataRow(2, 20, -20)]
    [DataRow(3, 100, 100)]
    public async Task The_merchant_sets_a_price_and_the_cart_follows(int type, int value, double expected)
    {
        var id = Ask();
        var (cart, totals) = (await store.ReadAsync($"carts/{id}"), await store.ReadAsync($"carts/{id}/totals"));
        var original = (await QuoteAsync(id)).Number("original_total_price");
        var wanted = type switch { 1 => Math.Round(original * (decimal)expected, 2, MidpointRounding.AwayFromZero), 2 => original + (decimal)expected, _ => (decimal)expected };

        Assert.AreEqual("[]", (await OfferAsync(id, new { negotiated_price_type = type, negotiated_price_value = value })).ToString());

        var quote = await QuoteAsync(id);
        Assert.AreEqual(("processing_by_admin", wanted, original), (quote.Text("status"), quote.Number("negotiated_total_price"), quote.Number("original_total_price")));
        var item = (await store.ReadAsync($"carts/{id}")).Items()[0];
        Assert.AreEqual(Math.Round(cart.Items()[0].Number("price") * wanted / original, 2, MidpointRounding.AwayFromZero), item.Number("price"));
        Assert.AreEqual(cart.Items()[0].Number("price"), item.GetProperty("extension_attributes").GetProperty("negotiable_quote_item").Number("original_price"));
        var after = await store.ReadAsync($"carts/{id}/totals");
        Assert.IsTrue(Math.Abs((totals.Number("grand_total") * wanted / original) - after.Number("grand_total")) <= 0.01m, after.ToString());
        Assert.AreEqual(totals.Number("items_qty"), after.Number("items_qty"));
    }

    [TestMethod]
    public async Task A_second_offer_counts_from_the_original_price()
    {
        var id = Ask();
        var before = (await store.ReadAsync($"carts/{id}/totals")).Number("subtotal");
        await OfferAsync(id, new { negotiated_price_type = 1, negotiated_price_value = 50 });

        await OfferAsync(id, new { negotiated_price_value = 10 });

        var quote = await QuoteAsync(id);
        Assert.AreEqual(Math.Round(quote.Number("original_total_price") * 0.9m, 2, MidpointRounding.AwayFromZero), quote.Number("negotiated_total_price"));
        Assert.IsTrue(Math.Abs((before * 0.9m) - (await store.ReadAsync($"carts/{id}/totals")).Number("subtotal")) <= 0.05m);
    }

    [TestMethod]
    public async Task Name_end_and_shipping_are_changed_without_the_price()
    {
        var id = Ask();

        await OfferAsync(id, new { quote_name = "Renamed", expiration_period = "2027-01-31", shipping_price = 12.5 });

        var quote = await QuoteAsync(id);
        Assert.AreEqual(("Renamed", "2027-01-31", 12.5m), (quote.Text("quote_name"), quote.Text("expiration_period"), quote.Number("shipping_price")));
        Assert.AreEqual(quote.Number("original_total_price"), quote.Number("negotiated_total_price"));
    }

    [TestMethod]
    public async Task Sent_to_the_buyer_it_is_the_buyers_turn()
    {
        var id = Ask();
        store.Time.Advance(TimeSpan.FromMinutes(5));

        Assert.AreEqual("True", (await store.DoAsync("POST", "negotiableQuote/submitToCustomer", new { quoteId = id, comment = "Five percent" })).ToString());

        Assert.AreEqual("submitted_by_admin", (await QuoteAsync(id)).Text("status"));
        Assert.AreEqual("2026-11-24 10:05:00", (await store.ReadAsync($"carts/{id}")).Text("updated_at"));
        var refusal = await store.RefusedAsync(400, "POST", "negotiableQuote/submitToCustomer", new { quoteId = id });
        Assert.AreEqual("The quote %1 is currently locked and cannot be updated. Please check the quote status.", refusal.Message());
        await store.RefusedAsync(400, "POST", "negotiableQuote/decline", new { quoteId = id });
        await store.RefusedAsync(400, "PUT", $"negotiableQuote/{id}", new { quote = new { id } });
        store.Operations.Quotes.Answer(id, "Eight?");
        Assert.AreEqual("submitted_by_customer", (await QuoteAsync(id)).Text("status"));
        CollectionAssert.AreEqual(new[] { 3m, 2m, 3m }, (await CommentsAsync(id)).EnumerateArray().Select(comment => comment.Number("creator_type")).ToArray());
        await store.DoAsync("POST", "negotiableQuote/submitToCustomer", new { quoteId = id });
    }

    [TestMethod]
    public async Task Declined_it_has_the_prices_of_the_catalogue_again()
    {
        var id = Ask();
        var before = (await store.ReadAsync($"carts/{id}/totals")).Number("grand_total");
        await OfferAsync(id, new { negotiated_price_type = 1, negotiated_price_value = 20 });

        await store.DoAsync("POST", "negotiableQuote/decline", new { quoteId = id, reason = "Too much" });

        var quote = await QuoteAsync(id);
        Assert.AreEqual(("declined", quote.Number("original_total_price")), (quote.Text("status"), quote.Number("negotiated_total_price")));
        Assert.AreEqual(JsonValueKind.Null, quote.GetProperty("negotiated_price_type").ValueKind);
        Assert.IsTrue(Math.Abs(before - (await store.ReadAsync($"carts/{id}/totals")).Number("grand_total")) <= 0.02m);
        var comment = (await CommentsAsync(id))[1];
        Assert.AreEqual((1m, 2m, "Too much"), (comment.Number("is_decline"), comment.Number("creator_type"), comment.Text("comment")));
    }

    [TestMethod]
    public async Task An_offer_that_is_taken_becomes_an_order()
    {
        var id = Ask();
        Assert.ThrowsExactly<StoreRuleException>(() => store.Operations.Quotes.Order(id), "not sent yet");
        store.Operations.Quotes.Send(id);

        var order = store.Operations.Quotes.Order(id, EditableStore.Guest);

        Assert.AreEqual("ordered", (await QuoteAsync(id)).Text("status"));
        Assert.AreEqual(id, (await store.ReadAsync($"orders/{order}")).GetProperty("quote_id").GetInt64());
        Assert.ThrowsExactly<StoreRuleException>(() => store.Operations.Quotes.Answer(id, "One more"));
    }

    [TestMethod]
    public async Task A_quote_is_asked_for_over_rest_as_well()
    {
        var id = Cart();

        Assert.AreEqual("True", (await store.DoAsync("POST", "negotiableQuote/request", new { quoteId = id, quoteName = "By REST", comment = "Please" })).ToString());

        Assert.AreEqual("By REST", (await QuoteAsync(id)).Text("quote_name"));
        await store.RefusedAsync(400, "POST", "negotiableQuote/request", new { quoteId = id, quoteName = "Twice" });
        await store.RefusedAsync(400, "POST", "negotiableQuote/request", new { quoteId = id });
        await store.RefusedAsync(404, "POST", "negotiableQuote/request", new { quoteId = 999_999, quoteName = "Nothing" });
    }

    [TestMethod]
    public async Task Only_customers_of_companies_can_ask()
    {
        var guest = store.Operations.Carts.Add(new NewCart { GuestEmail = "mia@example.com", Lines = [new NewOrderLine("P-1001", 1)] });
        var alone = store.Operations.Carts.Add(new NewCart { CustomerId = Customer(hasCompany: false), Lines = [new NewOrderLine("P-1001", 1)] });

        Assert.ThrowsExactly<StoreRuleException>(() => store.Operations.Quotes.Request(guest, "x"));
        Assert.ThrowsExactly<StoreRuleException>(() => store.Operations.Quotes.Request(alone, "x"));
        Assert.ThrowsExactly<ArgumentException>(() => store.Operations.Quotes.Request(Cart(), " "));
        Assert.ThrowsExactly<KeyNotFoundException>(() => store.Operations.Quotes.Request(999_999, "x"));
        await using var open = await CatalogueStore.OpenAsync();
        Assert.ThrowsExactly<StoreRuleException>(() => open.Operations.Quotes.Request(1, "x"));
    }

    [TestMethod]
    [DataRow("negotiableQuote/decline", "quoteId,reason")]
    [DataRow("negotiableQuote/request", "quoteId,quoteName")]
    public async Task All_missing_arguments_are_named_at_once(string path, string missing)
    {
        var refusal = await store.RefusedAsync(400, "POST", path, "{}");

        Assert.AreEqual("One or more input exceptions have occurred.", refusal.Message());
        Assert.AreEqual(missing, string.Join(',', refusal.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("parameters").GetProperty("fieldName").GetString())));
    }

    [TestMethod]
    public async Task A_quote_without_a_name_is_not_asked_for()
    {
        var refusal = await store.RefusedAsync(400, "POST", "negotiableQuote/request", new { quoteId = Cart(), quoteName = "  " });

        CollectionAssert.AreEqual(new[] { "fieldName=quoteName" }, refusal.Parameters());
    }

    [TestMethod]
    [DataRow("POST", "negotiableQuote/submitToCustomer")]
    [DataRow("POST", "negotiableQuote/decline")]
    public async Task A_cart_that_is_no_quote_is_not_found(string method, string path)
    {
        var id = Cart();

        CollectionAssert.AreEqual(new[] { "fieldName=quoteId", $"fieldValue={id}" }, (await store.RefusedAsync(404, method, path, new { quoteId = id, reason = "" })).Parameters());
        CollectionAssert.AreEqual(new[] { "fieldName=quoteId" }, (await store.RefusedAsync(400, method, path, """{"reason":"x"}""")).Parameters());
        await store.RefusedAsync(404, "PUT", $"negotiableQuote/{id}", new { quote = new { id } });
        await store.RefusedAsync(404, "GET", $"negotiableQuote/{id}/comments");
    }

    [TestMethod]
    [DataRow("""{}""", 400)]
    [DataRow("""{"quote":{"colour":"red"}}""", 400)]
    [DataRow("""{"quote":{"extension_attributes":{"negotiable_quote":{"negotiated_price_type":4}}}}""", 400)]
    [DataRow("""{"quote":{"extension_attributes":{"negotiable_quote":{"negotiated_price_value":"much"}}}}""", 400)]
    [DataRow("""{"quote":{"extension_attributes":{"negotiable_quote":{"prize":1}}}}""", 400)]
    [DataRow("""{"quote":{"items":[{"sku":"P-1001","qty":1}]}}""", 501)]
    public async Task A_change_that_does_not_fit_is_refused(string body, int status) => await store.RefusedAsync(status, "PUT", $"negotiableQuote/{Ask()}", body);

    private long Customer(bool hasCompany) => store.Documents.Ids(StoreEntity.Customers).First(id =>
    {
        using var customer = JsonDocument.Parse(store.Documents.Find(StoreEntity.Customers, id)!.Value);
        return customer.RootElement.ToString().Contains("company_id", StringComparison.Ordinal) == hasCompany;
    });

    private long Cart() => store.Operations.Carts.Add(new NewCart { CustomerId = Customer(hasCompany: true), Lines = [new NewOrderLine("P-1020", 10), new NewOrderLine("MUG-0,5L", 3)] });

    private long Ask()
    {
        var id = Cart();
        store.Operations.Quotes.Request(id, "Bulk order", "Ten percent, please");
        return id;
    }

    private Task<JsonElement> OfferAsync(long id, object quote) => store.DoAsync("PUT", $"negotiableQuote/{id}", new { quote = new { id, extension_attributes = new { negotiable_quote = quote } } });

    private async Task<JsonElement> QuoteAsync(long id) => (await store.ReadAsync($"carts/{id}")).GetProperty("extension_attributes").GetProperty("negotiable_quote");

    private Task<JsonElement> CommentsAsync(long id) => store.ReadAsync($"negotiableQuote/{id}/comments");
}
