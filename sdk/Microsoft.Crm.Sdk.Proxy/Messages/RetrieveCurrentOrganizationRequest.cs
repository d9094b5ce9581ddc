using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Organization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveCurrentOrganizationRequest : OrganizationRequest
{
    public RetrieveCurrentOrganizationRequest()
    {
        RequestName = "RetrieveCurrentOrganization";
    }

    public EndpointAccessType AccessType
    {
        get => Parameters.Contains("AccessType") ? (EndpointAccessType)Parameters["AccessType"] : default;
        set => Parameters["AccessType"] = value;
    }
}
