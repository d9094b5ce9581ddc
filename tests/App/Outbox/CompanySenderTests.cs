using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using static PowerPlatformMagento.App.Tests.Outbox.OutboxStore;

namespace PowerPlatformMagento.App.Tests.Outbox;

/// <summary>Changes of companies and credit limits reach a store over HTTP.</summary>
[TestClass]
public sealed class CompanySenderTests
{
    [TestMethod]
    public async Task A_renamed_company_keeps_everything_else()
    {
        await using var store = await StartAsync();
        var before = store.Company(1);

        var result = await store.SendAsync(Item("company", "1", Change("name", (string)before["company_name"]!, "Nord AG"), Change("mag_legalname", (string?)before["legal_name"], "Nord Aktiengesellschaft")));

        Assert.IsNull(result.Failure, result.Failure?.Detail);
        var after = store.Company(1);
        Assert.AreEqual(("Nord AG", "Nord Aktiengesellschaft"), ((string)after["company_name"]!, (string)after["legal_name"]!));
        foreach (var (name, value) in before.Where(member => member.Key is not ("company_name" or "legal_name")))
        {
            Assert.AreEqual(value?.ToJsonString(), after[name]?.ToJsonString(), name);
        }
    }

    [TestMethod]
    public async Task The_address_of_a_company_is_changed_in_its_parts()
    {
        await using var store = await StartAsync();
        var before = store.Company(1);

        await store.SendAsync(Item("company", "1", Change("address1_city", (string?)before["city"], "Augsburg"), Change("telephone1", (string?)before["telephone"], "+49 821 1")));

        Assert.AreEqual(("Augsburg", "+49 821 1"), ((string)store.Company(1)["city"]!, (string)store.Company(1)["telephone"]!));
        Assert.AreEqual(before["street"]!.ToJsonString(), store.Company(1)["street"]!.ToJsonString());
    }

    [TestMethod]
    public async Task A_credit_limit_is_told_whatever_the_store_says_and_once()
    {
        await using var store = await StartAsync();
        var item = Item("company", "1", Change("creditlimit", null, "12345.67"));

        var first = await store.SendAsync(item);
        var second = await store.SendAsync(item);

        Assert.AreEqual("Written: creditlimit", first.Answer);
        Assert.AreEqual("The store had it already.", second.Answer);
        Assert.AreEqual(12345.67m, Credit(store)["credit_limit"]!.GetValue<decimal>());
    }

    [TestMethod]
    [DataRow("EUR")]
    [DataRow("eur")]
    [DataRow(null)]
    public async Task A_credit_limit_in_the_currency_of_the_credit_account_or_of_none_is_written(string? currency)
    {
        await using var store = await StartAsync();

        var result = await store.SendAsync(Item("company", "1", Change("creditlimit", null, "4321") with { Currency = currency }));

        Assert.IsNull(result.Failure);
        Assert.AreEqual(4321m, Credit(store)["credit_limit"]!.GetValue<decimal>());
    }

    [TestMethod]
    public async Task A_credit_limit_in_another_currency_is_refused_with_what_to_do_and_nothing_is_written()
    {
        await using var store = await StartAsync();
        var before = Credit(store)["credit_limit"]!.GetValue<decimal>();

        var result = await store.SendAsync(Item("company", "1", Change("creditlimit", null, "4321") with { Currency = "USD" }));

        Assert.AreEqual(OutboxErrors.CreditCurrencyDiffers, result.Failure!.Definition);
        StringAssert.Contains(result.Failure.Detail, "USD, in the store EUR");
        Assert.AreEqual(before, Credit(store)["credit_limit"]!.GetValue<decimal>());
    }

    [TestMethod]
    public async Task A_cleared_credit_limit_is_none()
    {
        await using var store = await StartAsync();
        await store.SendAsync(Item("company", "1", Change("creditlimit", null, "500")));

        await store.SendAsync(Item("company", "1", Change("creditlimit", "500", null)));

        Assert.AreEqual(0m, Credit(store)["credit_limit"]!.GetValue<decimal>());
    }

    [TestMethod]
    public async Task A_company_the_store_changed_meanwhile_asks_for_news_of_its_administrator()
    {
        await using var store = await StartAsync();
        var administrator = store.Company(1)["super_user_id"]!.ToString();

        var result = await store.SendAsync(Item("company", "1", Change("name", "A name it never had", "Nord AG"), Change("creditlimit", null, "77")));

        Assert.AreEqual(OutboxErrors.ChangedInStore, result.Failure!.Definition);
        CollectionAssert.AreEqual(new[] { $"main-customer-{administrator}", "main-company-1" }, result.ChangedInStore.ToArray());
        CollectionAssert.AreEqual(new[] { administrator }, result.CustomersToImport.ToArray());
        Assert.AreNotEqual(77m, Credit(store)["credit_limit"]!.GetValue<decimal>());
    }

    [TestMethod]
    public async Task A_store_without_companies_says_so()
    {
        await using var store = await StartAsync(StoreEdition.OpenSource);

        Assert.AreEqual(StoreErrors.NotSupported, (await store.SendAsync(Item("company", "1", Change("name", "a", "b")))).Failure!.Definition);
    }

    private static JsonObject Credit(OutboxStore store) => store.Run.World.Store.Documents.Ids(StoreEntity.CompanyCredits)
        .Select(id => store.Run.Read(StoreEntity.CompanyCredits, id)).Single(credit => credit["company_id"]!.ToString() == "1");
}
