using System.Globalization;
using System.Net;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Companies;

[TestClass]
public sealed class CompanyTests
{
    [TestMethod]
    public async Task A_company_tells_who_it_is()
    {
        await using var run = await ServiceRun.StartAsync(orders: 60);
        var stored = run.Read(StoreEntity.Companies, 1);

        var answer = await run.GetAsync("companies/1");

        answer.Is(HttpStatusCode.OK);
        Assert.AreEqual((string)stored["company_name"]!, (string)answer.Body!["name"]!);
        Assert.AreEqual((string)stored["company_email"]!, (string)answer.Body["email"]!);
        Assert.AreEqual(stored["super_user_id"]!.ToString(), (string)answer.Body["administratorId"]!);
        Assert.AreEqual((string)stored["city"]!, (string)answer.Body["address"]!["city"]!);
        Assert.Contains((string)answer.Body["status"]!, ["pending", "approved", "rejected", "blocked"]);
        Assert.AreEqual("main", (string)answer.Body["store"]!);
    }

    [TestMethod]
    public async Task The_list_has_every_company_once_and_filters()
    {
        await using var run = await ServiceRun.StartAsync(orders: 120);
        var all = run.World.Store.Documents.Ids(StoreEntity.Companies).ToList();
        var name = (string)run.Read(StoreEntity.Companies, 1)["company_name"]!;
        var email = (string)run.Read(StoreEntity.Companies, 1)["company_email"]!;

        CollectionAssert.AreEqual(all.Select(id => $"{id}").ToArray(), (await run.ListAsync("companies?top=1")).Select(company => (string)company["id"]!).ToArray());
        Assert.Contains("1", (await run.ListAsync($"companies?name={Uri.EscapeDataString(name[1..^1])}")).Select(company => (string)company["id"]!));
        Assert.Contains("1", (await run.ListAsync($"companies?email={Uri.EscapeDataString(email)}")).Select(company => (string)company["id"]!));
        foreach (var status in new[] { "pending", "approved", "rejected", "blocked" })
        {
            Assert.IsTrue((await run.ListAsync($"companies?status={status}")).All(company => (string)company["status"]! == status));
        }

        Assert.HasCount(0, await run.ListAsync("companies?name=%25%25%25"), "Wildcards of the database are signs like others.");
    }

    [TestMethod]
    public async Task A_company_gets_its_status_and_keeps_everything_else()
    {
        await using var run = await ServiceRun.StartAsync();
        var before = run.Read(StoreEntity.Companies, 1);

        foreach (var (status, code) in new[] { ("blocked", 3), ("approved", 1) })
        {
            (await run.PostAsync("companies/1/status", new { status })).Is(HttpStatusCode.OK);
            (await run.PostAsync("companies/1/status", new { status })).AlreadyDone();
            Assert.AreEqual(code, run.Read(StoreEntity.Companies, 1)["status"]!.GetValue<int>());
        }

        var after = run.Read(StoreEntity.Companies, 1);
        foreach (var (name, value) in before.Where(member => member.Key is not ("status" or "reject_reason" or "rejected_at")))
        {
            Assert.AreEqual(value?.ToJsonString(), after[name]?.ToJsonString(), name);
        }
    }

    [TestMethod]
    public async Task A_rejection_has_a_reason_that_goes_with_it()
    {
        await using var run = await ServiceRun.StartAsync();
        await run.PostAsync("companies/1/status", new { status = "approved" });

        (await run.PostAsync("companies/1/status", new { status = "rejected", reason = "Wrong tax number." })).Done();
        var rejected = (await run.GetAsync("companies/1")).Body!;
        (await run.PostAsync("companies/1/status", new { status = "rejected", reason = "Wrong tax number." })).AlreadyDone();
        (await run.PostAsync("companies/1/status", new { status = "rejected", reason = "No tax number." })).Done();
        (await run.PostAsync("companies/1/status", new { status = "approved" })).Done();
        var approved = (await run.GetAsync("companies/1")).Body!;

        Assert.AreEqual("Wrong tax number.", (string)rejected["rejectReason"]!);
        Assert.EndsWith("Z", (string)rejected["rejectedAt"]!);
        Assert.IsNull(approved["rejectReason"]);
        Assert.IsNull(approved["rejectedAt"]);
    }

    [TestMethod]
    [DataRow("""{"status":"rejected"}""", "reason")]
    [DataRow("""{"status":"rejected","reason":" "}""", "reason")]
    [DataRow("""{"status":"approved","reason":"because"}""", "reason")]
    [DataRow("""{"status":"active"}""", "status")]
    [DataRow("""{"status":1}""", "status")]
    [DataRow("""{}""", "status")]
    public async Task What_does_not_fit_is_named(string body, string field)
    {
        await using var run = await ServiceRun.StartAsync(orders: 5);

        var answer = await run.PostAsync("companies/1/status", body);

        answer.IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
        Assert.AreEqual(field, (string)answer.Body!["errors"]!.AsArray().Single()!["field"]!);
    }

    [TestMethod]
    public async Task A_lost_answer_is_asked_for_again()
    {
        await using var run = await ServiceRun.StartAsync();
        run.Break("company/:id", FaultKind.CutOff, skip: 1);

        (await run.PostAsync("companies/1/status", new { status = "blocked" })).Done();

        Assert.AreEqual(3, run.Read(StoreEntity.Companies, 1)["status"]!.GetValue<int>());
        (await run.PostAsync("companies/1/status", new { status = "blocked" })).AlreadyDone();
    }

    [TestMethod]
    [DataRow("GET", "companies", null, "Companies (B2B)")]
    [DataRow("GET", "companies/1", null, "Companies (B2B)")]
    [DataRow("POST", "companies/1/status", """{"status":"blocked"}""", "Companies (B2B)")]
    [DataRow("GET", "companies/1/credit", null, "Company credit (B2B)")]
    [DataRow("POST", "companies/1/credit", """{"creditLimit":1}""", "Company credit (B2B)")]
    [DataRow("POST", "companies/1/credit", """{"reimbursement":{"amount":1},"idempotencyKey":"k"}""", "Company credit (B2B)")]
    public async Task Magento_Open_Source_says_that_it_has_no_companies(string method, string address, string? body, string function)
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource, orders: 3);

        var answer = await run.SendAsync(new HttpMethod(method), address, body);

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-STO-010");
        Assert.StartsWith(function, answer.Detail!);
        Assert.AreEqual(1L, run.World.Store.Requests.Total, "One question is enough to know.");
    }

    [TestMethod]
    [DataRow("companies/4000000")]
    [DataRow("companies/4000000/credit")]
    public async Task A_company_that_is_not_there_is_not_found(string address)
    {
        await using var run = await ServiceRun.StartAsync(orders: 5);

        (await run.GetAsync(address)).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");
    }

    [TestMethod]
    public async Task Credit_is_told_as_the_store_reckons_it()
    {
        await using var run = await ServiceRun.StartAsync(orders: 60);
        var stored = run.Read(StoreEntity.CompanyCredits, 1);

        var credit = (await run.GetAsync("companies/1/credit")).Body!;

        Assert.AreEqual(stored["credit_limit"]!.GetValue<decimal>(), credit["creditLimit"]!.GetValue<decimal>());
        Assert.AreEqual(stored["balance"]!.GetValue<decimal>(), credit["balance"]!.GetValue<decimal>());
        Assert.AreEqual(stored["available_limit"]!.GetValue<decimal>(), credit["available"]!.GetValue<decimal>());
        Assert.AreEqual("EUR", (string)credit["currency"]!);
        Assert.IsFalse(credit["mayExceedLimit"]!.GetValue<bool>());
    }

    [TestMethod]
    public async Task A_limit_is_set_and_not_added()
    {
        await using var run = await ServiceRun.StartAsync();
        var balance = run.Read(StoreEntity.CompanyCredits, 1)["balance"]!.GetValue<decimal>();

        (await run.PostAsync("companies/1/credit", new { creditLimit = 12_345.67m, comment = "Checked." })).Done();
        (await run.PostAsync("companies/1/credit", new { creditLimit = 12_345.67m, comment = "Checked." })).AlreadyDone();
        (await run.PostAsync("companies/1/credit", new { mayExceedLimit = true })).Done();
        (await run.PostAsync("companies/1/credit", new { mayExceedLimit = true, creditLimit = 12_345.67m })).AlreadyDone();

        var credit = run.Read(StoreEntity.CompanyCredits, 1);
        Assert.AreEqual(12_345.67m, credit["credit_limit"]!.GetValue<decimal>());
        Assert.IsTrue(credit["exceed_limit"]!.GetValue<bool>());
        Assert.AreEqual(balance, credit["balance"]!.GetValue<decimal>());
    }

    [TestMethod]
    public async Task A_payment_is_booked_once_by_its_key()
    {
        await using var run = await ServiceRun.StartAsync();
        var before = Balance(run);
        var body = new { reimbursement = new { amount = 250.5m, purchaseOrder = "PO-7", comment = "Bank transfer" }, idempotencyKey = "PAY-1" };

        (await run.PostAsync("companies/1/credit", body)).Done();
        (await run.PostAsync("companies/1/credit", body)).AlreadyDone();
        Assert.AreEqual(before + 250.5m, Balance(run));

        (await run.PostAsync("companies/1/credit", new { body.reimbursement, idempotencyKey = "PAY-2" })).Done();
        Assert.AreEqual(before + 501m, Balance(run));
        var booking = run.Read(StoreEntity.CreditHistory, run.World.Store.Documents.Ids(StoreEntity.CreditHistory).Max());
        Assert.AreEqual(4, booking["type"]!.GetValue<int>());
        Assert.AreEqual("PO-7", (string)booking["purchase_order"]!);
        Assert.StartsWith("Bank transfer [ppm:", (string)booking["comment"]!);
    }

    [TestMethod]
    public async Task A_key_of_another_payment_is_a_conflict_and_changes_nothing()
    {
        await using var run = await ServiceRun.StartAsync();
        (await run.PostAsync("companies/1/credit", new { reimbursement = new { amount = 1 }, idempotencyKey = "PAY-1" })).Done();
        var before = run.Read(StoreEntity.CompanyCredits, 1).ToJsonString();

        (await run.PostAsync("companies/1/credit", new { reimbursement = new { amount = 2 }, creditLimit = 9, idempotencyKey = "PAY-1" })).IsProblem(HttpStatusCode.Conflict, "MAG-OPR-004");

        Assert.AreEqual(before, run.Read(StoreEntity.CompanyCredits, 1).ToJsonString());
    }

    [TestMethod]
    public async Task The_same_key_at_another_company_is_another_payment()
    {
        await using var run = await ServiceRun.StartAsync(orders: 120);

        (await run.PostAsync("companies/1/credit", new { reimbursement = new { amount = 1 }, idempotencyKey = "PAY-1" })).Done();
        (await run.PostAsync("companies/2/credit", new { reimbursement = new { amount = 1 }, idempotencyKey = "PAY-1" })).Done();
    }

    [TestMethod]
    [DataRow(FaultKind.CutOff)]
    [DataRow(FaultKind.Reset)]
    [DataRow(FaultKind.InternalError)]
    [DataRow(FaultKind.BadGateway)]
    public async Task A_payment_is_booked_once_on_a_bad_day(FaultKind fault)
    {
        await using var run = await ServiceRun.StartAsync();
        var before = Balance(run);
        run.Break("companyCredits/:id/increaseBalance", fault, times: 2);
        var body = new { reimbursement = new { amount = 10 }, idempotencyKey = "PAY-1" };

        for (var attempt = 0; (await run.PostAsync("companies/1/credit", body)).Status != HttpStatusCode.OK; attempt++)
        {
            Assert.IsLessThan(5, attempt);
        }

        Assert.AreEqual(before + 10, Balance(run));
    }

    [TestMethod]
    public async Task Many_equal_payments_at_once_are_one()
    {
        await using var run = await ServiceRun.StartAsync();
        var before = Balance(run);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => run.PostAsync("companies/1/credit", new { reimbursement = new { amount = 10 }, idempotencyKey = "PAY-1" })));

        Assert.AreEqual(before + 10, Balance(run));
    }

    [TestMethod]
    [DataRow("""{}""", "creditLimit")]
    [DataRow("""{"comment":"x"}""", "creditLimit")]
    [DataRow("""{"creditLimit":-1}""", "creditLimit")]
    [DataRow("""{"reimbursement":{"amount":10}}""", "idempotencyKey")]
    [DataRow("""{"reimbursement":{"amount":10},"idempotencyKey":" "}""", "idempotencyKey")]
    [DataRow("""{"reimbursement":{"amount":0},"idempotencyKey":"k"}""", "reimbursement.amount")]
    [DataRow("""{"reimbursement":{},"idempotencyKey":"k"}""", "reimbursement.amount")]
    public async Task Credit_that_does_not_fit_is_named(string body, string field)
    {
        await using var run = await ServiceRun.StartAsync(orders: 5);

        var answer = await run.PostAsync("companies/1/credit", body);

        answer.IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
        Assert.AreEqual(field, (string)answer.Body!["errors"]!.AsArray().Single()!["field"]!);
        Assert.AreEqual(0L, run.World.Store.Requests.Total);
    }

    private static decimal Balance(ServiceRun run) =>
        decimal.Parse(run.Read(StoreEntity.CompanyCredits, 1)["balance"]!.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
