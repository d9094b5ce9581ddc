using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>The table and row a request is about.</summary>
internal static class MessageTarget
{
    public static (string? Table, Guid Id) Of(OrganizationRequest request)
    {
        if (request.Parameters.TryGetValue("Target", out var target) || request.Parameters.TryGetValue("EntityMoniker", out target))
        {
            return target switch
            {
                Entity entity => (entity.LogicalName, entity.Id),
                EntityReference reference => (reference.LogicalName, reference.Id),
                _ => (null, Guid.Empty),
            };
        }

        return request.Parameters.TryGetValue("Query", out var query) && query is QueryExpression expression
            ? (expression.EntityName, Guid.Empty)
            : (null, Guid.Empty);
    }
}
