using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Records;

namespace PowerPlatformMagento.App.Functions.Operations;

/// <summary>Records as the store has them, with a schema that the store itself gives.</summary>
internal sealed class RecordFunctions(OperationDesk desk)
{
    [FunctionName("GetRecord")]
    public Task<IResult> GetRecordAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/records/{entity}/{id}")] HttpRequest request, string store, string entity, string id) =>
        desk.AnswerAsync(request, store, async (call, token) => Json(await call.Magento.Records.GetAsync(RecordKinds.Read(entity), RecordId.Read("id", id), token)));

    [FunctionName("ListRecords")]
    public Task<IResult> ListRecordsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/records/{entity}")] HttpRequest request, string store, string entity) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var page = PageAnswer.Of(request, await call.Magento.Records.ListAsync(RecordKinds.Read(entity), call.Query.Instant("updatedAfter"), call.Query.Page(), token));
            var answer = new JsonObject { ["value"] = new JsonArray([.. page.Value]) };
            if (page.NextLink is { } next)
            {
                answer["nextLink"] = next;
            }

            return Json(answer);
        });

    [FunctionName("GetEntitySchema")]
    public Task<IResult> GetEntitySchemaAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/schemas/{entity}")] HttpRequest request, string store, string entity) =>
        desk.AnswerAsync(request, store, async (call, token) => TypedResults.Json(SchemaJson.Of(await call.Magento.Records.DescribeAsync(RecordKinds.Read(entity), token)), RecordsJson.Default.EntitySchema));

    private static ContentHttpResult Json(JsonObject answer) => TypedResults.Text(answer.ToJsonString(), "application/json");
}
