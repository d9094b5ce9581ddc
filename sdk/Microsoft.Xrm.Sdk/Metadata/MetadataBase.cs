using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "MetadataBase", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public abstract class MetadataBase : IExtensibleDataObject
{
    [DataMember]
    public Guid? MetadataId { get; set; }

    [DataMember(Order = 60)]
    public bool? HasChanged { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
