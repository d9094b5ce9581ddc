using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

[CollectionDataContract(Name = "EndpointCollection", Namespace = "http://schemas.microsoft.com/xrm/2014/Contracts")]
public sealed class EndpointCollection : DataCollection<EndpointType, string>
{
}
