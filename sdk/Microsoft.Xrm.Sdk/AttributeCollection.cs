using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[CollectionDataContract(Name = "AttributeCollection", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class AttributeCollection : DataCollection<string, object>
{
    protected internal AttributeCollection(IDictionary<string, object> collection) : base(collection)
    {
    }

    public AttributeCollection()
    {
    }
}
