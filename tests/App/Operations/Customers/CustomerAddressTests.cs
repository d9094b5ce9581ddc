using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Customers;

[TestClass]
public sealed class CustomerAddressTests
{
    private const string One = "customers/:id";

    [TestMethod]
    public async Task An_address_is_added_once_with_the_name_of_the_customer()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();

        var address = (await run.PostAsync($"customers/{id}/addresses", Graben())).Done();
        var again = (await run.PostAsync($"customers/{id}/addresses", Graben())).AlreadyDone();

        Assert.AreEqual(address, again);
        Assert.HasCount(2, run.Customer(id)["addresses"]!.AsArray());
        var stored = Find(run, id, address);
        Assert.AreEqual("Eva Muster Graben 1 1010 Wien AT", $"{stored["firstname"]} {stored["lastname"]} {stored["street"]![0]} {stored["postcode"]} {stored["city"]} {stored["country_id"]}");
        Assert.AreEqual("Berlin", (string)run.Customer(id)["addresses"]![0]!["city"]!);
    }

    [TestMethod]
    public async Task Of_an_address_only_what_is_given_changes()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();
        var address = run.Customer(id)["addresses"]![0]!["id"]!.ToString();
        await run.PostAsync($"customers/{id}/addresses", Graben());
        var neighbour = run.Customer(id)["addresses"]![1]!.ToJsonString();

        Assert.AreEqual(address, (await run.PostAsync($"customers/{id}/addresses", new { addressId = address, street = new[] { "Ring 2", "Hof" }, company = "Muster GmbH" })).Done());
        (await run.PostAsync($"customers/{id}/addresses", new { addressId = address, street = new[] { "Ring 2", "Hof" } })).AlreadyDone();

        var stored = Find(run, id, address);
        Assert.AreEqual("Ring 2, Hof, Muster GmbH, Berlin, 10117, true", $"{stored["street"]![0]}, {stored["street"]![1]}, {stored["company"]}, {stored["city"]}, {stored["postcode"]}, {stored["default_billing"]!.ToJsonString()}");
        Assert.AreEqual(neighbour, run.Customer(id)["addresses"]![1]!.ToJsonString());
    }

    [TestMethod]
    public async Task A_new_default_address_takes_over_from_the_old_one()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();
        var old = run.Customer(id)["addresses"]![0]!["id"]!.ToString();

        var address = (await run.PostAsync($"customers/{id}/addresses", Graben(("isDefaultShipping", true)))).Done();
        Assert.AreEqual($"{old} {address}", $"{run.Customer(id)["default_billing"]} {run.Customer(id)["default_shipping"]}");

        (await run.PostAsync($"customers/{id}/addresses", Graben(("isDefaultShipping", true)))).AlreadyDone();
        (await run.PostAsync($"customers/{id}/addresses", Graben(("isDefaultBilling", true)))).Done();
        Assert.AreEqual($"{address} {address}", $"{run.Customer(id)["default_billing"]} {run.Customer(id)["default_shipping"]}");

        (await run.PostAsync($"customers/{id}/addresses", new { addressId = address, isDefaultBilling = false })).Done();
        Assert.IsNull(run.Customer(id)["default_billing"]);
        Assert.HasCount(2, run.Customer(id)["addresses"]!.AsArray());
    }

    [TestMethod]
    [DataRow("regionCode", "bay", "BAY Bayern")]
    [DataRow("region", "bayern", "BAY Bayern")]
    [DataRow("region", "BAY", "BAY Bayern")]
    public async Task A_region_is_found_by_code_or_name(string field, string value, string expected)
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();

        var address = (await run.PostAsync($"customers/{id}/addresses", Graben(("countryCode", "DE"), (field, value)))).Done();

        var region = Find(run, id, address)["region"]!;
        Assert.AreEqual(expected, $"{region["region_code"]} {region["region"]}");
        Assert.IsGreaterThan(0, region["region_id"]!.GetValue<int>());
    }

    [TestMethod]
    [DataRow("DE", "regionCode", "XX", "The country has no region with this code.")]
    [DataRow("DE", "region", "Atlantis", "The country has a list of regions, and this name is not on it.")]
    [DataRow("XX", "region", "Anywhere", "The store does not know this country.")]
    public async Task A_region_or_country_the_store_does_not_know_is_refused(string country, string field, string value, string reason)
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();

        var answer = await run.PostAsync($"customers/{id}/addresses", Graben(("countryCode", country), (field, value)));

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.AreEqual(reason, answer.Detail);
        Assert.HasCount(1, run.Customer(id)["addresses"]!.AsArray());
    }

    [TestMethod]
    public async Task A_move_to_another_country_leaves_the_region_behind()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();
        var address = (await run.PostAsync($"customers/{id}/addresses", Graben(("countryCode", "DE"), ("regionCode", "BAY")))).Done();

        (await run.PostAsync($"customers/{id}/addresses", new { addressId = address, countryCode = "AT", city = "Graz" })).Done();

        Assert.AreEqual("0", Find(run, id, address)["region_id"]!.ToString());
    }

    [TestMethod]
    public async Task An_address_whose_answer_is_cut_off_is_added_once()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();
        run.Break(One, FaultKind.CutOff, skip: 1);

        var address = (await run.PostAsync($"customers/{id}/addresses", Graben())).Done();

        Assert.AreEqual("Wien", (string)Find(run, id, address)["city"]!);
        Assert.HasCount(2, run.Customer(id)["addresses"]!.AsArray());
    }

    [TestMethod]
    public async Task An_address_that_was_not_added_is_told_and_may_be_repeated()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();
        run.Break(One, FaultKind.BadGateway, skip: 1);

        (await run.PostAsync($"customers/{id}/addresses", Graben())).IsProblem(HttpStatusCode.ServiceUnavailable, "MAG-STO-003");
        (await run.PostAsync($"customers/{id}/addresses", Graben())).Done();

        Assert.HasCount(2, run.Customer(id)["addresses"]!.AsArray());
    }

    [TestMethod]
    public async Task Equal_and_different_addresses_at_the_same_time_are_each_there_once()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => run.PostAsync($"customers/{id}/addresses", Graben(("city", $"City {number % 4}")))));

        Assert.AreEqual("Berlin, City 0, City 1, City 2, City 3", string.Join(", ", run.Customer(id)["addresses"]!.AsArray().Select(address => (string)address!["city"]!).Order(StringComparer.Ordinal)));
    }

    [TestMethod]
    public async Task What_the_store_misses_in_an_address_is_refused()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();
        var body = Graben();
        body.Remove("telephone");

        var answer = await run.PostAsync($"customers/{id}/addresses", body);

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.Contains("(telephone)", answer.Detail!);
        Assert.HasCount(1, run.Customer(id)["addresses"]!.AsArray());
    }

    [TestMethod]
    [DataRow("""{"city":"Wien","countryCode":"AT"}""", "street")]
    [DataRow("""{"street":[],"city":"Wien","countryCode":"AT"}""", "street")]
    [DataRow("""{"street":["a","b","c","d","e"],"city":"Wien","countryCode":"AT"}""", "street")]
    [DataRow("""{"street":["a",null],"city":"Wien","countryCode":"AT"}""", "street[1]")]
    [DataRow("""{"street":["a"],"city":"Wien","countryCode":"Austria"}""", "countryCode")]
    [DataRow("""{"street":["a"],"city":"Wien","countryCode":""}""", "countryCode")]
    [DataRow("""{"addressId":"x"}""", "addressId")]
    [DataRow("""{"addressId":"1","city":""}""", "city")]
    public async Task An_address_that_does_not_fit_is_refused_with_its_field(string body, string field)
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();

        var answer = await run.PostAsync($"customers/{id}/addresses", body);

        answer.IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
        Assert.AreEqual(field, (string)answer.Body!["errors"]!.AsArray().First()!["field"]!);
    }

    [TestMethod]
    public async Task An_address_of_somebody_else_is_not_there()
    {
        await using var run = await ShopRun.StartAsync();
        var (id, other) = (run.Register(), run.Register("other@example.com"));
        var foreign = run.Customer(other)["addresses"]![0]!["id"]!.ToString();

        (await run.PostAsync($"customers/{id}/addresses", new { addressId = foreign, city = "Wien" })).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");
        Assert.AreEqual(HttpStatusCode.NoContent, (await run.SendAsync(HttpMethod.Delete, $"customers/{id}/addresses/{foreign}")).Status);

        Assert.HasCount(1, run.Customer(other)["addresses"]!.AsArray());
    }

    [TestMethod]
    public async Task An_address_is_deleted_and_may_be_deleted_again()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();
        var address = (await run.PostAsync($"customers/{id}/addresses", Graben())).Done();

        Assert.AreEqual(HttpStatusCode.NoContent, (await run.SendAsync(HttpMethod.Delete, $"customers/{id}/addresses/{address}")).Status);
        Assert.AreEqual(HttpStatusCode.NoContent, (await run.SendAsync(HttpMethod.Delete, $"customers/{id}/addresses/{address}")).Status);

        Assert.AreEqual("Berlin", (string)run.Customer(id)["addresses"]!.AsArray().Single()!["city"]!);
        (await run.SendAsync(HttpMethod.Delete, $"customers/99999/addresses/{address}")).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");
    }

    [TestMethod]
    public async Task A_deletion_whose_answer_is_cut_off_is_no_error()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();
        var address = (await run.PostAsync($"customers/{id}/addresses", Graben())).Done();
        run.Break("addresses/:id", FaultKind.CutOff);

        Assert.AreEqual(HttpStatusCode.NoContent, (await run.SendAsync(HttpMethod.Delete, $"customers/{id}/addresses/{address}")).Status);

        Assert.HasCount(1, run.Customer(id)["addresses"]!.AsArray());
    }

    private static JsonObject Graben(params (string Name, object Value)[] more)
    {
        var body = new JsonObject { ["street"] = new JsonArray("Graben 1"), ["city"] = "Wien", ["postcode"] = "1010", ["countryCode"] = "AT", ["telephone"] = "+43 1 2" };
        foreach (var (name, value) in more)
        {
            body[name] = JsonValue.Create(value);
        }

        return body;
    }

    private static JsonNode Find(ShopRun run, long customer, string address) => run.Customer(customer)["addresses"]!.AsArray().Single(item => item!["id"]!.ToString() == address)!;
}
