using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

[DataContract(Name = "QueryExpression", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class QueryExpression : QueryBase
{
    public static readonly QueryExpression Empty = new();

    private ColumnSet _columnSet;
    private FilterExpression _criteria;
    private DataCollection<LinkEntity> _linkEntities;
    private DataCollection<OrderExpression> _orders;
    private PagingInfo _pageInfo;

    public QueryExpression()
    {
    }

    public QueryExpression(string entityName)
    {
        EntityName = entityName;
    }

    [DataMember]
    public ColumnSet ColumnSet
    {
        get => _columnSet ??= new ColumnSet();
        set => _columnSet = value;
    }

    [DataMember]
    public FilterExpression Criteria
    {
        get => _criteria ??= new FilterExpression();
        set => _criteria = value;
    }

    [DataMember(Order = 93, EmitDefaultValue = false)]
    public string DataSource { get; set; }

    [DataMember]
    public bool Distinct { get; set; }

    [DataMember]
    public string EntityName { get; set; }

    [DataMember(EmitDefaultValue = false)]
    public string ForceSeek { get; set; }

    [DataMember]
    public DataCollection<LinkEntity> LinkEntities
    {
        get => _linkEntities ??= [];
        private set => _linkEntities = value;
    }

    [DataMember(Order = 50)]
    public bool NoLock { get; set; }

    [DataMember]
    public DataCollection<OrderExpression> Orders
    {
        get => _orders ??= [];
        private set => _orders = value;
    }

    [DataMember]
    public PagingInfo PageInfo
    {
        get => _pageInfo ??= new PagingInfo();
        set => _pageInfo = value;
    }

    [DataMember(Order = 92, EmitDefaultValue = false)]
    public string QueryHints { get; set; }

    [DataMember(IsRequired = false, EmitDefaultValue = false)]
    public QueryExpression SubQueryExpression { get; set; }

    [DataMember(Order = 50, EmitDefaultValue = false)]
    public int? TopCount { get; set; }

    public QueryExpression Accept(IQueryExpressionVisitor visitor) => visitor.Visit(this);

    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName) =>
        AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        var link = new LinkEntity(EntityName, linkToEntityName, linkFromAttributeName, linkToAttributeName, joinOperator);
        LinkEntities.Add(link);
        return link;
    }

    public void AddOrder(string attributeName, OrderType orderType) =>
        Orders.Add(new OrderExpression(attributeName, orderType));

    public void AddOrder(string attributeName, OrderType orderType, string alias, string entityName) =>
        Orders.Add(new OrderExpression(attributeName, orderType, alias, entityName));
}
