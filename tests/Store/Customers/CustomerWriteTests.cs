using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Customers;

/// <summary>Customers another system writes: what is kept, what gets lost, what is refused.</summary>
[TestClass]
public sealed class CustomerWriteTests
{
    private RunningStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await RunningStore.StartAsync();

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    public async Task What_is_not_sent_stays()
    {
        var before = await ReadAsync(3);

        var after = await PutAsync(3, """{"customer":{"prefix":"Dr."}}""");

        Assert.AreEqual("Dr.", Text(after, "prefix"));
        foreach (var name in new[] { "email", "firstname", "lastname", "group_id", "taxvat", "website_id", "store_id", "default_billing", "default_shipping", "created_at", "addresses" })
        {
            Assert.AreEqual(before.GetProperty(name).GetRawText(), after.GetProperty(name).GetRawText(), name);
        }
    }

    [TestMethod]
    public async Task Everybody_may_register_but_not_choose_a_group()
    {
        using var nobody = new StoreClient(store.Host, "unknown");

        var (status, _) = await nobody.PostAsync("/rest/V1/customers", """{"customer":{"email":"neu@example.com","firstname":"N","lastname":"N"},"password":"Secret-4711"}""");
        var (refused, answer) = await nobody.PostAsync("/rest/V1/customers", """{"customer":{"email":"neu2@example.com","firstname":"N","lastname":"N","group_id":2}}""");

        Assert.AreEqual(200, status);
        Assert.AreEqual(401, refused);
        StringAssert.Contains(answer, "Magento_Customer::manage");
        Assert.AreEqual(401, (await nobody.WriteAsync("PUT", "/rest/V1/customers/3", """{"customer":{"prefix":"Dr."}}""")).Status);
    }

    [TestMethod]
    public async Task An_empty_text_takes_a_value_away_and_null_does_not()
    {
        await PutAsync(3, """{"customer":{"taxvat":null,"gender":null}}""");
        Assert.AreEqual("DE123456789", Text(await ReadAsync(3), "taxvat"));

        Assert.IsFalse((await PutAsync(3, """{"customer":{"taxvat":""}}""")).TryGetProperty("taxvat", out _));
    }

    [TestMethod]
    public async Task Addresses_that_are_not_sent_are_deleted_and_ones_without_an_id_are_made()
    {
        var after = await PutAsync(3, """
            {"customer":{"addresses":[{"id":4},{"firstname":"N","lastname":"N","street":["Neu 1"],"city":"Wien","postcode":"1010","countryId":"AT","telephone":"1"}]}}
            """);

        var ids = after.GetProperty("addresses").EnumerateArray().Select(address => address.GetProperty("id").GetInt64()).ToArray();
        Assert.HasCount(2, ids);
        Assert.AreEqual(4, ids[0]);
        Assert.AreEqual(404, (await store.Client.GetAsync("/rest/V1/customers/addresses/5")).Status);
        var made = await store.Client.ReadAsync($"/rest/V1/customers/addresses/{ids[1]}");
        Assert.AreEqual(("AT", 0, 3), (Text(made, "country_id"), made.GetProperty("region_id").GetInt32(), made.GetProperty("customer_id").GetInt32()));
    }

    // Repeating the same PUT makes the address again, as Magento does.
    [TestMethod]
    public async Task An_address_without_an_id_is_made_at_every_call()
    {
        const string Body = """{"customer":{"addresses":[{"firstname":"N","lastname":"N","street":["Neu 1"],"city":"Wien","postcode":"1010","country_id":"AT","telephone":"1"}]}}""";
        var first = (await PutAsync(6, Body)).GetProperty("addresses")[0].GetProperty("id").GetInt64();

        var second = (await PutAsync(6, Body)).GetProperty("addresses")[0].GetProperty("id").GetInt64();

        Assert.AreNotEqual(first, second);
    }

    [TestMethod]
    public async Task The_default_address_follows_the_flags()
    {
        var after = await PutAsync(2, """{"customer":{"addresses":[{"id":2,"default_shipping":true},{"id":3}]}}""");

        Assert.AreEqual(("2", "2"), (Text(after, "default_billing"), Text(after, "default_shipping")));
        Assert.IsFalse(after.GetProperty("addresses")[1].TryGetProperty("default_shipping", out _));
    }

    [TestMethod]
    public async Task Deleting_the_default_address_leaves_no_default()
    {
        Assert.AreEqual((200, "true"), await DeleteAsync("addresses/2"));

        var customer = await ReadAsync(2);
        Assert.IsFalse(customer.TryGetProperty("default_billing", out _));
        Assert.AreEqual("3", Text(customer, "default_shipping"));
        Assert.AreEqual(404, (await DeleteAsync("addresses/2")).Status);
        Assert.AreEqual(404, (await DeleteAsync("addresses/4711")).Status);
        Assert.AreEqual(400, (await DeleteAsync("addresses/abc")).Status);
    }

    [TestMethod]
    [DataRow("""{"customer":{"addresses":[{"id":4711,"city":"X"}]}}""", 404, "addressId")]
    [DataRow("""{"customer":{"addresses":[{"id":1,"city":"X"}]}}""", 404, "addressId")]
    [DataRow("""{"customer":{"addresses":[{"id":4,"city":""}]}}""", 400, "city")]
    [DataRow("""{"customer":{"addresses":[{"id":4,"country_id":"Deutschland"}]}}""", 400, "countryId")]
    [DataRow("""{"customer":{"addresses":[{"id":4,"country_id":"US"}]}}""", 200, "")]
    [DataRow("""{"customer":{"addresses":[{"id":4,"country_id":"US","region_id":0,"region":{"region_id":0}}]}}""", 400, "regionId")]
    [DataRow("""{"customer":{"addresses":[{"id":4,"hausnummer":"7"}]}}""", 400, "Hausnummer")]
    [DataRow("""{"customer":{"addresses":"none"}}""", 500, "application run")]
    [DataRow("""{"customer":{"website_id":"abc"}}""", 400, "website_id")]
    [DataRow("""{"customer":{"group_id":99}}""", 400, "customer group id does not exist")]
    [DataRow("""{"customer":{"email":"ANNA.mueller@example.com"}}""", 400, "already exists")]
    [DataRow("""{"customer":{"firstname":"<b>"}}""", 400, "First Name is not valid!")]
    public async Task What_is_wrong_is_named_and_nothing_changes(string body, int status, string text)
    {
        store.Documents.PutList(StoreEntity.CustomerGroups, Capture.Read("customer-groups.json"));
        var before = (await store.Client.GetAsync("/rest/V1/customers/3")).Body;

        var (answered, answer, _) = await store.Client.WriteAsync("PUT", "/rest/V1/customers/3", body);

        Assert.AreEqual(status, answered, answer);
        StringAssert.Contains(answer, text);
        if (status != 200)
        {
            Assert.AreEqual(before, (await store.Client.GetAsync("/rest/V1/customers/3")).Body);
        }
    }

    [TestMethod]
    public async Task A_link_attribute_is_kept_found_and_taken_away()
    {
        await PutAsync(3, """{"customer":{"custom_attributes":[{"attribute_code":"d365_customer_id","value":"A-1"},{"attribute_code":"nobody_made_it","value":"x"}]}}""");

        var attributes = (await ReadAsync(3)).GetProperty("custom_attributes");
        Assert.AreEqual("""[{"attribute_code":"d365_customer_id","value":"A-1"}]""", attributes.GetRawText(), "a value of an attribute there is not gets lost");
        Assert.AreEqual(1, await CountAsync("d365_customer_id", "A-1"));
        await PutAsync(3, """{"customer":{"lastname":"Anders"}}""");
        Assert.AreEqual(1, await CountAsync("d365_customer_id", "A-1"), "it stays when it is not sent");
        await PutAsync(3, """{"customer":{"customAttributes":[{"attributeCode":"d365_customer_id","value":""}]}}""");
        Assert.AreEqual(0, await CountAsync("d365_customer_id", "A-1"));
    }

    [TestMethod]
    public async Task The_newsletter_is_subscribed_and_left()
    {
        var on = await PutAsync(1, """{"customer":{"extension_attributes":{"is_subscribed":true}}}""");
        var off = await PutAsync(1, """{"customer":{"extension_attributes":{"is_subscribed":"0"}}}""");

        Assert.IsTrue(on.GetProperty("extension_attributes").GetProperty("is_subscribed").GetBoolean());
        Assert.IsFalse(off.GetProperty("extension_attributes").GetProperty("is_subscribed").GetBoolean());
    }

    [TestMethod]
    [DataRow("""{"customer":{"email":"n@example.com","firstname":"N","lastname":"N","website_id":2}}""", 2, 3)]
    [DataRow("""{"customer":{"email":"n@example.com","firstname":"N","lastname":"N","store_id":3}}""", 2, 3)]
    [DataRow("""{"customer":{"email":"n@example.com","firstname":"N","lastname":"N"}}""", 1, 1)]
    public async Task Website_and_store_view_follow_from_each_other(string body, int website, int view)
    {
        var (status, answer) = await store.Client.PostAsync("/rest/V1/customers", body);

        Assert.AreEqual(200, status, answer);
        using var customer = JsonDocument.Parse(answer);
        Assert.AreEqual((website, view), (customer.RootElement.GetProperty("website_id").GetInt32(), customer.RootElement.GetProperty("store_id").GetInt32()));
    }

    [TestMethod]
    [DataRow("""{"customer":{"email":"n@example.com","firstname":"N","lastname":"N","website_id":1,"store_id":3}}""", "not in the associated website")]
    [DataRow("""{"customer":{"email":"n@example.com","firstname":"N","lastname":"N","website_id":77}}""", "not in the associated website")]
    [DataRow("""{"customer":{"email":"n@example.com"}}""", "First Name")]
    [DataRow("""{"customer":{"firstname":"N","lastname":"N"}}""", "Email")]
    [DataRow("""{"customer":{"email":"n@example.com","firstname":"N","lastname":"N"},"password":"kurz"}""", "at least %1 characters")]
    [DataRow("""{}""", "customer")]
    public async Task A_customer_that_is_not_complete_is_not_made(string body, string text)
    {
        var before = store.Documents.Count(StoreEntity.Customers);

        var (status, answer) = await store.Client.PostAsync("/rest/V1/customers", body);

        Assert.AreEqual(400, status);
        StringAssert.Contains(answer, text);
        Assert.AreEqual(before, store.Documents.Count(StoreEntity.Customers));
    }

    [TestMethod]
    public async Task The_same_address_may_register_on_another_website_but_not_twice_on_one()
    {
        const string There = """{"customer":{"email":"anna.mueller@example.com","firstname":"A","lastname":"M","website_id":2}}""";

        Assert.AreEqual(200, (await store.Client.PostAsync("/rest/V1/customers", There)).Status);
        Assert.AreEqual(400, (await store.Client.PostAsync("/rest/V1/customers", There)).Status);
    }

    [TestMethod]
    public async Task Of_the_same_registration_sent_at_the_same_time_one_is_made()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            store.Client.PostAsync("/rest/V1/customers", """{"customer":{"email":"once@example.com","firstname":"N","lastname":"N"}}""")));

        Assert.AreEqual(1, answers.Count(answer => answer.Status == 200));
        Assert.AreEqual(1, await CountAsync("email", "once@example.com"));
    }

    [TestMethod]
    [DataRow("email", "anna.mueller@example.com", "eq", 1)]
    [DataRow("lastname", "Dupont", "eq", 1)]
    [DataRow("group_id", "4", "eq", 1)]
    [DataRow("website_id", "2", "eq", 1)]
    [DataRow("lastname", "%ß%", "like", 2)]
    public async Task Customers_are_found(string field, string value, string condition, int count) => Assert.AreEqual(count, await CountAsync(field, value, condition));

    private async Task<int> CountAsync(string field, string value, string condition = "eq") => (await store.Client.ReadAsync(
        $"/rest/V1/customers/search?searchCriteria[filter_groups][0][filters][0][field]={field}&searchCriteria[filter_groups][0][filters][0][value]={Uri.EscapeDataString(value)}&searchCriteria[filter_groups][0][filters][0][condition_type]={condition}"))
        .GetProperty("total_count").GetInt32();

    private async Task<JsonElement> PutAsync(long id, string body)
    {
        var (status, answer, _) = await store.Client.WriteAsync("PUT", $"/rest/V1/customers/{id}", body);
        Assert.AreEqual(200, status, answer);
        using var document = JsonDocument.Parse(answer);
        return document.RootElement.Clone();
    }

    private async Task<(int Status, string Body)> DeleteAsync(string path)
    {
        var (status, body, _) = await store.Client.WriteAsync("DELETE", $"/rest/V1/{path}", null);
        return (status, body);
    }

    private Task<JsonElement> ReadAsync(long id) => store.Client.ReadAsync($"/rest/V1/customers/{id}");

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
