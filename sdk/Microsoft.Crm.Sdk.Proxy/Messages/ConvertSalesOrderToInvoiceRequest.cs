using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConvertSalesOrderToInvoiceRequest : OrganizationRequest
{
    public ConvertSalesOrderToInvoiceRequest()
    {
        RequestName = "ConvertSalesOrderToInvoice";
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

    public Guid SalesOrderId
    {
        get => Parameters.Contains("SalesOrderId") ? (Guid)Parameters["SalesOrderId"] : default;
        set => Parameters["SalesOrderId"] = value;
    }
}
