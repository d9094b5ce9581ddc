using System.Globalization;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;

/// <summary>Makes conditions on a column.</summary>
internal static class ODataColumn
{
    private static readonly Dictionary<string, (FilterOperator Plain, FilterOperator Negated)> Comparisons = new(StringComparer.Ordinal)
    {
        ["eq"] = (FilterOperator.Equal, FilterOperator.NotEqual),
        ["ne"] = (FilterOperator.NotEqual, FilterOperator.Equal),
        ["gt"] = (FilterOperator.GreaterThan, FilterOperator.LessEqual),
        ["ge"] = (FilterOperator.GreaterEqual, FilterOperator.LessThan),
        ["lt"] = (FilterOperator.LessThan, FilterOperator.GreaterEqual),
        ["le"] = (FilterOperator.LessEqual, FilterOperator.GreaterThan),
    };

    public static ColumnShape Find(TableSchema table, string property) =>
        table.FindProperty(property) ?? throw DataverseProblem.NoProperty(table, property);

    public static FilterCondition Compare(ColumnShape column, string comparison, ODataToken value, bool isNegated)
    {
        if (!Comparisons.TryGetValue(comparison, out var operators))
        {
            throw DataverseProblem.Query($"'{comparison}' is no comparison.");
        }

        var chosen = isNegated ? operators.Negated : operators.Plain;
        if (value is not { Kind: ODataTokenKind.Word, Text: "null" })
        {
            return new FilterCondition(column.LogicalName, chosen, Value(column, value));
        }

        return chosen switch
        {
            FilterOperator.Equal => new FilterCondition(column.LogicalName, FilterOperator.Null),
            FilterOperator.NotEqual => new FilterCondition(column.LogicalName, FilterOperator.NotNull),
            _ => throw DataverseProblem.Query($"null compares with eq and ne only, not with '{comparison}'."),
        };
    }

    public static FilterCondition Search(ColumnShape column, string function, string text, bool isNegated)
    {
        var escaped = text.Replace("[", "[[]", StringComparison.Ordinal).Replace("%", "[%]", StringComparison.Ordinal).Replace("_", "[_]", StringComparison.Ordinal);
        var pattern = function switch
        {
            "contains" => $"%{escaped}%",
            "startswith" => $"{escaped}%",
            "endswith" => $"%{escaped}",
            _ => throw DataverseProblem.Query($"The flow check does not know the function '{function}' in a filter."),
        };
        return new FilterCondition(column.LogicalName, isNegated ? FilterOperator.NotLike : FilterOperator.Like, pattern);
    }

    /// <summary>The value of a piece, of the type the column needs.</summary>
    public static object Value(ColumnShape column, ODataToken token)
    {
        object? value = column.Kind switch
        {
            ColumnType.Key or ColumnType.Lookup or ColumnType.Owner or ColumnType.Regarding => Guid.TryParse(token.Text, out var id) ? id : null,
            ColumnType.Whole or ColumnType.Choice or ColumnType.State or ColumnType.Status =>
                int.TryParse(token.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null,
            ColumnType.Decimal or ColumnType.Money =>
                decimal.TryParse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
            ColumnType.YesNo => bool.TryParse(token.Text, out var flag) ? flag : null,
            ColumnType.DateTime or ColumnType.DateOnly =>
                DateTimeOffset.TryParse(token.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant.UtcDateTime : null,
            _ => token.Kind == ODataTokenKind.Text || column.Kind == ColumnType.Other ? token.Text : null,
        };
        return value ?? throw DataverseProblem.Query($"The value '{token.Text}' does not fit the column '{column.LogicalName}'.");
    }
}
