using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Prices;

/// <summary>Rows of a price request that were not taken. The others are, and the answer is a 200 all the same.</summary>
internal sealed class PriceFailures
{
    private readonly List<(int Row, string Message, string[] Values)> items = [];

    public void Add(int row, string message, params string[] values) => items.Add((row, message, values));

    public bool Has(int row) => items.Exists(item => item.Row == row);

    /// <summary>Message and parameters of every failure, row by row.</summary>
    public JsonArray Json() => new([.. items.OrderBy(item => item.Row).Select(item => new JsonObject
    {
        ["message"] = item.Message,
        ["parameters"] = new JsonArray([.. item.Values.Select(value => JsonValue.Create(value))]),
    })]);

    /// <summary>A number as PHP makes a text of it; nothing for nothing.</summary>
    public static string Text(decimal? number) => number is { } value ? PhpNumber.Plain(value).ToString(CultureInfo.InvariantCulture) : "";
}
