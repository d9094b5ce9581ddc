using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Products;

/// <summary>Numbers as PHP prints a float: no zeros at the end.</summary>
internal static class PhpNumber
{
    public static JsonValue Of(decimal value) => JsonValue.Create(Plain(value));

    public static decimal Plain(decimal value) => value / 1.000000000000000000000000000000000m;
}
