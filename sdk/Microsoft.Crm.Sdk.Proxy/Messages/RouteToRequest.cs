using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RouteToRequest : OrganizationRequest
{
    public RouteToRequest()
    {
        RequestName = "RouteTo";
    }

    public EntityReference Target
    {
        get => Parameters.Contains("Target") ? (EntityReference)Parameters["Target"] : default;
        set => Parameters["Target"] = value;
    }

    public Guid QueueItemId
    {
        get => Parameters.Contains("QueueItemId") ? (Guid)Parameters["QueueItemId"] : default;
        set => Parameters["QueueItemId"] = value;
    }
}
