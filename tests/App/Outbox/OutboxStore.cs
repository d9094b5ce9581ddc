using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Outbox;
using PowerPlatformMagento.App.Tests.Operations;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.App.Tests.Outbox;

/// <summary>A store whose records the outbox changes, and short ways to send and look.</summary>
internal sealed class OutboxStore(ServiceRun run) : IAsyncDisposable
{
    public ServiceRun Run => run;

    /// <summary>A customer with addresses.</summary>
    public long Addressed => run.World.Store.Documents.Ids(StoreEntity.Customers).First(id => Addresses(id).Any(address => Flag(address, "default_billing")));

    public static async Task<OutboxStore> StartAsync(StoreEdition edition = StoreEdition.AdobeCommerce) => new(await ServiceRun.StartAsync(edition, orders: 60));

    public static FieldChange Change(string column, string? before, string? after, string? address = null, bool isHeld = false) => new()
    {
        Column = column,
        Field = column,
        Address = address,
        Before = before,
        After = after,
        IsHeld = isHeld,
    };

    public static OutboxItem Item(string type, string id, params IEnumerable<FieldChange> changes) =>
        new(Guid.CreateVersion7(), "1", "main", type, id, 0, new OutboxMessage { Changes = [.. changes] });

    public Task<OutboxResult> SendAsync(OutboxItem item) => run.World.App.Services.GetRequiredService<OutboxSender>().SendAsync(item, default);

    public JsonObject Customer(long id) => run.Read(StoreEntity.Customers, id);

    public JsonObject Company(long id) => run.Read(StoreEntity.Companies, id);

    public IReadOnlyList<JsonObject> Addresses(long customer) => [.. Customer(customer)["addresses"]?.AsArray().Select(address => address!.AsObject()) ?? []];

    public static bool Flag(JsonObject address, string name) => address[name]?.GetValue<bool>() == true;

    /// <summary>Runs work and gives the number of requests the store got for it.</summary>
    public async Task<long> CountAsync(Func<Task> work)
    {
        var before = run.World.Store.Requests.Total;
        await work();
        return run.World.Store.Requests.Total - before;
    }

    public ValueTask DisposeAsync() => run.DisposeAsync();
}
