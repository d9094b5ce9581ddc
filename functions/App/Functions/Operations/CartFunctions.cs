using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Carts;

namespace PowerPlatformMagento.App.Functions.Operations;

/// <summary>Carts of shoppers.</summary>
internal sealed class CartFunctions(OperationDesk desk)
{
    [FunctionName("ListCarts")]
    public Task<IResult> ListCartsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/carts")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var page = await call.Magento.Carts.ListAsync(CartQuery.Read(call.Query), call.Query.Page(), token);
            return TypedResults.Json(PageAnswer.Of(request, page), CartsJson.Default.ResultPageCart);
        });

    [FunctionName("GetCart")]
    public Task<IResult> GetCartAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/carts/{cartId}")] HttpRequest request, string store, string cartId) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(await call.Magento.Carts.GetAsync(RecordId.Read("cartId", cartId), token), CartsJson.Default.Cart));
}
