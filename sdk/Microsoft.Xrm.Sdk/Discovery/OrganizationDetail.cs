using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Organization;

namespace Microsoft.Xrm.Sdk.Discovery;

[DataContract(Name = "OrganizationDetail", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts/Discovery")]
public class OrganizationDetail : IExtensibleDataObject
{
    private EndpointCollection _endpoints;

    [DataMember]
    public EndpointCollection Endpoints
    {
        get => _endpoints ??= new EndpointCollection();
        private set => _endpoints = value;
    }

    [DataMember]
    public OrganizationState State { get; set; }

    [DataMember]
    public Guid DatacenterId { get; set; }

    [DataMember]
    public Guid OrganizationId { get; set; }

    [DataMember]
    public string EnvironmentId { get; set; }

    [DataMember]
    public string FriendlyName { get; set; }

    [DataMember]
    public string Geo { get; set; }

    [DataMember]
    public string OrganizationVersion { get; set; }

    [DataMember]
    public string TenantId { get; set; }

    [DataMember]
    public string UniqueName { get; set; }

    [DataMember]
    public string UrlName { get; set; }

    [DataMember(IsRequired = false)]
    public OrganizationType OrganizationType { get; set; }

    [DataMember(IsRequired = false)]
    public string SchemaType { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
