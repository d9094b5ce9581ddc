using System.Globalization;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>Counts and sums the values of one column; values that are missing count as rows only.</summary>
internal sealed class Measure(bool countsOnce)
{
    private readonly HashSet<object>? _seen = countsOnce ? [] : null;
    private decimal _sum;
    private double _floating;

    public int Rows { get; private set; }

    /// <summary>Rows with a value, or different values.</summary>
    public int Values { get; private set; }

    public object? Least { get; private set; }

    public object? Greatest { get; private set; }

    public void Add(object? stored)
    {
        Rows++;
        if (stored is null || _seen?.Add(Comparand.OfStored(stored)!) == false)
        {
            return;
        }

        Values++;
        Least = Least is null || StoredOrder.Compare(stored, Least) < 0 ? stored : Least;
        Greatest = Greatest is null || StoredOrder.Compare(stored, Greatest) > 0 ? stored : Greatest;
        if (stored is double floating)
        {
            _floating += floating;
        }
        else if (stored is int or long or decimal)
        {
            _sum += Convert.ToDecimal(stored, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Zero without a value, as the platform answers.</summary>
    public object Sum(ColumnDefinition column) => Typed(column, _sum, _floating);

    /// <summary>Null without a value. The average of whole numbers is whole, as in the database.</summary>
    public object? Average(ColumnDefinition column) => Values == 0
        ? null
        : Typed(column, column.Type is ColumnType.Integer or ColumnType.BigInteger ? decimal.Truncate(_sum / Values) : _sum / Values, _floating / Values);

    private static object Typed(ColumnDefinition column, decimal number, double floating) => column.Type switch
    {
        ColumnType.Integer when number is >= int.MinValue and <= int.MaxValue => (int)number,
        ColumnType.Integer or ColumnType.BigInteger => (long)number,
        ColumnType.Double => floating,
        _ => number,
    };
}
