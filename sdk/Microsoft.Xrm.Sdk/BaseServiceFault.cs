using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[Serializable]
[DataContract(Name = "BaseServiceFault", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public abstract class BaseServiceFault : IExtensibleDataObject
{
    [DataMember]
    public ErrorDetailCollection ErrorDetails { get; set; }

    [DataMember]
    public DateTime Timestamp { get; set; }

    [DataMember]
    public Guid ActivityId { get; set; }

    [DataMember]
    public int ErrorCode { get; set; }

    [DataMember]
    public string HelpLink { get; set; }

    [DataMember]
    public string Message { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
