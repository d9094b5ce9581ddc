using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Requests;

namespace PowerPlatformMagento.App.Functions.Operations;

/// <summary>The way to what no other operation does.</summary>
internal sealed class RequestFunctions(OperationDesk desk, StoreRequestSender sender)
{
    [FunctionName("SendRequest")]
    public Task<IResult> SendRequestAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/request")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(await sender.SendAsync(call.Magento.Requests, await call.BodyAsync(RequestsJson.Default.SendStoreRequest), token), RequestsJson.Default.StoreReply));
}
