using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Customers;

[TestClass]
public sealed class ChangeCustomerTests
{
    private const string One = "customers/:id";

    [TestMethod]
    public async Task Only_what_is_given_changes_and_nothing_gets_lost()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();
        run.World.Store.Operations!.Orders.ChangeCustomer(id, customer =>
        {
            customer["taxvat"] = "DE123";
            customer["custom_attributes"] = new JsonArray(new JsonObject { ["attribute_code"] = "d365_customer_id", ["value"] = "C-1" });
            customer["extension_attributes"]!["assistance_allowed"] = 2;
        });
        var before = Bare(run.Customer(id), "lastname");

        var answer = await run.SendAsync(HttpMethod.Patch, $"customers/{id}", new { lastName = "Müller-Ünal" });

        answer.Is(HttpStatusCode.OK);
        Assert.AreEqual("Müller-Ünal", answer.Text("lastName"));
        Assert.AreEqual("Müller-Ünal", (string)run.Customer(id)["lastname"]!);
        Assert.IsTrue(JsonNode.DeepEquals(before, Bare(run.Customer(id), "lastname")), $"{before.ToJsonString()}\n{run.Customer(id).ToJsonString()}");
    }

    [TestMethod]
    public async Task Every_field_can_be_changed_and_optional_ones_cleared()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();

        await run.SendAsync(HttpMethod.Patch, $"customers/{id}", new
        {
            email = "new@example.com", firstName = "Ann", middleName = "M.", prefix = "Dr.", suffix = "Jr.", gender = 2, dateOfBirth = "1984-05-17", taxId = "DE1", groupId = "2", isSubscribed = true,
        });
        var customer = run.Customer(id);
        Assert.AreEqual(
            "new@example.com Ann M. Dr. Jr. 2 1984-05-17 DE1 2 true",
            $"{customer["email"]} {customer["firstname"]} {customer["middlename"]} {customer["prefix"]} {customer["suffix"]} {customer["gender"]} {customer["dob"]} {customer["taxvat"]} {customer["group_id"]} {customer["extension_attributes"]!["is_subscribed"]!.ToJsonString()}");

        await run.SendAsync(HttpMethod.Patch, $"customers/{id}", new { middleName = "", prefix = "", suffix = "", dateOfBirth = "", taxId = "", isSubscribed = false });
        Assert.IsTrue(new[] { "middlename", "prefix", "suffix", "dob", "taxvat" }.All(name => run.Customer(id)[name] is null), run.Customer(id).ToJsonString());
        Assert.AreEqual("2", run.Customer(id)["gender"]!.ToString());
    }

    [TestMethod]
    public async Task A_change_that_changes_nothing_writes_nothing()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();
        run.World.Store.Requests.Clear();

        var answer = await run.SendAsync(HttpMethod.Patch, $"customers/{id}", new { firstName = "Eva", prefix = "", email = "EVA.MUSTER@example.com" });

        answer.Is(HttpStatusCode.OK);
        Assert.AreEqual("GET customers/:id", string.Join(", ", run.World.Store.Requests.ByRoute.Keys.Where(route => !route.StartsWith("GET store/", StringComparison.Ordinal))));
    }

    [TestMethod]
    [DataRow(FaultKind.CutOff)]
    [DataRow(FaultKind.Reset)]
    [DataRow(FaultKind.BadGateway)]
    public async Task A_change_whose_answer_is_lost_is_sent_again(FaultKind kind)
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();
        run.Break(One, kind, skip: 1);

        (await run.SendAsync(HttpMethod.Patch, $"customers/{id}", new { firstName = "Ann" })).Is(HttpStatusCode.OK);

        Assert.AreEqual("Ann", (string)run.Customer(id)["firstname"]!);
    }

    [TestMethod]
    public async Task Changes_at_the_same_time_all_arrive()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();
        object[] changes = [new { firstName = "Ann" }, new { lastName = "Lee" }, new { taxId = "DE1" }, new { prefix = "Dr." }, new { suffix = "Jr." }, new { middleName = "M." }];

        await Task.WhenAll(changes.Select(change => run.SendAsync(HttpMethod.Patch, $"customers/{id}", change)));

        var customer = run.Customer(id);
        Assert.AreEqual("Dr. Ann M. Lee Jr. DE1", $"{customer["prefix"]} {customer["firstname"]} {customer["middlename"]} {customer["lastname"]} {customer["suffix"]} {customer["taxvat"]}");
        Assert.HasCount(1, customer["addresses"]!.AsArray());
    }

    [TestMethod]
    public async Task The_group_is_set_and_answers_with_the_customer_either_way()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();

        Assert.AreEqual("2", (await run.PostAsync($"customers/{id}/group", new { groupId = "2" })).Text("groupId"));
        run.World.Store.Requests.Clear();
        Assert.AreEqual("2", (await run.PostAsync($"customers/{id}/group", new { groupId = "02" })).Text("groupId"));

        Assert.AreEqual(0, run.World.Store.Requests.ByRoute.GetValueOrDefault("PUT customers/:id"));
        Assert.AreEqual(2, run.Customer(id)["group_id"]!.GetValue<int>());
    }

    [TestMethod]
    public async Task A_group_there_is_not_is_refused()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();

        (await run.PostAsync($"customers/{id}/group", new { groupId = "4711" })).IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");

        Assert.AreEqual(1, run.Customer(id)["group_id"]!.GetValue<int>());
    }

    [TestMethod]
    public async Task A_customer_is_linked_once_and_keeps_other_attributes()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();

        (await run.PostAsync($"customers/{id}/link", new { externalId = "A-1" })).Done();
        (await run.PostAsync($"customers/{id}/link", new { externalId = "A-1" })).AlreadyDone();
        (await run.PostAsync($"customers/{id}/link", new { externalId = "A-2" })).Done();

        var attribute = run.Customer(id)["custom_attributes"]!.AsArray().Single()!;
        Assert.AreEqual("d365_customer_id A-2", $"{attribute["attribute_code"]} {attribute["value"]}");
    }

    [TestMethod]
    public async Task An_attribute_the_store_does_not_know_is_told_with_what_to_do()
    {
        await using var run = await ShopRun.StartAsync(new Dictionary<string, string?> { ["Stores:0:CustomerLinkAttribute"] = "erp_number" });
        var id = run.Register();

        var answer = await run.PostAsync($"customers/{id}/link", new { externalId = "A-1" });

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.AreEqual(
            "The store did not keep the customer attribute erp_number: create it in the store as a text that may be empty, or name another one in Stores:n:CustomerLinkAttribute.", answer.Detail);
    }

    [TestMethod]
    public async Task An_attribute_code_that_is_none_keeps_the_app_from_starting()
    {
        var refusal = await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => ShopRun.StartAsync(new Dictionary<string, string?> { ["Stores:0:CustomerLinkAttribute"] = "ERP number" }));

        Assert.Contains("Stores:0:CustomerLinkAttribute", refusal.Message);
    }

    [TestMethod]
    [DataRow("""{"email":"no address"}""", HttpStatusCode.BadRequest)]
    [DataRow("""{"firstName":""}""", HttpStatusCode.BadRequest)]
    [DataRow("""{"dateOfBirth":"31.12.1999"}""", HttpStatusCode.BadRequest)]
    [DataRow("""{"addresses":[]}""", HttpStatusCode.BadRequest)]
    [DataRow("""{"website":"uk"}""", HttpStatusCode.BadRequest)]
    [DataRow("""[]""", HttpStatusCode.BadRequest)]
    [DataRow("""{"firstName":"<x>"}""", HttpStatusCode.UnprocessableEntity)]
    public async Task A_change_that_does_not_fit_is_refused_and_changes_nothing(string body, HttpStatusCode status)
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();
        var before = run.Customer(id).ToJsonString();

        Assert.AreEqual(status, (await run.SendAsync(HttpMethod.Patch, $"customers/{id}", body)).Status);

        Assert.AreEqual(before, run.Customer(id).ToJsonString());
    }

    [TestMethod]
    public async Task An_e_mail_address_that_is_taken_is_refused()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();
        run.Register("taken@example.com");

        var answer = await run.SendAsync(HttpMethod.Patch, $"customers/{id}", new { email = "taken@example.com" });

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.DoesNotContain("taken@", answer.Body!.ToJsonString() + run.World.App.Log.Text);
    }

    [TestMethod]
    [DataRow("PATCH", "customers/99999")]
    [DataRow("POST", "customers/99999/group")]
    [DataRow("POST", "customers/99999/link")]
    public async Task A_customer_that_is_not_there_is_404(string method, string address)
    {
        await using var run = await ShopRun.StartAsync();
        var body = address.EndsWith("group", StringComparison.Ordinal) ? "{\"groupId\":\"1\"}" : address.EndsWith("link", StringComparison.Ordinal) ? "{\"externalId\":\"1\"}" : "{\"firstName\":\"A\"}";

        (await run.SendAsync(new HttpMethod(method), address, body)).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");
    }

    private static JsonObject Bare(JsonObject customer, params IEnumerable<string> without)
    {
        foreach (var name in without.Append("updated_at"))
        {
            customer.Remove(name);
        }

        return customer;
    }
}
