using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Returns;
using PowerPlatformMagento.Magento.Operations.Returns;

namespace PowerPlatformMagento.App.Functions.Operations;

/// <summary>Returns of Adobe Commerce.</summary>
internal sealed class ReturnFunctions(OperationDesk desk, ReturnDesk returns, ReturnCommentDesk comments)
{
    private const string Field = "returnId";

    [FunctionName("ListReturns")]
    public Task<IResult> ListReturnsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/returns")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var filter = new ReturnFilter { OrderId = call.Query.Id("orderId"), Status = call.Query.Choice("status", ReturnFilter.Statuses), RequestedAfter = call.Query.Instant("requestedAfter") };
            var page = await call.Magento.Returns.ListAsync(filter, call.Query.Page(), token);
            return TypedResults.Json(PageAnswer.Of(request, page), ReturnsJson.Default.ResultPageReturn);
        });

    [FunctionName("GetReturn")]
    public Task<IResult> GetReturnAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/returns/{returnId}")] HttpRequest request, string store, string returnId) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(await call.Magento.Returns.GetAsync(RecordId.Read(Field, returnId), token), ReturnsJson.Default.Return));

    [FunctionName("AnswerReturn")]
    public Task<IResult> AnswerReturnAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/returns/{returnId}/answer")] HttpRequest request, string store, string returnId) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var (id, body) = (RecordId.Read(Field, returnId), await call.BodyAsync(ReturnsJson.Default.ReturnAnswerRequest));
            return TypedResults.Json(await returns.AnswerAsync(call.Magento, id, body, token), ReturnsJson.Default.OperationResult);
        });

    [FunctionName("SetReturnStatus")]
    public Task<IResult> SetReturnStatusAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/returns/{returnId}/status")] HttpRequest request, string store, string returnId) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var (id, body) = (RecordId.Read(Field, returnId), await call.BodyAsync(ReturnsJson.Default.ReturnStatusRequest));
            return TypedResults.Json(await returns.AdvanceAsync(call.Magento, id, body, token), ReturnsJson.Default.OperationResult);
        });

    [FunctionName("AddReturnComment")]
    public Task<IResult> AddReturnCommentAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/returns/{returnId}/comments")] HttpRequest request, string store, string returnId) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var (id, body) = (RecordId.Read(Field, returnId), await call.BodyAsync(ReturnsJson.Default.ReturnCommentRequest));
            return TypedResults.Json(await comments.AddAsync(call.Magento, id, body, token), ReturnsJson.Default.OperationResult);
        });

    [FunctionName("AddReturnTrack")]
    public Task<IResult> AddReturnTrackAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/returns/{returnId}/tracks")] HttpRequest request, string store, string returnId) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var (id, body) = (RecordId.Read(Field, returnId), await call.BodyAsync(ReturnsJson.Default.ReturnTrackRequest));
            return TypedResults.Json(await returns.AddTrackAsync(call.Magento, id, body, token), ReturnsJson.Default.OperationResult);
        });
}
