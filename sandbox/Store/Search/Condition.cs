namespace PowerPlatformMagento.Sandbox.Store.Search;

/// <summary>One filter made ready for its column.</summary>
internal sealed class Condition
{
    private readonly Func<ColumnValue, bool> holds;

    private Condition(Column column, Func<ColumnValue, bool> holds, IReadOnlyList<ColumnValue> values)
    {
        Column = column;
        this.holds = holds;
        Values = values;
    }

    public Column Column { get; }

    /// <summary>The only values that can match; empty when the condition does not limit them to a list.</summary>
    public IReadOnlyList<ColumnValue> Values { get; }

    /// <summary>Smallest and largest whole number that can match.</summary>
    public (long From, long To) Bounds { get; private init; } = (long.MinValue, long.MaxValue);

    public bool Holds(ColumnValue value) => holds(value);

    public static Condition Create(Column column, Filter filter)
    {
        var operand = ColumnValue.Parse(column.Kind, filter.Value);
        Condition Compare(Func<int, bool> test) => new(column, value => !value.IsNull && test(value.CompareTo(operand)), []);
        var whole = column.Kind == ColumnKind.Number ? SqlLiteral.Whole(operand.Number) : 0;
        return filter.ConditionType switch
        {
            "neq" => Compare(order => order != 0),
            "gt" => Bounded(Compare(order => order > 0), whole + (operand.Number < whole || whole == long.MaxValue ? 0 : 1), long.MaxValue),
            "gteq" or "moreq" or "from" => Bounded(Compare(order => order >= 0), whole, long.MaxValue),
            "lt" or "lteq" or "to" => Bounded(Compare(filter.ConditionType == "lt" ? order => order < 0 : order => order <= 0), long.MinValue, whole),
            "in" => OneOf(column, [.. filter.Value.Split(',').Select(part => ColumnValue.Parse(column.Kind, part))]),
            "nin" => NoneOf(column, filter.Value),
            "like" => new(column, value => !value.IsNull && SqlLike.Matches(Text(value), filter.Value), []),
            "nlike" => new(column, value => !value.IsNull && !SqlLike.Matches(Text(value), filter.Value), []),
            "finset" => new(column, value => !value.IsNull && InSet(value, filter.Value), []),
            "nfinset" => new(column, value => !value.IsNull && !InSet(value, filter.Value), []),
            "null" => new(column, value => value.IsNull, []),
            "notnull" => new(column, value => !value.IsNull, []),
            _ => OneOf(column, [operand]),
        };
    }

    private static Condition Bounded(Condition condition, long from, long to) =>
        condition.Column.Kind == ColumnKind.Number ? new(condition.Column, condition.holds, []) { Bounds = (from, to) } : condition;

    private static Condition OneOf(Column column, ColumnValue[] values)
    {
        if (column.Kind != ColumnKind.Text)
        {
            var numbers = values.Select(value => value.Number).ToHashSet();
            return new(column, value => !value.IsNull && numbers.Contains(value.Number), values);
        }

        var texts = values.Select(value => value.Text!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(column, value => !value.IsNull && texts.Contains(value.Text!), values);
    }

    private static Condition NoneOf(Column column, string list)
    {
        var listed = OneOf(column, [.. list.Split(',').Select(part => ColumnValue.Parse(column.Kind, part))]);
        return new(column, value => !value.IsNull && !listed.Holds(value), []);
    }

    private static bool InSet(ColumnValue set, string member) => Text(set).Split(',').Contains(member, StringComparer.OrdinalIgnoreCase);

    private static string Text(ColumnValue value) => value.Kind switch
    {
        ColumnKind.Text => value.Text!,
        ColumnKind.Date => FormattableString.Invariant($"{new DateTime((long)value.Number * 10, DateTimeKind.Utc):yyyy-MM-dd HH:mm:ss}"),
        _ => FormattableString.Invariant($"{value.Number}"),
    };
}
