using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

internal static class AttributeQuery
{
    public static QueryExpression ToExpression(QueryByAttribute query)
    {
        if (query.Attributes.Count != query.Values.Count)
        {
            throw Fault.Invalid("The query has not as many values as attributes.");
        }

        var expression = new QueryExpression(query.EntityName)
        {
            ColumnSet = query.ColumnSet,
            TopCount = query.TopCount,
            PageInfo = query.PageInfo ?? new PagingInfo(),
        };
        for (var index = 0; index < query.Attributes.Count; index++)
        {
            if (query.Values[index] is { } value)
            {
                expression.Criteria.AddCondition(query.Attributes[index], ConditionOperator.Equal, value);
            }
            else
            {
                expression.Criteria.AddCondition(query.Attributes[index], ConditionOperator.Null);
            }
        }

        expression.Orders.AddRange(query.Orders);
        return expression;
    }
}
