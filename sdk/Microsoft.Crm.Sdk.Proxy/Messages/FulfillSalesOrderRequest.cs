using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FulfillSalesOrderRequest : OrganizationRequest
{
    public FulfillSalesOrderRequest()
    {
        RequestName = "FulfillSalesOrder";
    }

    public Entity OrderClose
    {
        get => Parameters.Contains("OrderClose") ? (Entity)Parameters["OrderClose"] : default;
        set => Parameters["OrderClose"] = value;
    }

    public OptionSetValue Status
    {
        get => Parameters.Contains("Status") ? (OptionSetValue)Parameters["Status"] : default;
        set => Parameters["Status"] = value;
    }
}
