using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[Serializable]
[CollectionDataContract(Name = "KeyAttributeCollection", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
public sealed class KeyAttributeCollection : DataCollection<string, object>
{
    protected internal KeyAttributeCollection(IDictionary<string, object> collection) : base(collection)
    {
    }

    public KeyAttributeCollection()
    {
    }
}
