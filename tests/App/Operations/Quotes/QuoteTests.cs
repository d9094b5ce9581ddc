using System.Net;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Quotes;

[TestClass]
public sealed class QuoteTests
{
    private const string Send = "negotiableQuote/submitToCustomer";
    private const string Decline = "negotiableQuote/decline";

    [TestMethod]
    public async Task A_quote_tells_who_wants_what_for_which_price()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = QuoteRun.Ask(run);

        var answer = await run.GetAsync($"quotes/{id}");

        answer.Is(HttpStatusCode.OK);
        var quote = answer.Body!;
        var buyer = run.Read(StoreEntity.Customers, QuoteRun.Buyer(run));
        var company = buyer["extension_attributes"]!["company_attributes"]!["company_id"]!.GetValue<long>();
        Assert.AreEqual("Mugs for the office", (string)quote["name"]!);
        Assert.AreEqual("created", (string)quote["status"]!);
        Assert.IsTrue(quote["isSellersTurn"]!.GetValue<bool>());
        Assert.AreEqual($"{company}", (string)quote["companyId"]!);
        Assert.AreEqual((string)run.Read(StoreEntity.Companies, company)["company_name"]!, (string)quote["companyName"]!);
        Assert.AreEqual((string)buyer["email"]!, (string)quote["customerEmail"]!);
        Assert.MatchesRegex(@"^\d{4}-\d{2}-\d{2}$", (string)quote["expiresOn"]!);
        Assert.AreEqual(100m, quote["items"]![0]!["quantity"]!.GetValue<decimal>());
        Assert.IsGreaterThan(0m, quote["originalTotal"]!.GetValue<decimal>());
        Assert.AreEqual("Ten percent less?", (string)quote["comments"]!.AsArray().Single()!["text"]!);
        Assert.IsTrue(quote["comments"]![0]!["isFromBuyer"]!.GetValue<bool>());
    }

    [TestMethod]
    public async Task The_list_has_every_quote_and_no_other_cart()
    {
        await using var run = await ServiceRun.StartAsync(orders: 120);
        var asked = new[] { QuoteRun.Ask(run), QuoteRun.Ask(run, 5) };

        var read = await run.ListAsync("quotes?top=1");

        var ids = read.Select(quote => (string)quote["id"]!).ToList();
        foreach (var id in asked)
        {
            Assert.AreEqual(1, ids.Count(found => found == $"{id}"));
        }

        Assert.IsTrue(ids.TrueForAll(id => run.Read(StoreEntity.Carts, long.Parse(id, System.Globalization.CultureInfo.InvariantCulture))["extension_attributes"]!["negotiable_quote"] is not null));
        Assert.IsTrue(read.All(quote => quote["comments"]!.AsArray().Count == 0));
    }

    [TestMethod]
    public async Task Status_buyer_and_date_filter()
    {
        await using var run = await ServiceRun.StartAsync();
        var (open, declined) = (QuoteRun.Ask(run), QuoteRun.Ask(run));
        run.World.Store.Operations!.Quotes.Decline(declined, "No.");
        var email = Uri.EscapeDataString((string)run.Read(StoreEntity.Customers, QuoteRun.Buyer(run))["email"]!);

        Assert.AreEqual($"{declined}", (string)(await run.ListAsync("quotes?status=declined")).Single()["id"]!);
        Assert.Contains($"{open}", (await run.ListAsync($"quotes?customerEmail={email}&status=created")).Select(quote => (string)quote["id"]!));
        Assert.IsEmpty(await run.ListAsync("quotes?updatedAfter=2100-01-01T00:00:00Z"));
    }

    [TestMethod]
    public async Task A_store_that_cannot_filter_quotes_is_read_and_sorted_out()
    {
        await using var run = await ServiceRun.StartAsync(orders: 120);
        var (open, declined) = (QuoteRun.Ask(run), QuoteRun.Ask(run));
        run.World.Store.Operations!.Quotes.Decline(declined, "No.");
        run.Break("carts/search", FaultKind.InternalError);

        var all = (await run.ListAsync("quotes?top=1")).Select(quote => (string)quote["id"]!).ToList();
        var few = (await run.ListAsync("quotes?top=3&status=declined")).Select(quote => (string)quote["id"]!).ToList();

        Assert.Contains($"{open}", all);
        Assert.Contains($"{declined}", all);
        CollectionAssert.AllItemsAreUnique(all);
        Assert.AreEqual($"{declined}", few.Single());
    }

    [TestMethod]
    public async Task An_offer_goes_to_the_buyer_once()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = QuoteRun.Ask(run);

        (await run.PostAsync($"quotes/{id}/send", new { comment = "Five percent." })).Done();
        (await run.PostAsync($"quotes/{id}/send", new { comment = "Five percent." })).AlreadyDone();

        Assert.AreEqual("submitted_by_admin", QuoteRun.Status(run, id));
        Assert.AreEqual(1L, run.Asked("POST " + Send));
        Assert.AreEqual("Five percent.", (string)(await run.GetAsync($"quotes/{id}")).Body!["comments"]!.AsArray()[^1]!["text"]!);
        Assert.IsFalse((await run.GetAsync($"quotes/{id}")).Body!["isSellersTurn"]!.GetValue<bool>());
    }

    [TestMethod]
    public async Task Nothing_needs_to_be_said_with_an_offer()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = QuoteRun.Ask(run);

        (await run.PostAsync($"quotes/{id}/send")).Done();

        Assert.AreEqual("submitted_by_admin", QuoteRun.Status(run, id));
    }

    [TestMethod]
    public async Task Every_round_of_a_negotiation_is_sent()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = QuoteRun.Ask(run);
        (await run.PostAsync($"quotes/{id}/send", new { comment = "Five percent." })).Done();
        run.World.Store.Operations!.Quotes.Answer(id, "Eight?");

        (await run.PostAsync($"quotes/{id}/send", new { comment = "Six, then." })).Done();

        Assert.AreEqual(2L, run.Asked("POST " + Send));
    }

    [TestMethod]
    public async Task A_repetition_that_comes_after_the_order_is_done_and_a_new_offer_is_too_late()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = QuoteRun.Ask(run);
        (await run.PostAsync($"quotes/{id}/send", new { comment = "Five percent." })).Done();
        run.World.Store.Operations!.Quotes.Order(id);

        (await run.PostAsync($"quotes/{id}/send", new { comment = "Five percent." })).AlreadyDone();
        (await run.PostAsync($"quotes/{id}/send", new { comment = "Ten percent." })).IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        (await run.PostAsync($"quotes/{id}/decline", new { reason = "Sold out." })).IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
    }

    [TestMethod]
    public async Task A_quote_is_declined_with_its_reason_once()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = QuoteRun.Ask(run);

        (await run.PostAsync($"quotes/{id}/decline", new { reason = "Sold out." })).Done();
        (await run.PostAsync($"quotes/{id}/decline", new { reason = "Sold out." })).AlreadyDone();

        Assert.AreEqual("declined", QuoteRun.Status(run, id));
        var said = (await run.GetAsync($"quotes/{id}")).Body!["comments"]!.AsArray()[^1]!;
        Assert.AreEqual("Sold out.", (string)said["text"]!);
        Assert.IsTrue(said["isDecline"]!.GetValue<bool>());
        (await run.PostAsync($"quotes/{id}/send")).IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
    }

    [TestMethod]
    [DataRow("send", "submitted_by_admin", Send)]
    [DataRow("decline", "declined", Decline)]
    public async Task A_lost_answer_is_looked_up(string action, string status, string route)
    {
        await using var run = await ServiceRun.StartAsync();
        var id = QuoteRun.Ask(run);
        run.Break(route, FaultKind.CutOff);

        (await run.PostAsync($"quotes/{id}/{action}", action == "send" ? null : """{"reason":"No."}""")).Done();

        Assert.AreEqual(status, QuoteRun.Status(run, id));
        Assert.AreEqual(1L, run.Asked("POST " + route));
    }

    [TestMethod]
    public async Task A_store_that_fails_at_it_has_not_done_it()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = QuoteRun.Ask(run);
        run.Break(Send, FaultKind.InternalError);

        (await run.PostAsync($"quotes/{id}/send")).IsProblem(HttpStatusCode.BadGateway, "MAG-STO-004");
        (await run.PostAsync($"quotes/{id}/send")).Done();
    }

    [TestMethod]
    public async Task Many_equal_offers_at_once_are_one()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = QuoteRun.Ask(run);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => run.PostAsync($"quotes/{id}/send", new { comment = "Five." })));

        Assert.AreEqual(1L, run.Asked("POST " + Send));
    }

    [TestMethod]
    [DataRow("GET", "quotes", null)]
    [DataRow("GET", "quotes/1", null)]
    [DataRow("POST", "quotes/1/send", "{}")]
    [DataRow("POST", "quotes/1/decline", """{"reason":"x"}""")]
    public async Task Magento_Open_Source_says_that_it_has_no_quotes(string method, string address, string? body)
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource, orders: 3);

        var answer = await run.SendAsync(new HttpMethod(method), address, body);
        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-STO-010");
        Assert.StartsWith("Negotiable quotes (B2B)", answer.Detail!);
        run.World.Store.Requests.Clear();
        await run.SendAsync(new HttpMethod(method), address, body);
        Assert.AreEqual(0L, run.World.Store.Requests.Total, "What kind of store it is does not change from call to call.");
    }

    [TestMethod]
    public async Task A_cart_nobody_negotiates_about_is_no_quote()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.World.Store.Operations!.Carts.Add(new() { CustomerId = 1, Lines = [new(ServiceRun.Mug, 1)] });

        (await run.GetAsync($"quotes/{id}")).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");
        (await run.GetAsync("quotes/4000000")).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");
        (await run.PostAsync($"quotes/{id}/send")).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");
    }

    [TestMethod]
    [DataRow("decline", """{}""")]
    [DataRow("decline", """{"reason":""}""")]
    [DataRow("send", """{"reason":"x"}""")]
    [DataRow("send", """{"comment":5}""")]
    [DataRow("send", """[""")]
    public async Task What_does_not_fit_is_refused(string action, string body)
    {
        await using var run = await ServiceRun.StartAsync(orders: 5);

        (await run.PostAsync($"quotes/1/{action}", body)).Is(HttpStatusCode.BadRequest);
    }
}
