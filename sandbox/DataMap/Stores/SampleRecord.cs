using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Sandbox.DataMap.Stores;

/// <summary>A record of the store in which every field that is read has a value of its own, made from the types that read it.</summary>
internal sealed class SampleRecord(IReadOnlyDictionary<string, JsonNode?> given)
{
    private int _counter = 100;

    public JsonObject Of(Type wire, string place)
    {
        var record = new JsonObject();
        foreach (var property in WireJson.Default.GetTypeInfo(wire)!.Properties)
        {
            record[property.Name] = Value(property, $"{place}.{property.Name}");
        }

        return record;
    }

    private JsonNode? Value(JsonPropertyInfo property, string place)
    {
        if (given.TryGetValue(place, out var value))
        {
            return value?.DeepClone();
        }

        var number = _counter++;
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type switch
        {
            _ when type == typeof(bool) => true,
            _ when type == typeof(decimal) => number + 0.25m,
            _ when type == typeof(DateTime) => $"2026-02-01 10:{number % 60:00}:00",
            _ when type == typeof(string) => Text(property.Name, number),
            _ when type == typeof(RegionWire) => Region(place, number),
            _ when type == typeof(List<string>) => new JsonArray($"Street {number}", $"House {number}", $"Floor {number}"),
            { IsGenericType: true } => List(type.GenericTypeArguments[0], place),
            _ => Of(type, place),
        };
    }

    private JsonArray List(Type item, string place)
    {
        var count = given.TryGetValue(place + ".#", out var wanted) ? wanted!.GetValue<int>() : 1;
        return [.. Enumerable.Range(0, count).Select(position => Of(item, $"{place}.{position.ToString(CultureInfo.InvariantCulture)}"))];
    }

    // Customers and companies carry a region as an object, order addresses as a text.
    private static JsonNode Region(string place, int number) =>
        place.StartsWith("order.", StringComparison.Ordinal) ? $"Region {number}" : new JsonObject { ["region_code"] = $"R{number}", ["region"] = $"Region {number}" };

    private static string Text(string name, int number) =>
        name is "id" || name.EndsWith("_id", StringComparison.Ordinal) ? number.ToString(CultureInfo.InvariantCulture)
        : name.EndsWith("email", StringComparison.Ordinal) ? $"name{number}@example.com"
        : $"{name.Replace('_', ' ')} {number}";
}
