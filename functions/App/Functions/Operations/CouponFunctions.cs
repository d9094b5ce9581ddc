using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Coupons;

namespace PowerPlatformMagento.App.Functions.Operations;

/// <summary>Coupons of cart price rules.</summary>
internal sealed class CouponFunctions(OperationDesk desk)
{
    [FunctionName("ListCoupons")]
    public Task<IResult> ListCouponsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/coupons")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var page = await call.Magento.Coupons.ListAsync(call.Query.Id("ruleId"), call.Query.Text("code"), call.Query.Page(), token);
            return TypedResults.Json(PageAnswer.Of(request, page), CouponsJson.Default.ResultPageCoupon);
        });

    [FunctionName("CreateCoupon")]
    public Task<IResult> CreateCouponAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/coupons")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(await call.Magento.Coupons.CreateAsync(CouponRules.Check(await call.BodyAsync(CouponsJson.Default.CouponRequest)), token), CouponsJson.Default.CouponResult));
}
