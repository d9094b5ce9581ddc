using System.Text.Json;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Products;

/// <summary>Parts of answers tests look at.</summary>
internal static class Answers
{
    public static string? Text(this JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static decimal Number(this JsonElement element, string name) => element.GetProperty(name).GetDecimal();

    /// <summary>Value of a custom attribute; null when there is none.</summary>
    public static string? Attribute(this JsonElement product, string code) => product.GetProperty("custom_attributes").EnumerateArray()
        .Where(attribute => attribute.Text("attribute_code") == code).Select(attribute => attribute.Text("value")).FirstOrDefault();

    /// <summary>Codes of the custom attributes in the order answered.</summary>
    public static string[] Codes(this JsonElement product) => [.. product.GetProperty("custom_attributes").EnumerateArray().Select(attribute => attribute.Text("attribute_code")!)];

    /// <summary>A text member of every item of a list.</summary>
    public static string[] Texts(this JsonElement list, string name) => [.. list.EnumerateArray().Select(item => item.Text(name)!)];

    /// <summary>The items of an answered list.</summary>
    public static JsonElement Items(this JsonElement list) => list.GetProperty("items");

    public static string Message(this JsonElement refusal) => refusal.Text("message")!;

    /// <summary>Parameters of a refusal, named or not, as texts.</summary>
    public static string[] Parameters(this JsonElement refusal) => refusal.GetProperty("parameters") switch
    {
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(value => value.ToString())],
        var named => [.. named.EnumerateObject().Select(member => $"{member.Name}={member.Value}")],
    };
}
