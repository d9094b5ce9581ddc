using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>Upsert by id or alternate key; it runs as Create or as Update, with the steps of that message.</summary>
internal sealed class UpsertMessage(Engine engine) : IMessage
{
    public string Name => "Upsert";

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request)
    {
        var target = EntityCopy.Of(RequestParameter.Required<Entity>(request, "Target"));
        var store = engine.Database.Store(target.LogicalName);
        var existing = Find(store, target);
        if (existing is not null)
        {
            target.Id = existing.Id;
            target.KeyAttributes.Clear();
            engine.Pipeline.Run(Operation.Inside(operation), new UpdateRequest { Target = target });
            return Response(target.LogicalName, existing.Id, created: false);
        }

        foreach (var (name, value) in target.KeyAttributes)
        {
            target.Attributes[name] = value;
        }

        target.KeyAttributes.Clear();
        var response = (CreateResponse)engine.Pipeline.Run(Operation.Inside(operation), new CreateRequest { Target = target });
        return Response(target.LogicalName, response.id, created: true);
    }

    private static Row? Find(TableStore store, Entity target) =>
        target.Id != Guid.Empty ? store.Find(target.Id)
        : target.KeyAttributes.Count > 0 ? LookupResolver.FindByKey(store, target.KeyAttributes)
        : null;

    private static UpsertResponse Response(string table, Guid id, bool created) => new()
    {
        ResponseName = "Upsert",
        Results = { ["Target"] = new EntityReference(table, id), ["RecordCreated"] = created },
    };
}
