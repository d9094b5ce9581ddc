using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>Reads the attributes of FetchXML: plain columns, columns with an alias, aggregates and groups.</summary>
internal sealed class FetchColumns(bool isAggregate)
{
    private readonly HashSet<XrmAttributeExpression> _distinctCounts = [];

    public bool IsAggregate => isAggregate;

    public IReadOnlySet<XrmAttributeExpression> DistinctCounts => _distinctCounts;

    public ColumnSet Read(XElement parent)
    {
        var columns = new ColumnSet { AllColumns = parent.Element("all-attributes") is not null };
        foreach (var attribute in parent.Elements("attribute"))
        {
            if (isAggregate)
            {
                columns.AttributeExpressions.Add(Aggregate(attribute));
            }
            else if (attribute.Attribute("alias") is { } alias)
            {
                columns.AttributeExpressions.Add(new XrmAttributeExpression(FetchReader.Name(attribute)) { Alias = alias.Value });
            }
            else
            {
                columns.AddColumn(FetchReader.Name(attribute));
            }
        }

        return columns;
    }

    private XrmAttributeExpression Aggregate(XElement attribute)
    {
        var expression = new XrmAttributeExpression(FetchReader.Name(attribute))
        {
            Alias = attribute.Attribute("alias")?.Value,
            HasGroupBy = FetchReader.Flag(attribute, "groupby"),
            AggregateType = Kind(attribute.Attribute("aggregate")?.Value),
            DateTimeGrouping = Grouping(attribute.Attribute("dategrouping")?.Value),
        };
        if (FetchReader.Flag(attribute, "distinct"))
        {
            _distinctCounts.Add(expression);
        }

        return expression;
    }

    private static XrmAggregateType Kind(string? name) => name switch
    {
        null => XrmAggregateType.None,
        "count" => XrmAggregateType.Count,
        "countcolumn" => XrmAggregateType.CountColumn,
        "sum" => XrmAggregateType.Sum,
        "avg" => XrmAggregateType.Avg,
        "min" => XrmAggregateType.Min,
        "max" => XrmAggregateType.Max,
        _ => throw Fault.NotSupported($"The FetchXML aggregate {name}"),
    };

    private static XrmDateTimeGrouping Grouping(string? name) => name switch
    {
        null => XrmDateTimeGrouping.None,
        "day" => XrmDateTimeGrouping.Day,
        "week" => XrmDateTimeGrouping.Week,
        "month" => XrmDateTimeGrouping.Month,
        "quarter" => XrmDateTimeGrouping.Quarter,
        "year" => XrmDateTimeGrouping.Year,
        _ => throw Fault.NotSupported($"The FetchXML dategrouping {name}"),
    };
}
