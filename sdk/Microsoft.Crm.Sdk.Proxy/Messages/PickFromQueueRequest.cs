using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PickFromQueueRequest : OrganizationRequest
{
    public PickFromQueueRequest()
    {
        RequestName = "PickFromQueue";
    }

    public Guid QueueItemId
    {
        get => Parameters.Contains("QueueItemId") ? (Guid)Parameters["QueueItemId"] : default;
        set => Parameters["QueueItemId"] = value;
    }

    public Guid WorkerId
    {
        get => Parameters.Contains("WorkerId") ? (Guid)Parameters["WorkerId"] : default;
        set => Parameters["WorkerId"] = value;
    }

    public bool RemoveQueueItem
    {
        get => Parameters.Contains("RemoveQueueItem") ? (bool)Parameters["RemoveQueueItem"] : default;
        set => Parameters["RemoveQueueItem"] = value;
    }
}
