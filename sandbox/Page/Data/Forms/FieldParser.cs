using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Reads a person's input into a value of the SDK, and says what is wrong with it.</summary>
/// <param name="zone">The user's time zone.</param>
internal sealed class FieldParser(TimeZoneInfo zone)
{
    public ParsedValue Parse(ColumnInfo column, string? text)
    {
        var given = column.Kind == ColumnKind.Memo ? text : text?.Trim();
        return string.IsNullOrWhiteSpace(given)
            ? ParsedValue.Empty
            : column.Kind switch
            {
                ColumnKind.Whole => Whole(column, given),
                ColumnKind.Decimal or ColumnKind.Money => Number(column, given),
                ColumnKind.DateOnly => DateText.ParseDay(given),
                ColumnKind.DateTime => DateText.ParseMoment(given, zone),
                ColumnKind.Choice or ColumnKind.State or ColumnKind.Status => Option(column, given),
                ColumnKind.YesNo => given is "1" or "0" ? ParsedValue.Of(given == "1") : ParsedValue.Wrong("Choose one of the two."),
                ColumnKind.Email => Limited(column, given, AddressRules.Email),
                ColumnKind.Url => Limited(column, AddressRules.WithScheme(given), AddressRules.Url),
                _ => Limited(column, given, _ => null),
            };
    }

    private static ParsedValue Whole(ColumnInfo column, string text)
    {
        var number = NumberText.Parse(text);
        return number is null || decimal.Truncate(number.Value) != number ? ParsedValue.Wrong("Enter a whole number.")
            : RangeError(column, number.Value) is { } error ? ParsedValue.Wrong(error)
            : number is < int.MinValue or > int.MaxValue ? ParsedValue.Wrong("The number is too large.")
            : ParsedValue.Of((int)number.Value);
    }

    private static ParsedValue Number(ColumnInfo column, string text)
    {
        if (NumberText.Parse(text) is not { } number)
        {
            return ParsedValue.Wrong("Enter a number, decimals after a point.");
        }

        return NumberText.Decimals(number) > column.Precision ? ParsedValue.Wrong(string.Create(CultureInfo.InvariantCulture, $"Enter at most {column.Precision} digits after the point."))
            : RangeError(column, number) is { } error ? ParsedValue.Wrong(error)
            : ParsedValue.Of(column.Kind == ColumnKind.Money ? new Money(number) : number);
    }

    private static string? RangeError(ColumnInfo column, decimal number) =>
        number < column.MinValue ? $"Enter {NumberText.Edit(column.MinValue.Value)} or more."
        : number > column.MaxValue ? $"Enter {NumberText.Edit(column.MaxValue.Value)} or less."
        : null;

    private static ParsedValue Option(ColumnInfo column, string text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) && column.Options.Any(option => option.Value == value)
            ? ParsedValue.Of(new OptionSetValue(value))
            : ParsedValue.Wrong("Choose one of the list.");

    private static ParsedValue Limited(ColumnInfo column, string text, Func<string, string?> rule) =>
        column.MaxLength > 0 && text.Length > column.MaxLength
            ? ParsedValue.Wrong(string.Create(CultureInfo.InvariantCulture, $"Enter at most {column.MaxLength} characters; these are {text.Length}."))
        : rule(text) is { } error ? ParsedValue.Wrong(error)
        : ParsedValue.Of(text);
}
