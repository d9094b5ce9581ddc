using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class AssociateRequest : OrganizationRequest
{
    public AssociateRequest()
    {
        RequestName = "Associate";
    }

    public EntityReference Target
    {
        get => Parameters.Contains("Target") ? (EntityReference)Parameters["Target"] : default;
        set => Parameters["Target"] = value;
    }

    public EntityReferenceCollection RelatedEntities
    {
        get => Parameters.Contains("RelatedEntities") ? (EntityReferenceCollection)Parameters["RelatedEntities"] : default;
        set => Parameters["RelatedEntities"] = value;
    }

    public Relationship Relationship
    {
        get => Parameters.Contains("Relationship") ? (Relationship)Parameters["Relationship"] : default;
        set => Parameters["Relationship"] = value;
    }
}
