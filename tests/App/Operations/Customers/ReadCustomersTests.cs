using System.Net;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Customers;

[TestClass]
public sealed class ReadCustomersTests
{
    [TestMethod]
    public async Task A_customer_comes_with_addresses_in_one_call()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();
        await run.GetAsync($"customers/{id}");
        run.World.Store.Requests.Clear();

        var answer = await run.GetAsync($"customers/{id}");

        Assert.AreEqual("eva.muster@example.com", answer.Text("email"));
        Assert.AreEqual("base", answer.Text("website"));
        Assert.AreEqual("Berlin", (string)answer.Body!["addresses"]![0]!["city"]!);
        Assert.IsTrue(answer.Body["addresses"]![0]!["isDefaultBilling"]!.GetValue<bool>());
        Assert.AreEqual(1, run.World.Store.Requests.Total);
    }

    [TestMethod]
    public async Task A_customer_is_found_by_the_e_mail_address()
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();

        Assert.AreEqual($"{id}", (string)(await run.GetAsync("customers-by-email?email=EVA.muster@example.com")).Body!["source"]!["id"]!);
        Assert.AreEqual($"{id}", (string)(await run.GetAsync("customers-by-email?email=eva.muster@example.com&website=base")).Body!["source"]!["id"]!);
        (await run.GetAsync("customers-by-email?email=eva.muster@example.com&website=uk")).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");
        (await run.GetAsync("customers-by-email?email=nobody@example.com")).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");
    }

    [TestMethod]
    public async Task An_e_mail_address_on_two_websites_needs_the_website()
    {
        await using var run = await ShopRun.StartAsync();
        run.Register();
        var british = run.Register(storeView: 5);

        var answer = await run.GetAsync("customers-by-email?email=eva.muster@example.com");

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.AreEqual($"{british}", (string)(await run.GetAsync("customers-by-email?email=eva.muster@example.com&website=uk")).Body!["source"]!["id"]!);
    }

    [TestMethod]
    public async Task Every_filter_holds()
    {
        await using var run = await ShopRun.StartAsync();
        var (one, other) = (run.Register("a@example.com"), run.Register("b@example.com", storeView: 5));
        run.World.Store.Operations!.Orders.ChangeCustomer(other, customer => customer["group_id"] = 2);

        Assert.AreEqual($"{one}", await OnlyAsync("email=a@example.com"));
        Assert.AreEqual($"{one} {other}", await OnlyAsync("lastName=muster&createdAfter=2020-01-01&updatedAfter=2020-01-01"));
        Assert.AreEqual($"{other}", await OnlyAsync("lastName=Muster&groupId=2"));
        Assert.AreEqual($"{other}", await OnlyAsync("lastName=Muster&website=uk"));
        Assert.AreEqual("", await OnlyAsync("createdAfter=2150-01-01"));

        async Task<string> OnlyAsync(string query)
        {
            var page = await run.GetAsync("customers?" + query);
            page.Is(HttpStatusCode.OK);
            return string.Join(' ', page.Body!["value"]!.AsArray().Select(customer => (string)customer!["source"]!["id"]!));
        }
    }

    [TestMethod]
    public async Task Customers_are_listed_page_by_page()
    {
        await using var run = await ShopRun.StartAsync();
        var ids = Enumerable.Range(0, 5).Select(number => $"{run.Register($"page{number}@example.com")}").ToList();

        var first = await run.GetAsync("customers?top=3&lastName=Muster");
        var second = await run.GetAsync(first.Text("nextLink")![(run.World.Client.BaseAddress + "stores/main/").Length..]);

        CollectionAssert.AreEqual(ids, first.Body!["value"]!.AsArray().Concat(second.Body!["value"]!.AsArray()).Select(customer => (string)customer!["source"]!["id"]!).ToList());
        Assert.IsNull(second.Text("nextLink"));
    }

    [TestMethod]
    [DataRow("customers/99999", HttpStatusCode.NotFound, "MAG-STO-008")]
    [DataRow("customers/abc", HttpStatusCode.BadRequest, "MAG-OPR-001")]
    [DataRow("customers-by-email", HttpStatusCode.BadRequest, "MAG-OPR-001")]
    [DataRow("customers?website=nowhere", HttpStatusCode.UnprocessableEntity, "MAG-OPR-006")]
    [DataRow("customers?groupId=vip", HttpStatusCode.BadRequest, "MAG-OPR-001")]
    public async Task What_does_not_fit_is_told(string address, HttpStatusCode status, string code)
    {
        await using var run = await ShopRun.StartAsync();

        (await run.GetAsync(address)).IsProblem(status, code);
    }

    [TestMethod]
    [DataRow(FaultKind.Unauthorized, HttpStatusCode.BadGateway, "MAG-STO-007")]
    [DataRow(FaultKind.InternalErrorText, HttpStatusCode.BadGateway, "MAG-STO-004")]
    public async Task A_failure_of_the_store_is_told_with_its_own_code(FaultKind kind, HttpStatusCode status, string code)
    {
        await using var run = await ShopRun.StartAsync();
        var id = run.Register();
        run.Break("customers/search", kind, times: 100);

        (await run.GetAsync($"customers/{id}")).IsProblem(status, code);
    }
}
