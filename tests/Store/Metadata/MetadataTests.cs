using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Metadata;

/// <summary>What describes a store: attributes, sets, types, countries, statuses.</summary>
[TestClass]
public sealed class MetadataTests
{
    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await CatalogueStore.OpenAsync();

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    public async Task Attributes_of_products_are_listed_by_page_and_found_by_column()
    {
        var page = await store.ReadAsync("products/attributes?searchCriteria[pageSize]=3&searchCriteria[sortOrders][0][field]=attribute_code&searchCriteria[sortOrders][0][direction]=ASC");
        var own = await store.ReadAsync("products/attributes?searchCriteria[filter_groups][0][filters][0][field]=is_user_defined&searchCriteria[filter_groups][0][filters][0][value]=1");

        CollectionAssert.AreEqual(new[] { "category_ids", "cost", "description" }, page.Items().Texts("attribute_code"));
        CollectionAssert.AreEqual(new[] { "size", "erp_item_number", "is_service_part" }, own.Items().Texts("attribute_code"));
        await store.RefusedAsync(400, "GET", "products/attributes");
    }

    [TestMethod]
    public async Task The_options_of_a_select_are_those_of_the_sizes()
    {
        var options = await store.ReadAsync("products/attributes/size/options");
        var hoodie = await store.ReadAsync("products/HOODIE-L");

        CollectionAssert.AreEqual(new[] { " ", "S", "M", "L", "XL" }, options.Texts("label"));
        Assert.AreEqual("L", options.EnumerateArray().Single(option => option.Text("value") == hoodie.Attribute("size")).Text("label"));
        Assert.AreEqual(options.ToString(), (await store.ReadAsync("products/attributes/size")).GetProperty("options").ToString());
        Assert.AreEqual(0, (await store.ReadAsync("products/attributes/name/options")).GetArrayLength());
        Assert.AreEqual("Enabled", (await store.ReadAsync("products/attributes/status/options"))[0].Text("label"), "a select of the installation has no empty choice");
    }

    [TestMethod]
    [DataRow("products/attributes/colour")]
    [DataRow("products/attributes/colour/options")]
    public async Task An_attribute_nobody_knows_is_told_back(string path) => CollectionAssert.AreEqual(new[] { "colour" }, (await store.RefusedAsync(404, "GET", path)).Parameters());

    [TestMethod]
    public async Task The_attributes_have_the_members_of_the_recorded_one()
    {
        using var recorded = JsonDocument.Parse(Capture.Read("attributes-lab-size.json"));

        var size = await store.ReadAsync("products/attributes/size");

        CollectionAssert.AreEqual(recorded.RootElement.EnumerateObject().Select(member => member.Name).ToArray(), size.EnumerateObject().Select(member => member.Name).ToArray());
    }

    [TestMethod]
    public async Task The_one_set_holds_all_attributes()
    {
        var sets = await store.ReadAsync("products/attribute-sets/sets/list?searchCriteria[pageSize]=10");

        Assert.AreEqual("Default", sets.Items()[0].Text("attribute_set_name"));
        Assert.AreEqual("Default", (await store.ReadAsync("products/attribute-sets/4")).Text("attribute_set_name"));
        var codes = (await store.ReadAsync("products/attribute-sets/4/attributes")).Texts("attribute_code").ToHashSet();
        Assert.IsTrue((await store.ReadAsync("products/MUG-0%2C5L")).Codes().All(codes.Contains));
        await store.RefusedAsync(404, "GET", "products/attribute-sets/77/attributes");
        await store.RefusedAsync(404, "GET", "products/attribute-sets/77");
        await store.RefusedAsync(400, "GET", "products/attribute-sets/Default");
    }

    [TestMethod]
    public async Task Every_type_of_the_catalogue_is_among_the_types()
    {
        var types = (await store.ReadAsync("products/types")).Texts("name").ToHashSet();

        Assert.IsTrue(store.Operations.Products.All().All(product => types.Contains(product.Type)));
    }

    [TestMethod]
    public async Task Attributes_of_customers_are_listed_and_read()
    {
        using var recorded = JsonDocument.Parse(Capture.Read("customer-metadata.json"));

        var all = await store.ReadAsync("attributeMetadata/customer");
        var gender = await store.ReadAsync("attributeMetadata/customer/attribute/gender");

        CollectionAssert.IsSubsetOf(new[] { "email", "firstname", "lastname", "dob", "taxvat", "d365_customer_id" }, all.Texts("attribute_code"));
        Assert.AreEqual(recorded.RootElement.GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), gender.GetRawText().Replace(" ", "", StringComparison.Ordinal));
        Assert.AreEqual("True", (await store.ReadAsync("attributeMetadata/customer/attribute/d365_customer_id")).GetProperty("user_defined").ToString());
        CollectionAssert.AreEqual(
            new[] { "fieldName=entityType", "fieldValue=customer", "field2Name=attributeCode", "field2Value=shoe_size" },
            (await store.RefusedAsync(404, "GET", "attributeMetadata/customer/attribute/shoe_size")).Parameters());
    }

    [TestMethod]
    public async Task Countries_are_those_of_the_addresses_and_everybody_may_read_them()
    {
        using var stranger = new StoreClient(store.Host, "nobody");

        var (status, body) = await stranger.GetAsync("rest/V1/directory/countries");

        Assert.AreEqual(200, status);
        using var countries = JsonDocument.Parse(body);
        CollectionAssert.AreEqual(new[] { "DE", "AT", "CH", "FR", "GB", "US" }, countries.RootElement.Texts("id"));
        Assert.AreEqual(200, (await stranger.GetAsync("rest/V1/directory/countries/AT")).Status);
        Assert.AreEqual(401, (await stranger.GetAsync("rest/V1/attributeMetadata/customer")).Status);
    }

    [TestMethod]
    public async Task Germany_is_as_recorded_and_an_unknown_country_is_not_available()
    {
        var (_, germany) = await store.Client.GetAsync("rest/V1/directory/countries/de");

        Assert.IsNull(JsonShape.Difference(Capture.Read("countries-de.json"), germany));
        Assert.AreEqual("The country isn't available.", (await store.RefusedAsync(404, "GET", "directory/countries/XX")).Message());
        Assert.IsFalse((await store.ReadAsync("directory/countries/AT")).TryGetProperty("available_regions", out _));
    }

    [TestMethod]
    [DataRow(StoreEdition.OpenSource)]
    [DataRow(StoreEdition.AdobeCommerce)]
    public async Task Statuses_of_orders_have_no_route_on_premises(StoreEdition edition)
    {
        await using var other = await CatalogueStore.OpenAsync(edition);

        Assert.AreEqual("Request does not match any route.", (await other.RefusedAsync(404, "GET", "order-statuses")).Message());
    }

    [TestMethod]
    public async Task The_cloud_service_lists_the_statuses_of_orders()
    {
        await using var cloud = await StoreHost.StartAsync(new StoreOptions { Edition = StoreEdition.AdobeCommerceCloudService }, CancellationToken.None);
        var credential = cloud.Credential;
        using var http = new HttpClient(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = cloud.BaseUrl };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = credential.ClientId, ["client_secret"] = credential.ClientSecret });
        using var token = JsonDocument.Parse(await (await http.PostAsync(cloud.ImsTokenEndpoint, form)).Content.ReadAsStringAsync());
        http.DefaultRequestHeaders.Add("Authorization", $"Bearer {token.RootElement.Text("access_token")}");
        http.DefaultRequestHeaders.Add("x-api-key", credential.ClientId);
        http.DefaultRequestHeaders.Add("x-gw-ims-org-id", credential.OrganizationId);

        using var statuses = JsonDocument.Parse(await http.GetStringAsync(new Uri("V1/order-statuses", UriKind.Relative)));

        CollectionAssert.AreEqual(
            new[] { "pending", "pending_payment", "processing", "complete", "closed", "canceled", "holded", "payment_review" },
            statuses.RootElement.Texts("status"));
        CollectionAssert.AreEqual(new[] { "status", "label", "state", "is_default", "visible_on_front" }, statuses.RootElement[0].EnumerateObject().Select(member => member.Name).ToArray());
    }

    [TestMethod]
    public async Task Rights_are_asked_for_by_area()
    {
        await using var guarded = await CatalogueStore.OpenAsync(change: options => options with { Credentials = [new StoreCredential { Resources = new HashSet<string>() }] });
        foreach (var (path, resource) in new[]
        {
            ("products/attributes?searchCriteria=", "Magento_Catalog::attributes_attributes"),
            ("products/attribute-sets/sets/list?searchCriteria=", "Magento_Catalog::sets"),
            ("products/types", "Magento_Catalog::products"),
            ("attributeMetadata/customer", "Magento_Customer::customer"),
            ("inventory/sources", "Magento_InventoryApi::source"),
            ("inventory/stocks", "Magento_InventoryApi::stock"),
            ("inventory/get-product-salable-quantity/P-1001/1", "Magento_InventorySalesApi::stock"),
            ("stockItems/P-1001", "Magento_Catalog::catalog_inventory"),
            ("coupons/search?searchCriteria=", "Magento_SalesRule::quote"),
        })
        {
            CollectionAssert.AreEqual(new[] { $"resources={resource}" }, (await guarded.RefusedAsync(401, "GET", path)).Parameters(), path);
        }

        CollectionAssert.AreEqual(new[] { "resources=Magento_Catalog::catalog" }, (await guarded.RefusedAsync(401, "POST", "products/tier-prices", "{}")).Parameters());
    }
}
