using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Tables;

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
                    yield return new Finding(
                        table.File,
                        $"attribute {column.LogicalName}",
                        $"{table.Name}.{column.LogicalName} has no column {column.LogicalName}_base",
                        "Add the amount in base currency as the other money columns have it.");
                }
                else if (!IsConversion(converted, column))
                {
                    yield return new Finding(
                        table.File,
                        $"attribute {converted.LogicalName}",
                        $"{table.Name}.{converted.LogicalName} is not calculated of {column.PhysicalName} and read-only",
                        "Set CalculationOf, the same Accuracy, and ValidForCreateApi and ValidForUpdateApi to 0.");
                }
            }

            foreach (var missing in CurrencyColumns.Where(name => columns.Count > 0 && table.IsOwn && table.Find(name) is null))
            {
                yield return new Finding(table.File, $"Entity {table.Name}", $"{table.Name} has amounts but no {missing}", "Copy the column from a table with amounts.");
            }
        }
    }

    private static bool IsConversion(Column converted, Column column) =>
        converted.Xml.Text("CalculationOf") == column.PhysicalName
        && converted.Xml.Text("ValidForCreateApi") == "0"
        && converted.Xml.Text("ValidForUpdateApi") == "0"
        && converted.Xml.Text("Accuracy") == column.Xml.Text("Accuracy");
}
