using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "RemovedOrDeletedItem", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
public sealed class RemovedOrDeletedItem : IChangedItem, IExtensibleDataObject
{
    public RemovedOrDeletedItem()
    {
    }

    public RemovedOrDeletedItem(ChangeType type, EntityReference entityReference)
    {
        Type = type;
        RemovedItem = entityReference;
    }

    [DataMember]
    public EntityReference RemovedItem { get; set; }

    [DataMember]
    public ChangeType Type { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
