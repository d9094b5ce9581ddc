using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Customers;

[TestClass]
public sealed class CreateCustomerTests
{
    private static readonly JsonObject Address = new() { ["street"] = new JsonArray("Graben 1"), ["city"] = "Wien", ["postcode"] = "1010", ["countryCode"] = "at", ["telephone"] = "+43 1", ["isDefaultBilling"] = true };

    [TestMethod]
    public async Task A_customer_is_registered_with_an_address()
    {
        await using var run = await ShopRun.StartAsync();

        var answer = await run.PostAsync("customers", Customer(("prefix", "Dr."), ("groupId", "2"), ("isSubscribed", true), ("dateOfBirth", "1984-05-17"), ("address", Address.DeepClone())));

        answer.Is(HttpStatusCode.OK);
        var stored = run.Customer(long.Parse((string)answer.Body!["source"]!["id"]!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.AreEqual("ann@example.com Ann Lee Dr. 1984-05-17", $"{stored["email"]} {stored["firstname"]} {stored["lastname"]} {stored["prefix"]} {stored["dob"]}");
        Assert.AreEqual("2 1 true", $"{stored["group_id"]} {stored["website_id"]} {stored["extension_attributes"]!["is_subscribed"]!.ToJsonString()}");
        var address = stored["addresses"]!.AsArray().Single()!;
        Assert.AreEqual("Ann Lee Graben 1 Wien AT", $"{address["firstname"]} {address["lastname"]} {address["street"]![0]} {address["city"]} {address["country_id"]}");
        Assert.AreEqual(stored["default_billing"]!.ToString(), address["id"]!.ToString());
        Assert.IsNull(stored["default_shipping"]);
        Assert.AreEqual("Wien", (string)answer.Body["addresses"]![0]!["city"]!);
    }

    [TestMethod]
    public async Task The_store_view_tells_the_website()
    {
        await using var run = await ShopRun.StartAsync();

        var answer = await run.PostAsync("customers", Customer(("website", ""), ("storeView", "uk_us")));

        Assert.AreEqual("uk uk_us", $"{answer.Text("website")} {answer.Text("storeView")}");
    }

    [TestMethod]
    [DataRow("", "", "The store has several websites: give the website or the store view.")]
    [DataRow("nowhere", "", "The store has no website with this code.")]
    [DataRow("", "nowhere", "The store has no store view with this code.")]
    [DataRow("uk", "de", "The store view does not belong to the website.")]
    public async Task A_place_that_cannot_be_told_is_refused(string website, string view, string reason)
    {
        await using var run = await ShopRun.StartAsync();

        var answer = await run.PostAsync("customers", Customer(("website", website), ("storeView", view)));

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.AreEqual(reason, answer.Detail);
    }

    [TestMethod]
    public async Task A_repeated_registration_answers_with_the_customer_that_is_there()
    {
        await using var run = await ShopRun.StartAsync();

        var first = await run.PostAsync("customers", Customer(("address", Address.DeepClone())));
        var second = await run.PostAsync("customers", Customer(("address", Address.DeepClone())));

        second.Is(HttpStatusCode.OK);
        Assert.AreEqual((string)first.Body!["source"]!["id"]!, (string)second.Body!["source"]!["id"]!);
        Assert.HasCount(1, Accounts(run));
    }

    [TestMethod]
    public async Task An_e_mail_address_that_is_taken_by_somebody_else_is_refused_without_naming_anybody()
    {
        await using var run = await ShopRun.StartAsync();
        var first = await run.PostAsync("customers", Customer());

        var answer = await run.PostAsync("customers", Customer(("firstName", "Bob")));

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.AreEqual($"A customer with this e-mail address exists on this website and has other data: customer {(string)first.Body!["source"]!["id"]!}.", answer.Detail);
        Assert.DoesNotContain("ann@", answer.Body!.ToJsonString());
    }

    [TestMethod]
    public async Task A_registration_whose_answer_is_cut_off_is_found()
    {
        await using var run = await ShopRun.StartAsync();
        run.Break("customers", FaultKind.CutOff);

        (await run.PostAsync("customers", Customer())).Is(HttpStatusCode.OK);

        Assert.HasCount(1, Accounts(run));
    }

    [TestMethod]
    [DataRow(FaultKind.Reset, HttpStatusCode.ServiceUnavailable, "MAG-STO-001")]
    [DataRow(FaultKind.Maintenance, HttpStatusCode.ServiceUnavailable, "MAG-STO-003")]
    [DataRow(FaultKind.InternalError, HttpStatusCode.BadGateway, "MAG-STO-004")]
    [DataRow(FaultKind.TooManyRequests, HttpStatusCode.TooManyRequests, "MAG-STO-002")]
    public async Task A_registration_that_did_not_happen_is_told_and_may_be_repeated(FaultKind kind, HttpStatusCode status, string code)
    {
        await using var run = await ShopRun.StartAsync();
        run.Break("customers", kind);

        (await run.PostAsync("customers", Customer())).IsProblem(status, code);
        (await run.PostAsync("customers", Customer())).Is(HttpStatusCode.OK);

        Assert.HasCount(1, Accounts(run));
    }

    [TestMethod]
    public async Task Equal_registrations_at_the_same_time_are_one()
    {
        await using var run = await ShopRun.StartAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => run.PostAsync("customers", Customer())));

        Assert.IsTrue(answers.All(answer => answer.Status == HttpStatusCode.OK));
        Assert.HasCount(1, Accounts(run));
    }

    [TestMethod]
    public async Task What_the_store_does_not_take_is_refused_without_its_values()
    {
        await using var run = await ShopRun.StartAsync();

        var answer = await run.PostAsync("customers", Customer(("firstName", "<Ann>")));

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.DoesNotContain("Ann", answer.Body!.ToJsonString());
    }

    [TestMethod]
    [DataRow("email", null, "email")]
    [DataRow("email", "no address", "email")]
    [DataRow("firstName", "", "firstName")]
    [DataRow("gender", 4, "gender")]
    [DataRow("dateOfBirth", "1984-02-30", "dateOfBirth")]
    [DataRow("groupId", "vip", "groupId")]
    [DataRow("password", "secret", "password")]
    public async Task A_body_that_does_not_fit_is_refused_with_its_field(string name, object? value, string field)
    {
        await using var run = await ShopRun.StartAsync();
        var body = Customer();
        body.Remove(name);
        if (value is not null)
        {
            body[name] = JsonValue.Create(value);
        }

        var answer = await run.PostAsync("customers", body);

        answer.IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
        Assert.AreEqual(field, (string)answer.Body!["errors"]!.AsArray().First()!["field"]!);
    }

    [TestMethod]
    public async Task An_address_that_lacks_something_is_refused_with_every_field()
    {
        await using var run = await ShopRun.StartAsync();

        var answer = await run.PostAsync("customers", Customer(("address", new JsonObject { ["addressId"] = "1" })));

        answer.IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
        Assert.AreEqual(
            "address.addressId address.city address.countryCode address.street",
            string.Join(' ', answer.Body!["errors"]!.AsArray().Select(error => (string)error!["field"]!).Order(StringComparer.Ordinal)));
    }

    private static JsonObject Customer(params (string Name, object? Value)[] more)
    {
        var body = new JsonObject { ["email"] = "ann@example.com", ["firstName"] = "Ann", ["lastName"] = "Lee", ["website"] = "base" };
        foreach (var (name, value) in more)
        {
            body[name] = value as JsonNode ?? JsonValue.Create(value);
        }

        return body;
    }

    private static List<JsonObject> Accounts(ShopRun run) =>
        [.. run.World.Store.Documents.Ids(StoreEntity.Customers).Select(run.Customer).Where(customer => (string)customer["email"]! == "ann@example.com")];
}
