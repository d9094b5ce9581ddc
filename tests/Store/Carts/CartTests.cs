using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;
using PowerPlatformMagento.Sandbox.Store.Tests.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Carts;

/// <summary>Carts: as recorded, as generated, and as shoppers fill, leave and order them.</summary>
[TestClass]
public sealed class CartTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);

    [TestMethod]
    [DataRow("carts-search-active.json")]
    [DataRow("carts-search-active-customer.json")]
    [DataRow("carts-search-empty.json")]
    public async Task Lists_are_answered_as_recorded(string file)
    {
        await using var store = await RunningStore.StartAsync();
        store.Documents.PutList(StoreEntity.Carts, Capture.Read("carts-search-active.json"));

        var (status, body) = await store.Client.GetAsync(RecordedWrite.Named(file).Path);

        Assert.AreEqual(200, status, body);
        Assert.IsNull(JsonShape.Difference(Capture.Read(file), body));
    }

    [TestMethod]
    public void A_generated_cart_has_the_members_of_a_recorded_one_in_their_order()
    {
        var store = new EditableStore(StoreEdition.OpenSource);
        var recorded = JsonDocument.Parse(Capture.Read("carts-search-active.json")).RootElement.GetProperty("items")[0];
        var cart = store.Documents.Ids(StoreEntity.Carts).Select(id => store.Read(StoreEntity.Carts, id)).First(cart => !cart.GetProperty("customer_is_guest").GetBoolean());

        CollectionAssert.AreEqual(Names(recorded), Names(cart));
        CollectionAssert.AreEqual(Names(recorded.GetProperty("items")[0]), Names(cart.GetProperty("items")[0]));
        CollectionAssert.AreEqual(Names(recorded.GetProperty("currency")), Names(cart.GetProperty("currency")));
        CollectionAssert.IsSubsetOf(Names(recorded.GetProperty("billing_address")), Names(cart.GetProperty("billing_address")));
        Assert.AreEqual(cart.GetProperty("customer").GetProperty("email").GetString(), cart.GetProperty("billing_address").GetProperty("email").GetString());
    }

    [TestMethod]
    public void The_same_seed_makes_the_same_carts_and_a_part_of_the_customers_has_one()
    {
        static string All(int seed)
        {
            var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 300, Seed = seed });
            return string.Join('\n', documents.Ids(StoreEntity.Carts).Select(id => System.Text.Encoding.UTF8.GetString(documents.Find(StoreEntity.Carts, id)!.Value.Span)));
        }

        Assert.AreEqual(All(3), All(3));
        Assert.AreNotEqual(All(3), All(4));
        var carts = All(3).Split('\n').Select(cart => JsonDocument.Parse(cart).RootElement).ToList();
        Assert.IsTrue(carts.TrueForAll(cart => cart.GetProperty("is_active").GetBoolean() && cart.GetProperty("items_count").GetInt32() > 0));
        var guests = carts.Where(cart => cart.GetProperty("customer_is_guest").GetBoolean()).ToList();
        Assert.IsTrue(guests.Exists(cart => cart.GetProperty("billing_address").GetProperty("email").ValueKind == JsonValueKind.Null));
        Assert.IsGreaterThan(guests.Count, carts.Count);
    }

    [TestMethod]
    public async Task Totals_are_those_the_order_will_have_without_its_shipping()
    {
        await using var store = await StartAsync();
        var cart = store.Operations.Carts.Add(new NewCart { StoreViewId = 4, Lines = [new NewOrderLine("MUG-0,5L", 3), new NewOrderLine("HOODIE-M", 1)] });

        var totals = await store.Client.ReadAsync($"/rest/V1/carts/{cart}/totals");
        var order = await store.Client.ReadAsync($"/rest/V1/orders/{store.Operations.Carts.Order(cart, EditableStore.Guest with { CountryCode = "CH" })}");

        foreach (var name in new[] { "subtotal", "base_subtotal", "subtotal_incl_tax" })
        {
            Assert.AreEqual(order.GetProperty(name).GetDecimal(), totals.GetProperty(name).GetDecimal(), name);
        }

        Assert.AreEqual(order.GetProperty("grand_total").GetDecimal() - order.GetProperty("shipping_incl_tax").GetDecimal(), totals.GetProperty("grand_total").GetDecimal());
        Assert.AreEqual("CHF", totals.GetProperty("quote_currency_code").GetString());
        Assert.AreEqual(totals.GetProperty("grand_total").GetDecimal(), totals.GetProperty("total_segments").EnumerateArray().Last().GetProperty("value").GetDecimal());
        Assert.IsFalse(totals.TryGetProperty("id", out _));
    }

    [TestMethod]
    public async Task An_ordered_cart_is_no_longer_active_and_has_no_totals()
    {
        await using var store = await StartAsync();
        var cart = store.Operations.Carts.Add(new NewCart { Lines = [new NewOrderLine("MUG-0,5L", 1)] });
        Assert.ThrowsExactly<StoreRuleException>(() => store.Operations.Carts.Order(cart), "nobody knows the guest");

        var order = store.Operations.Carts.Order(cart, EditableStore.Guest);

        var after = await store.Client.ReadAsync($"/rest/V1/carts/{cart}");
        var number = (await store.Client.ReadAsync($"/rest/V1/orders/{order}?fields=increment_id,quote_id"));
        Assert.IsFalse(after.GetProperty("is_active").GetBoolean());
        Assert.AreEqual(number.GetProperty("increment_id").GetString(), after.GetProperty("reserved_order_id").GetString());
        Assert.AreEqual(cart, number.GetProperty("quote_id").GetInt64());
        Assert.AreEqual(404, (await store.Client.GetAsync($"/rest/V1/carts/{cart}/totals")).Status);
        Assert.ThrowsExactly<StoreRuleException>(() => store.Operations.Carts.Order(cart, EditableStore.Guest));
        Assert.ThrowsExactly<StoreRuleException>(() => store.Operations.Carts.Change(cart, [new NewOrderLine("MUG-0,5L", 2)]));
    }

    [TestMethod]
    public async Task Abandoned_carts_are_found_by_age_total_and_address()
    {
        await using var store = await StartAsync();
        var customer = store.Documents.Ids(StoreEntity.Customers).First();
        var email = (await store.Client.ReadAsync($"/rest/V1/customers/{customer}")).GetProperty("email").GetString()!;
        var cart = store.Operations.Carts.Add(new NewCart { CustomerId = customer, Lines = [new NewOrderLine("MUG-0,5L", 10)] });
        var guest = store.Operations.Carts.Add(new NewCart { GuestEmail = "gast@example.com", Lines = [new NewOrderLine("MUG-0,5L", 1)] });

        Assert.AreEqual(0, await CountAsync(store, ("updated_at", "lt", "2026-11-24 09:00:00"), ("entity_id", "eq", $"{cart}")));
        store.Operations.Carts.Abandon(cart, TimeSpan.FromHours(2));
        Assert.AreEqual(1, await CountAsync(store, ("is_active", "eq", "1"), ("items_count", "gt", "0"), ("updated_at", "lt", "2026-11-24 09:00:00"), ("entity_id", "eq", $"{cart}")));
        Assert.AreEqual(1, await CountAsync(store, ("customer_email", "eq", email), ("entity_id", "eq", $"{cart}")));
        Assert.AreEqual(1, await CountAsync(store, ("customer_email", "eq", "gast@example.com")));
        Assert.AreEqual(1, await CountAsync(store, ("grand_total", "gteq", "100"), ("entity_id", "in", $"{cart},{guest}")));
        Assert.AreEqual(1, await CountAsync(store, ("customer_id", "eq", $"{customer}"), ("entity_id", "gteq", $"{cart}")));
    }

    [TestMethod]
    public async Task A_changed_cart_keeps_its_shopper_and_moves_its_date()
    {
        await using var store = await StartAsync();
        var cart = store.Operations.Carts.Add(new NewCart { GuestEmail = "gast@example.com", Lines = [new NewOrderLine("MUG-0,5L", 1)] });
        ((FakeTimeProvider)store.Host.Options.Time).Advance(TimeSpan.FromMinutes(3));

        store.Operations.Carts.Change(cart, [new NewOrderLine("P-1000", 2), new NewOrderLine("GIFT-EBOOK", 1)]);

        var after = await store.Client.ReadAsync($"/rest/V1/carts/{cart}");
        Assert.AreEqual(("2026-11-24 10:00:00", "2026-11-24 10:03:00"), (after.GetProperty("created_at").GetString(), after.GetProperty("updated_at").GetString()));
        Assert.AreEqual((2, 3m), (after.GetProperty("items_count").GetInt32(), after.GetProperty("items_qty").GetDecimal()));
        Assert.AreEqual("gast@example.com", after.GetProperty("billing_address").GetProperty("email").GetString());
    }

    [TestMethod]
    public async Task Wrong_carts_are_refused()
    {
        await using var store = await StartAsync();
        var carts = store.Operations.Carts;

        Assert.ThrowsExactly<StoreRuleException>(() => carts.Add(new NewCart { Lines = [] }));
        Assert.ThrowsExactly<StoreRuleException>(() => carts.Add(new NewCart { Lines = [new NewOrderLine("NOTHING", 1)] }));
        Assert.ThrowsExactly<StoreRuleException>(() => carts.Add(new NewCart { CustomerId = 4711, Lines = [new NewOrderLine("MUG-0,5L", 1)] }));
        Assert.ThrowsExactly<KeyNotFoundException>(() => carts.Abandon(4711, TimeSpan.Zero));
        Assert.AreEqual(404, (await store.Client.GetAsync("/rest/V1/carts/99999/totals")).Status);
        Assert.AreEqual(501, (await store.Client.GetAsync("/rest/V1/carts/mine")).Status, "a cart of its own, not one of the id mine");
        Assert.AreEqual(500, (await store.Client.GetAsync("/rest/V1/carts/search?searchCriteria[filter_groups][0][filters][0][field]=nothing&searchCriteria[filter_groups][0][filters][0][value]=1")).Status);
    }

    private static Task<RunningStore> StartAsync() => RunningStore.StartAsync(options =>
    {
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 40 }));
        return options with { Documents = documents, Time = new FakeTimeProvider(Start) };
    });

    private static async Task<int> CountAsync(RunningStore store, params (string Field, string Condition, string Value)[] filters)
    {
        var query = string.Join('&', filters.SelectMany((filter, index) => new[] { ("field", filter.Field), ("condition_type", filter.Condition), ("value", filter.Value) }
            .Select(part => $"searchCriteria[filter_groups][{index}][filters][0][{part.Item1}]={Uri.EscapeDataString(part.Item2)}")));
        return (await store.Client.ReadAsync($"/rest/V1/carts/search?{query}")).GetProperty("total_count").GetInt32();
    }

    private static string[] Names(JsonElement json) => [.. json.EnumerateObject().Select(member => member.Name)];
}
