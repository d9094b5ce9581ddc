using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>Reads FetchXML into a query expression.</summary>
internal static class FetchReader
{
    public static QueryRequest Read(string? fetchXml)
    {
        var fetch = Parse(fetchXml);
        var entity = fetch.Element("entity") ?? throw Fault.Invalid("The FetchXML has no entity.");
        var columns = new FetchColumns(Flag(fetch, "aggregate"));
        var query = new QueryExpression(Name(entity))
        {
            ColumnSet = columns.Read(entity),
            Distinct = Flag(fetch, "distinct"),
            TopCount = Number(fetch, "top"),
            PageInfo = new PagingInfo
            {
                Count = Number(fetch, "count") ?? 0,
                PageNumber = Number(fetch, "page") ?? 1,
                PagingCookie = fetch.Attribute("paging-cookie")?.Value,
                ReturnTotalRecordCount = Flag(fetch, "returntotalrecordcount"),
            },
        };
        query.Orders.AddRange(Orders(entity));
        Filters(entity, query.Criteria);
        query.LinkEntities.AddRange(Links(entity, query.EntityName, columns));
        return new QueryRequest(query)
        {
            IsAggregate = columns.IsAggregate,
            DistinctCounts = columns.DistinctCounts,
            OrdersRawChoices = Flag(fetch, "useraworderby"),
            AggregateLimit = Math.Min(Number(fetch, "aggregatelimit") ?? QueryRequest.MaximumAggregateRows, QueryRequest.MaximumAggregateRows),
        };
    }

    public static string Name(XElement element) => Required(element, "name");

    public static bool Flag(XElement element, string name) => element.Attribute(name)?.Value is "true" or "1";

    private static XElement Parse(string? fetchXml)
    {
        try
        {
            return XElement.Parse(fetchXml ?? string.Empty);
        }
        catch (XmlException)
        {
            throw Fault.Invalid("The FetchXML is not well-formed.");
        }
    }

    private static IEnumerable<LinkEntity> Links(XElement parent, string from, FetchColumns columns)
    {
        foreach (var element in parent.Elements("link-entity"))
        {
            var link = new LinkEntity(
                from, Name(element), Required(element, "to"), Required(element, "from"), Join(element.Attribute("link-type")?.Value))
            {
                EntityAlias = element.Attribute("alias")?.Value,
                Columns = columns.Read(element),
            };
            link.Orders.AddRange(Orders(element));
            Filters(element, link.LinkCriteria);
            link.LinkEntities.AddRange(Links(element, link.LinkToEntityName, columns));
            yield return link;
        }
    }

    private static JoinOperator Join(string? type) => type switch
    {
        null or "inner" => JoinOperator.Inner,
        "outer" => JoinOperator.LeftOuter,
        "natural" => JoinOperator.Natural,
        "exists" => JoinOperator.Exists,
        "in" => JoinOperator.In,
        "any" => JoinOperator.Any,
        "not any" => JoinOperator.NotAny,
        "matchfirstrowusingcrossapply" => JoinOperator.MatchFirstRowUsingCrossApply,
        _ => throw Fault.NotSupported($"The link type {type}"),
    };

    private static IEnumerable<OrderExpression> Orders(XElement parent) => parent.Elements("order").Select(order => new OrderExpression
    {
        AttributeName = order.Attribute("alias") is null ? Required(order, "attribute") : order.Attribute("attribute")?.Value,
        Alias = order.Attribute("alias")?.Value,
        OrderType = Flag(order, "descending") ? OrderType.Descending : OrderType.Ascending,
        EntityName = order.Attribute("entityname")?.Value,
    });

    private static void Filters(XElement parent, FilterExpression target)
    {
        foreach (var element in parent.Elements("filter"))
        {
            if (element.Element("link-entity") is not null)
            {
                throw Fault.NotSupported("A link-entity inside a filter");
            }

            var filter = target.AddFilter(element.Attribute("type")?.Value == "or" ? LogicalOperator.Or : LogicalOperator.And);
            foreach (var condition in element.Elements("condition"))
            {
                filter.AddCondition(FetchCondition.Read(condition));
            }

            Filters(element, filter);
        }
    }

    private static int? Number(XElement element, string name) =>
        element.Attribute(name) is not { } attribute ? null
        : int.TryParse(attribute.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw Fault.Invalid($"The FetchXML attribute {name} is no number.");

    private static string Required(XElement element, string name) =>
        element.Attribute(name)?.Value ?? throw Fault.Invalid($"The FetchXML element {element.Name.LocalName} has no {name}.");
}
