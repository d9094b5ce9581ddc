using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveEntityChangesRequest : OrganizationRequest
{
    public RetrieveEntityChangesRequest()
    {
        RequestName = "RetrieveEntityChanges";
    }

    public ColumnSet Columns
    {
        get => Parameters.Contains("Columns") ? (ColumnSet)Parameters["Columns"] : default;
        set => Parameters["Columns"] = value;
    }

    public PagingInfo PageInfo
    {
        get => Parameters.Contains("PageInfo") ? (PagingInfo)Parameters["PageInfo"] : default;
        set => Parameters["PageInfo"] = value;
    }

    public bool GetGlobalMetadataVersion
    {
        get => Parameters.Contains("GetGlobalMetadataVersion") ? (bool)Parameters["GetGlobalMetadataVersion"] : default;
        set => Parameters["GetGlobalMetadataVersion"] = value;
    }

    public string DataVersion
    {
        get => Parameters.Contains("DataVersion") ? (string)Parameters["DataVersion"] : default;
        set => Parameters["DataVersion"] = value;
    }

    public string EntityName
    {
        get => Parameters.Contains("EntityName") ? (string)Parameters["EntityName"] : default;
        set => Parameters["EntityName"] = value;
    }
}
