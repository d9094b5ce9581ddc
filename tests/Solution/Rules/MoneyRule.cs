using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>A money column comes with its amount in base currency, the currency and the exchange rate of the row.</summary>
internal sealed class MoneyRule : ISolutionRule
{
    private const string BaseEnding = "_Base";

    private static readonly string[] CurrencyColumns = ["exchangerate", "transactioncurrencyid"];

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        foreach (var table in solution.Tables)
        {
            var columns = table.Columns.Where(column => column.Type == "money").ToList();
            foreach (var column in columns.Where(column => column.Xml.Text("CalculationOf").Length == 0))
            {
                if (columns.FirstOrDefault(candidate => candidate.PhysicalName == column.PhysicalName + BaseEnding) is not { } converted)
                {
                    yield return new Finding(table.File, $"{table.Name}.{column.LogicalName} has no column {column.LogicalName}_base");
                }
                else if (!IsConversion(converted, column))
                {
                    yield return new Finding(table.File, $"{table.Name}.{converted.LogicalName} is not calculated of {column.PhysicalName} and read-only");
                }
            }

            foreach (var missing in CurrencyColumns.Where(name => columns.Count > 0 && table.IsOwn && table.Find(name) is null))
            {
                yield return new Finding(table.File, $"{table.Name} has amounts but no {missing}");
            }
        }
    }

    private static bool IsConversion(Column converted, Column column) =>
        converted.Xml.Text("CalculationOf") == column.PhysicalName
        && converted.Xml.Text("ValidForCreateApi") == "0"
        && converted.Xml.Text("ValidForUpdateApi") == "0"
        && converted.Xml.Text("Accuracy") == column.Xml.Text("Accuracy");
}
