using System.Reflection;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Observability;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Platform;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Platform;

namespace PowerPlatformMagento.App.Functions.Operations;

/// <summary>Operations about the connection and the synchronisation itself.</summary>
internal sealed class PlatformFunctions(OperationDesk desk, StoreDirectory stores, Readiness readiness, SyncOverview overview, IInbox inbox, TimeProvider time)
{
    private static readonly string Version = typeof(PlatformFunctions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "?";

    [FunctionName("TestConnection")]
    public Task<IResult> TestConnectionAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "connection")] HttpRequest request) =>
        desk.AnswerAsync(request, _ => Task.FromResult<IResult>(
            TypedResults.Json(new ConnectionStatus { Version = Version, Stores = [.. stores.Keys.Order(StringComparer.Ordinal)] }, PlatformJson.Default.ConnectionStatus)));

    [FunctionName("CheckReadiness")]
    public Task<IResult> CheckReadinessAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "readiness")] HttpRequest request) =>
        desk.AnswerAsync(request, async token => TypedResults.Json(ReadinessAnswer.Of(await readiness.CheckAsync(token)), PlatformJson.Default.ReadinessOverview));

    [FunctionName("GetSyncStatus")]
    public Task<IResult> GetSyncStatusAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "sync/status")] HttpRequest request) =>
        desk.AnswerAsync(request, async token => TypedResults.Json(await overview.ReadAsync(token), PlatformJson.Default.SyncStatus));

    [FunctionName("ResubmitRecord")]
    public Task<IResult> ResubmitRecordAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/sync/resubmit")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var wish = await call.BodyAsync(PlatformJson.Default.ResubmitRequest);
            var type = Enum.Parse<EntityType>(wish.Entity.ToString());
            await inbox.EnqueueAsync([new EventGroup([new EntityEvent(store, type, RecordId.Read("id", wish.Id), time.GetUtcNow())], IsUrgent: true)], token);
            return TypedResults.Json(OperationResult.Done(detail: "The record waits first in line; its import follows within seconds."), PlatformJson.Default.OperationResult);
        });
}
