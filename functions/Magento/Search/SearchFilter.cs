using System.Globalization;
using PowerPlatformMagento.Magento.Mapping;

namespace PowerPlatformMagento.Magento.Search;

/// <summary>One condition on one column.</summary>
internal sealed record SearchFilter
{
    public SearchFilter(SearchField field, FilterCondition condition, string value)
    {
        Field = field;
        Condition = condition;
        Value = value;
        if (!IsValid(field.Kind, condition, value))
        {
            throw new ArgumentException($"This value cannot be compared with {field.Name} by {condition}.", nameof(value));
        }
    }

    public SearchField Field { get; }

    public FilterCondition Condition { get; }

    public string Value { get; }

    public string ConditionText => Condition switch
    {
        FilterCondition.Equal => "eq",
        FilterCondition.NotEqual => "neq",
        FilterCondition.GreaterThan => "gt",
        FilterCondition.GreaterOrEqual => "gteq",
        FilterCondition.LessThan => "lt",
        FilterCondition.LessOrEqual => "lteq",
        FilterCondition.In => "in",
        _ => throw new ArgumentOutOfRangeException(nameof(Condition), Condition, null),
    };

    /// <summary>One of several ids; an empty list is refused, because the store would answer everything or nothing.</summary>
    public static SearchFilter In(SearchField field, IReadOnlyCollection<string> ids)
    {
        ArgumentOutOfRangeException.ThrowIfZero(ids.Count);
        foreach (var id in ids)
        {
            if (!Needed.IsId(id))
            {
                throw new ArgumentException("An id holds digits only.", nameof(ids));
            }
        }

        return new SearchFilter(field, FilterCondition.In, string.Join(',', ids));
    }

    /// <summary>At or after an instant: whole seconds, UTC, no <c>T</c>, no zone. The database compares other spellings as text or shifts them.</summary>
    public static SearchFilter AtOrAfter(SearchField field, DateTimeOffset instant) =>
        new(field, FilterCondition.GreaterOrEqual, instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));

    private static bool IsValid(SearchFieldKind kind, FilterCondition condition, string value) => kind switch
    {
        SearchFieldKind.Instant => condition != FilterCondition.In
            && DateTime.TryParseExact(value, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ when condition == FilterCondition.In => value.Split(',').All(Needed.IsId),
        _ => Needed.IsId(value),
    };
}
