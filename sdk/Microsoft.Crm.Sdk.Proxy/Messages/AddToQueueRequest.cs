using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddToQueueRequest : OrganizationRequest
{
    public AddToQueueRequest()
    {
        RequestName = "AddToQueue";
    }

    public Entity QueueItemProperties
    {
        get => Parameters.Contains("QueueItemProperties") ? (Entity)Parameters["QueueItemProperties"] : default;
        set => Parameters["QueueItemProperties"] = value;
    }

    public EntityReference Target
    {
        get => Parameters.Contains("Target") ? (EntityReference)Parameters["Target"] : default;
        set => Parameters["Target"] = value;
    }

    public Guid DestinationQueueId
    {
        get => Parameters.Contains("DestinationQueueId") ? (Guid)Parameters["DestinationQueueId"] : default;
        set => Parameters["DestinationQueueId"] = value;
    }

    public Guid SourceQueueId
    {
        get => Parameters.Contains("SourceQueueId") ? (Guid)Parameters["SourceQueueId"] : default;
        set => Parameters["SourceQueueId"] = value;
    }
}
