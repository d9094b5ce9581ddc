using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

[DataContract(Name = "QueryByAttribute", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class QueryByAttribute : QueryBase
{
    private DataCollection<string> _attributes;
    private ColumnSet _columnSet;
    private DataCollection<OrderExpression> _orders;
    private DataCollection<object> _values;

    public QueryByAttribute()
    {
    }

    public QueryByAttribute(string entityName)
    {
        EntityName = entityName;
    }

    [DataMember]
    public DataCollection<string> Attributes
    {
        get => _attributes ??= [];
        private set => _attributes = value;
    }

    [DataMember]
    public ColumnSet ColumnSet
    {
        get => _columnSet ??= new ColumnSet();
        set => _columnSet = value;
    }

    [DataMember]
    public string EntityName { get; set; }

    [DataMember]
    public DataCollection<OrderExpression> Orders
    {
        get => _orders ??= [];
        private set => _orders = value;
    }

    [DataMember]
    public PagingInfo PageInfo { get; set; }

    [DataMember(Order = 50)]
    public int? TopCount { get; set; }

    [DataMember]
    public DataCollection<object> Values
    {
        get => _values ??= [];
        private set => _values = value;
    }

    public void AddAttributeValue(string attributeName, object value)
    {
        Attributes.Add(attributeName);
        Values.Add(value);
    }

    public void AddOrder(string attributeName, OrderType orderType) =>
        Orders.Add(new OrderExpression(attributeName, orderType));
}
