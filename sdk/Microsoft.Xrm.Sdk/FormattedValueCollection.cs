using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[CollectionDataContract(Name = "FormattedValueCollection", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class FormattedValueCollection : DataCollection<string, string>
{
    protected internal FormattedValueCollection(IDictionary<string, string> collection) : base(collection)
    {
    }

    public FormattedValueCollection()
    {
    }
}
