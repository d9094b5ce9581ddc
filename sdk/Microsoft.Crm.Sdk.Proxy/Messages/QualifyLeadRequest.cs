using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QualifyLeadRequest : OrganizationRequest
{
    public QualifyLeadRequest()
    {
        RequestName = "QualifyLead";
    }

    public EntityReference LeadId
    {
        get => Parameters.Contains("LeadId") ? (EntityReference)Parameters["LeadId"] : default;
        set => Parameters["LeadId"] = value;
    }

    public EntityReference OpportunityCurrencyId
    {
        get => Parameters.Contains("OpportunityCurrencyId") ? (EntityReference)Parameters["OpportunityCurrencyId"] : default;
        set => Parameters["OpportunityCurrencyId"] = value;
    }

    public EntityReference OpportunityCustomerId
    {
        get => Parameters.Contains("OpportunityCustomerId") ? (EntityReference)Parameters["OpportunityCustomerId"] : default;
        set => Parameters["OpportunityCustomerId"] = value;
    }

    public EntityReference ProcessInstanceId
    {
        get => Parameters.Contains("ProcessInstanceId") ? (EntityReference)Parameters["ProcessInstanceId"] : default;
        set => Parameters["ProcessInstanceId"] = value;
    }

    public EntityReference SourceCampaignId
    {
        get => Parameters.Contains("SourceCampaignId") ? (EntityReference)Parameters["SourceCampaignId"] : default;
        set => Parameters["SourceCampaignId"] = value;
    }

    public OptionSetValue Status
    {
        get => Parameters.Contains("Status") ? (OptionSetValue)Parameters["Status"] : default;
        set => Parameters["Status"] = value;
    }

    public bool CreateAccount
    {
        get => Parameters.Contains("CreateAccount") ? (bool)Parameters["CreateAccount"] : default;
        set => Parameters["CreateAccount"] = value;
    }

    public bool CreateContact
    {
        get => Parameters.Contains("CreateContact") ? (bool)Parameters["CreateContact"] : default;
        set => Parameters["CreateContact"] = value;
    }

    public bool CreateOpportunity
    {
        get => Parameters.Contains("CreateOpportunity") ? (bool)Parameters["CreateOpportunity"] : default;
        set => Parameters["CreateOpportunity"] = value;
    }
}
