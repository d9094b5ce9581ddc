using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReleaseToQueueRequest : OrganizationRequest
{
    public ReleaseToQueueRequest()
    {
        RequestName = "ReleaseToQueue";
    }

    public Guid QueueItemId
    {
        get => Parameters.Contains("QueueItemId") ? (Guid)Parameters["QueueItemId"] : default;
        set => Parameters["QueueItemId"] = value;
    }
}
