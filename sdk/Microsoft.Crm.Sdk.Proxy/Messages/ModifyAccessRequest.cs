using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ModifyAccessRequest : OrganizationRequest
{
    public ModifyAccessRequest()
    {
        RequestName = "ModifyAccess";
    }

    public PrincipalAccess PrincipalAccess
    {
        get => Parameters.Contains("PrincipalAccess") ? (PrincipalAccess)Parameters["PrincipalAccess"] : default;
        set => Parameters["PrincipalAccess"] = value;
    }

    public EntityReference Target
    {
        get => Parameters.Contains("Target") ? (EntityReference)Parameters["Target"] : default;
        set => Parameters["Target"] = value;
    }
}
