using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GenerateQuoteFromOpportunityRequest : OrganizationRequest
{
    public GenerateQuoteFromOpportunityRequest()
    {
        RequestName = "GenerateQuoteFromOpportunity";
    }

    public EntityReference ProcessInstanceId
    {
        get => Parameters.Contains("ProcessInstanceId") ? (EntityReference)Parameters["ProcessInstanceId"] : default;
        set => Parameters["ProcessInstanceId"] = value;
    }

    public ColumnSet ColumnSet
    {
        get => Parameters.Contains("ColumnSet") ? (ColumnSet)Parameters["ColumnSet"] : default;
        set => Parameters["ColumnSet"] = value;
    }

    public Guid OpportunityId
    {
        get => Parameters.Contains("OpportunityId") ? (Guid)Parameters["OpportunityId"] : default;
        set => Parameters["OpportunityId"] = value;
    }
}
