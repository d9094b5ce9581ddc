using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ExecuteMultipleResponse : OrganizationResponse
{
    public ExecuteMultipleResponseItemCollection Responses =>
        Results.Contains("Responses") ? (ExecuteMultipleResponseItemCollection)Results["Responses"] : default;

    public bool IsFaulted =>
        Results.Contains("IsFaulted") ? (bool)Results["IsFaulted"] : default;
}
