using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[Serializable]
[DataContract(Name = "EntityReference", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class EntityReference : IExtensibleDataObject
{
    private KeyAttributeCollection _keyAttributes;

    [NonSerialized]
    private ExtensionDataObject _extensionData;

    public EntityReference()
    {
    }

    public EntityReference(string logicalName)
    {
        LogicalName = logicalName;
    }

    public EntityReference(string logicalName, Guid id)
        : this(logicalName)
    {
        Id = id;
    }

    public EntityReference(string logicalName, string keyName, object keyValue)
        : this(logicalName)
    {
        KeyAttributes.Add(keyName, keyValue);
    }

    public EntityReference(string logicalName, KeyAttributeCollection keyAttributeCollection)
        : this(logicalName)
    {
        KeyAttributes = keyAttributeCollection;
    }

    [DataMember]
    public Guid Id { get; set; }

    [DataMember]
    public KeyAttributeCollection KeyAttributes
    {
        get => _keyAttributes ??= [];
        set => _keyAttributes = value;
    }

    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public string Name { get; set; }

    [DataMember]
    public string RowVersion { get; set; }

    public ExtensionDataObject ExtensionData
    {
        get => _extensionData;
        set => _extensionData = value;
    }

    public override bool Equals(object obj) =>
        ReferenceEquals(this, obj)
        || (obj is EntityReference other
            && Id == other.Id
            && LogicalName == other.LogicalName
            && KeyAttributes.Count == other.KeyAttributes.Count
            && KeyAttributes.All(key => other.KeyAttributes.TryGetValue(key.Key, out var value) && Equals(key.Value, value)));

    public override int GetHashCode() => (LogicalName?.GetHashCode() ?? 0) ^ Id.GetHashCode();
}
