using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculatePriceRequest : OrganizationRequest
{
    public CalculatePriceRequest()
    {
        RequestName = "CalculatePrice";
    }

    public EntityReference Target
    {
        get => Parameters.Contains("Target") ? (EntityReference)Parameters["Target"] : default;
        set => Parameters["Target"] = value;
    }

    public Guid ParentId
    {
        get => Parameters.Contains("ParentId") ? (Guid)Parameters["ParentId"] : default;
        set => Parameters["ParentId"] = value;
    }
}
