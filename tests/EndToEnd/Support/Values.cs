using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.EndToEnd.Tests.Support;

/// <summary>Reads columns of a row as plain values.</summary>
internal static class Values
{
    private const int FirstOption = 772100000;

    public static decimal Amount(this Entity row, string column) => row.GetAttributeValue<object>(column) switch
    {
        Money money => money.Value,
        decimal number => number,
        null => throw new AssertFailedException($"{column} is empty."),
        var other => throw new AssertFailedException($"{column} is a {other.GetType().Name}."),
    };

    public static string? Text(this Entity row, string column) => row.GetAttributeValue<string>(column);

    /// <summary>Number of an option of one of the product's choices, counted from 0.</summary>
    public static int Option(this Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column).Value - FirstOption;

    /// <summary>Number of an option of one of the platform's choices.</summary>
    public static int Choice(this Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column).Value;

    public static Guid? Link(this Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id;

    public static DateTime? Instant(this Entity row, string column) => row.GetAttributeValue<DateTime?>(column);
}
