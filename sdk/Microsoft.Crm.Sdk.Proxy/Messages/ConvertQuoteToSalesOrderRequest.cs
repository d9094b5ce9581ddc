using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConvertQuoteToSalesOrderRequest : OrganizationRequest
{
    public ConvertQuoteToSalesOrderRequest()
    {
        RequestName = "ConvertQuoteToSalesOrder";
    }

    public EntityReference ProcessInstanceId
    {
        get => Parameters.Contains("ProcessInstanceId") ? (EntityReference)Parameters["ProcessInstanceId"] : default;
        set => Parameters["ProcessInstanceId"] = value;
    }

    public OptionSetValue QuoteCloseStatus
    {
        get => Parameters.Contains("QuoteCloseStatus") ? (OptionSetValue)Parameters["QuoteCloseStatus"] : default;
        set => Parameters["QuoteCloseStatus"] = value;
    }

    public ColumnSet ColumnSet
    {
        get => Parameters.Contains("ColumnSet") ? (ColumnSet)Parameters["ColumnSet"] : default;
        set => Parameters["ColumnSet"] = value;
    }

    public DateTime QuoteCloseDate
    {
        get => Parameters.Contains("QuoteCloseDate") ? (DateTime)Parameters["QuoteCloseDate"] : default;
        set => Parameters["QuoteCloseDate"] = value;
    }

    public Guid QuoteId
    {
        get => Parameters.Contains("QuoteId") ? (Guid)Parameters["QuoteId"] : default;
        set => Parameters["QuoteId"] = value;
    }

    public string QuoteCloseDescription
    {
        get => Parameters.Contains("QuoteCloseDescription") ? (string)Parameters["QuoteCloseDescription"] : default;
        set => Parameters["QuoteCloseDescription"] = value;
    }

    public string QuoteCloseSubject
    {
        get => Parameters.Contains("QuoteCloseSubject") ? (string)Parameters["QuoteCloseSubject"] : default;
        set => Parameters["QuoteCloseSubject"] = value;
    }
}
