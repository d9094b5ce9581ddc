using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Tests.Support;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Coupons;

namespace PowerPlatformMagento.Magento.Tests.Operations.Coupons;

[TestClass]
public sealed class CouponOperationsTests
{
    [TestMethod]
    public async Task A_coupon_that_the_store_refuses_although_it_just_made_it_is_found()
    {
        var made = false;
        await using var server = await ServeAsync(() => made ? """[{"coupon_id":9,"rule_id":"5","code":"CASE-1"}]""" : "[]", (context, _) =>
        {
            made = true;
            return Answers.JsonAsync(context, """{"message":"Coupon with the same code already exists."}""", 400);
        });
        await using var client = TestClient.Connect(server.BaseUrl);

        var result = await client.Operations.Coupons.CreateAsync(new CouponRequest { RuleId = "5", Code = "CASE-1" }, CancellationToken.None);

        Assert.AreEqual(OperationOutcome.Done, result.Outcome);
        Assert.AreEqual("9", result.Id);
    }

    [TestMethod]
    public async Task A_refusal_stays_one_when_there_is_no_such_coupon()
    {
        await using var server = await ServeAsync(() => "[]", (context, _) => Answers.JsonAsync(context, """{"message":"Error occurred when saving coupon: %1","parameters":["Specified rule does not allow coupons"]}""", 400));
        await using var client = TestClient.Connect(server.BaseUrl);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => client.Operations.Coupons.CreateAsync(new CouponRequest { RuleId = "5", Code = "CASE-1" }, CancellationToken.None));

        Assert.AreEqual("MAG-STO-009", failure.Error.Definition.Code);
        Assert.DoesNotContain("CASE-1", failure.ToString());
    }

    [TestMethod]
    public async Task A_request_without_code_and_key_is_refused_before_anything_is_sent()
    {
        var writes = 0;
        await using var server = await ServeAsync(() => "[]", (context, _) =>
        {
            writes++;
            return Answers.JsonAsync(context, """{"coupon_id":10,"rule_id":5,"code":"X"}""");
        });
        await using var client = TestClient.Connect(server.BaseUrl);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => client.Operations.Coupons.CreateAsync(new CouponRequest { RuleId = "5" }, CancellationToken.None));

        Assert.AreEqual("MAG-STO-009", failure.Error.Definition.Code);
        Assert.AreEqual(0, writes);
    }

    [TestMethod]
    public async Task A_coupon_of_another_rule_is_not_taken_for_ours_after_a_lost_answer()
    {
        var looks = 0;
        await using var server = await ServeAsync(() => ++looks == 1 ? "[]" : """[{"coupon_id":9,"rule_id":"6","code":"CASE-1"}]""", (context, _) => Answers.CaptureAsync(context, "err-503-maintenance.txt"));
        await using var client = TestClient.Connect(server.BaseUrl);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => client.Operations.Coupons.CreateAsync(new CouponRequest { RuleId = "5", Code = "CASE-1" }, CancellationToken.None));

        Assert.AreEqual("MAG-STO-003", failure.Error.Definition.Code);
    }

    [TestMethod]
    public async Task A_code_that_a_database_takes_for_the_same_is_another_one()
    {
        await using var server = await ServeAsync(() => """[{"coupon_id":9,"rule_id":"5","code":"CÄSE-1"}]""", (context, _) => Answers.JsonAsync(context, """{"coupon_id":10,"rule_id":5,"code":"CASE-1"}"""));
        await using var client = TestClient.Connect(server.BaseUrl);

        var result = await client.Operations.Coupons.CreateAsync(new CouponRequest { RuleId = "5", Code = "CASE-1" }, CancellationToken.None);

        Assert.AreEqual("10", result.Id);
    }

    [TestMethod]
    public async Task Pages_are_cut_by_the_column_of_the_coupons()
    {
        await using var server = await ServeAsync(() => """[{"coupon_id":41,"rule_id":"5","code":"A"},{"coupon_id":42,"rule_id":"5","code":"B"}]""", total: 7);
        await using var client = TestClient.Connect(server.BaseUrl);

        var page = await client.Operations.Coupons.ListAsync("5", null, new PageWish(2, "40"), CancellationToken.None);

        Assert.AreEqual("42", page.Next);
        Assert.AreEqual("Rule of the test", page.Records[0].RuleName);
        var search = server.Requests.First(request => request.Path.EndsWith("coupons/search", StringComparison.Ordinal));
        Assert.AreEqual("coupon_id", search.Value("searchCriteria[sortOrders][0][field]"));
        Assert.Contains(("coupon_id", "40", "gt"), Enumerable.Range(0, 5).Select(index => Filter(search, index)));
        Assert.Contains(("rule_id", "5", "eq"), Enumerable.Range(0, 5).Select(index => Filter(search, index)));
    }

    [TestMethod]
    public async Task A_coupon_without_a_code_is_told_beside_the_others()
    {
        await using var server = await ServeAsync(() => """[{"coupon_id":1,"rule_id":"5"},{"coupon_id":2,"rule_id":"5","code":"B"}]""", total: 2);
        await using var client = TestClient.Connect(server.BaseUrl);

        var page = await client.Operations.Coupons.ListAsync(null, null, new PageWish(50), CancellationToken.None);

        Assert.AreEqual("B", page.Records.Single().Code);
        Assert.AreEqual("1", page.Unreadable.Single().Key);
    }

    private static (string?, string?, string?) Filter(SeenRequest search, int index) => (
        search.Value($"searchCriteria[filter_groups][{index}][filters][0][field]"),
        search.Value($"searchCriteria[filter_groups][{index}][filters][0][value]"),
        search.Value($"searchCriteria[filter_groups][{index}][filters][0][condition_type]"));

    private static Task<TestServer> ServeAsync(Func<string> coupons, Func<Microsoft.AspNetCore.Http.HttpContext, SeenRequest, Task>? create = null, int total = 1) =>
        TestServer.StartAsync((context, request) => request.Path.Split("/V1/")[^1] switch
        {
            "coupons" when create is not null => create(context, request),
            "coupons/search" => Answers.JsonAsync(context, $$"""{"items":{{coupons()}},"total_count":{{total}}}"""),
            "salesRules/search" => Answers.JsonAsync(context, """{"items":[{"rule_id":5,"name":"Rule of the test"}],"total_count":1}"""),
            _ => Answers.JsonAsync(context, """{"rule_id":5,"name":"Rule of the test","coupon_type":"SPECIFIC_COUPON","use_auto_generation":false}"""),
        });
}
