using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>A query of any kind as one expression, with what only FetchXML can say beside it.</summary>
internal sealed record QueryRequest(QueryExpression Expression)
{
    /// <summary>Rows that may go into an aggregate.</summary>
    public const int MaximumAggregateRows = 50_000;

    private static readonly HashSet<XrmAttributeExpression> None = [];

    /// <summary>Column counts that count equal values once.</summary>
    public IReadOnlySet<XrmAttributeExpression> DistinctCounts { get; init; } = None;

    /// <summary>Choices are ordered by their numbers, not by their labels.</summary>
    public bool OrdersRawChoices { get; init; }

    public int AggregateLimit { get; init; } = MaximumAggregateRows;

    /// <summary>Whether the answer is groups and not rows.</summary>
    public bool IsAggregate { get; init; }

    public static QueryRequest Of(QueryBase? query) => query switch
    {
        QueryExpression expression => Of(expression),
        QueryByAttribute attributes => new QueryRequest(AttributeQuery.ToExpression(attributes)),
        FetchExpression fetch => FetchReader.Read(fetch.Query),
        _ => throw Fault.Invalid("The request has no query."),
    };

    private static QueryRequest Of(QueryExpression expression) => new(expression)
    {
        IsAggregate = Aggregates(expression.ColumnSet) || Aggregates(expression.LinkEntities),
    };

    private static bool Aggregates(DataCollection<LinkEntity> links)
    {
        foreach (var link in links)
        {
            if (Aggregates(link.Columns) || Aggregates(link.LinkEntities))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Aggregates(ColumnSet? columns) =>
        columns?.AttributeExpressions.Any(column => column.HasGroupBy || column.AggregateType != XrmAggregateType.None) == true;
}
