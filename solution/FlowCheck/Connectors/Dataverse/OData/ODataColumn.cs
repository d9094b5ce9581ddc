using System.Globalization;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Schema;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.OData;

/// <summary>Makes conditions on a column.</summary>
internal static class ODataColumn
{
    private static readonly Dictionary<string, (ConditionOperator Plain, ConditionOperator Negated)> Comparisons = new(StringComparer.Ordinal)
    {
        ["eq"] = (ConditionOperator.Equal, ConditionOperator.NotEqual),
        ["ne"] = (ConditionOperator.NotEqual, ConditionOperator.Equal),
        ["gt"] = (ConditionOperator.GreaterThan, ConditionOperator.LessEqual),
        ["ge"] = (ConditionOperator.GreaterEqual, ConditionOperator.LessThan),
        ["lt"] = (ConditionOperator.LessThan, ConditionOperator.GreaterEqual),
        ["le"] = (ConditionOperator.LessEqual, ConditionOperator.GreaterThan),
    };

    public static ColumnInfo Find(TableSchema table, string property) =>
        table.FindProperty(property) ?? throw DataverseProblem.NoProperty(table, property);

    public static ConditionExpression Compare(ColumnInfo column, string comparison, ODataToken value, bool isNegated)
    {
        if (!Comparisons.TryGetValue(comparison, out var operators))
        {
            throw DataverseProblem.Query($"'{comparison}' is no comparison.");
        }

        var chosen = isNegated ? operators.Negated : operators.Plain;
        if (value is not { Kind: ODataTokenKind.Word, Text: "null" })
        {
            return new ConditionExpression(column.LogicalName, chosen, Value(column, value));
        }

        return chosen switch
        {
            ConditionOperator.Equal => new ConditionExpression(column.LogicalName, ConditionOperator.Null),
            ConditionOperator.NotEqual => new ConditionExpression(column.LogicalName, ConditionOperator.NotNull),
            _ => throw DataverseProblem.Query($"null compares with eq and ne only, not with '{comparison}'."),
        };
    }

    public static ConditionExpression Search(ColumnInfo column, string function, string text, bool isNegated)
    {
        var escaped = text.Replace("[", "[[]", StringComparison.Ordinal).Replace("%", "[%]", StringComparison.Ordinal).Replace("_", "[_]", StringComparison.Ordinal);
        var pattern = function switch
        {
            "contains" => $"%{escaped}%",
            "startswith" => $"{escaped}%",
            "endswith" => $"%{escaped}",
            _ => throw DataverseProblem.Query($"The sandbox does not know the function '{function}' in a filter."),
        };
        return new ConditionExpression(column.LogicalName, isNegated ? ConditionOperator.NotLike : ConditionOperator.Like, pattern);
    }

    /// <summary>The value of a piece, of the type the column needs.</summary>
    public static object Value(ColumnInfo column, ODataToken token)
    {
        object? value = column.Kind switch
        {
            ColumnKind.Key or ColumnKind.Lookup or ColumnKind.Owner or ColumnKind.Regarding => Guid.TryParse(token.Text, out var id) ? id : null,
            ColumnKind.Whole or ColumnKind.Choice or ColumnKind.State or ColumnKind.Status =>
                int.TryParse(token.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null,
            ColumnKind.Decimal or ColumnKind.Money =>
                decimal.TryParse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
            ColumnKind.YesNo => bool.TryParse(token.Text, out var flag) ? flag : null,
            ColumnKind.DateTime or ColumnKind.DateOnly =>
                DateTimeOffset.TryParse(token.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant.UtcDateTime : null,
            _ => token.Kind == ODataTokenKind.Text || column.Kind == ColumnKind.Other ? token.Text : null,
        };
        return value ?? throw DataverseProblem.Query($"The value '{token.Text}' does not fit the column '{column.LogicalName}'.");
    }
}
