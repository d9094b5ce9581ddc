using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Sandbox.DataMap.Stores;

/// <summary>Messages that stores send by event, with a value in every field.</summary>
/// <param name="Section">The record.</param>
/// <param name="Api">Unique name of the Custom API that imports it.</param>
/// <param name="Message">The message.</param>
internal sealed record EventSide(string Section, string Api, JsonNode Message)
{
    public static IReadOnlyList<EventSide> All =>
    [
        new("webActivity", "mag_ImportWebActivity", Sample(typeof(WebActivity), new()
        {
            ["kind"] = WebActivityKind.CartAbandoned, ["cartState"] = CartState.Abandoned, ["currency"] = "EUR", ["customerId"] = "5", ["orderId"] = "12",
        })),
        new("serviceRequest", "mag_ImportServiceRequest", Sample(typeof(ServiceRequest), new()
        {
            ["kind"] = ServiceRequestKind.Question, ["customerId"] = "5", ["orderId"] = "12", ["contentType"] = "text/plain", ["content"] = "dGV4dA==", ["name"] = "note.txt", ["priority"] = "high",
        })),
    ];

    private static JsonObject Sample(Type type, Dictionary<string, string> given)
    {
        var sample = new JsonObject();
        var number = 100;
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.CanWrite && property.Name != "EqualityContract"))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            sample[name] = given.TryGetValue(name, out var text) ? text : Value(property.PropertyType, name, number++, given);
        }

        return sample;
    }

    private static JsonNode Value(Type declared, string name, int number, Dictionary<string, string> given)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return type switch
        {
            _ when type == typeof(Source) => new JsonObject { ["store"] = "main", ["id"] = "81", ["number"] = "N81", ["updatedAt"] = "2026-02-01T10:00:00Z", ["revision"] = 1769940000000, ["readAt"] = "2026-02-02T08:00:00Z" },
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) || type == typeof(long) => number,
            _ when type == typeof(decimal) => number + 0.25m,
            _ when type == typeof(DateTime) => $"2026-02-01T11:{number % 60:00}:00Z",
            _ when type == typeof(string) => name.EndsWith("mail", StringComparison.Ordinal) ? $"name{number}@example.com" : name.EndsWith("Id", StringComparison.Ordinal) ? $"{number}" : $"{name} {number}",
            _ when typeof(IEnumerable).IsAssignableFrom(type) => new JsonArray(Sample(type.GenericTypeArguments[0], given)),
            _ => Sample(type, given),
        };
    }
}
