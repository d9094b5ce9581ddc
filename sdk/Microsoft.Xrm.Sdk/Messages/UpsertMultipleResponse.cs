using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpsertMultipleResponse : OrganizationResponse
{
    public new UpsertResponse[] Results =>
        base.Results.Contains("Results") ? (UpsertResponse[])base.Results["Results"] : default;
}
