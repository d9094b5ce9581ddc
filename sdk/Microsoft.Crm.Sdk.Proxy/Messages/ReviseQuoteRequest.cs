using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReviseQuoteRequest : OrganizationRequest
{
    public ReviseQuoteRequest()
    {
        RequestName = "ReviseQuote";
    }

    public ColumnSet ColumnSet
    {
        get => Parameters.Contains("ColumnSet") ? (ColumnSet)Parameters["ColumnSet"] : default;
        set => Parameters["ColumnSet"] = value;
    }

    public Guid QuoteId
    {
        get => Parameters.Contains("QuoteId") ? (Guid)Parameters["QuoteId"] : default;
        set => Parameters["QuoteId"] = value;
    }
}
