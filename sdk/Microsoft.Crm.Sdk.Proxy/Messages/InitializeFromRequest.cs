using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeFromRequest : OrganizationRequest
{
    public InitializeFromRequest()
    {
        RequestName = "InitializeFrom";
    }

    public TargetFieldType TargetFieldType
    {
        get => Parameters.Contains("TargetFieldType") ? (TargetFieldType)Parameters["TargetFieldType"] : default;
        set => Parameters["TargetFieldType"] = value;
    }

    public EntityReference EntityMoniker
    {
        get => Parameters.Contains("EntityMoniker") ? (EntityReference)Parameters["EntityMoniker"] : default;
        set => Parameters["EntityMoniker"] = value;
    }

    public bool SkipParentalRelationshipMapping
    {
        get => Parameters.Contains("SkipParentalRelationshipMapping") ? (bool)Parameters["SkipParentalRelationshipMapping"] : default;
        set => Parameters["SkipParentalRelationshipMapping"] = value;
    }

    public string TargetEntityName
    {
        get => Parameters.Contains("TargetEntityName") ? (string)Parameters["TargetEntityName"] : default;
        set => Parameters["TargetEntityName"] = value;
    }
}
