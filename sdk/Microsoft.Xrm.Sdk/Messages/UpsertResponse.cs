using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpsertResponse : OrganizationResponse
{
    public EntityReference Target =>
        Results.Contains("Target") ? (EntityReference)Results["Target"] : default;

    public bool RecordCreated =>
        Results.Contains("RecordCreated") ? (bool)Results["RecordCreated"] : default;
}
