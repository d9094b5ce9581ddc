using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>Checks a new owner that a request names.</summary>
internal static class OwnerRule
{
    public static void Refuse(Engine engine, TableDefinition table, AttributeCollection attributes)
    {
        if (table.System.Owner is { } column
            && attributes.TryGetValue(column.LogicalName, out var value)
            && value is EntityReference { LogicalName: "systemuser" or "team" } owner
            && engine.Database.Store(owner.LogicalName).Find(owner.Id) is not null)
        {
            engine.Principals.RefuseOwner(table, owner);
        }
    }
}
