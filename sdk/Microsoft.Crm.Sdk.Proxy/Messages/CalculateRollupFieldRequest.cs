using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculateRollupFieldRequest : OrganizationRequest
{
    public CalculateRollupFieldRequest()
    {
        RequestName = "CalculateRollupField";
    }

    public EntityReference Target
    {
        get => Parameters.Contains("Target") ? (EntityReference)Parameters["Target"] : default;
        set => Parameters["Target"] = value;
    }

    public string FieldName
    {
        get => Parameters.Contains("FieldName") ? (string)Parameters["FieldName"] : default;
        set => Parameters["FieldName"] = value;
    }
}
