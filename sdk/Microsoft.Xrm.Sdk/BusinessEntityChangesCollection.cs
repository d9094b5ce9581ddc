using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[CollectionDataContract(Name = "BusinessEntityChangesCollection", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
public sealed class BusinessEntityChangesCollection : DataCollection<IChangedItem>
{
    public BusinessEntityChangesCollection()
    {
    }

    public BusinessEntityChangesCollection(IList<IChangedItem> list) : base(list)
    {
    }
}
