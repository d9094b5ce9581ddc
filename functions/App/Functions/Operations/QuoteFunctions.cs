using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Quotes;
using PowerPlatformMagento.Magento.Operations.Quotes;

namespace PowerPlatformMagento.App.Functions.Operations;

/// <summary>Price negotiations of Adobe Commerce B2B.</summary>
internal sealed class QuoteFunctions(OperationDesk desk, QuoteDesk quotes)
{
    private const string Field = "quoteId";

    [FunctionName("ListQuotes")]
    public Task<IResult> ListQuotesAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/quotes")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var filter = new QuoteFilter { Status = call.Query.Choice("status", QuoteStatuses.All), CustomerEmail = call.Query.Text("customerEmail"), UpdatedAfter = call.Query.Instant("updatedAfter") };
            var page = await call.Magento.Quotes.ListAsync(filter, call.Query.Page(), token);
            return TypedResults.Json(PageAnswer.Of(request, page), QuotesJson.Default.ResultPageNegotiableQuote);
        });

    [FunctionName("GetQuote")]
    public Task<IResult> GetQuoteAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/quotes/{quoteId}")] HttpRequest request, string store, string quoteId) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(await call.Magento.Quotes.GetAsync(RecordId.Read(Field, quoteId), token), QuotesJson.Default.NegotiableQuote));

    [FunctionName("SendQuote")]
    public Task<IResult> SendQuoteAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/quotes/{quoteId}/send")] HttpRequest request, string store, string quoteId) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var (id, body) = (RecordId.Read(Field, quoteId), await call.BodyAsync(QuotesJson.Default.SendQuoteRequest));
            return TypedResults.Json(await quotes.SendAsync(call.Magento, id, body, token), QuotesJson.Default.OperationResult);
        });

    [FunctionName("DeclineQuote")]
    public Task<IResult> DeclineQuoteAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/quotes/{quoteId}/decline")] HttpRequest request, string store, string quoteId) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var (id, body) = (RecordId.Read(Field, quoteId), await call.BodyAsync(QuotesJson.Default.DeclineQuoteRequest));
            return TypedResults.Json(await quotes.DeclineAsync(call.Magento, id, body, token), QuotesJson.Default.OperationResult);
        });
}
