using System.Globalization;
using PowerPlatformMagento.Magento.Operations;

namespace PowerPlatformMagento.App.Operations;

/// <summary>Reads the query of a request by the kinds the definition knows. A name that is given twice counts with its last value, an empty value is none.</summary>
internal sealed class QueryReader(IQueryCollection query)
{
    private const int LongestText = 255;
    private const int LargestPage = 100;
    private const int DefaultPage = 50;

    /// <summary>A text, or null.</summary>
    /// <exception cref="OperationException">Too long, or with control characters.</exception>
    public string? Text(string name, int longest = LongestText)
    {
        var text = query[name] is { Count: > 0 } values ? values[^1] : null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return text.Length <= longest && !text.Any(char.IsControl) ? text : throw OperationException.Invalid(name, $"At most {longest} characters, no control characters.");
    }

    /// <summary>A text that must be given.</summary>
    /// <exception cref="OperationException">Missing, too long, or with control characters.</exception>
    public string RequiredText(string name, int longest = LongestText) => Text(name, longest) ?? throw OperationException.Invalid(name, "Must be given.");

    /// <summary>One of some values, or null.</summary>
    /// <exception cref="OperationException">Another value.</exception>
    public string? Choice(string name, params IReadOnlyList<string> values) => Text(name) is not { } text ? null
        : values.Contains(text, StringComparer.Ordinal) ? text : throw OperationException.Invalid(name, $"One of: {string.Join(", ", values)}.");

    /// <summary>An id of digits, or null.</summary>
    /// <exception cref="OperationException">Not an id.</exception>
    public string? Id(string name) => Text(name) is { } text ? RecordId.Read(name, text) : null;

    /// <summary>Id of a customer group, or null. Unlike other ids it may be 0: the group of those who have not signed in.</summary>
    /// <exception cref="OperationException">Not an id.</exception>
    public string? GroupId() => Number("groupId", 0, int.MaxValue)?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A truth value, or null.</summary>
    /// <exception cref="OperationException">Neither true nor false.</exception>
    public bool? Flag(string name) => Text(name) is not { } text ? null : bool.TryParse(text, out var flag) ? flag : throw OperationException.Invalid(name, "true or false.");

    /// <summary>A whole number within limits, or null.</summary>
    /// <exception cref="OperationException">Not a whole number, or out of range.</exception>
    public int? Number(string name, int smallest, int largest) => Text(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= smallest && number <= largest
            ? number
            : throw OperationException.Invalid(name, $"A whole number from {smallest} to {largest}.");

    /// <summary>An amount, or null.</summary>
    /// <exception cref="OperationException">Not a decimal number, negative or absurd.</exception>
    public decimal? Amount(string name) => Text(name) is not { } text ? null
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount <= 1_000_000_000_000m
            ? amount
            : throw OperationException.Invalid(name, "A decimal number with a point, 0 or more.");

    /// <summary>An instant, or null. One without a zone is UTC.</summary>
    /// <exception cref="OperationException">Not an instant of ISO 8601.</exception>
    public DateTimeOffset? Instant(string name) => Text(name) is not { } text ? null
        : BeginsWithDate(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) && instant.Year is >= 1990 and <= 2200
            ? instant
            : throw OperationException.Invalid(name, "A date and time of ISO 8601, for example 2026-01-31T08:00:00Z.");

    /// <summary>Which page is wanted.</summary>
    /// <exception cref="OperationException">The size is out of range, or the token is not ours.</exception>
    public PageWish Page() => new(Number("top", 1, LargestPage) ?? DefaultPage, Text(SkipToken.Name) is { } token ? SkipToken.Read(token) : null);

    // Other spellings are taken too, but 01/02/2026 is another day on the other side of the sea, and a time without a date would be one of today.
    private static bool BeginsWithDate(string text) => text.Length >= 10 && text[..4].All(char.IsAsciiDigit) && text[4] == '-' && text[7] == '-';
}
