using System.Net;
using System.Text.RegularExpressions;
using PowerPlatformMagento.App.Tests.Operations.Products;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Coupons;

[TestClass]
public sealed class CouponTests
{
    [TestMethod]
    public async Task Coupons_come_with_the_names_of_their_rules()
    {
        await using var run = await CatalogRun.StartAsync();

        var list = (await run.GetAsync("coupons")).IsOk().List;

        Assert.HasCount((int)run.Store.Documents.Count(StoreEntity.Coupons), list);
        var first = list[0]!;
        var stored = run.Documents(StoreEntity.Coupons)[0];
        Assert.AreEqual("1", (string)first["id"]!);
        Assert.AreEqual((string)stored["code"]!, (string)first["code"]!);
        Assert.AreEqual((string)run.Documents(StoreEntity.SalesRules).Single(rule => (long)rule["rule_id"]! == (long)stored["rule_id"]!)["name"]!, (string)first["ruleName"]!);
        Assert.IsNull(first["usageLimit"], "0 stands for no limit");
        Assert.IsFalse((bool)first["isGenerated"]!);
        Assert.EndsWith("Z", (string)first["createdAt"]!);
    }

    [TestMethod]
    public async Task Pages_hold_every_coupon_once()
    {
        await using var run = await CatalogRun.StartAsync();
        var ids = new List<string>();
        var address = "coupons?top=1";
        while (address is not null)
        {
            var page = (await run.GetAsync(address)).IsOk();
            ids.AddRange(page.List.Select(coupon => (string)coupon!["id"]!));
            address = page.Text("nextLink");
            Assert.IsLessThan(50, ids.Count);
        }

        CollectionAssert.AreEqual(run.Store.Documents.Ids(StoreEntity.Coupons).Select(id => $"{id}").ToList(), ids);
    }

    [TestMethod]
    public async Task A_rule_or_a_code_narrows_the_list()
    {
        await using var run = await CatalogRun.StartAsync();
        var code = (string)run.Documents(StoreEntity.Coupons)[0]["code"]!;

        Assert.HasCount(1, (await run.GetAsync("coupons?code=" + code.ToLowerInvariant())).IsOk().List);
        Assert.IsTrue((await run.GetAsync("coupons?ruleId=1")).IsOk().List.All(coupon => (string)coupon!["ruleId"]! == "1"));
        Assert.IsEmpty((await run.GetAsync("coupons?ruleId=999")).IsOk().List);
        (await run.GetAsync("coupons?ruleId=abc")).Refuses("ruleId");
    }

    [TestMethod]
    public async Task A_code_of_ones_own_is_created_once()
    {
        await using var run = await CatalogRun.StartAsync();
        var count = run.Store.Documents.Count(StoreEntity.Coupons);

        var first = (await run.PostAsync("coupons", new { ruleId = "1", code = "CASE-4711" })).IsOk();
        var again = (await run.PostAsync("coupons", new { ruleId = "1", code = "case-4711" })).IsOk();

        Assert.AreEqual("Done", first.Text("outcome"));
        Assert.AreEqual("CASE-4711", first.Text("code"));
        Assert.AreEqual("AlreadyDone", again.Text("outcome"));
        Assert.AreEqual(first.Text("id"), again.Text("id"));
        Assert.AreEqual("CASE-4711", again.Text("code"), "as the store spells it");
        Assert.AreEqual(count + 1, run.Store.Documents.Count(StoreEntity.Coupons));
    }

    [TestMethod]
    public async Task A_code_is_made_of_a_key_and_another_one_of_another()
    {
        await using var run = await CatalogRun.StartAsync();
        var generated = Generated(run);

        var one = (await run.PostAsync("coupons", new { ruleId = generated, prefix = "SERVICE", idempotencyKey = "CAS-1" })).IsOk();
        var other = (await run.PostAsync("coupons", new { ruleId = generated, idempotencyKey = "CAS-2" })).IsOk();

        Assert.MatchesRegex(new Regex("^SERVICE-[A-Z2-9]{12}$"), one.Text("code")!);
        Assert.MatchesRegex(new Regex("^[A-Z2-9]{12}$"), other.Text("code")!);
        Assert.AreNotEqual(one.Text("code")!["SERVICE-".Length..], other.Text("code"));
        var stored = run.Documents(StoreEntity.Coupons).Single(coupon => (string)coupon["code"]! == one.Text("code"));
        Assert.AreEqual(1, (int)stored["type"]!, "the rule takes generated codes only");
        Assert.AreEqual(1, (int)stored["usage_limit"]!, "the limits are those of the rule");
    }

    [TestMethod]
    public async Task A_repeated_call_with_a_key_makes_no_second_coupon()
    {
        await using var run = await CatalogRun.StartAsync();
        var body = new { ruleId = Generated(run), prefix = "SERVICE", idempotencyKey = "08584-run" };
        var count = run.Store.Documents.Count(StoreEntity.Coupons);

        var first = (await run.PostAsync("coupons", body)).IsOk();
        var again = (await run.PostAsync("coupons", body)).IsOk();

        Assert.AreEqual("Done", first.Text("outcome"));
        Assert.AreEqual("AlreadyDone", again.Text("outcome"));
        Assert.AreEqual(first.Text("code"), again.Text("code"));
        Assert.AreEqual(first.Text("id"), again.Text("id"));
        Assert.AreEqual(count + 1, run.Store.Documents.Count(StoreEntity.Coupons));
    }

    [TestMethod]
    public async Task Calls_with_the_same_key_at_the_same_time_make_one_coupon()
    {
        await using var run = await CatalogRun.StartAsync();
        var body = new { ruleId = "1", idempotencyKey = "at once" };
        var count = run.Store.Documents.Count(StoreEntity.Coupons);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => run.PostAsync("coupons", body)));

        Assert.HasCount(1, answers.Select(answer => answer.IsOk().Text("code")).Distinct());
        Assert.AreEqual(count + 1, run.Store.Documents.Count(StoreEntity.Coupons));
    }

    [TestMethod]
    [DataRow("""{"ruleId":"1"}""")]
    [DataRow("""{"ruleId":"1","prefix":"SERVICE","idempotencyKey":" "}""")]
    public async Task Without_a_code_or_a_key_nothing_is_made(string body)
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.PostAsync("coupons", body)).Refuses("code");
        Assert.AreEqual(0, run.Writes());
    }

    [TestMethod]
    public async Task A_code_of_another_rule_is_refused()
    {
        await using var run = await CatalogRun.StartAsync();
        var taken = run.Documents(StoreEntity.Coupons).First(coupon => (long)coupon["rule_id"]! == 2);

        var refused = await run.PostAsync("coupons", new { ruleId = "1", code = (string)taken["code"]! });

        refused.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.Contains("Another rule", refused.Text("detail")!);
    }

    [TestMethod]
    public async Task A_rule_that_is_not_there_is_not_found()
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.PostAsync("coupons", new { ruleId = "999", code = "X" })).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");
    }

    [TestMethod]
    public async Task A_rule_without_coupons_is_refused()
    {
        await using var run = await CatalogRun.StartAsync();
        var rule = run.Documents(StoreEntity.SalesRules)[0];
        rule["coupon_type"] = "NO_COUPON";
        ((DocumentSet)run.Store.Documents).Put(StoreEntity.SalesRules, rule.ToJsonString());

        var refused = await run.PostAsync("coupons", new { ruleId = rule["rule_id"]!.ToString(), code = "X" });

        refused.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.Contains("no coupons", refused.Text("detail")!);
    }

    [TestMethod]
    [DataRow("CASE-1")]
    [DataRow(null)]
    public async Task A_lost_answer_makes_no_second_coupon(string? code)
    {
        await using var run = await CatalogRun.StartAsync();
        var count = run.Store.Documents.Count(StoreEntity.Coupons);
        run.Break("coupons", FaultKind.CutOff);

        var answer = (await run.PostAsync("coupons", new { ruleId = "1", code, idempotencyKey = "K" })).IsOk();

        Assert.AreEqual("Done", answer.Text("outcome"));
        Assert.AreEqual(count + 1, run.Store.Documents.Count(StoreEntity.Coupons));
        Assert.AreEqual(answer.Text("code"), (string)run.Documents(StoreEntity.Coupons)[^1]["code"]!);
        Assert.AreEqual(answer.Text("id"), run.Documents(StoreEntity.Coupons)[^1]["coupon_id"]!.ToString());
    }

    [TestMethod]
    public async Task A_store_that_fails_after_it_did_the_work_is_looked_at_before_anything_is_said()
    {
        await using var run = await CatalogRun.StartAsync();
        run.Break("coupons", FaultKind.CutOff, times: 20);

        var answer = (await run.PostAsync("coupons", new { ruleId = "1", code = "CASE-2" })).IsOk();

        Assert.AreEqual("Done", answer.Text("outcome"));
        Assert.AreEqual(1, run.Documents(StoreEntity.Coupons).Count(coupon => (string)coupon["code"]! == "CASE-2"));
    }

    [TestMethod]
    [DataRow("""{"code":"X"}""", "ruleId")]
    [DataRow("""{"ruleId":"abc"}""", "ruleId")]
    [DataRow("""{"ruleId":"","code":"X"}""", "ruleId")]
    [DataRow("""{"ruleId":"1","code":" x"}""", "code")]
    [DataRow("""{"ruleId":"1","code":"a\tb"}""", "code")]
    [DataRow("""{"ruleId":"1","code":"a\u0000"}""", "code")]
    [DataRow("""{"ruleId":"1","code":""}""", "code")]
    [DataRow("""{"ruleId":"1","prefix":"a/b"}""", "prefix")]
    [DataRow("""{"ruleId":1}""", "ruleId")]
    public async Task A_body_that_does_not_fit_is_refused_by_its_field(string body, string field)
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.PostAsync("coupons", body)).Refuses(field);
        Assert.AreEqual(0, run.Writes());
    }

    [TestMethod]
    public async Task Codes_are_in_no_log()
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.PostAsync("coupons", new { ruleId = "1", code = "TOP-SECRET-77" })).IsOk();
        await run.PostAsync("coupons", new { ruleId = "2", code = "TOP-SECRET-77" });

        Assert.DoesNotContain("TOP-SECRET-77", run.Log.Text);
    }

    private static string Generated(CatalogRun run) => run.Documents(StoreEntity.SalesRules).Single(rule => (bool)rule["use_auto_generation"]!)["rule_id"]!.ToString();
}
