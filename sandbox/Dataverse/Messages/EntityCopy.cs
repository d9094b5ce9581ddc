using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>Copies what the sandbox is about to change, so that a caller's objects stay as they are.</summary>
internal static class EntityCopy
{
    public static Entity Of(Entity entity)
    {
        var copy = new Entity(entity.LogicalName, entity.Id) { RowVersion = entity.RowVersion };
        copy.Attributes.AddRange(entity.Attributes);
        if (entity.KeyAttributes.Count > 0)
        {
            copy.KeyAttributes.AddRange(entity.KeyAttributes);
        }

        if (entity.RelatedEntities.Count > 0)
        {
            copy.RelatedEntities.AddRange(entity.RelatedEntities);
        }

        return copy;
    }
}
