using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Session;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>Reads what charts show, as the signed-in user.</summary>
public sealed class ChartQuery(SandboxMetadata metadata, PageSession session)
{
    private const string Blank = "(blank)";

    /// <summary>Runs the chart's own aggregate over the rows of a view.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="view">Narrows the rows; null for all rows of the table.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="System.ServiceModel.FaultException{OrganizationServiceFault}">Dataverse refused.</exception>
    public async Task<ChartData> ReadAsync(ChartDefinition chart, ViewDefinition? view, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var answer = await session.Service.RetrieveMultipleAsync(new FetchExpression(ChartFetch.Build(chart, view)), cancellationToken);
        return new ChartData(
            NameOf(chart, chart.Category),
            [.. chart.Measures.Select(measure => NameOf(chart, measure))],
            [.. answer.Entities.Select(entity => Point(entity, chart))]);
    }

    private string NameOf(ChartDefinition chart, string alias)
    {
        var attribute = chart.Fetch.Descendants("attribute").FirstOrDefault(element => element.Attribute("alias")?.Value == alias);
        var owner = attribute?.Parent?.Attribute("name")?.Value ?? chart.Table;
        var column = metadata.Find(owner)?.Find(attribute?.Attribute("name")?.Value ?? string.Empty)?.DisplayName ?? alias;
        return attribute?.Attribute("aggregate")?.Value switch
        {
            "count" => $"Number of {metadata.Find(chart.Table)?.CollectionName ?? "rows"}",
            "countcolumn" => $"Number of {column}",
            "sum" => $"Sum of {column}",
            "avg" => $"Average {column}",
            "min" => $"Least {column}",
            "max" => $"Greatest {column}",
            _ => column,
        };
    }

    private static ChartPoint Point(Entity entity, ChartDefinition chart)
    {
        var label = DateLabel.Of(chart, Value(entity, chart.Category)) ?? Text(entity, chart.Category);
        return new ChartPoint(
            label.Length > 0 ? label : Blank,
            [.. chart.Measures.Select(measure => Number(entity, measure))],
            [.. chart.Measures.Select(measure => Text(entity, measure))]);
    }

    private static decimal Number(Entity entity, string alias) => Value(entity, alias) switch
    {
        Money money => money.Value,
        IConvertible number and not string => Convert.ToDecimal(number, CultureInfo.InvariantCulture),
        _ => 0,
    };

    private static string Text(Entity entity, string alias) => entity.FormattedValues.TryGetValue(alias, out var formatted)
        ? formatted
        : Value(entity, alias) switch
        {
            null => string.Empty,
            EntityReference reference => reference.Name ?? string.Empty,
            Money money => money.Value.ToString("N2", CultureInfo.InvariantCulture),
            OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
            int or long => string.Create(CultureInfo.InvariantCulture, $"{Number(entity, alias):N0}"),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            var other => other.ToString() ?? string.Empty,
        };

    private static object? Value(Entity entity, string alias) =>
        entity.Attributes.TryGetValue(alias, out var found) ? (found is AliasedValue aliased ? aliased.Value : found) : null;
}
