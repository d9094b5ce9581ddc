using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class WhoAmIResponse : OrganizationResponse
{
    public Guid BusinessUnitId =>
        Results.Contains("BusinessUnitId") ? (Guid)Results["BusinessUnitId"] : default;

    public Guid OrganizationId =>
        Results.Contains("OrganizationId") ? (Guid)Results["OrganizationId"] : default;

    public Guid UserId =>
        Results.Contains("UserId") ? (Guid)Results["UserId"] : default;
}
