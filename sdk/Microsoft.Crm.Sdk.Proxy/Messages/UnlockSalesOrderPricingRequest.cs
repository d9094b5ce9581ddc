using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UnlockSalesOrderPricingRequest : OrganizationRequest
{
    public UnlockSalesOrderPricingRequest()
    {
        RequestName = "UnlockSalesOrderPricing";
    }

    public Guid SalesOrderId
    {
        get => Parameters.Contains("SalesOrderId") ? (Guid)Parameters["SalesOrderId"] : default;
        set => Parameters["SalesOrderId"] = value;
    }
}
