using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IsValidStateTransitionRequest : OrganizationRequest
{
    public IsValidStateTransitionRequest()
    {
        RequestName = "IsValidStateTransition";
    }

    public EntityReference Entity
    {
        get => Parameters.Contains("Entity") ? (EntityReference)Parameters["Entity"] : default;
        set => Parameters["Entity"] = value;
    }

    public int NewStatus
    {
        get => Parameters.Contains("NewStatus") ? (int)Parameters["NewStatus"] : default;
        set => Parameters["NewStatus"] = value;
    }

    public string NewState
    {
        get => Parameters.Contains("NewState") ? (string)Parameters["NewState"] : default;
        set => Parameters["NewState"] = value;
    }
}
