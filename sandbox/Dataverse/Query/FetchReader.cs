using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>Reads FetchXML without aggregates into a query expression.</summary>
internal static class FetchReader
{
    public static QueryExpression Read(string? fetchXml)
    {
        var fetch = Parse(fetchXml);
        if (fetch.Attribute("aggregate")?.Value == "true")
        {
            throw Fault.NotSupported("An aggregate in FetchXML");
        }

        var entity = fetch.Element("entity") ?? throw Fault.Invalid("The FetchXML has no entity.");
        var query = new QueryExpression(Name(entity))
        {
            ColumnSet = Columns(entity),
            Distinct = fetch.Attribute("distinct")?.Value == "true",
            TopCount = Number(fetch, "top"),
            PageInfo = new PagingInfo
            {
                Count = Number(fetch, "count") ?? 0,
                PageNumber = Number(fetch, "page") ?? 1,
                PagingCookie = fetch.Attribute("paging-cookie")?.Value,
                ReturnTotalRecordCount = fetch.Attribute("returntotalrecordcount")?.Value == "true",
            },
        };
        query.Orders.AddRange(Orders(entity));
        Filters(entity, query.Criteria);
        query.LinkEntities.AddRange(Links(entity, query.EntityName));
        return query;
    }

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

    private static IEnumerable<LinkEntity> Links(XElement parent, string from)
    {
        foreach (var element in parent.Elements("link-entity"))
        {
            var link = new LinkEntity(
                from, Name(element), Required(element, "to"), Required(element, "from"), Join(element.Attribute("link-type")?.Value))
            {
                EntityAlias = element.Attribute("alias")?.Value,
                Columns = Columns(element),
            };
            link.Orders.AddRange(Orders(element));
            Filters(element, link.LinkCriteria);
            link.LinkEntities.AddRange(Links(element, link.LinkToEntityName));
            yield return link;
        }
    }

    private static JoinOperator Join(string? type) => type switch
    {
        null or "inner" => JoinOperator.Inner,
        "outer" => JoinOperator.LeftOuter,
        "exists" => JoinOperator.Exists,
        "in" => JoinOperator.In,
        "any" => JoinOperator.Any,
        "not any" => JoinOperator.NotAny,
        _ => throw Fault.NotSupported($"The link type {type}"),
    };

    private static ColumnSet Columns(XElement parent)
    {
        var columns = new ColumnSet([.. parent.Elements("attribute").Select(Name)]);
        columns.AllColumns = parent.Element("all-attributes") is not null;
        return columns;
    }

    private static IEnumerable<OrderExpression> Orders(XElement parent) => parent.Elements("order").Select(order =>
        new OrderExpression(
            Required(order, "attribute"),
            order.Attribute("descending")?.Value == "true" ? OrderType.Descending : OrderType.Ascending)
        {
            EntityName = order.Attribute("entityname")?.Value,
        });

    private static void Filters(XElement parent, FilterExpression target)
    {
        foreach (var element in parent.Elements("filter"))
        {
            var filter = target.AddFilter(element.Attribute("type")?.Value == "or" ? LogicalOperator.Or : LogicalOperator.And);
            foreach (var condition in element.Elements("condition"))
            {
                filter.AddCondition(FetchCondition.Read(condition));
            }

            Filters(element, filter);
        }
    }

    private static int? Number(XElement element, string name) =>
        element.Attribute(name) is { } attribute ? int.Parse(attribute.Value, CultureInfo.InvariantCulture) : null;

    private static string Name(XElement element) => Required(element, "name");

    private static string Required(XElement element, string name) =>
        element.Attribute(name)?.Value ?? throw Fault.Invalid($"The FetchXML element {element.Name.LocalName} has no {name}.");
}
