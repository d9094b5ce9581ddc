using System.Globalization;
using PowerPlatformMagento.Magento.Mapping;

namespace PowerPlatformMagento.Magento.Search;

/// <summary>One condition on one column.</summary>
internal sealed record SearchFilter
{
    /// <summary>Longest text Magento's columns hold.</summary>
    public const int LongestText = 255;

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
        FilterCondition.Like => "like",
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

    /// <summary>A text that must be met as it is.</summary>
    public static SearchFilter Exactly(SearchField field, string text) => new(field, FilterCondition.Equal, text);

    /// <summary>A text somewhere in the column; the wildcards of the database are taken as they are written.</summary>
    public static SearchFilter Containing(SearchField field, string text) =>
        new(field, FilterCondition.Like, $"%{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%");

    /// <summary>Before an instant, in whole seconds.</summary>
    public static SearchFilter Before(SearchField field, DateTimeOffset instant) =>
        new(field, FilterCondition.LessThan, instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));

    /// <summary>An amount at least.</summary>
    public static SearchFilter AtLeast(SearchField field, decimal amount) =>
        new(field, FilterCondition.GreaterOrEqual, amount.ToString(CultureInfo.InvariantCulture));

    private static bool IsValid(SearchFieldKind kind, FilterCondition condition, string value) => kind switch
    {
        SearchFieldKind.Text => value.Length is > 0 and <= LongestText && !value.Any(char.IsControl),
        SearchFieldKind.Amount => condition != FilterCondition.In && decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
        SearchFieldKind.Instant => condition != FilterCondition.In
            && DateTime.TryParseExact(value, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ when condition == FilterCondition.In => value.Split(',').All(Needed.IsId),
        _ => Needed.IsId(value),
    };
}
