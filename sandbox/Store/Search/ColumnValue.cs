namespace PowerPlatformMagento.Sandbox.Store.Search;

/// <summary>A value as MySQL compares it: text, number or instant by the kind of its column.</summary>
internal readonly record struct ColumnValue(ColumnKind Kind, string? Text, decimal Number, bool IsNull) : IComparable<ColumnValue>
{
    public static ColumnValue Null { get; } = new(ColumnKind.Text, null, 0, true);

    public static ColumnValue Of(long number) => new(ColumnKind.Number, null, number, false);

    public static ColumnValue Of(decimal number) => new(ColumnKind.Number, null, number, false);

    public static ColumnValue Of(string? text) => text is null ? Null : new(ColumnKind.Text, text, 0, false);

    /// <summary>Dates are compared by their microseconds since year 1.</summary>
    public static ColumnValue OfDate(long microseconds) => new(ColumnKind.Date, null, microseconds, false);

    /// <summary>Casts a literal to the kind of a column the way MySQL does: by what can be read from its start.</summary>
    public static ColumnValue Parse(ColumnKind kind, string? literal) => kind switch
    {
        _ when literal is null => Null,
        ColumnKind.Number => Of(SqlLiteral.Number(literal)),
        ColumnKind.Date => OfDate(SqlLiteral.Microseconds(literal)),
        _ => Of(literal),
    };

    public int CompareTo(ColumnValue other)
    {
        if (IsNull || other.IsNull)
        {
            return other.IsNull.CompareTo(IsNull);
        }

        return Kind == ColumnKind.Text ? string.Compare(Text, other.Text, StringComparison.OrdinalIgnoreCase) : Number.CompareTo(other.Number);
    }

    public static bool operator <(ColumnValue left, ColumnValue right) => left.CompareTo(right) < 0;

    public static bool operator <=(ColumnValue left, ColumnValue right) => left.CompareTo(right) <= 0;

    public static bool operator >(ColumnValue left, ColumnValue right) => left.CompareTo(right) > 0;

    public static bool operator >=(ColumnValue left, ColumnValue right) => left.CompareTo(right) >= 0;
}
