using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[CollectionDataContract(Name = "LocalizedLabelCollection", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class LocalizedLabelCollection : DataCollection<LocalizedLabel>
{
    public LocalizedLabelCollection()
    {
    }

    public LocalizedLabelCollection(IList<LocalizedLabel> list)
        : base(list)
    {
    }
}
