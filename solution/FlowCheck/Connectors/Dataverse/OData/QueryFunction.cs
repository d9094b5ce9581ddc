using System.Globalization;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;

/// <summary>Dataverse's own functions in filters, such as LastXDays.</summary>
internal static class QueryFunction
{
    public const string Prefix = "Microsoft.Dynamics.CRM.";

    // The first ones are comparisons, which have signs of their own.
    private static bool IsFunction(FilterOperator operation) => operation > FilterOperator.NotLike;

    public static FilterCondition Read(TableSchema table, string name, IReadOnlyDictionary<string, List<ODataToken>> arguments, bool isNegated)
    {
        if (isNegated)
        {
            throw DataverseProblem.Query($"The flow check does not negate the function '{name}'.");
        }

        if (!Enum.TryParse<FilterOperator>(name, out var operation) || !IsFunction(operation))
        {
            throw DataverseProblem.Query($"The flow check does not know the function '{Prefix}{name}'.");
        }

        if (!arguments.TryGetValue("PropertyName", out var named))
        {
            throw DataverseProblem.Query($"The function '{name}' needs PropertyName.");
        }

        var column = ODataColumn.Find(table, named[0].Text);
        var values = arguments.GetValueOrDefault("PropertyValues") ?? arguments.GetValueOrDefault("PropertyValue") ?? [];
        return new FilterCondition(column.LogicalName, operation, [.. values.Select(value => IsCount(operation) ? Count(value) : ODataColumn.Value(column, value))]);
    }

    // LastXDays and the like count units of time instead of comparing with a value of the column.
    private static bool IsCount(FilterOperator operation) => operation.ToString().Contains('X', StringComparison.Ordinal);

    private static int Count(ODataToken token) => int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        ? count
        : throw DataverseProblem.Query($"'{token.Text}' is no number.");
}
